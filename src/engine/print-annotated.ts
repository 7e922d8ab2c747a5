import { type Annotated, CONTRACT_VERSION, OFFSET_UNIT } from '../document/index.ts'
import { ENGINE } from './version.ts'

/** The document as one line of `crossread annotate`: the contract's fields in the contract's order. */
export function printAnnotated(doc: Annotated): string {
  const { input: _input, notes, ...fields } = doc
  return JSON.stringify({
    crossread: CONTRACT_VERSION,
    offsetUnit: OFFSET_UNIT,
    engine: ENGINE,
    ...fields,
    ...(notes.length > 0 ? { notes } : {}),
  })
}

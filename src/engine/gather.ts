import { type Annotated, compareText } from '../document/index.ts'
import type { Refusal } from '../intake/index.ts'

/** Documents of a case after ids were compared, and the inputs left out because their id names another text. */
export interface Gathered {
  readonly documents: readonly Annotated[]
  readonly refused: readonly Refusal[]
}

/**
 * One document an id: the same id and text is read once, the same id on another text is refused. Which one stays does
 * not depend on the order of the files: it is the first by hash of text, then of bytes, then by name.
 */
export function gather(documents: readonly Annotated[]): Gathered {
  const kept = new Map<string, Annotated>()
  const refused: Refusal[] = []
  for (const doc of documents.toSorted(canonicalOrder)) {
    const held = kept.get(doc.id)
    if (held === undefined) kept.set(doc.id, doc)
    else if (held.sha256 !== doc.sha256) refused.push({ reason: 'same-id', input: doc.input, id: doc.id })
  }
  return { documents: [...kept.values()], refused }
}

function canonicalOrder(a: Annotated, b: Annotated): number {
  return (
    compareText(a.id, b.id) ||
    compareText(a.sha256, b.sha256) ||
    compareText(a.bytesSha256, b.bytesSha256) ||
    compareText(a.input, b.input)
  )
}

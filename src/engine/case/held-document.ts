import { type Annotated, checkSpans } from '../../document/index.ts'
import { digest } from '../digest.ts'

/** A kept annotation as a document; what is not printed is filled in. */
export function heldDocument(annotated: string, input: string): Annotated {
  return { notes: [], ...JSON.parse(annotated), input }
}

/** A kept annotation as a document whose text and spans are sound, or what is wrong with it. */
export function checkedDocument(
  annotated: string,
  { id, input, sha256 }: { readonly id: string; readonly input: string; readonly sha256: string },
): Annotated | string {
  try {
    const doc = heldDocument(annotated, input)
    if (doc.id !== id) return `its annotation is that of ${doc.id}`
    if (doc.sha256 !== sha256 || digest(doc.text) !== sha256) return 'its text is not the one that was read'
    const [fault] = checkSpans(doc)
    return fault ?? doc
  } catch (error) {
    return `its annotation cannot be read (${error instanceof Error ? error.constructor.name : 'fault'})`
  }
}

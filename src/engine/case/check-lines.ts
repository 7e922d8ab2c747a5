import { slice, slicePieces } from '../../document/index.ts'
import { CASE_SCHEMA, type Case, checkCase } from '../../link/index.ts'
import { digest } from '../digest.ts'
import { fitsSchema } from './fits-schema.ts'

/** Thrown instead of showing a case whose lines do not fit its documents. */
export class FalseCaseError extends Error {}

/**
 * Says where the lines of a case file give evidence that its documents do not hold; `null` when all fits. The file may
 * come from a stranger: shape, places, ids, hashes of texts, and words that are shown as drawn from a text.
 */
export function falseLine(whole: Case): string | null {
  try {
    if (!hasShape(whole)) return 'its lines do not have the shape of a case'
    const [fault] = checkCase(whole)
    return fault ?? falseText(whole) ?? falseWords(whole)
  } catch (error) {
    // What the schema leaves open may still be missing or of another type.
    if (error instanceof TypeError) return 'its lines do not have the shape of a case'
    throw error
  }
}

/** Whether every list and line of a case has the fields that it promises. */
export function hasShape(whole: Case): boolean {
  return fitsSchema(CASE_SCHEMA, whole)
}

function falseText(whole: Case): string | null {
  for (const { id, text, sha256, blocks } of whole.documents) {
    if (digest(text) !== sha256) return `the text of document ${id} is not the one that was read`
    for (const { start, end } of blocks)
      if (!(start >= 0 && start < end && end <= text.length)) return `document ${id}: a block is not within its text`
  }
  return null
}

function falseWords(whole: Case): string | null {
  const texts = new Map(whole.documents.map((doc) => [doc.id, doc.text]))
  const textOf = (id: string): string => texts.get(id) ?? ''
  for (const { id, text, accounts } of whole.statements)
    if (!accounts.some((a) => slicePieces(textOf(a.doc), a.content) === text))
      return `statement ${id}: its words stand in no document`
  for (const { id, descriptions } of whole.entities)
    for (const d of descriptions)
      if (slice(textOf(d.doc), d) !== d.text) return `entity ${id}: a description stands in no document`
  return null
}

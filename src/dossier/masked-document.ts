import type { CaseDocument } from '../link/index.ts'

/** The hash of the text before contacts were masked in it; `null` when nothing was masked. */
export function maskedFromOf(doc: CaseDocument): string | null {
  return 'maskedFrom' in doc && typeof doc.maskedFrom === 'string' ? doc.maskedFrom : null
}

import { counted } from '../dossier/index.ts'
import type { CaseEvent } from '../link/index.ts'

/** What a line rests on, in words: "2 documents, 1 outlet, at most 2 origins seen". */
export function supportText({ documents, outlets, origins }: CaseEvent['support']): string {
  return `${counted(documents, 'document')}, ${counted(outlets, 'outlet')}, at most ${counted(origins, 'origin')} seen`
}

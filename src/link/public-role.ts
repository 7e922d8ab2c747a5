import { foldWords } from './entities/fold-name.ts'
import { ROLE_GROUPS } from './entities/roles.ts'

/** Whether a description or title names a public role: an office, a command, a bench, the word for an institution. */
export function isPublicRole(description: string): boolean {
  return foldWords(description).some((word) => ROLE_GROUPS.get(word) === 'public')
}

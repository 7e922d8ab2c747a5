import { isRead } from '../document/index.ts'
import type { Case } from '../link/index.ts'
import { statusOf } from './cover.ts'
import { counted } from './line.ts'

/** The few lines that end a run: what was read, what came out, and what was not read and why. */
export function summarise(theCase: Case): string {
  const outlets = new Set(theCase.documents.map((doc) => doc.outlet).filter((outlet) => outlet !== null))
  const named = (type: string): number => theCase.entities.filter((e) => e.named && e.type === type).length
  const differences = theCase.events.flatMap((event) => event.conflicts).filter((c) => c.kind === 'conflict').length
  const foreign = theCase.documents.filter((doc) => !isRead(doc))
  const lines = [
    `${counted(theCase.documents.length, 'document')} ${ofOutlets(outlets.size)}, at most ${counted(theCase.origins.length, 'origin')} seen, ${counted(theCase.copies.length, 'pair')} of copies`,
    `${counted(named('PER'), 'person', 'people')}, ${counted(named('ORG'), 'organisation')}, ${counted(theCase.statements.length, 'statement')}, ${counted(theCase.events.length, 'event')}, ${counted(differences, 'difference')}, ${counted(theCase.suggestions.length, 'suggestion')} waiting`,
    ...reasons(theCase),
  ]
  if (foreign.length > 0) {
    const languages = [...new Set(foreign.map((doc) => doc.language ?? 'unknown'))].toSorted()
    lines.push(
      `read only in part: ${counted(foreign.length, 'document')} in languages without rules (${languages.join(', ')})`,
    )
  }
  const { unattached, contradictions } = theCase.decisions
  lines.push(statusOf(theCase))
  if (unattached.length > 0) lines.push(`${counted(unattached.length, 'decision')} without a place in this pile`)
  if (contradictions.length > 0) lines.push(`${counted(contradictions.length, 'contradiction')} between decisions`)
  return lines.join('\n')
}

function ofOutlets(outlets: number): string {
  return outlets === 0 ? 'of no named outlet' : `of ${counted(outlets, 'outlet')}`
}

/** Refused inputs by reason, not by name: names of files may be names of people. */
function reasons(theCase: Case): readonly string[] {
  if (theCase.refused.length === 0) return ['everything handed in was read']
  const counts = new Map<string, number>()
  for (const { reason } of theCase.refused) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const list = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [`not read: ${list.map(([reason, n]) => `${n} × ${reason}`).join('; ')}`]
}

import type { CaseEvent, Reviewed, Support } from '../link/index.ts'
import { type Html, html } from './html.ts'
import { STATUS_WORDS } from './words.ts'

/** How much a line rests on: `4 documents · at most 2 origins seen`. */
function supportWords(support: Support): string {
  return `${counted(support.documents, 'document')} · at most ${counted(support.origins, 'origin')} seen`
}

/** The support of a line and whether somebody reviewed it, as marks with words beside them. */
export function marksOf(line: { readonly support: Support; readonly reviewed: Reviewed | null }): Html {
  return html`<span class="support">[${supportWords(line.support)}]</span> ${reviewMark(line.reviewed)}`
}

/** `⚙ machine` for a line that is as the program made it, `✓ reviewed`, with a link to the log, for one a person decided on. */
export function reviewMark(reviewed: Reviewed | null): Html {
  return reviewed?.confirmed === true
    ? html`<a class="mark ok" href="#r${(reviewed.decisions.at(-1) ?? 0) + 1}">✓ reviewed</a>`
    : html`<span class="mark">⚙&#xfe0e; machine</span>`
}

/** The warning of an event whose accounts contradict each other, naming the fields; nothing when they do not. */
export function conflictMark(event: CaseEvent): Html | null {
  const fields = event.conflicts.filter((c) => c.kind === 'conflict').map((c) => c.field)
  const words = [...new Set(fields)].map((field) => (field === 'quantity' ? 'numbers' : field))
  if (words.length === 0) return null
  return html` <a class="warn" href="#differences">⚠&#xfe0e; ${words.join(', ')} ${words.length === 1 && words[0] !== 'participants' && words[0] !== 'numbers' ? 'differs' : 'differ'}</a>`
}

/** The status of an event in words, with the others its accounts give. */
export function statusWords(event: CaseEvent): string {
  const others = [...new Set(event.accounts.map((a) => a.status))].filter((s) => s !== event.status)
  const also = others.length === 0 ? '' : `; in other accounts ${others.map((s) => STATUS_WORDS[s]).join(', ')}`
  return `${STATUS_WORDS[event.status]}${also}`
}

/** A number and its noun: `1 document`, `1,240 documents`. */
export function counted(n: number, noun: string, plural: string = `${noun}s`): string {
  return `${grouped(n)} ${n === 1 ? noun : plural}`
}

/** A whole number with commas between groups of three digits. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

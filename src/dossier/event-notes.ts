import type { Pieces } from '../document/index.ts'
import type { CaseEvent, EventAccount, Statement, StatementAccount } from '../link/index.ts'
import { type Html, html } from './html.ts'
import { noteLink, type View } from './view.ts'

const MANY = 12

/** The words of an account that make the event: trigger, participants, means, time, place and numbers. */
export function eventPieces(account: EventAccount): Pieces {
  const pieces = [
    ...account.trigger,
    ...account.actors,
    ...account.recipients,
    ...account.others,
    ...(account.instruments ?? []),
    ...(account.when?.spans ?? []),
    ...(account.where?.spans ?? []),
    ...account.quantities.map((q) => [q.start, q.end] as const),
  ]
  const inside = pieces.filter(([start, end]) => start >= account.start && end <= account.end)
  return inside.length > 0 ? inside : [[account.start, account.end]]
}

/** The words of an account that make the statement: source, cue and content. */
export function statementPieces(account: StatementAccount): Pieces {
  return [...account.source, ...account.cue, ...account.content]
}

/** The notes of an event, one for each account; of very many, the first dozen (the event's own card has all). */
export function eventNotes(view: View, event: CaseEvent): Html {
  const shown = event.accounts.slice(0, MANY)
  return html`<span class="notes">${shown.map((account) => noteLink(view, account.doc, eventPieces(account)))}</span>`
}

/** The notes of a statement, one for each account. */
export function statementNotes(view: View, statement: Statement): Html {
  const links = statement.accounts.map((account) => noteLink(view, account.doc, statementPieces(account)))
  return html`<span class="notes">${links}</span>`
}

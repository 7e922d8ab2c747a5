import { type Pieces, slicePieces } from '../document/index.ts'
import type { CaseEvent, Conflict, EventAccount } from '../link/index.ts'
import { spokenDate } from './dates.ts'
import { eventPieces } from './event-notes.ts'
import { table } from './fold.ts'
import { type Html, html, joinHtml } from './html.ts'
import { documentName, nameOf, noteBeside, term, type View } from './view.ts'
import { visibleName } from './visible-text.ts'
import { STATUS_WORDS } from './words.ts'

/** The agreement table of an event: one row an account, those of one origin together; differing cells are outlined. */
export function agreementTable(view: View, event: CaseEvent): Html {
  const order = view.theCase.origins.map((origin) => origin.id)
  const rows = event.accounts
    .map((account, index) => ({ account, index, group: order.indexOf(account.origin) }))
    .toSorted((a, b) => a.group - b.group || a.index - b.index)
  let before: string | null = null
  const body: Html[] = []
  // Few accounts say what a deed was done with: the column stands only where one does.
  const means = event.accounts.some((account) => account.instruments !== undefined)
  const names = ['account', 'date', 'place', 'participants', ...(means ? ['means'] : []), 'numbers', 'status']
  for (const { account, index } of rows) {
    if (account.origin !== before) body.push(originRow(view, account.origin, names.length))
    before = account.origin
    body.push(accountRow(view, event, { account, index, means }))
  }
  return table(
    'What each account says',
    names.map((head) => html`${head}`),
    body,
  )
}

function originRow(view: View, id: string, columns: number): Html {
  const origin = view.origins.get(id)
  return html`<tr class="origin"><th colspan="${columns}" scope="rowgroup">Origin: <bdi>${visibleName(origin?.label ?? id)}</bdi></th></tr>`
}

interface Row {
  readonly account: EventAccount
  readonly index: number
  /** Whether the table has a column for what the deed was done with. */
  readonly means: boolean
}

function accountRow(view: View, event: CaseEvent, { account, index, means }: Row): Html {
  const note = noteBeside(view, account.doc, eventPieces(account))
  const name = html`${documentName(view, account.doc)}${note}`
  const told = (value: Html | null): Html =>
    value === null ? html`<td class="silent">does not say</td>` : html`<td>${value}</td>`
  const cell = (field: Conflict['field'], value: Html | null): Html => {
    const differs = event.conflicts.find((c) => c.field === field && touches(c, index))
    if (differs === undefined) return told(value)
    const mark =
      differs.kind === 'conflict' ? '≠' : differs.kind === 'update' ? '↻' : differs.kind === 'scope' ? '∥' : '≈'
    return html`<td class="differs">${mark} ${value ?? html`<span class="silent">does not say</span>`}</td>`
  }
  return html`<tr><th scope="row">${account.withdrawn ? html`<s>${name}</s> (withdrawn)` : name}</th>${cell('date', dateCell(account))}${cell('place', placeCell(view, account))}${cell('participants', participantsCell(view, account))}${means ? told(wordsCell(view, account, account.instruments ?? [])) : null}${cell('quantity', numbersCell(view, account))}${cell('status', html`${STATUS_WORDS[account.status]}${claimant(view, account)}`)}</tr>`
}

/** Who claims it, in words: a named speaker, or the words of an unnamed one. */
export function claimant(view: View, account: EventAccount): Html | null {
  if (account.claimedBy !== null) return html` by ${nameOf(view, account.claimedBy)}`
  return account.sourceText === null ? null : html` by “${term(view, account.sourceText)}”`
}

function touches(conflict: Conflict, account: number): boolean {
  return conflict.values.some((value) => value.evidence.some((evidence) => evidence.account === account))
}

function dateCell(account: EventAccount): Html | null {
  return account.when === null ? null : html`${spokenDate(account.when.value)}`
}

function placeCell(view: View, account: EventAccount): Html | null {
  return account.where === null ? null : nameOf(view, account.where.entity)
}

function participantsCell(view: View, account: EventAccount): Html | null {
  return wordsCell(view, account, [...account.actors, ...account.recipients, ...account.others])
}

/** Pieces of the account's document, as it has them. */
function wordsCell(view: View, account: EventAccount, pieces: Pieces): Html | null {
  const text = view.documents.get(account.doc)?.text
  if (text === undefined || pieces.length === 0) return null
  const words = pieces.map((piece) => term(view, clipped(slicePieces(text, [piece]))))
  return joinHtml(words, ', ')
}

function numbersCell(view: View, account: EventAccount): Html | null {
  const text = view.documents.get(account.doc)?.text
  if (text === undefined || account.quantities.length === 0) return null
  return joinHtml(
    account.quantities.map((q) => {
      const range = q.min === q.max || q.min === null || q.max === null ? '' : ` (${q.min}–${q.max})`
      const scope = q.scope === null ? '' : ` ${q.scope.replaceAll('+', ' and ')}`
      return html`${term(view, clipped(text.slice(q.start, q.end)))}${range}${scope}`
    }),
    '; ',
  )
}

function clipped(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 78).toWellFormed()}…`
}

import type { CaseEvent, EventAccount, ParticipantRole } from '../link/index.ts'
import { datedWords } from './dates.ts'
import { handlePart } from './decide.ts'
import { attribution, eventWords } from './event-line.ts'
import { eventNotes, eventPieces } from './event-notes.ts'
import { agreementTable, claimant } from './event-table.ts'
import { folded, OPENING, section } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { conflictMark, marksOf, statusWords } from './line.ts'
import { reviewPart } from './reviewed.ts'
import { isWithdrawn, strongestEvents } from './strength.ts'
import { anchorOf, documentName, nameOf, namesOf, noteBeside, quoted, type View } from './view.ts'
import { kindOfEvent, STATUS_WORDS } from './words.ts'

const ROLE_WORDS: Readonly<Record<ParticipantRole, string>> = { actor: 'Who', recipient: 'To whom', other: 'Also' }

/** A card for each event: who, what, when, where, its status, every account with its sentence, and where they agree. */
export function eventCards(view: View): Html {
  const cards = strongestEvents(view.theCase.events).map((event, i) =>
    i < OPENING ? card(view, event) : shortCard(view, event),
  )
  const hint = html`<p class="hint">Strongest first. In the tables: ≠ different value · ↻ later report · ∥ counts something else · ≈ less exact.</p>`
  return section(
    'events',
    'Events in detail',
    cards.length === 0 ? html`<p>No events were found.</p>` : html`${hint}${folded(cards, 'events')}`,
  )
}

function card(view: View, event: CaseEvent): Html {
  return html`<article class="card" id="${anchorOf(view, event.id)}"><h3>${title(view, event)}</h3><p class="meta">${marksOf(event)}${conflictMark(event)}</p>
<dl class="facts">${fact('What', html`${kindOfEvent(event)}`)}${participants(view, event)}${fact('When', html`${event.date === null ? 'not dated' : datedWords(event.date)}`)}${event.place === null ? NOTHING : fact('Where', nameOf(view, event.place))}${fact('Status', html`${statusWords(event)}`)}</dl>
${event.accounts.length > 1 ? agreementTable(view, event) : NOTHING}${accounts(view, event)}${reviewPart(view, event.reviewed)}${handlePart(view, 'event', event.id)}</article>
`
}

/** The card of an event behind the fold: the same facts in one line; its sentences stand in its notes. */
function shortCard(view: View, event: CaseEvent): Html {
  const parts = [
    html`${kindOfEvent(event)}`,
    ...event.participants.map((p) => html`${ROLE_WORDS[p.role].toLowerCase()} ${nameOf(view, p.entity)}`),
    html`${event.date === null ? 'not dated' : datedWords(event.date)}`,
    ...(event.place === null ? [] : [html`in ${nameOf(view, event.place)}`]),
    html`${statusWords(event)}`,
  ]
  return html`<article class="card" id="${anchorOf(view, event.id)}"><p>${title(view, event)}</p><p class="meta">${joinHtml(parts, ' · ')} · ${marksOf(event)}${conflictMark(event)}</p>${event.accounts.length > 1 ? agreementTable(view, event) : claimants(view, event)}${reviewPart(view, event.reviewed)}${handlePart(view, 'event', event.id)}</article>
`
}

function title(view: View, event: CaseEvent): Html {
  const words = eventWords(view, event)
  return html`${attribution(view, event)}${isWithdrawn(event) ? html`<s>${words}</s> (withdrawn)` : words}${eventNotes(view, event)}`
}

function claimants(view: View, event: CaseEvent): Html {
  const [only] = event.accounts
  const by = only === undefined ? null : claimant(view, only)
  return by === null ? NOTHING : html`<p class="meta">according to the account:${by}</p>`
}

function participants(view: View, event: CaseEvent): readonly Html[] {
  const roles: readonly ParticipantRole[] = ['actor', 'recipient', 'other']
  return roles.flatMap((role) => {
    const ids = event.participants.filter((p) => p.role === role).map((p) => p.entity)
    return ids.length === 0 ? [] : [fact(ROLE_WORDS[role], namesOf(view, ids))]
  })
}

function accounts(view: View, event: CaseEvent): Html {
  const [only] = event.accounts
  if (only !== undefined && event.accounts.length === 1) return html`<p class="account">${account(view, only)}</p>`
  const list = event.accounts.map((one) => html`<li>${account(view, one)}</li>`)
  return html`<details class="accounts"><summary>${list.length} accounts, word for word</summary><ul>${list}</ul></details>`
}

function account(view: View, one: EventAccount): Html {
  const words = view.documents.get(one.doc)?.text.slice(one.start, one.end) ?? ''
  const sentence = quoted(view, one.doc, words)
  const status =
    one.status === 'asserted'
      ? NOTHING
      : html` <span class="meta">(${STATUS_WORDS[one.status]}${claimant(view, one)})</span>`
  const taken = one.withdrawn ? html`<s>${sentence}</s> <strong>withdrawn by a correction</strong>` : sentence
  return html`${documentName(view, one.doc)}: ${taken}${noteBeside(view, one.doc, eventPieces(one))}${status}`
}

function fact(name: string, value: Html): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`
}

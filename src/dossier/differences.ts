import type { CaseEvent, Conflict } from '../link/index.ts'
import { spokenDate } from './dates.ts'
import { eventLine } from './event-line.ts'
import { folded, section, table } from './fold.ts'
import { type Html, html, NOTHING } from './html.ts'
import { counted, marksOf } from './line.ts'
import { spokenQuantity } from './spoken-quantity.ts'
import { strongestEvents } from './strength.ts'
import { documentName, nameOf, noteLink, type View } from './view.ts'
import { visibleName } from './visible-text.ts'
import { CONFLICT_WORDS, FIELD_WORDS, STATUS_WORDS } from './words.ts'

const KINDS: readonly (readonly [Conflict['kind'], string])[] = [
  ['conflict', 'Different values'],
  ['update', 'Later reports with a new value'],
  ['scope', 'Counts of different things'],
  ['vaguer', 'One account less exact'],
]

/** Where accounts differ: all differences of all events together, contradictions first and the kinds told apart. */
export function differences(view: View): Html {
  const events = strongestEvents(view.theCase.events)
  const parts = KINDS.map(([kind, heading]) => {
    const found = events.filter((event) => event.conflicts.some((conflict) => conflict.kind === kind))
    const count = found.flatMap((event) => event.conflicts).filter((conflict) => conflict.kind === kind).length
    return count === 0
      ? NOTHING
      : html`<h3>${heading} <span class="count">${counted(count, 'difference')}</span></h3>${folded(
          found.map((event) => differing(view, event, kind)),
          'events',
        )}`
  })
  const none = events.every((event) => event.conflicts.length === 0)
  return section(
    'differences',
    'Where accounts differ',
    none ? html`<p>No differences were found.</p>` : html`${parts}`,
  )
}

function differing(view: View, event: CaseEvent, kind: Conflict['kind']): Html {
  const mark = kind === 'conflict' ? '⚠︎ ' : ''
  const tables = event.conflicts
    .filter((conflict) => conflict.kind === kind)
    .map((conflict) =>
      table(
        `${FIELD_WORDS[conflict.field]}: ${CONFLICT_WORDS[kind]}`,
        [html`${FIELD_WORDS[conflict.field]}`, html`said by`],
        conflict.values.map((value) => valueRow(view, event, conflict, value)),
      ),
    )
  return html`<div class="difference"><p>${mark}${eventLine(view, event)} <span class="meta">${STATUS_WORDS[event.status]} · ${marksOf(event)}</span></p>${tables}</div>
`
}

function valueRow(view: View, event: CaseEvent, conflict: Conflict, value: Conflict['values'][number]): Html {
  const cites = value.evidence.map((evidence) => {
    const account = event.accounts[evidence.account]
    if (account === undefined) return NOTHING
    const note = noteLink(view, account.doc, [[evidence.start, evidence.end]])
    return html`<li>${documentName(view, account.doc)}${note}</li>`
  })
  return html`<tr><th scope="row">${valueWords(view, conflict, value.value)}</th><td><ul class="inline">${cites}</ul></td></tr>`
}

function valueWords(view: View, conflict: Conflict, value: string): Html {
  if (view.entities.has(value)) return nameOf(view, value)
  if (conflict.field === 'date') return html`<bdi>${spokenDate(value)}</bdi>`
  return html`<bdi>${visibleName(conflict.field === 'quantity' ? spokenQuantity(value) : value)}</bdi>`
}

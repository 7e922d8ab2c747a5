import type { Gap } from '../link/index.ts'
import { eventNotes, statementNotes } from './event-notes.ts'
import { foldedList, section } from './fold.ts'
import { type Html, html } from './html.ts'
import { attribution } from './key-points.ts'
import { counted, marksOf, reviewMark } from './line.ts'
import { anchorOf, documentName, nameOf, quoted, type View } from './view.ts'
import { visibleName } from './visible-text.ts'
import { GAP_WORDS } from './words.ts'

const ORDER: readonly Gap['kind'][] = ['unread', 'no-reply', 'no-outcome', 'unnamed-only', 'undated', 'one-origin']

/** What the pile leaves open, as questions for a reporter. */
export function gaps(view: View): Html {
  const parts = ORDER.flatMap((kind) => {
    const found = view.theCase.gaps.filter((gap) => gap.kind === kind)
    if (found.length === 0) return []
    const { heading, question } = GAP_WORDS[kind]
    return [
      html`<h3>${heading} <span class="count">${counted(found.length, 'line')}</span></h3><p class="hint">${question}</p>${foldedList(
        found.map((gap) => html`<li>${subject(view, gap.of)}</li>`),
        'lines',
      )}`,
    ]
  })
  return section('gaps', 'Gaps and questions', parts.length === 0 ? html`<p>None were found.</p>` : html`${parts}`)
}

/** What a gap or a suggestion is about, with a link to its line and its notes. */
export function subject(view: View, id: string): Html {
  const event = view.events.get(id)
  if (event !== undefined) {
    return html`${attribution(view, event)} <a href="#${anchorOf(view, id)}"><bdi>${event.summary}</bdi></a>${eventNotes(view, event)} <span class="meta">${marksOf(event)}</span>`
  }
  const statement = view.statements.get(id)
  if (statement !== undefined) {
    const speaker = statement.speaker === null ? html`Speaker not sure` : nameOf(view, statement.speaker)
    const words = statement.text.length > 160 ? `${statement.text.slice(0, 158).toWellFormed()}…` : statement.text
    return html`${speaker}: <a href="#${anchorOf(view, id)}">${quoted(view, statement.accounts[0]?.doc ?? '', words)}</a>${statementNotes(view, statement)} <span class="meta">${marksOf(statement)}</span>`
  }
  const entity = view.entities.get(id)
  if (entity !== undefined)
    return html`${nameOf(view, id)} <span class="meta">${counted(entity.mentions.length, 'mention')} · ${reviewMark(entity.reviewed)}</span>`
  return view.documents.has(id) ? documentName(view, id) : html`<bdi>${visibleName(id)}</bdi>`
}

import type { Gap } from '../link/index.ts'
import { eventWords } from './event-line.ts'
import { foldedList, section } from './fold.ts'
import { type Html, html } from './html.ts'
import { counted } from './line.ts'
import { anchorOf, documentName, nameOf, type View } from './view.ts'
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
      html`<h3>${heading} <span class="count">${counted(found.length, 'line')}</span></h3><p class="hint">${question} Support and notes stand with the line itself.</p>${foldedList(
        found.map((gap) => html`<li>${subject(view, gap.of)}</li>`),
        'lines',
      )}`,
    ]
  })
  return section('gaps', 'Gaps and questions', parts.length === 0 ? html`<p>None were found.</p>` : html`${parts}`)
}

/** What a gap or a suggestion is about, as a link to its own line, where its notes are. */
export function subject(view: View, id: string): Html {
  const event = view.events.get(id)
  if (event !== undefined) return html`<a href="#${anchorOf(view, id)}">${eventWords(view, event)}</a>`
  const statement = view.statements.get(id)
  if (statement !== undefined) {
    const speaker = statement.speaker === null ? html`Speaker not sure` : nameOf(view, statement.speaker)
    const words = statement.text.length > 120 ? `${statement.text.slice(0, 118).toWellFormed()}…` : statement.text
    const link = html`<a href="#${anchorOf(view, id)}">${view.texts === 'none' ? 'statement' : `“${words}”`}</a>`
    return html`${speaker}: ${link}`
  }
  if (view.entities.has(id)) return nameOf(view, id)
  return view.documents.has(id) ? documentName(view, id) : html`<bdi>${visibleName(id)}</bdi>`
}

import type { Gap } from '../link/index.ts'
import { eventWords } from './event-line.ts'
import { foldedList, section } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { counted } from './line.ts'
import { anchorOf, documentName, nameOf, type View } from './view.ts'
import { visibleName } from './visible-text.ts'
import { GAP_WORDS } from './words.ts'

const ORDER: readonly Gap['kind'][] = ['unread', 'no-reply', 'no-outcome', 'unnamed-only', 'undated', 'one-origin']

/** Most lines rest on one origin: beyond these the list would only repeat the dossier. */
const MOST = 100

/** What the pile leaves open, as questions for a reporter. */
export function gaps(view: View): Html {
  const parts = ORDER.flatMap((kind) => {
    const found = view.theCase.gaps.filter((gap) => gap.kind === kind)
    if (found.length === 0) return []
    const { heading, question } = GAP_WORDS[kind]
    const listed = kind === 'one-origin' ? found.slice(0, MOST) : found
    const rest = found.length - listed.length
    const more =
      rest === 0 ? NOTHING : html`<p class="hint">And ${rest} more: every line marked “at most 1 origin seen”.</p>`
    return [
      html`<h3>${heading} <span class="count">${counted(found.length, 'line')}</span></h3><p class="hint">${question} Support and notes stand with the line itself.</p>${foldedList(
        listed.map((gap) => html`<li>${subject(view, gap.of)}</li>`),
        'lines',
      )}${more}`,
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
  const entity = view.entities.get(id)
  if (entity !== undefined) {
    const documents = [...new Set(entity.mentions.map((mention) => mention.doc))]
    const where = joinHtml(
      documents.slice(0, 3).map((doc) => documentName(view, doc)),
      ', ',
    )
    const more = documents.length > 3 ? ` and ${documents.length - 3} more` : ''
    return html`${nameOf(view, id)} <span class="meta">${counted(entity.mentions.length, 'mention')} in ${where}${more}</span>`
  }
  return view.documents.has(id) ? documentName(view, id) : html`<bdi>${visibleName(id)}</bdi>`
}

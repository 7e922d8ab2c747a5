import { placeOf } from '../document/index.ts'
import type { CaseDocument } from '../link/index.ts'
import { section } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { liveAddress } from './links.ts'
import { labelOf, type Note } from './notes.ts'
import { documentName, type View } from './view.ts'
import { visibleName } from './visible-text.ts'

/** All notes the page cites, one for each sentence, with all the words of it that lines rest on. */
export function evidenceNotes(view: View): Html {
  const items = view.notes.sentences().map((notes) => item(view, notes))
  return section('notes', 'Evidence notes', html`<p class="hint">${HINT}</p><ol class="evidence">${items}</ol>`)
}

const HINT =
  'One note for each sentence: document, paragraph and place (a link into the source text, where the page carries it), first digits of the hash of the text, and the sentence with the exact words marked. Other words of the same sentence follow under letters.'

function item(view: View, [first, ...others]: readonly Note[]): Html {
  const doc = first === undefined ? undefined : view.documents.get(first.doc)
  if (first === undefined || doc === undefined) return NOTHING
  const origin = placeOf(doc, first.span)
  const from = origin === null ? '' : `${origin.kind} ${visibleName(origin.label)}, `
  const paragraph = first.paragraph === null ? '' : `¶${first.paragraph} `
  const name = documentName(view, first.doc)
  const hash = doc.sha256.slice(0, 12)
  const more = others.map(
    (note) =>
      html` <span id="n${labelOf(note)}">${letterOf(note)} ${placed(view, note)}${words(view, doc, note)}</span>`,
  )
  const live = view.texts === 'none' ? null : liveAddress(doc.url, doc.text.slice(first.span.start, first.span.end))
  const page = live === null ? NOTHING : html` <a href="${live}" rel="noreferrer noopener external">live page</a>`
  const quote =
    view.texts === 'none'
      ? NOTHING
      : html` <q lang="${doc.language ?? 'und'}" dir="auto">${sentence(doc.text, first)}</q>`
  return html`<li id="n${first.number}"><b>${first.number}</b> ${name} <i>${from}${paragraph}${placed(view, first)} ${hash}</i>${page}${quote}${more}</li>
`
}

/** The place of the words in the text, a link where the page carries it. */
function placed(view: View, note: Note): Html {
  const place = `[${note.span.start}, ${note.span.end})`
  return view.texts === 'none' ? html`${place}` : html`<a href="#s${labelOf(note)}">${place}</a>`
}

function letterOf(note: Note): string {
  return labelOf(note).slice(String(note.number).length)
}

/** The exact words on their own: their sentence stands above. */
function words(view: View, doc: CaseDocument, { marks }: Note): Html {
  if (view.texts === 'none') return NOTHING
  const pieces = marks.map(([start, end]) => html`<mark>${doc.text.slice(start, end)}</mark>`)
  return html` <q lang="${doc.language ?? 'und'}" dir="auto">${joinHtml(pieces, ' … ')}</q>`
}

/** The sentence with the exact words marked; the marks lie within it by the way notes are made. */
function sentence(text: string, note: Note): readonly Html[] {
  const parts: Html[] = []
  let at = note.context.start
  for (const [start, end] of note.marks) {
    parts.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  return [...parts, html`${text.slice(at, note.context.end)}`]
}

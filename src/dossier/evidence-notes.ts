import { placeOf } from '../document/index.ts'
import { section } from './fold.ts'
import { type Html, html, NOTHING } from './html.ts'
import { liveAddress } from './links.ts'
import { mergePieces, type Note } from './notes.ts'
import { documentName, type View } from './view.ts'
import { visibleName } from './visible-text.ts'

/** All notes the page cites, numbered: where the words stand, the words in their sentence, and the ways to them. */
export function evidenceNotes(view: View): Html {
  const items = view.notes.all().map((note) => item(view, note))
  return section(
    'notes',
    'Evidence notes',
    html`<p class="hint">Document, paragraph and place (a link into the source text, where the page carries it), first digits of the hash of the text, and the exact words in their sentence.</p><ol class="evidence">${items}</ol>`,
  )
}

function item(view: View, note: Note): Html {
  const doc = view.documents.get(note.doc)
  if (doc === undefined) return NOTHING
  const origin = placeOf(doc, note.span)
  const from = origin === null ? '' : `${origin.kind} ${visibleName(origin.label)}, `
  const place = `${from}${note.paragraph === null ? '' : `¶${note.paragraph} `}[${note.span.start}, ${note.span.end})`
  const hash = doc.sha256.slice(0, 12)
  const name = documentName(view, note.doc)
  if (view.texts === 'none')
    return html`<li id="n${note.number}">${name} <i>${place} ${hash}</i></li>
`
  const live = liveAddress(doc.url, doc.text.slice(note.span.start, note.span.end))
  const page = live === null ? NOTHING : html` <a href="${live}" rel="noreferrer noopener external">live page</a>`
  return html`<li id="n${note.number}">${name} <i><a href="#s${note.number}">${place}</a> ${hash}</i>${page} <q lang="${doc.language ?? 'und'}" dir="auto">${sentence(doc.text, note)}</q></li>
`
}

/** The sentence with the exact words marked; the marks lie within it by the way notes are made. */
function sentence(text: string, note: Note): readonly Html[] {
  const parts: Html[] = []
  let at = note.context.start
  for (const [start, end] of mergePieces(note.marks)) {
    parts.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  return [...parts, html`${text.slice(at, note.context.end)}`]
}

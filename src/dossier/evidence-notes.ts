import { section } from './fold.ts'
import { type Html, html, NOTHING } from './html.ts'
import { liveAddress } from './links.ts'
import { mergePieces, type Note } from './notes.ts'
import { documentName, type View } from './view.ts'

/** All notes the page cites, numbered: where the words stand, the words in their sentence, and the ways to them. */
export function evidenceNotes(view: View): Html {
  const items = view.notes.all().map((note) => item(view, note))
  return section(
    'notes',
    'Evidence notes',
    html`<p class="hint">Document, paragraph, place in the text, first digits of its hash, and the exact words in their sentence.</p><ol class="evidence">${items}</ol>`,
  )
}

function item(view: View, note: Note): Html {
  const doc = view.documents.get(note.doc)
  if (doc === undefined) return NOTHING
  const paragraph = note.paragraph === null ? '' : ` ¶${note.paragraph}`
  const place = `${paragraph} [${note.span.start}, ${note.span.end})`
  const hash = html` <code>${doc.sha256.slice(0, 12)}</code>`
  const head = html`${documentName(view, note.doc)}<span class="meta">${place}${hash}</span>`
  if (view.texts === 'none')
    return html`<li id="n${note.number}">${head}</li>
`
  const live = liveAddress(doc.url, doc.text.slice(note.span.start, note.span.end))
  const ways = html` <a href="#s${note.number}">in the text</a>${live === null ? NOTHING : html` · <a href="${live}" rel="noreferrer noopener external">live page</a>`}`
  return html`<li id="n${note.number}">${head} <q lang="${doc.language ?? 'und'}"><bdi>${sentence(doc.text, note)}</bdi></q>${ways}</li>
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

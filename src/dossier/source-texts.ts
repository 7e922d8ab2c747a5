import type { Piece, Pieces } from '../document/index.ts'
import type { CaseDocument } from '../link/index.ts'
import { section } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { labelOf, mergePieces, type Note, notesByDocument } from './notes.ts'
import { openParagraphs } from './paragraphs.ts'
import { anchorOf, plainDocumentName, type View } from './view.ts'

/** The source texts with every cited place marked: whole, or only the sentences that carry evidence, or none. */
export function sourceTexts(view: View): Html {
  if (view.texts === 'none') return NOTHING
  const notes = notesByDocument(view.notes.sentences().flat())
  const texts = view.theCase.documents.map((doc) => sourceText(view, doc, notes.get(doc.id) ?? []))
  const hint =
    view.texts === 'full'
      ? 'Cleaned texts, word for word. Marked words are cited by a note.'
      : 'Only the sentences that carry evidence; […] stands for what is left out.'
  return section('texts', 'Source texts', html`<p class="hint">${hint}</p>${texts}`)
}

function sourceText(view: View, doc: CaseDocument, notes: readonly Note[]): Html {
  const ranges: Pieces =
    view.texts === 'full' ? [[0, doc.text.length]] : mergePieces(notes.map((n) => [n.context.start, n.context.end]))
  const left = html`<span class="gap"> […] </span>`
  const body = ranges.flatMap((range, i) => [i > 0 ? left : NOTHING, ...marked(doc, range, notes)])
  const anchor = anchorOf(view, doc.id)
  return html`<article class="text" id="text-${anchor}"><h3><a href="#${anchor}"><bdi>${plainDocumentName(view, doc.id)}</bdi></a></h3><div class="words" lang="${doc.language ?? 'und'}" dir="auto">${body}</div></article>
`
}

/**
 * A range of the text with its notes as nested elements and the exact words as marks. Notes that cross each other are
 * closed and opened again, so that each id stands once, on the first part.
 */
function marked(doc: CaseDocument, [from, to]: Piece, notes: readonly Note[]): readonly Html[] {
  const inside = notes.filter((note) => note.span.start >= from && note.span.end <= to)
  const marks = mergePieces(inside.flatMap((note) => note.marks))
  const paragraphs = paragraphStarts(doc)
  const cuts = new Set([from, to, ...marks.flat()])
  for (const note of inside) cuts.add(note.span.start).add(note.span.end)
  for (const start of paragraphs.keys()) if (start > from && start < to) cuts.add(start)
  const places = [...cuts].toSorted((a, b) => a - b)
  const layers: { readonly note: Note | null; readonly first: boolean; readonly parts: Html[] }[] = []
  const out: Html[] = []
  const put = (piece: Html): void => void (layers.at(-1)?.parts ?? out).push(piece)
  const close = (): Note | null => {
    const layer = layers.pop()
    if (layer === undefined || layer.note === null) return null
    const body = joinHtml(layer.parts)
    put(
      layer.first
        ? html`<span class="w" id="s${labelOf(layer.note)}">${body}</span>`
        : html`<span class="w">${body}</span>`,
    )
    return layer.note
  }
  let next = 0
  let mark = 0
  for (const [i, at] of places.entries()) {
    closeEnding(at)
    const number = paragraphs.get(at)
    if (number !== undefined) put(html`<span class="pn" aria-hidden="true">¶${number}</span>`)
    for (let note = inside[next]; note !== undefined && note.span.start === at; note = inside[++next]) {
      layers.push({ note, first: true, parts: [] })
    }
    const end = places[i + 1]
    if (end === undefined) break
    while ((marks[mark]?.[1] ?? to) <= at && mark < marks.length) mark++
    const words = doc.text.slice(at, end)
    const current = marks[mark]
    put(current !== undefined && current[0] <= at && at < current[1] ? html`<mark>${words}</mark>` : html`${words}`)
  }
  return out

  function closeEnding(at: number): void {
    const deepest = layers.findIndex((layer) => layer.note !== null && layer.note.span.end <= at)
    if (deepest < 0) return
    const again: Note[] = []
    while (layers.length > deepest) {
      const note = close()
      if (note !== null && note.span.end > at) again.unshift(note)
    }
    for (const note of again) layers.push({ note, first: false, parts: [] })
  }
}

function paragraphStarts(doc: CaseDocument): ReadonlyMap<number, number> {
  const layout = openParagraphs(doc)
  return new Map(
    doc.blocks.flatMap((block) => {
      const number = layout.at(block.start)?.number ?? null
      return number === null ? [] : [[block.start, number] as const]
    }),
  )
}

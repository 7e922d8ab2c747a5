import { compareText } from '../document/index.ts'
import type { Copy } from '../link/index.ts'
import { type Html, html, NOTHING } from './html.ts'
import { counted } from './line.ts'
import { anchorOf, plainDocumentName, type View } from './view.ts'

const ROW = 26
const SIDE = 250
const WIDTH = 640
const MOST = 60

/**
 * Who copies whom as a drawing: one row a document in order of publication, an arc for each pair that shares running
 * text, an arrow where the texts show the source. Thicker means more of the shorter text is shared.
 */
export function copiesDrawing(view: View, copies: readonly Copy[]): Html {
  const strongest = copies.slice(0, MOST)
  const ids = [...new Set(strongest.flatMap((copy) => [copy.a, copy.b]))].toSorted(
    (a, b) => compareText(publishedOf(view, a), publishedOf(view, b)) || compareText(a, b),
  )
  if (ids.length === 0) return NOTHING
  const rowOf = new Map(ids.map((id, i) => [id, 20 + i * ROW]))
  const labels = ids.map((id) => {
    const y = rowOf.get(id) ?? 0
    const name = plainDocumentName(view, id)
    return html`<a href="#${anchorOf(view, id)}"><text x="${SIDE - 12}" y="${y + 4}" text-anchor="end">${name.length > 36 ? `${name.slice(0, 35).toWellFormed()}…` : name}</text></a><circle class="node" cx="${SIDE}" cy="${y}" r="4"/>`
  })
  const height = 20 + ids.length * ROW
  return html`<figure><div class="scroll" role="region" aria-label="Drawing of who copies whom" tabindex="0"><svg class="drawing" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="cp-t cp-d"><title id="cp-t">Who copies whom</title><desc id="cp-d">${counted(ids.length, 'document')} in order of publication; ${counted(strongest.length, 'arc')} join those that share running text. The table below says the same.</desc>${strongest.map((copy) => arc(view, copy, rowOf))}${labels}</svg></div><figcaption>Earliest at the top. An arrow points from the source to the copy where the texts show which is which; a dashed arc leaves it open.${copies.length > strongest.length ? ` The ${strongest.length} strongest of ${copies.length} pairs are drawn.` : ''}</figcaption></figure>
`
}

function arc(view: View, copy: Copy, rowOf: ReadonlyMap<string, number>): Html {
  const from = copy.source === copy.b ? copy.b : copy.a
  const to = from === copy.a ? copy.b : copy.a
  const y1 = rowOf.get(from) ?? 0
  const y2 = rowOf.get(to) ?? 0
  const bow = Math.min(WIDTH - SIDE - 30, 40 + Math.abs(y2 - y1) * 0.8)
  const words = `${plainDocumentName(view, from)} – ${plainDocumentName(view, to)}: ${percent(copy)} of the shorter text shared`
  const head = copy.source === null ? NOTHING : html`<path class="head" d="M${SIDE + 6} ${y2}l9 -5v10Z"/>`
  return html`<g><title>${words}</title><path class="${copy.source === null ? 'arc open' : 'arc'}" stroke-width="${1 + Math.round(copy.containment * 3)}" d="M${SIDE + 8} ${y1}C${SIDE + bow} ${y1} ${SIDE + bow} ${y2} ${SIDE + 8} ${y2}"/>${head}</g>`
}

/** The shared part of the shorter text in whole per cent. */
export function percent(copy: Copy): string {
  return `${Math.round(copy.containment * 100)} %`
}

function publishedOf(view: View, id: string): string {
  return view.documents.get(id)?.published ?? '~'
}

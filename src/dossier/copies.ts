import { compareText } from '../document/index.ts'
import type { Copy } from '../link/index.ts'
import { copiesDrawing, percent } from './copies-drawing.ts'
import { folded, section, table } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { counted } from './line.ts'
import { documentName, noteLink, type View } from './view.ts'
import { visibleName } from './visible-text.ts'
import { ORIGIN_WORDS } from './words.ts'

const OPENING = 20

/** Who copies whom: a drawing, the table of pairs with the values in which they differ, and the origins counted. */
export function copies(view: View): Html {
  const pairs = view.theCase.copies.toSorted(
    (a, b) => b.containment - a.containment || compareText(a.a, b.a) || compareText(a.b, b.b),
  )
  const rows = pairs.map((copy) => row(view, copy))
  const rest = rows.slice(OPENING)
  const heads = [html`one document`, html`other document`, html`shared`, html`differ in`]
  const body =
    pairs.length === 0
      ? html`<p>No two documents were seen to share running text.</p>`
      : html`${copiesDrawing(view, pairs)}${table('Pairs that share running text', heads, rows.slice(0, OPENING))}${
          rest.length === 0
            ? NOTHING
            : html`<details class="more"><summary>show ${rest.length} more pairs</summary>${table('More pairs', heads, rest)}</details>`
        }`
  return section('copies', 'Who copies whom', html`${body}${origins(view)}`)
}

function row(view: View, copy: Copy): Html {
  const [passage] = copy.passages
  const noteOf = (id: string, side: 'a' | 'b'): Html =>
    passage === undefined ? NOTHING : noteLink(view, id, [passage[side]])
  const sourceMark = (id: string): string => (copy.source === id ? ' (source)' : '')
  return html`<tr><th scope="row">${documentName(view, copy.a)}${sourceMark(copy.a)}${noteOf(copy.a, 'a')}</th><td>${documentName(view, copy.b)}${sourceMark(copy.b)}${noteOf(copy.b, 'b')}</td><td class="number">${percent(copy)}</td><td>${differing(view, copy)}</td></tr>`
}

function differing(view: View, copy: Copy): Html {
  if (copy.differs.length === 0) return html`<span class="silent">no number, date or name</span>`
  const words = (id: string, [start, end]: readonly [number, number]): string =>
    visibleName(view.documents.get(id)?.text.slice(start, end) ?? '')
  return joinHtml(
    copy.differs.map(
      (d) =>
        html`<span class="differs">${d.kind}: <bdi>${words(copy.a, d.a)}</bdi>${noteLink(view, copy.a, [d.a])} ≠ <bdi>${words(copy.b, d.b)}</bdi>${noteLink(view, copy.b, [d.b])}</span>`,
    ),
    '; ',
  )
}

function origins(view: View): Html {
  const shared = view.theCase.origins
    .filter((origin) => origin.documents.length > 1)
    .toSorted((a, b) => b.documents.length - a.documents.length || compareText(a.id, b.id))
  if (shared.length === 0) return NOTHING
  const items = shared.map(
    (origin) =>
      html`<p class="row"><bdi>${visibleName(origin.label)}</bdi> (${ORIGIN_WORDS[origin.reason]}): ${counted(origin.documents.length, 'document')} counted as one: ${joinHtml(
        origin.documents.map((id) => documentName(view, id)),
        ', ',
      )}</p>
`,
  )
  return html`<h3>Documents counted as one origin</h3>${folded(items, 'origins')}`
}

import { compareText, isRead } from '../document/index.ts'
import type { CaseDocument } from '../link/index.ts'
import { folded, section } from './fold.ts'
import { type Html, html, NOTHING } from './html.ts'
import { counted, grouped } from './line.ts'
import { webLink } from './links.ts'
import { maskedFromOf } from './masked-document.ts'
import { anchorOf, plainDocumentName, type View } from './view.ts'
import { visibleName } from './visible-text.ts'
import { ORIGIN_WORDS } from './words.ts'

/** The list of sources, by outlet and date, each with what is known of it and where that comes from. */
export function sources(view: View): Html {
  const documents = view.theCase.documents.toSorted(
    (a, b) =>
      compareText(a.outlet ?? '~', b.outlet ?? '~') ||
      compareText(a.published ?? '~', b.published ?? '~') ||
      compareText(a.id, b.id),
  )
  const cards = documents.map((doc) => card(view, doc))
  return section('sources', 'Sources', html`${folded(cards, 'documents')}${refused(view)}`)
}

function card(view: View, doc: CaseDocument): Html {
  const origin = view.theCase.origins.find((o) => o.documents.includes(doc.id))
  const text = view.texts === 'none' ? NOTHING : html` <a href="#text-${anchorOf(view, doc.id)}">words</a>`
  const original = maskedFromOf(doc)
  return html`<article class="source" id="${anchorOf(view, doc.id)}"><h3><bdi>${plainDocumentName(view, doc.id)}</bdi>${text}</h3><p><bdi>${visibleName(doc.title ?? 'untitled')}</bdi></p>
<dl class="facts small">${[
    fact('outlet', doc.outlet),
    fact('owner', doc.owner),
    fact('author', doc.author),
    fact('published', dated(doc, 'published')),
    fact('updated', dated(doc, 'updated')),
    fact('captured', doc.captured),
    fact('collected by', doc.collector),
    fact('page', doc.page),
    fact('genre', doc.genre),
    fact('language', isRead(doc) ? doc.language : `${doc.language} (no rules yet: read only in part)`),
    fact('length', `${grouped(doc.text.length)} characters`),
    fact('translation of', doc.translationOf === null ? null : plainDocumentName(view, doc.translationOf)),
    fact(
      'origin',
      origin === undefined
        ? null
        : `${origin.label} (${ORIGIN_WORDS[origin.reason]}; ${counted(origin.documents.length, 'document')})`,
    ),
    doc.url === null ? NOTHING : html`<div><dt>address</dt><dd>${webLink(doc.url, doc.url)}</dd></div>`,
    fact('file sha-256', doc.bytesSha256),
    fact('sha-256 of the whole file', doc.fileSha256 ?? null),
    fact('text sha-256', doc.sha256),
    fact('sha-256 before masking', original),
    fact('remarks', doc.notes.length === 0 ? null : doc.notes.join(' ')),
  ]}</dl>${removed(view, doc)}</article>
`
}

function dated(doc: CaseDocument, field: 'published' | 'updated'): string | null {
  const value = doc[field]
  const from = doc.metaFrom[field]
  return value === null || from === undefined ? value : `${value} (from ${from})`
}

function removed(view: View, doc: CaseDocument): Html {
  if (doc.removed.length === 0) return NOTHING
  if (view.texts === 'none')
    return html`<p class="meta">${counted(doc.removed.length, 'piece')} of page furniture left out of the text.</p>`
  const items = doc.removed.map((r) => html`<li><em>${r.reason}</em>: <bdi>${clipped(r.text)}</bdi></li>`)
  return html`<details class="removed"><summary>${counted(items.length, 'piece')} of page furniture left out of the text</summary><ul>${items}</ul></details>`
}

function clipped(words: string): string {
  return words.length <= 300 ? words : `${words.slice(0, 298).toWellFormed()}…`
}

function refused(view: View): Html {
  const list = view.theCase.refused
  if (list.length === 0) return html`<h3 id="refused">Not read</h3><p>Nothing that was handed in was refused.</p>`
  const rows = list.map((r) => html`<li><bdi>${visibleName(r.input)}</bdi>: ${r.reason}. ${r.advice}</li>`)
  return html`<h3 id="refused">Not read <span class="count">${list.length}</span></h3><ul>${rows}</ul>`
}

function fact(name: string, value: string | null): Html {
  return value === null ? NOTHING : html`<div><dt>${name}</dt><dd><bdi>${visibleName(value)}</bdi></dd></div>`
}

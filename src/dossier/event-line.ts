import { compareText } from '../document/index.ts'
import type { CaseEvent } from '../link/index.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { anchorOf, documentName, type View } from './view.ts'
import { visibleName } from './visible-text.ts'
import { kindOfEvent } from './words.ts'

/** An event in one line: who says so, and its words as a link to its card. */
export function eventLine(view: View, event: CaseEvent): Html {
  return html`${attribution(view, event)}<a href="#${anchorOf(view, event.id)}">${eventWords(view, event)}</a>`
}

/** The words of an event; where texts are left out, its kind and the names alone, since a summary quotes its source. */
export function eventWords(view: View, event: CaseEvent): Html {
  if (view.texts !== 'none') return html`<bdi>${event.summary}</bdi>`
  const names = [...new Set(event.participants.map((p) => view.entities.get(p.entity)?.name ?? ''))].filter(Boolean)
  const shown = names.map((name) => html`<bdi>${visibleName(name)}</bdi>`)
  return html`${kindOfEvent(event)}${shown.length === 0 ? '' : ': '}${joinHtml(shown, '; ')}`
}

/**
 * Who says so, so that no line stands in the tool's own voice: `Harbour Post 14 Jun: `, `All 4 documents that report it: `.
 * Nothing when the summary itself begins with the outlet that says it.
 */
export function attribution(view: View, event: CaseEvent): Html {
  const standing = event.accounts.filter((account) => !account.withdrawn)
  const heard = standing.length === 0 ? event.accounts : standing
  const documents = [...new Set(heard.map((account) => account.doc))].toSorted((a, b) =>
    compareText(view.documents.get(a)?.published ?? '~', view.documents.get(b)?.published ?? '~'),
  )
  const outlets = documents.flatMap((doc) => view.documents.get(doc)?.outlet ?? [])
  const named = outlets.some((outlet) => event.summary.slice(0, 120).includes(outlet))
  if (named && view.texts !== 'none') return NOTHING
  const links = documents.slice(0, 2).map((doc) => documentName(view, doc))
  if (documents.length <= 2) return html`<span class="by">${joinHtml(links, ' and ')}: </span>`
  return heard.every((account) => account.status === 'asserted')
    ? html`<span class="by">All ${documents.length} documents that report it: </span>`
    : html`<span class="by">${joinHtml(links, ', ')} and ${documents.length - 2} more: </span>`
}

import { compareText } from '../document/index.ts'
import type { Wording } from '../link/index.ts'
import { eventWords } from './event-line.ts'
import { folded, section, table } from './fold.ts'
import { type Html, html, joinHtml } from './html.ts'
import { counted } from './line.ts'
import { anchorOf, nameOf, noteLink, term, type View } from './view.ts'
import { visibleName } from './visible-text.ts'

const NOTES_A_TERM = 4
const NO_OUTLET = 'outlet not known'

/** How each actor is called by each outlet, in the outlets' alphabetical order: counted, never scored. */
export function wordings(view: View): Html {
  const list = view.theCase.wording.toSorted((a, b) => size(b) - size(a) || compareText(subjectOf(a), subjectOf(b)))
  const blocks = list.map((wording) => block(view, wording))
  const hint = html`<p class="hint">Terms are shown, not rated. Few documents say little about an outlet: their number stands beside each.</p>`
  return section(
    'wording',
    'How it is worded',
    blocks.length === 0 ? html`<p>No terms were found.</p>` : html`${hint}${folded(blocks, 'names')}`,
  )
}

function block(view: View, wording: Wording): Html {
  const outlets = new Map<
    string,
    { readonly text: string; readonly accounts: Wording['terms'][number]['accounts'] }[]
  >()
  for (const term of wording.terms) {
    for (const outlet of new Set(term.accounts.map((account) => outletOf(view, account.doc)))) {
      const accounts = term.accounts.filter((account) => outletOf(view, account.doc) === outlet)
      const list = outlets.get(outlet)
      if (list === undefined) outlets.set(outlet, [{ text: term.text, accounts }])
      else list.push({ text: term.text, accounts })
    }
  }
  const rows = [...outlets]
    .toSorted((a, b) => compareText(a[0], b[0]))
    .map(([outlet, terms]) => {
      const documents = view.theCase.documents.filter((doc) => (doc.outlet ?? NO_OUTLET) === outlet).length
      const cell = (voice: 'own' | 'quoted'): Html => termCell(view, terms, voice)
      return html`<tr><th scope="row"><bdi>${visibleName(outlet)}</bdi> <span class="meta">${counted(documents, 'document')}</span></th><td>${cell('own')}</td><td>${cell('quoted')}</td></tr>`
    })
  return html`<div class="wording"><h3>${subject(view, wording)}</h3>${table('Terms by outlet', [html`outlet`, html`own voice`, html`“in quotes”`], rows)}</div>
`
}

function termCell(
  view: View,
  terms: readonly { readonly text: string; readonly accounts: Wording['terms'][number]['accounts'] }[],
  voice: 'own' | 'quoted',
): Html {
  const counts = terms
    .map((term) => ({ text: term.text, accounts: term.accounts.filter((account) => account.voice === voice) }))
    .filter((term) => term.accounts.length > 0)
    .toSorted((a, b) => b.accounts.length - a.accounts.length || compareText(a.text, b.text))
  const items = counts.map((found) => {
    const notes = found.accounts.slice(0, NOTES_A_TERM).map((a) => noteLink(view, a.doc, [[a.start, a.end]]))
    return html`${term(view, found.text)} ×&#160;${found.accounts.length}${notes}`
  })
  return items.length === 0 ? html`<span class="silent">–</span>` : joinHtml(items, ', ')
}

function subject(view: View, wording: Wording): Html {
  if (wording.entity !== null) return nameOf(view, wording.entity)
  const event = wording.event === null ? undefined : view.events.get(wording.event)
  if (event === undefined) return html`<bdi>${visibleName(wording.event ?? '')}</bdi>`
  return html`<a href="#${anchorOf(view, event.id)}">The event reported as: ${eventWords(view, event)}</a>`
}

function subjectOf(wording: Wording): string {
  return wording.entity ?? wording.event ?? ''
}

function size(wording: Wording): number {
  return wording.terms.reduce((sum, term) => sum + term.accounts.length, 0)
}

function outletOf(view: View, doc: string): string {
  return view.documents.get(doc)?.outlet ?? NO_OUTLET
}

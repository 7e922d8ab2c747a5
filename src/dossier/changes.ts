import type { CaseChanges, ChangedConflict, ChangedLine } from '../link/index.ts'
import { foldedList, section } from './fold.ts'
import { type Html, html, NOTHING } from './html.ts'
import { counted } from './line.ts'
import { anchorOf, documentName, type View } from './view.ts'
import { visibleName } from './visible-text.ts'

/** What is new since an earlier look at the case: first in the dossier of a case that grows. */
export function changesSection(view: View, changes: CaseChanges): Html {
  const parts = [
    part('Differences opened', changes.conflicts.opened, (c) => conflict(view, c)),
    part('Differences closed', changes.conflicts.closed, (c) => conflict(view, c)),
    part('New documents', changes.documents.added, ({ id }) => documentName(view, id)),
    part('Documents gone', changes.documents.gone, ({ id, title }) => html`<bdi>${visibleName(title ?? id)}</bdi>`),
    part('New lines', changes.added, (l) => line(view, l)),
    part('Changed lines', changes.changed, (l) => line(view, l)),
    part('Lines gone', changes.gone, (l) => line(view, l)),
    part('Decisions that have lost their words', changes.unattached, (i) => html`line ${String(i + 1)} of the log`),
  ]
  const body = parts.every((p) => p === NOTHING) ? html`<p>Nothing has changed.</p>` : html`${parts}`
  return section('changes', 'What is new', body)
}

function part<T>(heading: string, items: readonly T[], render: (item: T) => Html): Html {
  if (items.length === 0) return NOTHING
  const rows = items.map((item) => html`<li>${render(item)}</li>`)
  return html`<h3>${heading} <span class="count">${String(items.length)}</span></h3>${foldedList(rows, 'lines')}`
}

function line(view: View, { kind, id, label, changes }: ChangedLine): Html {
  const words = label.length > 160 ? `${label.slice(0, 158).toWellFormed()}…` : label
  const shown = view.anchors.has(id)
    ? html`<a href="#${anchorOf(view, id)}"><bdi>${visibleName(words)}</bdi></a>`
    : html`<bdi>${visibleName(words)}</bdi>`
  const what = changes.length === 0 ? NOTHING : html` <span class="meta">${changes.join('; ')}</span>`
  return html`${kind}: ${shown}${what}`
}

function conflict(view: View, { event, label, field, values }: ChangedConflict): Html {
  const shown = view.anchors.has(event) ? html`<a href="#${anchorOf(view, event)}">${label}</a>` : html`${label}`
  return html`${shown} <span class="meta">${field}: ${values.join(' / ')} (${counted(values.length, 'value')})</span>`
}

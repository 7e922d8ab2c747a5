import { formatDecision } from '../review/index.ts'
import { foldedList, section } from './fold.ts'
import { type Html, html, NOTHING } from './html.ts'
import type { View } from './view.ts'
import { visibleJson } from './visible-text.ts'

/** The decisions handed in, with what became of each: applied, without a place in this pile, or contradicted. */
export function decisionLog(view: View): Html {
  const { decisions, applied, unattached, contradictions } = view.theCase.decisions
  if (decisions.length === 0) return section('decisions', 'Decision log', html`<p>No decisions were handed in.</p>`)
  const list = (heading: string, indices: readonly number[]): Html =>
    indices.length === 0
      ? NOTHING
      : html`<h3>${heading} <span class="count">${indices.length}</span></h3>${foldedList(
          indices.map((i) => row(view, i)),
          'decisions',
        )}`
  const pairs = contradictions.map(
    ([a, b]) =>
      html`<li>Decisions ${a + 1} and ${b + 1} say opposite things of the same words; the later one is in force.</li>`,
  )
  const opposed = pairs.length === 0 ? NOTHING : html`<h3>Contradictions</h3>${foldedList(pairs, 'contradictions')}`
  return section(
    'decisions',
    'Decision log',
    html`${list('Applied', applied)}${list('Unattached: their words are not in this pile at that place', unattached)}${opposed}`,
  )
}

function row(view: View, index: number): Html {
  const decision = view.theCase.decisions.decisions[index]
  if (decision === undefined) return NOTHING
  const signed = [decision.who, decision.when, decision.why].filter((part) => part !== null).join(' · ')
  const words =
    view.texts === 'none' ? html`${decision.kind}` : html`<code>${visibleJson(formatDecision(decision))}</code>`
  return html`<li>${index + 1}. <bdi>${signed === '' ? 'not signed' : signed}</bdi> ${words}</li>`
}

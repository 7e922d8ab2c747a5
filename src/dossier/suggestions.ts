import type { Suggestion } from '../link/index.ts'
import type { Joinable } from '../review/index.ts'
import { handlePart } from './decide.ts'
import { folded, section } from './fold.ts'
import { subject } from './gaps.ts'
import { type Html, html, NOTHING } from './html.ts'
import { counted } from './line.ts'
import { term, type View } from './view.ts'
import { SUGGESTION_WORDS } from './words.ts'

const KINDS: Readonly<Record<Suggestion['kind'], Joinable>> = {
  'same-entity': 'entity',
  'same-event': 'event',
  'same-statement': 'statement',
  copy: 'copy',
}

const ORDER: readonly Suggestion['kind'][] = ['same-entity', 'same-event', 'same-statement', 'copy']

/** Links that the program did not dare to make, with the reasons for and against; a person decides. */
export function suggestions(view: View): Html {
  const parts = ORDER.flatMap((kind) => {
    const found = view.theCase.suggestions
      .filter((suggestion) => suggestion.kind === kind)
      .toSorted((a, b) => total(b) - total(a))
    if (found.length === 0) return []
    const items = found.map((suggestion) => one(view, suggestion))
    return [
      html`<h3>${SUGGESTION_WORDS[kind]} <span class="count">${counted(found.length, 'pair')}</span></h3>${folded(items, 'pairs')}`,
    ]
  })
  const body = parts.length === 0 ? html`<p>No links wait for a decision.</p>` : html`${parts}`
  return section('suggestions', 'Waiting for a decision', html`${body}${leftOpen(view)}`)
}

/** Pairs that a person looked at and could not tell: kept apart, and no longer in the queue. */
function leftOpen(view: View): Html {
  const pairs = view.theCase.decisions.unsure.map(({ kind, left, right, decision }) => {
    const of = KINDS[kind]
    return html`<div class="suggestion"><p>${subject(view, left)}${handlePart(view, of, left)}<br>${subject(view, right)}${handlePart(view, of, right)} <a class="mark" href="#r${decision + 1}">unsure</a></p></div>
`
  })
  return pairs.length === 0
    ? NOTHING
    : html`<h3>Left open: a person was not sure <span class="count">${counted(pairs.length, 'pair')}</span></h3>${folded(pairs, 'pairs')}`
}

function one(view: View, suggestion: Suggestion): Html {
  const of = KINDS[suggestion.kind]
  const reasons = suggestion.evidence.map(
    (e) =>
      html`<li>${e.rule}: ${term(view, e.left)} | ${term(view, e.right)} <span class="number">${signed(e.weight)}</span></li>`,
  )
  return html`<div class="suggestion"><p>${subject(view, suggestion.left)}${handlePart(view, of, suggestion.left)}<br>${subject(view, suggestion.right)}${handlePart(view, of, suggestion.right)} <span class="mark">⚙&#xfe0e; machine</span></p><details class="reasons"><summary>${counted(reasons.length, 'reason')}, together ${signed(total(suggestion))} bits</summary><ul>${reasons}</ul></details></div>
`
}

function total(suggestion: Suggestion): number {
  return suggestion.evidence.reduce((sum, e) => sum + e.weight, 0)
}

/** Hundredths of a bit as bits: `+1.20`. */
function signed(weight: number): string {
  const size = Math.abs(Math.round(weight))
  return `${weight < 0 ? '−' : '+'}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
}

import { handlePart } from './decide.ts'
import { folded, section } from './fold.ts'
import { subject } from './gaps.ts'
import { type Html, html, NOTHING } from './html.ts'
import { counted } from './line.ts'
import { type Doubt, JOINABLE_OF, reviewQueue } from './review-queue.ts'
import { term, type View } from './view.ts'
import { SUGGESTION_WORDS } from './words.ts'

const ORDER = ['same-entity', 'same-event', 'same-statement', 'copy', 'speaker', 'date', 'status'] as const

/** The review queue by what is asked, the answers that change most first: a person decides. */
export function suggestions(view: View): Html {
  const queue = reviewQueue(view.theCase)
  const parts = ORDER.flatMap((kind) => {
    const items = queue.filter((doubt) => doubt.kind === kind).map((doubt) => one(view, doubt))
    if (items.length === 0) return []
    return [
      html`<h3>${SUGGESTION_WORDS[kind]} <span class="count">${counted(items.length, 'question')}</span></h3>${folded(items, 'questions')}`,
    ]
  })
  const body = parts.length === 0 ? html`<p>Nothing waits for a decision.</p>` : html`${parts}`
  return section('suggestions', 'Waiting for a decision', html`${body}${leftOpen(view)}`)
}

/** Pairs that a person looked at and could not tell: kept apart, and no longer in the queue. */
function leftOpen(view: View): Html {
  const pairs = view.theCase.decisions.unsure.map(({ kind, left, right, decision }) => {
    const of = JOINABLE_OF[kind]
    return html`<div class="suggestion"><p>${subject(view, left)}${handlePart(view, of, left)}<br>${subject(view, right)}${handlePart(view, of, right)} <a class="mark" href="#r${decision + 1}">unsure</a></p></div>
`
  })
  return pairs.length === 0
    ? NOTHING
    : html`<h3>Left open: a person was not sure <span class="count">${counted(pairs.length, 'pair')}</span></h3>${folded(pairs, 'pairs')}`
}

function one(view: View, doubt: Doubt): Html {
  const lines = doubt.lines.map((id) => html`${subject(view, id)}${handlePart(view, doubt.of, id)}`)
  return html`<div class="suggestion"><p>${lines[0] ?? NOTHING}${lines.slice(1).map((line) => html`<br>${line}`)} <span class="mark">⚙&#xfe0e; machine</span></p>${reasons(view, doubt)}</div>
`
}

function reasons(view: View, { reasons }: Doubt): Html {
  if (reasons.length === 0) return NOTHING
  const items = reasons.map(
    (e) =>
      html`<li>${e.rule}: ${term(view, e.left)} | ${term(view, e.right)} <span class="number">${signed(e.weight)}</span></li>`,
  )
  const together = reasons.reduce((sum, reason) => sum + reason.weight, 0)
  return html`<details class="reasons"><summary>${counted(items.length, 'reason')}, together ${signed(together)} bits</summary><ul>${items}</ul></details>`
}

/** Hundredths of a bit as bits: `+1.20`. */
function signed(weight: number): string {
  const size = Math.abs(Math.round(weight))
  return `${weight < 0 ? '−' : '+'}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
}

import type { DecisionReport } from '../link/index.ts'
import type { Anchor, Decision, Joinable, LineKind } from '../review/index.ts'
import { spokenDate } from './dates.ts'
import { foldedList, section } from './fold.ts'
import { type Html, html, NOTHING } from './html.ts'
import { maskedFromOf } from './masked-document.ts'
import { noteLink, term, type View } from './view.ts'
import { STATUS_WORDS, typeWords } from './words.ts'

const FATES: readonly (readonly ['applied' | 'idle' | 'unattached' | 'undone' | 'superseded' | 'overruled', string])[] =
  [
    ['applied', 'In force'],
    ['unattached', 'Unattached: their words are not in this pile at that place'],
    ['idle', 'Without a line: their words are there, but no line of their kind rests on them'],
    ['overruled', 'Overruled: others keep the two apart'],
    ['superseded', 'Superseded by a later decision'],
    ['undone', 'Taken back'],
  ]

/** The review log: every decision with who, when and why, and what became of it; contradictions first. */
export function decisionLog(view: View): Html {
  const report = view.theCase.decisions
  const places = placesOf(view)
  if (report.decisions.length === 0) return section('decisions', 'Review log', html`<p>Nobody has reviewed a line.</p>`)
  const lists = FATES.map(([fate, heading]) =>
    list(
      heading,
      report[fate].map((i) => row(view, places, report, i)),
      'decisions',
    ),
  )
  const opposed = report.contradictions.map(
    ([a, b]) =>
      html`<li><a href="#r${a + 1}">Decision ${a + 1}</a> and <a href="#r${b + 1}">decision ${b + 1}</a> contradict each other.</li>`,
  )
  const hint = html`<p class="hint">The log itself is a file of lines that can be exported, imported and merged; the short code names a decision for an undo.</p>`
  return section('decisions', 'Review log', html`${hint}${list('Contradictions', opposed, 'contradictions')}${lists}`)
}

function list(heading: string, items: readonly Html[], noun: string): Html {
  return items.length === 0
    ? NOTHING
    : html`<h3>${heading} <span class="count">${items.length}</span></h3>${foldedList(items, noun)}`
}

/** Document ids by the hash that anchors bear: that of the text before contacts were masked in it. */
type Places = ReadonlyMap<string, string>

function placesOf(view: View): Places {
  return new Map(view.theCase.documents.map((doc) => [maskedFromOf(doc) ?? doc.sha256, doc.id]))
}

function row(view: View, places: Places, report: DecisionReport, index: number): Html {
  const decision = report.decisions[index]
  if (decision === undefined) return NOTHING
  const signed = [decision.who, decision.when].filter((part) => part !== null).join(', ')
  const why = decision.why === null ? NOTHING : html`; why: ${term(view, decision.why)}`
  const meta = html`<span class="meta"><bdi>${signed === '' ? 'not signed' : signed}</bdi>${why} <code>${(report.hashes[index] ?? '').slice(0, 12)}</code></span>`
  return html`<li id="r${index + 1}">${index + 1}. ${words(view, places, report, decision)} ${meta}</li>`
}

const NOUNS: Readonly<Record<Joinable | LineKind, string>> = {
  entity: 'person, group or place',
  event: 'event',
  statement: 'statement',
  relation: 'relation',
  copy: 'text',
}

function words(view: View, places: Places, report: DecisionReport, decision: Decision): Html {
  const at = (anchor: Anchor): Html => anchored(view, places, anchor)
  switch (decision.kind) {
    case 'same':
      return html`One ${NOUNS[decision.of]}: ${at(decision.left)} and ${at(decision.right)}`
    case 'different':
      return html`Not one ${NOUNS[decision.of]}: ${at(decision.left)} and ${at(decision.right)}`
    case 'unsure':
      return html`Not sure whether one ${NOUNS[decision.of]}: ${at(decision.left)} and ${at(decision.right)}`
    case 'accept':
      return html`Accepted: the ${NOUNS[decision.of]} at ${at(decision.target)}`
    case 'reject':
      return html`Rejected: the ${NOUNS[decision.of]} at ${at(decision.target)}`
    case 'rename':
      return html`${at(decision.target)} is shown as ${term(view, decision.name)}`
    case 'retype':
      return html`${at(decision.target)} is of type ${typeWords(decision.type)}${decision.of === 'event' && decision.mode !== null ? ` (${decision.mode})` : ''}`
    case 'speaker':
      return decision.speaker === null
        ? html`Nobody can be named as the speaker of ${at(decision.target)}`
        : html`The speaker of ${at(decision.target)} is ${at(decision.speaker)}`
    case 'date':
      return html`The date of ${at(decision.target)} is ${decision.value === null ? 'unknown' : spokenDate(decision.value)}`
    case 'status':
      return html`${at(decision.target)} is ${STATUS_WORDS[decision.status]}`
    case 'note':
      return html`Note on ${at(decision.target)}: ${term(view, decision.text)}`
    case 'undo': {
      const target = report.hashes.indexOf(decision.undoes)
      return target < 0
        ? html`Takes back a decision that is not in this log (${decision.undoes.slice(0, 12)})`
        : html`Takes back <a href="#r${target + 1}">decision ${target + 1}</a>`
    }
  }
}

/** The words a decision points to, with the note of their place where they stand in this pile. */
function anchored(view: View, places: Places, { sha256, start, end, quote }: Anchor): Html {
  const doc = places.get(sha256)
  const shown = quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE - 2).toWellFormed()}…`
  return html`“${term(view, shown)}”${doc === undefined ? NOTHING : noteLink(view, doc, [[start, end]])}`
}

const LONGEST_QUOTE = 120

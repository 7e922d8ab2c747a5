import { compareText } from '../document/index.ts'
import type { Case, Question } from '../link/index.ts'
import { spokenDate } from './dates.ts'
import { type Html, html, NOTHING } from './html.ts'
import { counted, grouped } from './line.ts'
import { reviewQueue } from './review-queue.ts'
import { visibleName } from './visible-text.ts'

/** `Machine draft, not reviewed`, or the share of reviewed lines in whole per cent, rounded down. */
export function statusOf(theCase: Case): string {
  const lines = [...theCase.entities, ...theCase.events, ...theCase.statements, ...theCase.relations]
  const reviewed = lines.filter((line) => line.reviewed?.confirmed === true).length
  if (reviewed === 0) return 'Machine draft, not reviewed'
  const share = Math.floor((reviewed * 100) / lines.length)
  return `Machine draft, ${share < 1 ? 'less than 1' : share} % of lines reviewed`
}

/** The title of the dossier: the question when one was asked. */
export function titleOf(theCase: Case): string {
  const about = theCase.question?.about ?? null
  return about === null ? 'Sourced dossier' : `Sourced dossier: ${about}`
}

/** The cover: title, question, dates, what was read, by which version, and whether anybody reviewed it. */
export function cover(theCase: Case): Html {
  const outlets = new Set(theCase.documents.map((doc) => doc.outlet).filter((outlet) => outlet !== null))
  const languages = [...new Set(theCase.documents.map((doc) => doc.language ?? 'unknown'))].toSorted(compareText)
  const corpus = `${counted(theCase.documents.length, 'document')} of ${counted(outlets.size, 'outlet')}, at most ${counted(theCase.origins.length, 'origin')} seen; ${languages.length === 1 ? 'language' : 'languages'}: ${languages.join(', ')}`
  return html`<header id="top"><h1>${titleOf(theCase)}</h1>
<p class="status-line"><strong>${statusOf(theCase)}.</strong> Every line below was put together by a program from the words of the sources, and leads to them. It does not say what is true.</p>
<dl class="facts">${fact('Question', questionWords(theCase.question))}${fact('Read', corpus)}${fact('Published', publishedRange(theCase))}${fact('Made by', `Crossread ${theCase.engine.version}`)}${reviewers(theCase)}</dl>
</header>
`
}

/** Who signed decisions that are in force, in code-unit order; nothing where nobody did. */
function reviewers({ decisions: { decisions, applied } }: Case): Html {
  const names = new Set(applied.flatMap((index) => visibleName(decisions[index]?.who ?? '') || []))
  return names.size === 0 ? NOTHING : fact('Reviewed by', [...names].toSorted(compareText).join(', '))
}

/** The range of the documents' publication dates: `3 Jun 2023 to 18 Jun 2023; 2 documents without a date`. */
function publishedRange(theCase: Case): string {
  const dates = theCase.documents.flatMap((doc) => (doc.published === null ? [] : [doc.published.slice(0, 10)]))
  dates.sort(compareText)
  const first = dates[0]
  const last = dates.at(-1)
  const undated = theCase.documents.length - dates.length
  const rest = undated === 0 ? '' : `${counted(undated, 'document')} without a date`
  if (first === undefined || last === undefined) return rest === '' ? 'no documents' : rest
  const range = first === last ? spokenDate(first) : `${spokenDate(first)} to ${spokenDate(last)}`
  return rest === '' ? range : `${range}; ${rest}`
}

function questionWords(question: Question | null): string {
  if (question === null) return 'none asked: everything in the pile'
  const from = question.from === null ? '' : ` from ${spokenDate(question.from)}`
  const to = question.to === null ? '' : ` to ${spokenDate(question.to)}`
  return `${question.about ?? 'everything'}${from}${to}`
}

function fact(name: string, value: string): Html {
  return html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`
}

/** The counts of the case as a row of figures. */
export function figures(theCase: Case): Html {
  const differences = theCase.events.flatMap((event) => event.conflicts).filter((c) => c.kind === 'conflict').length
  const people = theCase.entities.filter((e) => e.named && (e.type === 'PER' || e.type === 'ORG')).length
  const cells: readonly (readonly [string, number, string, string])[] = [
    ['#who', people, 'person or organisation', 'people and organisations'],
    ['#events', theCase.events.length, 'event', 'events'],
    ['#statements', theCase.statements.length, 'statement', 'statements'],
    ['#differences', differences, 'difference', 'differences'],
    ['#copies', theCase.copies.length, 'pair of copies', 'pairs of copies'],
    ['#suggestions', reviewQueue(theCase).length, 'open question', 'open questions'],
  ]
  return html`<ul class="figures">${cells.map(
    ([href, n, one, many]) => html`<li><a href="${href}"><b>${grouped(n)}</b> ${n === 1 ? one : many}</a></li>`,
  )}</ul>`
}

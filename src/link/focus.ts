import { spanOf } from '../document/index.ts'
import type { Case, CaseDocument, CaseEvent, Question, Statement } from './case.ts'
import { daysOf } from './dates.ts'
import { countNames, foldWords } from './entities/index.ts'
import { findGaps } from './gaps.ts'

/**
 * The part of a case that answers one question. `about`: lines of entities whose name holds the words, and lines whose
 * evidence holds them; `from` and `to`: partial ISO dates, tested on a line's date, or on its documents' dates where it has
 * none. Entities and documents that no kept line reaches are left out, and the gaps are those of what is left.
 */
export function focusCase(whole: Case, question: Question): Case {
  const asked = askedOf(whole, question)
  const events = whole.events.filter((event) => asked.inTime(event) && asked.ofEvent(event))
  const statements = whole.statements.filter((statement) => asked.inTime(statement) && asked.ofStatement(statement))
  const bounded = question.from !== null || question.to !== null
  const relations = bounded
    ? []
    : whole.relations.filter((r) => !asked.about || asked.entities.has(r.subject) || asked.entities.has(r.object))
  const reached = new Set([
    ...asked.entities,
    ...events.flatMap((e) => [...e.participants.map((p) => p.entity), e.place, ...e.accounts.map((a) => a.claimedBy)]),
    ...events.flatMap((e) => e.accounts.map((a) => a.where?.entity ?? null)),
    ...statements.flatMap((s) => [s.speaker, ...s.accounts.flatMap((a) => a.via)]),
    ...relations.flatMap((r) => [r.subject, r.object, ...r.accounts.map((a) => a.claimedBy)]),
  ])
  const docs = new Set([...events, ...statements, ...relations].flatMap((line) => line.accounts.map((a) => a.doc)))
  return cut(whole, question, { events, statements, relations }, reached, docs)
}

interface Asked {
  readonly about: boolean
  readonly entities: ReadonlySet<string>
  readonly inTime: (line: CaseEvent | Statement) => boolean
  readonly ofEvent: (event: CaseEvent) => boolean
  readonly ofStatement: (statement: Statement) => boolean
}

function askedOf(whole: Case, question: Question): Asked {
  const words = question.about === null ? [] : foldWords(question.about)
  const about = words.length > 0
  const entities = new Set(
    about
      ? whole.entities
          .filter((e) => [e.name, ...e.names.map((n) => n.text)].some((name) => holds(foldWords(name), words)))
          .map((e) => e.id)
      : [],
  )
  const texts = new Map(whole.documents.map((doc) => [doc.id, doc]))
  const says = (doc: string, start: number, end: number): boolean =>
    holds(foldWords(texts.get(doc)?.text.slice(start, end) ?? ''), words)
  return {
    about,
    entities,
    inTime: (line) => inTime(line, question, texts),
    ofEvent: (event) =>
      !about ||
      event.participants.some((p) => entities.has(p.entity)) ||
      (event.place !== null && entities.has(event.place)) ||
      event.accounts.some((a) => says(a.doc, a.start, a.end) || (a.claimedBy !== null && entities.has(a.claimedBy))),
    ofStatement: ({ speaker, accounts }) =>
      !about ||
      (speaker !== null && entities.has(speaker)) ||
      accounts.some((a) => [...a.source, ...a.content].map(spanOf).some(({ start, end }) => says(a.doc, start, end))),
  }
}

/** Whether the words stand in this order and next to each other. */
function holds(text: readonly string[], words: readonly string[]): boolean {
  return text.some((_, i) => words.every((word, k) => text[i + k] === word))
}

function inTime(
  line: CaseEvent | Statement,
  question: Question,
  documents: ReadonlyMap<string, CaseDocument>,
): boolean {
  if (question.from === null && question.to === null) return true
  const from = daysOf(question.from)?.[0] ?? Number.NEGATIVE_INFINITY
  const to = daysOf(question.to)?.[1] ?? Number.POSITIVE_INFINITY
  const dates =
    line.date === null ? line.accounts.map((a) => documents.get(a.doc)?.published ?? null) : [line.date.value]
  return dates.some((date) => {
    const days = daysOf(date)
    return days !== null && days[0] <= to && days[1] >= from
  })
}

function cut(
  whole: Case,
  question: Question,
  lines: Pick<Case, 'events' | 'statements' | 'relations'>,
  reached: ReadonlySet<string | null>,
  docs: ReadonlySet<string>,
): Case {
  const inDocs = (item: { readonly doc: string }): boolean => docs.has(item.doc)
  const documents = whole.documents.filter((doc) => docs.has(doc.id))
  const texts = new Map(documents.map((doc) => [doc.id, doc.text]))
  const entities = whole.entities
    .filter((entity) => reached.has(entity.id) && entity.mentions.some(inDocs))
    .map((entity) => ({
      ...entity,
      mentions: entity.mentions.filter(inDocs),
      names: countNames(entity.mentions.filter(inDocs), (doc) => texts.get(doc) ?? ''),
      descriptions: entity.descriptions.filter(inDocs),
      care: entity.care.filter(inDocs),
    }))
  const kept = new Set([...entities, ...lines.events, ...lines.statements].map((item) => item.id))
  const groups = <T extends { readonly documents: readonly string[] }>(all: readonly T[]): readonly T[] =>
    all
      .map((group) => ({ ...group, documents: group.documents.filter((doc) => docs.has(doc)) }))
      .filter((group) => group.documents.length > 0)
  return {
    ...whole,
    ...lines,
    question,
    documents,
    entities,
    stories: groups(whole.stories),
    origins: groups(whole.origins),
    copies: whole.copies.filter((copy) => docs.has(copy.a) && docs.has(copy.b)),
    wording: whole.wording
      .filter((line) => kept.has(line.entity ?? line.event ?? ''))
      .map((line) => ({
        ...line,
        terms: line.terms
          .map((term) => ({ ...term, accounts: term.accounts.filter(inDocs) }))
          .filter((term) => term.accounts.length > 0),
      }))
      .filter((line) => line.terms.length > 1),
    suggestions: whole.suggestions.filter((s) => isKept(s.left, kept, docs) && isKept(s.right, kept, docs)),
    gaps: findGaps({
      documents,
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      events: [lines.events],
      statements: [lines.statements],
    }),
    decisions: {
      ...whole.decisions,
      unsure: whole.decisions.unsure.filter((p) => isKept(p.left, kept, docs) && isKept(p.right, kept, docs)),
    },
  }
}

function isKept(id: string, kept: ReadonlySet<string>, docs: ReadonlySet<string>): boolean {
  return kept.has(id) || docs.has(id)
}

import { type Annotated, contains, overlaps, type Pieces, type Span, spanOf } from '../document/index.ts'
import type { Case } from '../link/index.ts'
import { type HiddenPerson, isWithheldOf } from './hidden-person.ts'
import { localPersons, type Owners } from './owners.ts'
import { type Quotations, quotedSegments, RUN, runsOf, type Said, TITLE_RUN, wordsOf } from './quotations.ts'

/** Gathers what hidden persons are quoted with, mere namesakes left out: by the documents, and by the statements of the case. */
export function gatherQuotations(
  theCase: Case,
  documents: readonly Annotated[],
  owners: Owners,
  hidden: readonly HiddenPerson[],
): Quotations {
  const places = new Map<string, Said[]>()
  const byId = new Map(documents.map((doc) => [doc.id, doc]))
  const add = (doc: Annotated, span: Span, person: number): void => {
    const held = places.get(doc.sha256) ?? []
    if (!held.some((said) => said.start === span.start && said.end === span.end)) held.push({ ...span, person })
    places.set(doc.sha256, held)
  }
  for (const doc of documents) {
    const persons = localPersons(doc, owners)
    for (const { speaker, source, quoted, content } of doc.attributions) {
      const person = speaker === null ? sourceOf(doc, source, owners) : persons.get(speaker)
      if (person === undefined || !isWithheldOf(hidden[person])) continue
      for (const span of quotedWords(doc, quoted, content.map(spanOf))) add(doc, span, person)
    }
  }
  const personOf = new Map(
    hidden.flatMap((one, i) => (isWithheldOf(one) ? one.entities.map((id) => [id, i] as const) : [])),
  )
  for (const statement of theCase.statements) {
    const person = personOf.get(statement.speaker ?? '')
    if (person === undefined) continue
    for (const account of statement.accounts) {
      const doc = byId.get(account.doc)
      if (doc === undefined) continue
      for (const span of quotedWords(doc, account.quoted, account.content.map(spanOf))) add(doc, span, person)
    }
  }
  for (const doc of documents) {
    for (const { person, ...span } of openQuotes(doc, places.get(doc.sha256) ?? [], owners, hidden))
      add(doc, span, person)
  }
  const bySha = new Map(documents.map((doc) => [doc.sha256, doc.text]))
  const quotes = [...places].flatMap(([sha, said]) =>
    said.map(({ start, end, person }) => ({ words: bySha.get(sha)?.slice(start, end) ?? '', person })),
  )
  return {
    places,
    runs: runsOf(quotes, RUN),
    titleRuns: runsOf(quotes, TITLE_RUN),
    words: wordsOf(quotes),
  }
}

/** The hidden person whom the words of a source mean, where the machine was not sure of the speaker. */
function sourceOf(doc: Annotated, source: Pieces, owners: Owners): number | undefined {
  const mentions = (owners.mentions.get(doc.sha256) ?? []).filter((mention) => mention.person !== null)
  return mentions.find((mention) => source.some((p) => overlaps(spanOf(p), mention)))?.person ?? undefined
}

const PRONOUN = /^(?:he|she|they|it|i|we)?$/iu

/**
 * Quoted words of a document that quotes a hidden person, of which it is not told whose they are: without a source, or
 * of an unsure "he". They are taken for the person's, of several the one's who spoke last.
 */
function openQuotes(
  doc: Annotated,
  said: readonly Said[],
  owners: Owners,
  hidden: readonly HiddenPerson[],
): readonly Said[] {
  if (said.length === 0) return []
  const persons = localPersons(doc, owners)
  const others = doc.attributions.filter(({ speaker, source }) => {
    if (speaker !== null) return !isWithheldOf(hidden[persons.get(speaker) ?? -1])
    return !source.every(([start, end]) => PRONOUN.test(doc.text.slice(start, end)))
  })
  const settled = others.flatMap((attribution) => attribution.content.map(spanOf))
  return doc.quotes
    .filter((quote) => quote.kind === 'speech' && !settled.some((span) => overlaps(span, quote)))
    .map(({ start, end }) => {
      const last = said.filter((one) => one.start <= start).toSorted((a, b) => b.start - a.start)[0] ?? said[0]
      return { start, end, person: last?.person ?? 0 }
    })
}

function quotedWords(doc: Annotated, quoted: string, content: readonly Span[]): readonly Span[] {
  if (quoted === 'direct') return content
  if (quoted !== 'mixed') return []
  const marked = [...doc.quotes.filter((quote) => quote.kind !== 'title'), ...quotedSegments(doc.text)]
  return content.flatMap((piece) => {
    const within = marked.filter((quote) => overlaps(quote, piece))
    const cut = within.map(({ start, end }) => ({
      start: Math.max(start, piece.start),
      end: Math.min(end, piece.end),
    }))
    return cut.filter((one, i) => !cut.some((other, j) => j < i && contains(other, one)))
  })
}

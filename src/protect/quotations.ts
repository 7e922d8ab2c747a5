import { type Annotated, contains, overlaps, type Pieces, type Span, spanOf } from '../document/index.ts'
import type { Case } from '../link/index.ts'
import { type FoldedText, foldText } from './fold-text.ts'
import { type HiddenPerson, isWithheldOf } from './hidden-person.ts'
import type { Owners } from './owners.ts'

type Said = Span & { readonly person: number }

/** Words that hidden persons are quoted with. */
export interface Quotations {
  /** Their places, by the hash of the text. */
  readonly places: ReadonlyMap<string, readonly Said[]>
  /** Runs of words, folded and joined by a blank, that give a quotation away wherever they stand. */
  readonly runs: Runs
  /** The same for titles, where fewer words are quoted. */
  readonly titleRuns: Runs
  /** The words of each quotation, folded. */
  readonly words: readonly { readonly words: ReadonlySet<string>; readonly person: number }[]
}

/** Persons by run, by the first word of the run. */
export type Runs = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Words in a run; a quotation of fewer is looked for as a whole if it has at least three. */
const RUN = 5
const TITLE_RUN = 4
const LEAST = 3

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
  const bySha = new Map(documents.map((doc) => [doc.sha256, doc.text]))
  const quotes = [...places].flatMap(([sha, said]) =>
    said.map(({ start, end, person }) => ({ words: bySha.get(sha)?.slice(start, end) ?? '', person })),
  )
  return {
    places,
    runs: runsOf(quotes, RUN),
    titleRuns: runsOf(quotes, TITLE_RUN),
    words: quotes
      .map(({ words, person }) => ({ words: new Set(foldText(words).text.match(WORD) ?? []), person }))
      .filter(({ words }) => words.size >= LEAST),
  }
}

/** The hidden person whom the words of a source mean, where the machine was not sure of the speaker. */
function sourceOf(doc: Annotated, source: Pieces, owners: Owners): number | undefined {
  const mentions = (owners.mentions.get(doc.sha256) ?? []).filter((mention) => mention.person !== null)
  return mentions.find((mention) => source.some((p) => overlaps(spanOf(p), mention)))?.person ?? undefined
}

/** The hidden persons behind the entities of one document. */
export function localPersons(doc: Annotated, owners: Owners): ReadonlyMap<string, number> {
  const persons = new Map<string, number>()
  const owned = new Map((owners.mentions.get(doc.sha256) ?? []).map((m) => [`${m.start}:${m.end}`, m.person]))
  for (const { entity, start, end } of doc.entities) {
    const person = owned.get(`${start}:${end}`) ?? null
    const before = persons.get(entity)
    if (person !== null && (before === undefined || person < before)) persons.set(entity, person)
  }
  return persons
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

function runsOf(quotes: readonly { readonly words: string; readonly person: number }[], size: number): Runs {
  const runs = new Map<string, Map<string, number>>()
  for (const { words, person } of quotes) {
    const all = foldText(words).text.match(WORD) ?? []
    if (all.length < LEAST) continue
    const length = Math.min(size, all.length)
    for (let i = 0; i + length <= all.length; i++) {
      const first = runs.get(all[i] ?? '') ?? new Map<string, number>()
      const run = all.slice(i, i + length).join(' ')
      if (!first.has(run)) first.set(run, person)
      runs.set(all[i] ?? '', first)
    }
  }
  return runs
}

const WORD = /[\p{L}\p{N}]+/gu

/** Where a text repeats a quotation: the words in common, or the whole quotation marks they fill half of. */
export function findQuotations(source: string, folded: FoldedText, runs: Runs): readonly Said[] {
  if (runs.size === 0) return []
  const found: { start: number; end: number; person: number }[] = []
  const window: { readonly word: string; readonly at: number }[] = []
  const settle = (): void => {
    const [first] = window
    const byFirst = first === undefined ? undefined : runs.get(first.word)
    for (let length = byFirst === undefined ? 0 : window.length; length >= LEAST; length--) {
      const run = window.slice(0, length)
      const person = byFirst?.get(run.map((one) => one.word).join(' '))
      const last = run.at(-1)
      if (person === undefined || first === undefined || last === undefined) continue
      const start = folded.starts[first.at] ?? 0
      const end = folded.ends[last.at + last.word.length - 1] ?? 0
      const before = found.at(-1)
      if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end)
      else found.push({ start, end, person })
      break
    }
    window.shift()
  }
  for (const match of folded.text.matchAll(WORD)) {
    window.push({ word: match[0], at: match.index })
    if (window.length === RUN) settle()
  }
  while (window.length > 0) settle()
  if (found.length === 0) return []
  const segments = quotedSegments(source)
  return found.map(({ start, end, person }) => {
    const around = segments.find((segment) => overlaps(segment, { start, end }))
    return around !== undefined && (end - start) * 2 >= around.end - around.start
      ? { start: Math.min(start, around.start), end: Math.max(end, around.end), person }
      : { start, end, person }
  })
}

/**
 * Where a text gives a quotation again between marks with a word left out or changed, as titles do: three quarters of
 * the marked words are words of one quotation, two of them of four letters or more.
 */
export function findRequoted(source: string, { words: quotes }: Quotations): readonly Said[] {
  if (quotes.length === 0) return []
  return quotedSegments(source).flatMap((segment) => {
    const words = foldText(source.slice(segment.start, segment.end)).text.match(WORD) ?? []
    if (words.length < LEAST) return []
    const quote = quotes.find(({ words: said }) => {
      const shared = words.filter((word) => said.has(word))
      return shared.length * 4 >= words.length * 3 && shared.filter((word) => word.length > 3).length > 1
    })
    return quote === undefined ? [] : [{ ...segment, person: quote.person }]
  })
}

const MARKED =
  /"[^"\n]{2,800}"|“[^”\n]{2,800}”|„[^“”\n]{2,800}[“”]|«[^»\n]{2,800}»|‘[^\n]{2,400}?’(?!\p{L})|(?<![\p{L}\p{N}])'[^\n]{2,400}?'(?!\p{L})/gu

/** Stretches between quotation marks, the marks included, as a text without layers shows them. */
function quotedSegments(text: string): readonly Span[] {
  return [...text.matchAll(MARKED)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

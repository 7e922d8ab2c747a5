import { overlaps, type Span } from '../document/index.ts'
import { type FoldedText, foldText } from './fold-text.ts'

/** Words that a hidden person said. */
export type Said = Span & { readonly person: number }

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
export const RUN = 5
export const TITLE_RUN = 4
const LEAST = 3

/** The runs of a size in quotations. */
export function runsOf(quotes: readonly { readonly words: string; readonly person: number }[], size: number): Runs {
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

/** The words of each quotation that has enough of them to be told by. */
export function wordsOf(quotes: readonly { readonly words: string; readonly person: number }[]): Quotations['words'] {
  return quotes
    .map(({ words, person }) => ({ words: new Set(foldText(words).text.match(WORD) ?? []), person }))
    .filter(({ words }) => words.size >= LEAST)
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
export function quotedSegments(text: string): readonly Span[] {
  return [...text.matchAll(MARKED)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

import type { Annotated, Span } from '../../document/index.ts'
import { type Term, termsIn, termsOf } from '../copies/index.ts'
import { wordWeight } from './word-weights.ts'

/** What a document is about: its telling words with integer weights, heaviest first, and the length of the vector. */
export interface Profile {
  readonly words: readonly (readonly [word: string, weight: number])[]
  readonly norm: number
}

/** Terms that a document's profile is made of: a long report counts by its beginning, where news says its matter. */
const READ = 800
/** Words of a profile. */
const KEPT = 200

/** The profiles of all documents; weights fall with the number of documents of the pile that hold a word. */
export function profilesOf(documents: readonly Annotated[]): readonly Profile[] {
  const counts = documents.map(countWords)
  const holders = new Map<string, number>()
  for (const own of counts) for (const word of own.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return counts.map((own) => {
    const words = [...own]
      .map(([word, count]) => [word, wordWeight(word, holders.get(word) ?? 1) * damp(count)] as const)
      .filter(([, weight]) => weight > 0)
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, KEPT)
    return { words, norm: Math.sqrt(words.reduce((sum, [, weight]) => sum + weight * weight, 0)) }
  })
}

function countWords(doc: Annotated): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (term: Term, times: number): void => {
    if (term.kind === 'weekday' || term.kind === 'month' || term.key.length < 2) return
    const word = stemOf(term.key)
    counts.set(word, (counts.get(word) ?? 0) + times)
  }
  const titles = titleSpans(doc)
  for (const term of termsOf(doc).slice(0, READ))
    add(term, titles.some((t) => t.start <= term.start && term.end <= t.end) ? 3 : 1)
  if (titles.length === 0 && doc.title !== null) for (const term of termsIn(doc.title)) add(term, 2)
  return counts
}

function titleSpans(doc: Annotated): readonly Span[] {
  return doc.blocks.filter((b) => b.kind === 'title')
}

/** `minister`, `ministers` and `minister's` are one word. */
function stemOf(key: string): string {
  return key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

/** The more often a word comes the more it tells, but ever less: 2, 3, 4, 5 quarter steps for 1, 2, 4, 8 times. */
function damp(count: number): number {
  return 2 + (31 - Math.clz32(count))
}

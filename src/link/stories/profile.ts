import type { Annotated, Span } from '../../document/index.ts'
import { type Term, type TermKind, termsIn, termsOf } from '../copies/index.ts'
import { eighthBits, wordWeight } from './word-weights.ts'

/** What a document is about: its telling words with integer weights, heaviest first, and the length of the vector. */
export interface Profile {
  readonly words: readonly (readonly [word: string, weight: number])[]
  readonly norm: number
}

/** Terms that a document's profile is made of: a long report counts by its beginning, where news says its matter. */
const READ = 500
/** Terms of the beginning proper. */
const LEAD = 60
/** What one occurrence counts in the title, in the beginning, and further down, in halves. */
const COUNTS = { title: 8, lead: 3, body: 2 } as const
/** What a word of each kind weighs, in tenths: numbers tell two like affairs apart, weekdays and months a little. */
const KINDS: Readonly<Record<TermKind, number>> = { word: 10, name: 10, number: 13, weekday: 5, month: 5 }

/** The profiles of all documents; weights fall with the number of documents of the pile that hold a word. */
export function profilesOf(documents: readonly Annotated[]): readonly Profile[] {
  const counts = documents.map(countWords)
  const holders = new Map<string, number>()
  for (const own of counts) for (const word of own.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return counts.map((own) => {
    const words = [...own]
      .map(([word, { halves, kind }]) => {
        const weight = wordWeight(word, holders.get(word) ?? 1) * damp(halves) * KINDS[kind]
        return [word, Math.floor(weight / 10)] as const
      })
      .filter(([, weight]) => weight > 0)
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    return { words, norm: Math.sqrt(words.reduce((sum, [, weight]) => sum + weight * weight, 0)) }
  })
}

interface Counted {
  halves: number
  readonly kind: TermKind
}

function countWords(doc: Annotated): ReadonlyMap<string, Counted> {
  const counts = new Map<string, Counted>()
  const add = (term: Term, halves: number): void => {
    if (term.key.length < 2) return
    const word = stemOf(term.key)
    const known = counts.get(word)
    if (known === undefined) counts.set(word, { halves, kind: term.kind })
    else known.halves += halves
  }
  const titles = titleSpans(doc)
  termsOf(doc)
    .slice(0, READ)
    .forEach((term, i) => {
      const inTitle = titles.some((t) => t.start <= term.start && term.end <= t.end)
      add(term, inTitle ? COUNTS.title : i < LEAD ? COUNTS.lead : COUNTS.body)
    })
  if (titles.length === 0 && doc.title !== null) for (const term of termsIn(doc.title)) add(term, COUNTS.title)
  return counts
}

function titleSpans(doc: Annotated): readonly Span[] {
  return doc.blocks.filter((b) => b.kind === 'title')
}

/** `minister`, `ministers` and `minister's` are one word. */
function stemOf(key: string): string {
  return key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

/** The more often a word comes the more it tells, but ever less: 1 + ln of the count, in twelfths. */
function damp(halves: number): number {
  return 4 + eighthBits(halves)
}

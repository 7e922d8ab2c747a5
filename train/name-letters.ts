import { readFileSync } from 'node:fs'
import {
  alignLetters,
  type Costs,
  type LetterModel,
  letterFeatures,
  sidesOf,
  type Table,
} from '../src/link/names/letters.ts'
import { foldName } from '../src/link/names/name-parts.ts'
import { romanise } from '../src/link/names/romanise.ts'
import { fitLogistic } from './logistic.ts'
import { tableRows } from './table-rows.ts'

/** Two words of names and whether they are spellings of one. */
export interface WordPair {
  readonly left: string
  readonly right: string
  readonly table: Table
  readonly match: boolean
}

const TABLES: readonly Table[] = ['latin', 'cyrillic', 'arabic', 'hebrew']
const ROUNDS = 4

/** Labelled pairs of a file of `names/`, those of one word a side. */
export function readWordPairs(path: string): readonly WordPair[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line): readonly WordPair[] => {
      const { name1, name2, match } = JSON.parse(line)
      const sides = sidesOf(romanise(foldName(name1).join('')), romanise(foldName(name2).join('')))
      return sides === null ? [] : [{ ...sides, match: match === true }]
    })
}

/** Costs of letters and weights of their changes from labelled pairs of words. */
export function learnLetters(pairs: readonly WordPair[]): LetterModel {
  const costs = new Map(TABLES.map((table) => [table, learnCosts(pairs.filter((p) => p.table === table && p.match))]))
  const examples = pairs.map(({ left, right, table, match }) => ({
    features: letterFeatures(left, right, table, costs.get(table) ?? new Map()),
    answer: match,
  }))
  return { costs, weights: fitLogistic(examples, { epochs: 8, minSeen: 3, decay: 0.025, seed: 20261121 }) }
}

/**
 * Costs of steps in hundredths of a bit: alignments by the costs of the round before are counted anew, four times over
 * (Ristad & Yianilos 1998, with the best alignment for all of them).
 */
function learnCosts(pairs: readonly WordPair[]): Costs {
  let costs: Costs = openingCosts(pairs)
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, number>()
    let total = 0
    for (const { left, right, table } of pairs) {
      for (const [l, r] of alignLetters(left, right, costs)) {
        for (const key of table === 'latin' ? [`${l}>${r}`, `${r}>${l}`] : [`${l}>${r}`]) {
          counts.set(key, (counts.get(key) ?? 0) + 1)
          total++
        }
      }
    }
    costs = new Map(
      [...counts]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, n]) => [key, Math.round(-100 * Math.log2(n / total))]),
    )
  }
  return costs
}

/** Where the counting starts: equal letters cost nothing, vowels little. */
function openingCosts(pairs: readonly WordPair[]): Costs {
  const letters = [...new Set(pairs.flatMap(({ left, right }) => [...left, ...right]))].toSorted()
  const costs = new Map<string, number>()
  for (const l of ['', ...letters]) for (const r of ['', ...letters]) costs.set(`${l}>${r}`, openingCost(l, r))
  return costs
}

function openingCost(l: string, r: string): number {
  const [soft, other] = [isSoft(l), isSoft(r)]
  if (l === r) return 0
  if (l === '' || r === '') return isSoft(l + r) || l + r === 'h' ? 100 : 250
  return soft && other ? 100 : soft || other ? 500 : 300
}

function isSoft(letter: string): boolean {
  return 'aeiouyw'.includes(letter)
}

/** The source of `link/names/letter-weights.ts`. */
export function letterWeights(corpora: string): string {
  const { costs, weights } = learnLetters(readWordPairs(`${corpora}names/translit-pairs.jsonl`))
  return [
    "import type { Table } from './letters.ts'",
    '',
    '/**',
    ' * Costs of aligned letters and weights of their changes, hundredths of a bit. Made by `npm run train -- name-letters` from',
    ' * the transliteration pairs of NETransliteration-COLING2018 (Wikidata, CC0) and google/transliteration (Apache-2.0);',
    ' * `docs/training.md` has the command, the pairs and the figures.',
    ' */',
    'export const LETTER_COSTS: readonly (readonly [Table, readonly string[]])[] = [',
    ...TABLES.flatMap((table) => [
      '  [',
      `    '${table}',`,
      '    [',
      ...tableRows(costs.get(table) ?? new Map(), '      ', 0),
      '    ],',
      '  ],',
    ]),
    ']',
    '',
    '/** Weights of the features of `letterFeatures`: a row opens with what its cells share. */',
    'export const LETTER_WEIGHTS: readonly string[] = [',
    ...tableRows(weights, '  ', 2),
    ']',
    '',
  ].join('\n')
}

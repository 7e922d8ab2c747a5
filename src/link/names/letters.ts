import { readRows } from '../../document/index.ts'
import { LETTER_COSTS, LETTER_WEIGHTS } from './letter-weights.ts'
import type { Romanised, Script } from './romanise.ts'

/** Which table compares two words: one for each script that its readers bring to Latin letters, one for the rest. */
export type Table = 'latin' | 'cyrillic' | 'arabic' | 'hebrew'

/** Letters of the two sides that stand for each other; an empty side is a letter left out. */
export type Step = readonly [left: string, right: string]

/** Costs of steps in hundredths of a bit by `l>r`; a step not listed is a rare one. */
export type Costs = ReadonlyMap<string, number>

/** What a comparison of words is worked out from. */
export interface LetterModel {
  readonly costs: ReadonlyMap<Table, Costs>
  /** Weights of the features of `letterFeatures`, hundredths of a bit. */
  readonly weights: ReadonlyMap<string, number>
  /** Answers already worked out, by table and words, where a caller wants them remembered. */
  readonly known?: Map<string, number>
}

const RARE = 1400
/** A name's word is read to this length only: it bounds the work on hostile input. */
const LONGEST = 40

/** The cheapest way from one word to the other, a letter or none of each side a step (Wagner & Fischer 1974). */
export function alignLetters(left: string, right: string, costs: Costs): readonly Step[] {
  const [n, m] = [left.length, right.length]
  const width = m + 1
  const least = new Int32Array((n + 1) * width)
  const back = new Uint8Array((n + 1) * width)
  const cost = (l: string, r: string): number => costs.get(`${l}>${r}`) ?? RARE
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i === 0 && j === 0) continue
      const at = i * width + j
      const both =
        i > 0 && j > 0 ? (least[at - width - 1] ?? 0) + cost(left[i - 1] ?? '', right[j - 1] ?? '') : Infinity
      const skipLeft = i > 0 ? (least[at - width] ?? 0) + cost(left[i - 1] ?? '', '') : Infinity
      const skipRight = j > 0 ? (least[at - 1] ?? 0) + cost('', right[j - 1] ?? '') : Infinity
      least[at] = Math.min(both, skipLeft, skipRight)
      back[at] = least[at] === both ? 0 : least[at] === skipLeft ? 1 : 2
    }
  }
  const steps: Step[] = []
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const way = back[i * width + j]
    steps.push([way === 2 ? '' : (left[i - 1] ?? ''), way === 1 ? '' : (right[j - 1] ?? '')])
    if (way !== 2) i--
    if (way !== 1) j--
  }
  return steps.reverse()
}

const OPENS: Step = ['^', '^']
const ENDS: Step = ['$', '$']

/**
 * What is seen of two words laid side by side: letters kept and changed, each change with its neighbours, runs of changes,
 * and how much of the words they are. The same for both orders where the table is `latin`.
 */
export function letterFeatures(left: string, right: string, table: Table, costs: Costs): readonly string[] {
  const steps = alignLetters(left, right, costs)
  const of = (kind: string, value: string | number): string => `${table} ${kind} ${value}`
  const spell = (some: readonly Step[]): string => {
    const there = some.map(([l, r]) => `${l}>${r}`).join(' ')
    const back = table === 'latin' ? some.map(([l, r]) => `${r}>${l}`).join(' ') : there
    return there < back ? there : back
  }
  const found = [of('bias', '')]
  let changes = 0
  let run: [string, string] = ['', '']
  let length = 0
  const close = (): void => {
    if (length > 1) found.push(of('run', spell([run])))
    run = ['', '']
    length = 0
  }
  for (const [i, step] of steps.entries()) {
    const [l, r] = step
    if (l === r) {
      close()
      found.push(of('kept', l))
      continue
    }
    changes++
    length++
    run = [run[0] + l, run[1] + r]
    found.push(of('change', spell([step])))
    found.push(of('after', spell([steps[i - 1] ?? OPENS, step])), of('before', spell([step, steps[i + 1] ?? ENDS])))
  }
  close()
  found.push(of('length', Math.min(12, left.length, right.length)), of('changes', Math.min(8, changes)))
  found.push(of('longer', Math.min(4, Math.abs(left.length - right.length))))
  found.push(of('share', steps.length === 0 ? 0 : Math.round((10 * changes) / steps.length)))
  if (consonants(left) === consonants(right)) found.push(of('consonants', ''))
  if (left === right) found.push(of('equal', ''))
  return found
}

function consonants(word: string): string {
  return word.replace(/[aeiouyw]/g, '')
}

/** Two words in the order and with the table in which they are compared; `null` when no table bridges their scripts. */
export function sidesOf(
  one: Romanised,
  two: Romanised,
): { readonly left: string; readonly right: string; readonly table: Table } | null {
  if ((one.script === 'other') !== (two.script === 'other')) return null
  const [first, second] = isBefore(one, two) ? [one, two] : [two, one]
  const table = first.script === 'latin' ? tableOf(second.script) : 'latin'
  return { left: first.text.slice(0, LONGEST), right: second.text.slice(0, LONGEST), table }
}

function isBefore(one: Romanised, two: Romanised): boolean {
  if ((one.script === 'latin') !== (two.script === 'latin')) return one.script === 'latin'
  return one.text <= two.text
}

function tableOf(script: Script): Table {
  return script === 'cyrillic' || script === 'arabic' || script === 'hebrew' ? script : 'latin'
}

/**
 * Weight of two words for being spellings of one, in hundredths of a bit: a linear model on their aligned letters,
 * trained on transliterated names (see `letter-weights.card.md`). `null` when their scripts cannot be compared.
 */
export function compareLetters(a: Romanised, b: Romanised, model: LetterModel): number | null {
  const sides = sidesOf(a, b)
  if (sides === null) return null
  const { left, right, table } = sides
  const key = `${table} ${left} ${right}`
  const weight = model.known?.get(key) ?? weightOf(left, right, table, model)
  model.known?.set(key, weight)
  return weight
}

function weightOf(left: string, right: string, table: Table, { costs, weights }: LetterModel): number {
  const features = letterFeatures(left, right, table, costs.get(table) ?? new Map())
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)
}

/** The weights that ship. */
export const SHIPPED_LETTERS: LetterModel = {
  costs: new Map(LETTER_COSTS.map(([table, rows]) => [table, readRows(rows)] as const)),
  weights: readRows(LETTER_WEIGHTS),
}

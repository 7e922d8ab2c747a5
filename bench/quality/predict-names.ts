import { readFileSync } from 'node:fs'
import { nameWeight } from '../../src/link/index.ts'
import { compareLetters, foldName, romanise } from '../../src/link/names/index.ts'
import { type LetterModel, SHIPPED_LETTERS } from '../../src/link/names/letters.ts'
import { learnLetters, readWordPairs } from '../../train/name-letters.ts'
import { foldsByName, learnNames, type NamePair, readNamePairs, weightOf } from '../../train/name-pairs.ts'
import { CORPORA, records, scratch } from './corpus.ts'

/** How pairs of names are scored. */
export interface NameOptions {
  /** A file with the ids of the pairs that count; `null` for all. */
  readonly only: string | null
  /** Every pair by models that saw none of its names and words. */
  readonly unseen: boolean
  /** Words that a transliteration lexicon gives for each other count as one; it does not ship and is no part of the model. */
  readonly lookup: boolean
}

/** A weight in hundredths of a bit as the score 0…1 that the scorer takes: −20 bits to +20 bits. */
export function scoreOf(weight: number): number {
  return Math.max(0, Math.min(1, (weight + 2000) / 4000))
}

/**
 * A file with a score for each pair. A file that the shipped weights were trained on is scored in ten folds by name, each
 * by a model that saw none of the fold's names; any other by the shipped weights.
 */
export function namesFile(gold: string, { only, unseen, lookup }: NameOptions): string {
  const wanted = only === null ? null : new Set(records(only).map((r) => r.id))
  const schemas = new Map(records(gold).map((r) => [String(r.id), String(r.schema)]))
  const pairs = readNamePairs(gold).filter((p) => wanted === null || wanted.has(p.id))
  const words = pairs.every((p) => schemas.get(p.id) === 'PersonToken')
  const trained = ['name-bench', 'fullname-he-pairs'].flatMap((f) => readNamePairs(`${CORPORA}names/${f}.jsonl`))
  const known = new Set(trained.map((p) => p.id))
  const folded = unseen || pairs.some((p) => known.has(p.id))
  const weights = words
    ? wordWeights(pairs, unseen)
    : folded
      ? foldedWeights(pairs, trained, unseen)
      : pairs.map((p) => nameWeight(p.name1, p.name2, p.kind === 'person' ? 'PER' : 'ORG') ?? -2000)
  const inLexicon = lookup ? lexicon() : () => 0
  const lines = pairs.map((p, i) =>
    JSON.stringify({ id: p.id, score: Math.max(scoreOf(weights[i] ?? 0), inLexicon(p.name1, p.name2)) }),
  )
  return scratch('names.jsonl', `${lines.join('\n')}\n`)
}

const FOLDS = 10

/** By models trained without the names of the fold; with `unseen`, their letters without the words of these names, too. */
function foldedWeights(pairs: readonly NamePair[], trained: readonly NamePair[], unseen: boolean): readonly number[] {
  const folds = foldsByName(pairs)
  const weights: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = pairs.filter((_, i) => folds[i] === fold)
    const names = new Set(own.flatMap((p) => [p.name1.toLowerCase(), p.name2.toLowerCase()]))
    const rest = trained.filter((p) => !names.has(p.name1.toLowerCase()) && !names.has(p.name2.toLowerCase()))
    const model = learnNames(rest, unseen ? lettersWithout(own) : SHIPPED_LETTERS)
    for (const [i, pair] of pairs.entries()) if (folds[i] === fold) weights[i] = weightOf(pair, model)
  }
  return weights
}

function wordWeights(pairs: readonly NamePair[], unseen: boolean): readonly number[] {
  const weigh = (p: NamePair, model: LetterModel): number =>
    compareLetters(wordOf(p.name1), wordOf(p.name2), model) ?? -2000
  if (!unseen) return pairs.map((p) => weigh(p, SHIPPED_LETTERS))
  // Words are too entangled for folds without shared names: a fold is what one first word begins, and is left out whole.
  const folds = pairs.map((p) => [...p.name1].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % FOLDS)
  const weights: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = lettersWithout(pairs.filter((_, i) => folds[i] === fold))
    for (const [i, pair] of pairs.entries()) if (folds[i] === fold) weights[i] = weigh(pair, model)
  }
  return weights
}

/** Weights of letters learnt without any word of these names. */
function lettersWithout(pairs: readonly NamePair[]): LetterModel {
  const words = new Set(pairs.flatMap((p) => [p.name1, p.name2]).flatMap((name) => [...wordsOf(name)]))
  const all = readWordPairs(`${CORPORA}names/translit-pairs.jsonl`)
  return learnLetters(all.filter((p) => !words.has(p.left) && !words.has(p.right)))
}

function wordOf(name: string): ReturnType<typeof romanise> {
  return romanise(foldName(name).join(''))
}

function wordsOf(name: string): readonly string[] {
  return [...foldName(name).map((word) => romanise(word).text), wordOf(name).text]
}

/** Share of the words of the shorter name that a lexicon of transliterations gives for a word of the other. */
function lexicon(): (a: string, b: string) => number {
  const latin = new Map<string, Set<string>>()
  for (const language of ['ar', 'he', 'ru']) {
    for (const line of readFileSync(`${CORPORA}names/translit-lexicon-${language}.tsv`, 'utf8').split('\n')) {
      const [word = '', local = ''] = line.split('\t')
      latin.set(local, (latin.get(local) ?? new Set()).add(word))
    }
  }
  const locals = new Map<string, Set<string>>()
  for (const [local, words] of latin)
    for (const word of words) locals.set(word, (locals.get(word) ?? new Set()).add(local))
  const one = (a: string, b: string): boolean =>
    a === b ||
    latin.get(b)?.has(a) === true ||
    latin.get(a)?.has(b) === true ||
    [...(locals.get(a) ?? [])].some((local) => latin.get(local)?.has(b) === true)
  return (a, b) => {
    const [left, right] = [a.toLowerCase().split(/[\s,]+/), b.toLowerCase().split(/[\s,]+/)]
    const [few, many] = left.length <= right.length ? [left, right] : [right, left]
    return few.filter((x) => many.some((y) => one(x, y))).length / few.length
  }
}

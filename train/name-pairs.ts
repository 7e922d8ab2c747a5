import { readFileSync } from 'node:fs'
import { compareNames, type Kind, type NameModel, partsOf, totalOf } from '../src/link/names/index.ts'
import { type LetterModel, SHIPPED_LETTERS } from '../src/link/names/letters.ts'
import { nameFeatures } from '../src/link/names/name-features.ts'
import { mixHashes } from '../src/models/index.ts'
import { fitLogistic } from './logistic.ts'
import { tableRows } from './table-rows.ts'

/** Two names and whether they are one's. */
export interface NamePair {
  readonly id: string
  readonly name1: string
  readonly name2: string
  readonly kind: Kind
  readonly match: boolean
}

/** Labelled pairs of a file of `names/`. */
export function readNamePairs(path: string): readonly NamePair[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): NamePair => {
      const { id, name1, name2, schema, match } = JSON.parse(line)
      return { id, name1, name2, kind: schema === 'Person' ? 'person' : 'body', match: match === true }
    })
}

/** Weights of the features of names, hundredths of a bit, from pairs in which a name counts as often as it stands there. */
export function learnNames(pairs: readonly NamePair[], letters: LetterModel): NameModel {
  const examples = pairs.map(({ name1, name2, kind, match }) => {
    const type = kind === 'person' ? 'PER' : 'ORG'
    const signs = nameFeatures(partsOf(name1, type), partsOf(name2, type), kind, letters)
    return { features: signs.map((s) => s.feature), answer: match }
  })
  return { letters, names: onScale(fitLogistic(examples, { epochs: 40, minSeen: 2, decay: 0.06, seed: 20261121 })) }
}

/**
 * Log-odds on the scale of `score-pair.ts`: two names are put before a reader from SUGGESTED on and joined from JOINED on.
 * Both were set on ten-fold cross-validation over name-bench: the best F1, and a precision of 97 in 100.
 */
const STEEPER = 1.5
const SHIFT = 290

function onScale(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...weights].map(([feature, weight]) => [
      feature,
      Math.round(weight * STEEPER) + (feature.endsWith(' bias') ? SHIFT : 0),
    ]),
  )
}

const FOLDS = 10

/** Fold of each pair: pairs that share a name, straight or over others, fall into one. */
export function foldsByName(pairs: readonly NamePair[]): readonly number[] {
  const above = new Map<string, string>()
  const top = (name: string): string => {
    let at = name
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next
    return at
  }
  for (const { name1, name2 } of pairs) {
    const [a, b] = [top(name1.toLowerCase()), top(name2.toLowerCase())]
    above.set(a, a < b ? a : b).set(b, a < b ? a : b)
  }
  return pairs.map(({ name1 }) => {
    let hash = 0
    for (const letter of top(name1.toLowerCase())) hash = mixHashes(hash, letter.codePointAt(0) ?? 0)
    return (hash >>> 8) % FOLDS
  })
}

/** Weight of each pair by a model that saw no pair of its fold; `more` is learnt from by every model. */
export function crossValidate(pairs: readonly NamePair[], more: readonly NamePair[]): readonly number[] {
  const folds = foldsByName(pairs)
  const weights: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learnNames([...pairs.filter((_, i) => folds[i] !== fold), ...more], SHIPPED_LETTERS)
    for (const [i, pair] of pairs.entries()) if (folds[i] === fold) weights[i] = weightOf(pair, model)
  }
  return weights
}

/** Weight of two names by a model. */
export function weightOf({ name1, name2, kind }: NamePair, model: NameModel): number {
  const type = kind === 'person' ? 'PER' : 'ORG'
  return totalOf(compareNames(partsOf(name1, type), partsOf(name2, type), kind, model))
}

/** The source of `link/names/name-weights.ts`. */
export function nameWeights(corpora: string): string {
  const pairs = ['name-bench', 'fullname-he-pairs'].flatMap((name) => readNamePairs(`${corpora}names/${name}.jsonl`))
  return [
    '/**',
    ' * Weights of the features of `nameFeatures`, made by `npm run train -- name-pairs` from the labelled pairs of names of',
    ' * opensanctions/nomenklatura (MIT) and NETransliteration-COLING2018 (Wikidata, CC0); see `docs/training.md`.',
    ' */',
    'export const NAME_WEIGHTS: readonly string[] = [',
    ...tableRows(learnNames(pairs, SHIPPED_LETTERS).names, '  ', 1),
    ']',
    '',
  ].join('\n')
}

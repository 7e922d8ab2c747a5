import { readRows } from '../../document/index.ts'
import type { Evidence } from '../case.ts'
import { type LetterModel, SHIPPED_LETTERS } from './letters.ts'
import { type Kind, type NameSigns, nameSigns, orderKey, type Weighing } from './name-features.ts'
import type { NameParts } from './name-parts.ts'
import { NAME_WEIGHTS } from './name-weights.ts'
import { noPairs } from './pair-words.ts'

/** Weights of letters and of what is seen of names laid side by side. */
export interface NameModel {
  readonly letters: LetterModel
  readonly names: ReadonlyMap<string, number>
}

/** The weights that ship. */
export const SHIPPED_NAMES: NameModel = { letters: SHIPPED_LETTERS, names: readRows(NAME_WEIGHTS) }

/** Names that are equal as they are compared weigh this much, whatever the model says of their words. */
const EQUAL = 900
/** What other likeness of names exceeds this counts an eighth. */
const MOST = 850
/** All likeness of names that differ says less than equality: whoever needs that much need not lay them side by side. */
const MOST_UNEQUAL = EQUAL - 1

/** Names that such a sign tells apart are put before a reader at most, however alike the rest of them is. */
const BARS =
  /number|place|body form$|initial$|other-name|lineage-order|syllables|short-word|extra≥2|extra-and-unlike|one-word/
const BARRED = 500

/** No comparison of two names says more: whoever needs more need not compare them. */
export const MOST_OF_NAMES: number = EQUAL

/** Every word of a person's name equal, or of one skeleton of sounds with near vowels, weighs at least this much. */
const VARIANT = 700

/** Which reason a feature of the model belongs to; those of no line are the shape of the names as a whole. */
const RULES: readonly (readonly [feature: RegExp, rule: string])[] = [
  [/other-name$/, 'name/other-name'],
  [/^(?:worst|next|unlike|sum|whole|none-equal)/, 'name/spelling'],
  [/^initial$/, 'name/initial'],
  [/^other-initial/, 'name/other-initial'],
  [/^nickname/, 'name/nickname'],
  [/^extra|^one-word/, 'name/longer'],
  [/order$/, 'name/order'],
  [/^number/, 'name/number'],
  [/^form/, 'name/form'],
  [/^place/, 'name/place'],
  [/^acronym/, 'name/initials'],
]

/** Says what speaks for and against two names being one; `null` where that comes to less than `least`. */
export type NameComparer = (a: NameParts, b: NameParts, kind: Kind, least: number) => readonly Evidence[] | null

/** One comparison; see `nameComparer`. */
export function compareNames(
  a: NameParts,
  b: NameParts,
  kind: Kind,
  model: NameModel = SHIPPED_NAMES,
): readonly Evidence[] {
  return nameComparer(model)(a, b, kind, Number.NEGATIVE_INFINITY) ?? []
}

/**
 * Compares names, weights in hundredths of a bit (see `train/name-pairs.ts` for their scale): a linear model on words laid
 * side by side, its features summed up by what they are about. It remembers the answers, since a pile says the same names
 * and words over and over.
 */
export function nameComparer(model: NameModel = SHIPPED_NAMES): NameComparer {
  const letters: LetterModel = { ...model.letters, known: new Map() }
  const features = { person: new Map(), body: new Map(), across: new Map() } satisfies Record<Weighing, FeatureMap>
  const spellings = new Map<string, Spelling>()
  const spelling = new Map<NameParts, Spelling>()
  const reading = { letters, known: noPairs() }
  // Most names that are compared say little for one bearer: of those the sum is enough.
  const known = { person: new Map(), body: new Map() } satisfies Record<Kind, Map<number, number | readonly Evidence[]>>
  const spellingOf = (name: NameParts): Spelling => {
    const known = spelling.get(name)
    if (known !== undefined) return known
    const key = keyOf(name)
    const own = spellings.get(key) ?? {
      number: spellings.size,
      text: `${spelt(name)} ${name.form}`,
      order: orderKey(name),
    }
    spellings.set(key, own)
    spelling.set(name, own)
    return own
  }
  const featureOf = (weighing: Weighing, feature: string): Feature => {
    const found = features[weighing].get(feature) ?? readFeature(weighing, feature, model)
    features[weighing].set(feature, found)
    return found
  }
  return (a, b, kind, least) => {
    const [left, right] = [spellingOf(a), spellingOf(b)]
    const equal = left.text === right.text
    if (least > (equal ? EQUAL : MOST_UNEQUAL)) return null
    const key = left.number * MOST_NAMES + right.number
    const held: number | readonly Evidence[] | undefined = known[kind].get(key)
    if (typeof held === 'number' ? held < least : held !== undefined && totalOf(held) < least) return null
    if (typeof held === 'object') return held
    const signs = equal ? null : nameSigns(a, b, kind, reading, left.order > right.order)
    const said = signs === null ? null : sumOf(signs, featureOf)
    const found = (said?.total ?? EQUAL) < least ? null : evidenceOf(a, b, said, featureOf)
    known[kind].set(key, found ?? said?.total ?? EQUAL)
    return found
  }
}

/** A name as it is compared. */
interface Spelling {
  readonly number: number
  /** Names of one text are equal. */
  readonly text: string
  /** See `orderKey`. */
  readonly order: string
}

type FeatureMap = Map<string, Feature>
/** More spellings than one linking meets; two numbers below it make one exact number. */
const MOST_NAMES = 2 ** 26

function keyOf({ words, form, lineage }: NameParts): string {
  return `${words.map((w) => `${w.script}:${w.text}`).join(' ')} ${form} ${lineage}`
}

/** What a feature counts. */
interface Feature {
  readonly rule: string
  readonly weight: number
  readonly bars: boolean
}

function readFeature(weighing: Weighing, feature: string, model: NameModel): Feature {
  return {
    rule: RULES.find(([pattern]) => pattern.test(feature))?.[1] ?? 'name/words',
    weight: model.names.get(`${weighing} ${feature}`) ?? 0,
    bars: BARS.test(`${weighing} ${feature}`),
  }
}

type FeatureOf = (weighing: Weighing, feature: string) => Feature

/** What two names show, and what it comes to. */
interface Said extends NameSigns {
  readonly sum: number
  readonly barred: boolean
  /** Whether they are spelt as transliterations of one name are. */
  readonly variants: boolean
  readonly total: number
}

function sumOf({ weighing, signs }: NameSigns, featureOf: FeatureOf): Said {
  let sum = 0
  let barred = false
  let variants = false
  for (const { features } of signs) {
    for (const name of features) {
      const { weight, bars } = featureOf(weighing, name)
      sum += weight
      barred ||= bars
      variants ||= weighing === 'person' && name === 'variants'
    }
  }
  const total = barred
    ? sum - excess(sum, BARRED)
    : variants
      ? Math.max(VARIANT, sum - excess(sum, MOST))
      : sum - excess(sum, MOST)
  return { weighing, signs, sum, barred, variants, total }
}

/** The reasons one by one; `said` is `null` for equal names. */
function evidenceOf(a: NameParts, b: NameParts, said: Said | null, featureOf: FeatureOf): readonly Evidence[] {
  const [left, right] = [spelt(a), spelt(b)]
  if (said === null) return [{ rule: 'name/equal', weight: EQUAL, left, right }]
  const sums = new Map<string, { weight: number; left: string; right: string }>()
  for (const shown of said.signs) {
    for (const feature of shown.features) {
      const { rule, weight } = featureOf(said.weighing, feature)
      const before = sums.get(rule)
      if (before === undefined) sums.set(rule, { weight, left: shown.left, right: shown.right })
      else before.weight += weight
    }
  }
  const evidence = [...sums].map(([rule, sum]) => ({ rule, ...sum })).filter((e) => e.weight !== 0)
  if (said.barred) return capped(evidence, BARRED)
  const lacking = VARIANT - said.sum
  return lacking <= 0 || !said.variants
    ? capped(evidence, MOST)
    : [...evidence, { rule: 'name/transliteration', weight: lacking, left, right }]
}

/** The same reasons, with one that takes off most of what exceeds `most`. */
function capped(evidence: readonly Evidence[], most: number): readonly Evidence[] {
  const over = excess(totalOf(evidence), most)
  return over > 0 ? [...evidence, { rule: 'name/not-equal', weight: -over, left: '', right: '' }] : evidence
}

/** What is taken off a sum that exceeds `most`: an eighth of the excess stays, so that the order does, but none of equality. */
function excess(sum: number, most: number): number {
  const over = sum - most
  return over > 0 ? over - Math.min(over >> 3, MOST_UNEQUAL - most) : 0
}

/** The sum of the weights. */
export function totalOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, e) => sum + e.weight, 0)
}

function spelt({ words }: NameParts): string {
  return words.map((w) => w.text).join(' ')
}

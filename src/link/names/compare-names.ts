import type { Evidence } from '../case.ts'
import { type LetterModel, readRows, SHIPPED_LETTERS } from './letters.ts'
import { type Kind, type NameSigns, nameSigns, type Weighing } from './name-features.ts'
import type { NameParts } from './name-parts.ts'
import { NAME_WEIGHTS } from './name-weights.ts'

/** Weights of letters and of what is seen of names laid side by side. */
export interface NameModel {
  readonly letters: LetterModel
  readonly names: ReadonlyMap<string, number>
}

/** The weights that ship. */
export const SHIPPED_NAMES: NameModel = { letters: SHIPPED_LETTERS, names: readRows(NAME_WEIGHTS) }

/** Names that are equal as they are compared weigh this much, whatever the model says of their words. */
const EQUAL = 900
/** No other likeness of names weighs more. */
const MOST = 850

/** Names that such a sign tells apart are put before a reader at most, however alike the rest of them is. */
const BARS =
  /number|place|body form$|initial$|other-name|lineage-order|syllables|short-word|extra≥2|extra-and-unlike|one-word/
const BARRED = 500

/** What no names that differ can exceed by the shipped weights: all that speaks for them at once. */
const BOUNDS: Readonly<Record<Kind, number>> = {
  person: Math.max(boundOf('person'), boundOf('across')),
  body: boundOf('body'),
}

function boundOf(weighing: Weighing): number {
  const rows = [...SHIPPED_NAMES.names].filter(([feature]) => feature.startsWith(`${weighing} `))
  const sum = rows.reduce((all, [, weight]) => all + Math.max(0, weight), 0)
  return Math.max(EQUAL, sum <= MOST ? sum : MOST + ((sum - MOST) >> 3))
}

/** No comparison of two names says more: whoever needs more need not compare them. */
export function mostOf(kind: Kind): number {
  return BOUNDS[kind]
}

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

/** Says what speaks for and against two names being one. */
export type NameComparer = (a: NameParts, b: NameParts, kind: Kind) => readonly Evidence[]

/** One comparison; see `nameComparer`. */
export function compareNames(
  a: NameParts,
  b: NameParts,
  kind: Kind,
  model: NameModel = SHIPPED_NAMES,
): readonly Evidence[] {
  return nameComparer(model)(a, b, kind)
}

/**
 * Compares names, weights in hundredths of a bit (see `train/name-pairs.ts` for their scale): a linear model on words laid
 * side by side, its features summed up by what they are about. It remembers the answers, since a pile says the same names
 * and words over and over.
 */
export function nameComparer(model: NameModel = SHIPPED_NAMES): NameComparer {
  const letters: LetterModel = { ...model.letters, known: new Map() }
  const features = { person: new Map(), body: new Map(), across: new Map() } satisfies Record<Weighing, FeatureMap>
  const spellings = new Map<string, number>()
  const spelling = new WeakMap<NameParts, number>()
  const known = { person: new Map(), body: new Map() } satisfies Record<Kind, Map<number, readonly Evidence[]>>
  const numberOf = (name: NameParts): number => {
    const number = spelling.get(name) ?? spellings.size
    if (spelling.has(name)) return number
    const key = keyOf(name)
    const own = spellings.get(key) ?? number
    spellings.set(key, own)
    spelling.set(name, own)
    return own
  }
  const featureOf = (weighing: Weighing, feature: string): Feature => {
    const found = features[weighing].get(feature) ?? readFeature(weighing, feature, model)
    features[weighing].set(feature, found)
    return found
  }
  return (a, b, kind) => {
    const key = numberOf(a) * MOST_NAMES + numberOf(b)
    const found = known[kind].get(key) ?? evidenceOf(a, b, () => nameSigns(a, b, kind, letters), featureOf)
    known[kind].set(key, found)
    return found
  }
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

function evidenceOf(
  a: NameParts,
  b: NameParts,
  look: () => NameSigns,
  featureOf: (weighing: Weighing, feature: string) => Feature,
): readonly Evidence[] {
  const [left, right] = [spelt(a), spelt(b)]
  if (left === right && a.form === b.form) return [{ rule: 'name/equal', weight: EQUAL, left, right }]
  const { weighing, signs } = look()
  const sums = new Map<string, { weight: number; left: string; right: string }>()
  let barred = false
  for (const sign of signs) {
    const { rule, weight, bars } = featureOf(weighing, sign.feature)
    const before = sums.get(rule)
    if (before === undefined) sums.set(rule, { weight, left: sign.left, right: sign.right })
    else before.weight += weight
    barred ||= bars
  }
  const evidence = [...sums].map(([rule, sum]) => ({ rule, ...sum })).filter((e) => e.weight !== 0)
  if (barred) return capped(evidence, BARRED)
  const lacking = VARIANT - totalOf(evidence)
  const variants = weighing === 'person' && signs.some((s) => s.feature === 'variants')
  return lacking <= 0 || !variants
    ? capped(evidence, MOST)
    : [...evidence, { rule: 'name/transliteration', weight: lacking, left, right }]
}

/** The same reasons, with one that takes off most of what exceeds `most`; an eighth stays, so that the order does. */
function capped(evidence: readonly Evidence[], most: number): readonly Evidence[] {
  const over = totalOf(evidence) - most
  return over > 0
    ? [...evidence, { rule: 'name/not-equal', weight: -(over - (over >> 3)), left: '', right: '' }]
    : evidence
}

/** The sum of the weights. */
export function totalOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, e) => sum + e.weight, 0)
}

function spelt({ words }: NameParts): string {
  return words.map((w) => w.text).join(' ')
}

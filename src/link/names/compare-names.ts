import type { Evidence } from '../case.ts'
import { type LetterModel, readRows, SHIPPED_LETTERS } from './letters.ts'
import { type Kind, nameFeatures, type Sign } from './name-features.ts'
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
  const features = new Map<string, Feature>()
  const known = new Map<string, readonly Evidence[]>()
  const featureOf = (feature: string): Feature => {
    const found = features.get(feature) ?? readFeature(feature, model)
    features.set(feature, found)
    return found
  }
  return (a, b, kind) => {
    const key = `${kind}\n${keyOf(a)}\n${keyOf(b)}`
    const found = known.get(key) ?? evidenceOf(a, b, () => nameFeatures(a, b, kind, letters), featureOf)
    known.set(key, found)
    return found
  }
}

function keyOf({ words, form, lineage }: NameParts): string {
  return `${words.map((w) => `${w.script}:${w.text}`).join(' ')} ${form} ${lineage}`
}

/** What a feature counts. */
interface Feature {
  readonly rule: string
  readonly weight: number
  readonly bars: boolean
}

function readFeature(feature: string, model: NameModel): Feature {
  const seen = feature.slice(feature.indexOf(' ') + 1)
  return {
    rule: RULES.find(([pattern]) => pattern.test(seen))?.[1] ?? 'name/words',
    weight: model.names.get(feature) ?? 0,
    bars: BARS.test(feature),
  }
}

function evidenceOf(
  a: NameParts,
  b: NameParts,
  look: () => readonly Sign[],
  featureOf: (feature: string) => Feature,
): readonly Evidence[] {
  const [left, right] = [spelt(a), spelt(b)]
  if (left === right && a.form === b.form) return [{ rule: 'name/equal', weight: EQUAL, left, right }]
  const signs = look()
  const sums = new Map<string, { weight: number; left: string; right: string }>()
  let barred = false
  for (const sign of signs) {
    const { rule, weight, bars } = featureOf(sign.feature)
    const before = sums.get(rule)
    if (before === undefined) sums.set(rule, { weight, left: sign.left, right: sign.right })
    else before.weight += weight
    barred ||= bars
  }
  const evidence = [...sums].map(([rule, sum]) => ({ rule, ...sum })).filter((e) => e.weight !== 0)
  if (barred) return capped(evidence, BARRED)
  const lacking = VARIANT - totalOf(evidence)
  if (lacking <= 0 || !signs.some((s) => s.feature === 'person variants')) return capped(evidence, MOST)
  return [...evidence, { rule: 'name/transliteration', weight: lacking, left, right }]
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

import type { Evidence } from '../case.ts'
import { type LetterModel, readRows, SHIPPED_LETTERS } from './letters.ts'
import { type Kind, nameFeatures } from './name-features.ts'
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

/**
 * The reasons for and against two names being one, weights in hundredths of a bit (see `train/name-pairs.ts` for their
 * scale): a linear model on words laid side by side, its features summed up by what they are about.
 */
export function compareNames(
  a: NameParts,
  b: NameParts,
  kind: Kind,
  model: NameModel = SHIPPED_NAMES,
): readonly Evidence[] {
  const [left, right] = [spelt(a), spelt(b)]
  if (left === right && a.form === b.form) return [{ rule: 'name/equal', weight: EQUAL, left, right }]
  const sums = new Map<string, { weight: number; left: string; right: string }>()
  const signs = nameFeatures(a, b, kind, model.letters)
  for (const sign of signs) {
    const feature = sign.feature.slice(sign.feature.indexOf(' ') + 1)
    const rule = RULES.find(([pattern]) => pattern.test(feature))?.[1] ?? 'name/words'
    const before = sums.get(rule)
    sums.set(rule, {
      weight: (before?.weight ?? 0) + (model.names.get(sign.feature) ?? 0),
      left: before?.left ?? sign.left,
      right: before?.right ?? sign.right,
    })
  }
  const evidence = [...sums].map(([rule, sum]) => ({ rule, ...sum })).filter((e) => e.weight !== 0)
  if (signs.some((s) => BARS.test(s.feature))) return capped(evidence, BARRED)
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

import { isVariant } from '../entities/fold-name.ts'
import { editDistance } from './edit-distance.ts'
import { KNOWN_NAMES } from './known-names.ts'
import type { LetterModel } from './letters.ts'
import type { NameParts } from './name-parts.ts'
import { alignWords, joinedLike, type WordPair } from './pair-words.ts'
import type { Romanised } from './romanise.ts'
import { BODY_WORDS, TERRITORIES } from './word-tables.ts'

/** What speaks for or against two names being one: a feature of the model, and the words that show it. */
export interface Sign {
  readonly feature: string
  readonly left: string
  readonly right: string
}

export type Kind = 'person' | 'body'

/** Signs of two names: in one order of the names and the other the same, with their sides changed. */
export function nameFeatures(a: NameParts, b: NameParts, kind: Kind, letters: LetterModel): readonly Sign[] {
  const turned = keyOf(a) > keyOf(b)
  const signs = signsOf(turned ? b : a, turned ? a : b, kind, letters)
  return turned ? signs.map(({ feature, left, right }) => ({ feature, left: right, right: left })) : signs
}

function keyOf({ words, form, lineage }: NameParts): string {
  return `${spellingOf(words)} ${words[0]?.script} ${form} ${lineage}`
}

function signsOf(one: NameParts, two: NameParts, kind: Kind, letters: LetterModel): readonly Sign[] {
  const joined = joinedLike(one.words, two.words)
  const other = joinedLike(two.words, joined)
  const short = kind === 'body' ? (acronymOf(one, two) ?? acronymOf(two, one)) : null
  const model = kind === 'person' && isAcross(joined, other) ? 'across' : kind
  const own = kind === 'body' ? bodySigns(one, two) : []
  const signs =
    short === null
      ? [...wordSigns(joined, other, { kind, lineage: one.lineage && two.lineage, letters }), ...own]
      : [{ feature: 'acronym', left: spellingOf(joined), right: spellingOf(other) }, ...own]
  return signs.map((s) => ({ ...s, feature: `${model} ${s.feature}` }))
}

function wordSigns(
  one: readonly Romanised[],
  two: readonly Romanised[],
  { kind, lineage, letters }: { readonly kind: Kind; readonly lineage: boolean; readonly letters: LetterModel },
): readonly Sign[] {
  const turned = one.length > two.length
  const [left, right] = turned ? [two, one] : [one, two]
  const pairs = alignWords(left, right, { given: kind === 'person', letters })
  const signs = [...pairSigns(pairs, left, right, kind), ...shapeSigns(pairs, left, right, kind, lineage)]
  return turned ? signs.map(({ feature, left, right }) => ({ feature, left: right, right: left })) : signs
}

/** Whether the names stand in two scripts. */
function isAcross(left: readonly Romanised[], right: readonly Romanised[]): boolean {
  return left[0]?.script !== right[0]?.script
}

function spellingOf(words: readonly Romanised[]): string {
  return words.map((w) => w.text).join(' ')
}

const at = (name: string, amount: number, steps: readonly number[]): readonly string[] =>
  steps.filter((step) => amount >= step).map((step) => `${name}≥${step}`)

function pairSigns(
  pairs: readonly WordPair[],
  left: readonly Romanised[],
  right: readonly Romanised[],
  kind: Kind,
): readonly Sign[] {
  const unlike = pairs.filter((p) => p.kind !== 'equal')
  const signs: Sign[] = []
  const near = unlike.filter((p) => p.kind === 'near').toSorted((x, y) => worth(x) - worth(y))
  for (const [i, pair] of near.entries()) {
    const [l, r] = [left[pair.left]?.text ?? '', right[pair.right]?.text ?? '']
    const share = Math.round((100 * pair.edits) / pair.length)
    const found = [
      ...at('edits', pair.edits, [2, 3, 4, 5]),
      ...at('share', share, [15, 20, 26, 34, 50, 67]),
      ...at('letters', pair.letters, [-600, -300, -150, 0, 200, 400]),
      ...at('length', pair.length, [5, 7, 9]),
      ...(l.charAt(0) === r.charAt(0) ? ['first-letter'] : []),
      ...(l.at(-1) === r.at(-1) ? ['last-letter'] : []),
      ...(l.startsWith(r) || r.startsWith(l) ? ['prefix'] : []),
      ...(vowelless(l) === vowelless(r) ? ['consonants'] : []),
      ...(kind === 'body' && (BODY_WORDS.has(l) || BODY_WORDS.has(r)) ? ['kind-word'] : []),
      ...(pair.right === right.length - 1 && pair.left === left.length - 1 ? ['final'] : []),
      ...(pair.right === 0 && pair.left === 0 ? ['opening'] : []),
      ...(isVariant(l, r) ? ['variant'] : []),
      ...(kind === 'person' && isOtherName(left[pair.left], right[pair.right], pair) ? ['other-name'] : []),
      ...(SYLLABLES.test(l) ? ['syllables'] : []),
      ...(pair.length <= (kind === 'body' ? 4 : 3) ? ['short-word'] : []),
    ]
    if (i === 0)
      for (const feature of ['worst', ...found.map((f) => `worst ${f}`)]) signs.push({ feature, left: l, right: r })
    if (i === 1)
      for (const feature of [
        'next',
        ...at('next share', share, [26, 50]),
        ...at('next letters', pair.letters, [-150, 200]),
      ])
        signs.push({ feature, left: l, right: r })
  }
  for (const pair of unlike) {
    const [l, r] = [left[pair.left]?.text ?? '', right[pair.right]?.text ?? '']
    if (pair.kind !== 'near') signs.push({ feature: pair.kind, left: l, right: r })
  }
  return signs
}

/** The least alike first: by the share of letters that differ, then by their weight. */
/** Scripts whose signs are syllables or words: one other sign is another name. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

function worth({ edits, length, letters }: WordPair): number {
  return letters - Math.round((4000 * edits) / length)
}

/** Two names in common use, or two short words, that are not spelt alike by transliteration: two names, no slip. */
function isOtherName(l: Romanised | undefined, r: Romanised | undefined, { length, letters }: WordPair): boolean {
  if (l === undefined || r === undefined || (isVariant(l.text, r.text) && letters >= 0)) return false
  const known = KNOWN_NAMES.has(l.text) && KNOWN_NAMES.has(r.text)
  return known ? letters < 400 : l.script === r.script && length <= 5 && letters < 0
}

function vowelless(word: string): string {
  return word.replace(/[aeiouyw]/g, '').replace(/(.)\1/g, '$1')
}

function shapeSigns(
  pairs: readonly WordPair[],
  left: readonly Romanised[],
  right: readonly Romanised[],
  kind: Kind,
  lineage: boolean,
): readonly Sign[] {
  const equal = pairs.filter((p) => p.kind === 'equal')
  const near = pairs.filter((p) => p.kind === 'near')
  const used = new Set(pairs.map((p) => p.right))
  const told = new Set(left.map((w) => w.text))
  const extra = right.filter((w, i) => !used.has(i) && !told.has(w.text)).length
  const [l, r] = [spellingOf(left), spellingOf(right)]
  const size = Math.max(l.length, r.length)
  const whole = Math.round((100 * editDistance(l, r, 30)) / Math.max(1, size))
  const crossed = pairs.some((x) => pairs.some((y) => x.left < y.left && x.right > y.right))
  const features = [
    'bias',
    ...at('words', left.length, [2, 3, 4]),
    ...at('equal', equal.length, [1, 2, 3]),
    ...at('unlike', near.length, [2, 3]),
    ...at(
      'sum',
      near.reduce((sum, p) => sum + Math.round((100 * p.edits) / p.length), 0),
      [30, 50, 75, 100],
    ),
    ...at('extra', extra, [1, 2, 3]),
    ...at('whole', whole, [10, 20, 30, 45, 60]),
    ...(near.length > 0 && near.every((p) => isVariant(left[p.left]?.text ?? '', right[p.right]?.text ?? ''))
      ? ['variants']
      : []),
    ...(right.some((w, i) => !used.has(i) && w.text.length === 1) ? ['extra-initial'] : []),
    ...(crossed ? ['order'] : []),
    ...(crossed && lineage ? ['lineage-order'] : []),
    ...(left.length === 1 && extra > 0 ? ['one-word'] : []),
    ...(extra > 0 && used.has(right.length - 1) && used.has(0) ? ['extra-inside'] : []),
    ...(extra > 0 && near.length > 0 ? ['extra-and-unlike'] : []),
    ...(near.length === 0 && extra === 0 ? ['all-equal'] : []),
    ...(near.length === left.length ? ['none-equal'] : []),
    ...(kind === 'body' && extra > 0 && right.every((w, i) => used.has(i) || BODY_WORDS.has(w.text))
      ? ['extra-kind-words']
      : []),
  ]
  return features.map((feature) => ({ feature, left: l, right: r }))
}

function bodySigns(a: NameParts, b: NameParts): readonly Sign[] {
  const signs: Sign[] = []
  const [here, there] = [placesIn(a, b), placesIn(b, a)]
  if (here !== '' || there !== '')
    signs.push({ feature: here === '' || there === '' ? 'place-one-sided' : 'place', left: here, right: there })
  const [left, right] = [a.numbers.join(' '), b.numbers.join(' ')]
  if (left !== right) signs.push({ feature: left === '' || right === '' ? 'number-one-sided' : 'number', left, right })
  if (a.form !== b.form)
    signs.push({ feature: a.form === '' || b.form === '' ? 'form-one-sided' : 'form', left: a.form, right: b.form })
  return signs
}

/** A word of the one name that is made of the initials of the other. */
function acronymOf(a: NameParts, b: NameParts): string | null {
  if (a.words.length > 2 || b.words.length < 2) return null
  const initials = b.words.map((w) => w.text.charAt(0)).join('')
  return a.words.some((w) => w.text === initials) ? initials : null
}

/** Names of territories in the one name that the other lacks. */
function placesIn(a: NameParts, b: NameParts): string {
  const others = new Set(b.words.map((w) => w.text))
  return a.words.flatMap(({ text }) => (TERRITORIES.has(text) && !others.has(text) ? [text] : [])).join(' ')
}

import { isVariant } from '../entities/fold-name.ts'
import { editDistance } from './edit-distance.ts'
import { KNOWN_NAMES } from './known-names.ts'
import type { LetterModel } from './letters.ts'
import type { NameParts } from './name-parts.ts'
import { alignWords, joinedLike, type KnownPairs, type WordPair } from './pair-words.ts'
import type { Romanised } from './romanise.ts'
import { BODY_WORDS, TERRITORIES } from './word-tables.ts'

/** What speaks for or against two names being one: a feature of the model, and the words that show it. */
export interface Sign {
  readonly feature: string
  readonly left: string
  readonly right: string
}

export type Kind = 'person' | 'body'

/** Which weights a pair of names is compared with: those of its kind, or those of two scripts. */
export type Weighing = Kind | 'across'

/** What the same words of two names show. */
export interface Shown {
  readonly features: readonly string[]
  readonly left: string
  readonly right: string
}

/** What two names show, each feature without the weighing that it belongs to. */
export interface NameSigns {
  readonly weighing: Weighing
  readonly signs: readonly Shown[]
}

/** Weights of letters, and words compared before where a caller remembers them. */
export interface WordReading {
  readonly letters: LetterModel
  readonly known?: KnownPairs
}

/** The same one by one, each feature with its weighing. */
export function nameFeatures(a: NameParts, b: NameParts, kind: Kind, letters: LetterModel): readonly Sign[] {
  const { weighing, signs } = nameSigns(a, b, kind, { letters })
  return signs.flatMap(({ features, left, right }) =>
    features.map((feature) => ({ feature: `${weighing} ${feature}`, left, right })),
  )
}

/** Signs of two names: in one order of the names and the other the same, with their sides changed. */
export function nameSigns(
  a: NameParts,
  b: NameParts,
  kind: Kind,
  reading: WordReading,
  turned: boolean = orderKey(a) > orderKey(b),
): NameSigns {
  const { weighing, signs } = signsOf(turned ? b : a, turned ? a : b, kind, reading)
  return { weighing, signs: turned ? signs.map(sidesChanged) : signs }
}

function sidesChanged({ features, left, right }: Shown): Shown {
  return { features, left: right, right: left }
}

/** Tells which of two names is laid to the left. */
export function orderKey({ words, form, lineage }: NameParts): string {
  return `${spellingOf(words)} ${words[0]?.script} ${form} ${lineage}`
}

function signsOf(one: NameParts, two: NameParts, kind: Kind, reading: WordReading): NameSigns {
  const joined = joinedLike(one.words, two.words)
  const other = joinedLike(two.words, joined)
  const short = kind === 'body' ? (acronymOf(one, two) ?? acronymOf(two, one)) : null
  const weighing = kind === 'person' && isAcross(joined, other) ? 'across' : kind
  const own = kind === 'body' ? bodySigns(one, two) : []
  const signs =
    short === null
      ? [...wordSigns(joined, other, kind, one.lineage && two.lineage, reading), ...own]
      : [{ features: ['acronym'], left: spellingOf(joined), right: spellingOf(other) }, ...own]
  return { weighing, signs }
}

function wordSigns(
  one: readonly Romanised[],
  two: readonly Romanised[],
  kind: Kind,
  lineage: boolean,
  reading: WordReading,
): readonly Shown[] {
  const turned = one.length > two.length
  const [left, right] = turned ? [two, one] : [one, two]
  const pairs = alignWords(left, right, { given: kind === 'person', ...reading })
  const signs = [...pairSigns(pairs, left, right, kind), shapeSigns(pairs, left, right, kind, lineage)]
  return turned ? signs.map(sidesChanged) : signs
}

/** Whether the names stand in two scripts. */
function isAcross(left: readonly Romanised[], right: readonly Romanised[]): boolean {
  return left[0]?.script !== right[0]?.script
}

function spellingOf(words: readonly Romanised[]): string {
  return words.map((w) => w.text).join(' ')
}

/** The features `NAME≥STEP` of an amount: one for each step it reaches; steps ascend. */
function steps(name: string, bounds: readonly number[]): (amount: number) => readonly string[] {
  const all = bounds.map((step) => `${name}≥${step}`)
  const reached = [...bounds.map((_, i) => all.slice(0, i)), all]
  return (amount) => {
    const next = bounds.findIndex((step) => amount < step)
    return reached[next < 0 ? bounds.length : next] ?? all
  }
}

const WORST = {
  edits: steps('worst edits', [2, 3, 4, 5]),
  share: steps('worst share', [15, 20, 26, 34, 50, 67]),
  letters: steps('worst letters', [-600, -300, -150, 0, 200, 400]),
  length: steps('worst length', [5, 7, 9]),
}
const NEXT = { share: steps('next share', [26, 50]), letters: steps('next letters', [-150, 200]) }

function pairSigns(
  pairs: readonly WordPair[],
  left: readonly Romanised[],
  right: readonly Romanised[],
  kind: Kind,
): readonly Shown[] {
  const unlike = pairs.filter((p) => p.kind !== 'equal')
  const [worst, next] = unlike.filter((p) => p.kind === 'near').toSorted((x, y) => worth(x) - worth(y))
  const signs: Shown[] = []
  const add = (pair: WordPair, features: readonly string[]): void => {
    signs.push({ features, left: left[pair.left]?.text ?? '', right: right[pair.right]?.text ?? '' })
  }
  if (worst !== undefined) add(worst, ['worst', ...worstFeatures(worst, left, right, kind)])
  if (next !== undefined) add(next, ['next', ...NEXT.share(shareOf(next)), ...NEXT.letters(next.letters)])
  for (const pair of unlike) if (pair.kind !== 'near') add(pair, [pair.kind])
  return signs
}

function worstFeatures(
  pair: WordPair,
  left: readonly Romanised[],
  right: readonly Romanised[],
  kind: Kind,
): readonly string[] {
  const [l, r] = [left[pair.left]?.text ?? '', right[pair.right]?.text ?? '']
  return [
    ...WORST.edits(pair.edits),
    ...WORST.share(shareOf(pair)),
    ...WORST.letters(pair.letters),
    ...WORST.length(pair.length),
    ...(l.charAt(0) === r.charAt(0) ? ['worst first-letter'] : []),
    ...(l.at(-1) === r.at(-1) ? ['worst last-letter'] : []),
    ...(l.startsWith(r) || r.startsWith(l) ? ['worst prefix'] : []),
    ...(vowelless(l) === vowelless(r) ? ['worst consonants'] : []),
    ...(kind === 'body' && (BODY_WORDS.has(l) || BODY_WORDS.has(r)) ? ['worst kind-word'] : []),
    ...(pair.right === right.length - 1 && pair.left === left.length - 1 ? ['worst final'] : []),
    ...(pair.right === 0 && pair.left === 0 ? ['worst opening'] : []),
    ...(isVariant(l, r) ? ['worst variant'] : []),
    ...(kind === 'person' && isOtherName(left[pair.left], right[pair.right], pair) ? ['worst other-name'] : []),
    ...(left[pair.left]?.script !== 'latin' && SYLLABLES.test(l) ? ['worst syllables'] : []),
    ...(pair.length <= (kind === 'body' ? 4 : 3) ? ['worst short-word'] : []),
  ]
}

/** Hundredths of the letters that differ. */
function shareOf({ edits, length }: WordPair): number {
  return Math.round((100 * edits) / length)
}

/** Scripts whose signs are syllables or words: one other sign is another name. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** The least alike first: by the share of letters that differ, then by their weight. */
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
  let kept = ''
  // Doubled letters are taken once, three of one letter twice.
  for (let i = 0, last = ''; i < word.length; i++) {
    const letter = word.charAt(i)
    if ('aeiouyw'.includes(letter)) continue
    const again: boolean = letter === last
    if (!again) kept += letter
    last = again ? '' : letter
  }
  return kept
}

const SHAPE = {
  words: steps('words', [2, 3, 4]),
  equal: steps('equal', [1, 2, 3]),
  unlike: steps('unlike', [2, 3]),
  sum: steps('sum', [30, 50, 75, 100]),
  extra: steps('extra', [1, 2, 3]),
  whole: steps('whole', [10, 20, 30, 45, 60]),
}

function shapeSigns(
  pairs: readonly WordPair[],
  left: readonly Romanised[],
  right: readonly Romanised[],
  kind: Kind,
  lineage: boolean,
): Shown {
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
    ...SHAPE.words(left.length),
    ...SHAPE.equal(equal.length),
    ...SHAPE.unlike(near.length),
    ...SHAPE.sum(near.reduce((sum, p) => sum + shareOf(p), 0)),
    ...SHAPE.extra(extra),
    ...SHAPE.whole(whole),
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
  return { features, left: l, right: r }
}

function bodySigns(a: NameParts, b: NameParts): readonly Shown[] {
  const signs: Shown[] = []
  const [here, there] = [placesIn(a, b), placesIn(b, a)]
  if (here !== '' || there !== '')
    signs.push({ features: [here === '' || there === '' ? 'place-one-sided' : 'place'], left: here, right: there })
  const [left, right] = [a.numbers.join(' '), b.numbers.join(' ')]
  if (left !== right)
    signs.push({ features: [left === '' || right === '' ? 'number-one-sided' : 'number'], left, right })
  if (a.form !== b.form)
    signs.push({ features: [a.form === '' || b.form === '' ? 'form-one-sided' : 'form'], left: a.form, right: b.form })
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

import { editDistance } from './edit-distance.ts'
import type { NameParts } from './name-parts.ts'
import { alignWords, joinedLike, type WordPair } from './pair-words.ts'
import type { Romanised } from './romanise.ts'
import { BODY_WORDS } from './word-tables.ts'

/** What speaks for or against two names being one: a feature of the model, and the words that show it. */
export interface Sign {
  readonly feature: string
  readonly left: string
  readonly right: string
}

/** Signs of two names, the same for both orders except that the sides change places. */
export function nameFeatures(a: NameParts, b: NameParts, kind: 'person' | 'body'): readonly Sign[] {
  const swap = spellingOf(a.words) > spellingOf(b.words) || (spellingOf(a.words) === spellingOf(b.words) && a.form > b.form)
  const [one, two] = swap ? [b, a] : [a, b]
  const joined = joinedLike(one.words, two.words)
  const other = joinedLike(two.words, joined)
  const [left, right] = joined.length <= other.length ? [joined, other] : [other, joined]
  const pairs = alignWords(left, right, kind === 'person')
  const signs = [...pairSigns(pairs, left, right, kind), ...shapeSigns(pairs, left, right, kind), ...(kind === 'body' ? bodySigns(one, two) : [])]
  return signs.map((s) => ({ ...s, feature: `${kind} ${s.feature}` }))
}

function spellingOf(words: readonly Romanised[]): string {
  return words.map((w) => w.text).join(' ')
}

const at = (name: string, amount: number, steps: readonly number[]): readonly string[] =>
  steps.filter((step) => amount >= step).map((step) => `${name}≥${step}`)

function pairSigns(pairs: readonly WordPair[], left: readonly Romanised[], right: readonly Romanised[], kind: 'person' | 'body'): readonly Sign[] {
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
    ]
    if (i === 0) for (const feature of ['worst', ...found.map((f) => `worst ${f}`)]) signs.push({ feature, left: l, right: r })
    else if (i === 1) for (const feature of ['next', ...at('next share', share, [26, 50]), ...at('next letters', pair.letters, [-150, 200])]) signs.push({ feature, left: l, right: r })
  }
  for (const pair of unlike) {
    const [l, r] = [left[pair.left]?.text ?? '', right[pair.right]?.text ?? '']
    if (pair.kind !== 'near') signs.push({ feature: pair.kind, left: l, right: r })
  }
  return signs
}

function worth({ edits, length, letters }: WordPair): number {
  return letters - Math.round((1000 * edits) / length)
}

function vowelless(word: string): string {
  return word.replace(/[aeiouyw]/g, '').replace(/(.)\1/g, '$1')
}

function shapeSigns(pairs: readonly WordPair[], left: readonly Romanised[], right: readonly Romanised[], kind: string): readonly Sign[] {
  const equal = pairs.filter((p) => p.kind === 'equal')
  const near = pairs.filter((p) => p.kind === 'near')
  const extra = right.length - left.length
  const used = new Set(pairs.map((p) => p.right))
  const [l, r] = [spellingOf(left), spellingOf(right)]
  const size = Math.max(l.length, r.length)
  const whole = Math.round((100 * editDistance(l, r, 30)) / Math.max(1, size))
  const crossed = pairs.some((x) => pairs.some((y) => x.left < y.left && x.right > y.right))
  const features = [
    'bias',
    ...at('words', left.length, [2, 3, 4]),
    ...at('equal', equal.length, [1, 2, 3]),
    ...at('unlike', near.length, [2, 3]),
    ...at('extra', extra, [1, 2, 3]),
    ...at('whole', whole, [10, 20, 30, 45, 60]),
    ...(crossed ? ['order'] : []),
    ...(left.length === 1 && extra > 0 ? ['one-word'] : []),
    ...(extra > 0 && used.has(right.length - 1) && used.has(0) ? ['extra-inside'] : []),
    ...(extra > 0 && near.length > 0 ? ['extra-and-unlike'] : []),
    ...(near.length === 0 && extra === 0 ? ['all-equal'] : []),
    ...(near.length === left.length ? ['none-equal'] : []),
    ...(kind === 'body' && extra > 0 && right.every((w, i) => used.has(i) || BODY_WORDS.has(w.text)) ? ['extra-kind-words'] : []),
  ]
  return features.map((feature) => ({ feature, left: l, right: r }))
}

function bodySigns(a: NameParts, b: NameParts): readonly Sign[] {
  const signs: Sign[] = []
  const [left, right] = [a.numbers.join(' '), b.numbers.join(' ')]
  if (left !== right) signs.push({ feature: left === '' || right === '' ? 'number-one-sided' : 'number', left, right })
  if (a.form !== b.form) signs.push({ feature: a.form === '' || b.form === '' ? 'form-one-sided' : 'form', left: a.form, right: b.form })
  return signs
}

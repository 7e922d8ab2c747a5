import { editDistance } from './edit-distance.ts'
import { compareLetters, type LetterModel } from './letters.ts'
import type { Romanised } from './romanise.ts'
import { GIVEN_GROUPS } from './word-tables.ts'

/** How a word of one name stands to a word of the other. */
export interface WordPair {
  readonly left: number
  readonly right: number
  readonly kind: 'equal' | 'initial' | 'other-initial' | 'nickname' | 'near'
  /** Edits between the two, capped. */
  readonly edits: number
  /** Letters of the longer word. */
  readonly length: number
  /** Weight of the letters for one name, hundredths of a bit. */
  readonly letters: number
}

const MOST_EDITS = 6

/** Whether two given names are forms of one (`Bill` and `William`, `Yevhen` and `Evgeny`); folded words. */
export function isOneGiven(one: string, other: string): boolean {
  return GIVEN_GROUPS.get(one)?.some((name) => GIVEN_GROUPS.get(other)?.includes(name)) === true
}

/** How words are compared: by which weights of letters, and whether a nickname counts. */
export interface Reading {
  readonly given: boolean
  readonly letters: LetterModel
  /** Answers already worked out, where a caller wants them remembered. */
  readonly known?: KnownPairs
}

/** Words by number, and pairs of them as compared in a person's name and in another: their likeness in one integer. */
export interface KnownPairs {
  readonly words: Map<string, number>
  readonly person: Map<number, number>
  readonly body: Map<number, number>
}

export function noPairs(): KnownPairs {
  return { words: new Map(), person: new Map(), body: new Map() }
}

/** More words than one linking meets; two numbers below it make one exact number. */
const MOST_WORDS = 2 ** 26
const KINDS = ['equal', 'initial', 'other-initial', 'nickname', 'near'] as const

type Like = Pick<WordPair, 'kind' | 'edits' | 'letters'>

function wordNumber({ words }: KnownPairs, { text, script }: Romanised): number {
  const key = script === 'latin' ? text : `${script}:${text}`
  const number = words.get(key) ?? words.size
  if (number === words.size) words.set(key, number)
  return number
}

/** How two words of a name stand to each other, in one integer: kind, edits to `MOST_EDITS` + 1, letters from -`MOST` to `MOST`. */
function packedLike(a: Romanised, b: Romanised, key: number, reading: Reading): number {
  const { known, given } = reading
  if (a.text === b.text) return EQUAL
  const pairs = known?.[given ? 'person' : 'body']
  const held = pairs?.get(key)
  if (held !== undefined) return held
  const { kind, edits, letters } = compareWords(a, b, reading)
  const packed = KINDS.indexOf(kind) + (edits << 3) + ((letters + MOST) << 6)
  pairs?.set(key, packed)
  return packed
}

function compareWords(a: Romanised, b: Romanised, { given, letters }: Reading): Like {
  const [one, other] = [a.text, b.text]
  const length = longer(a, b)
  const initial = Math.min(one.length, other.length) > 1 ? null : one.charAt(0) === other.charAt(0)
  const nickname = given && isOneGiven(one, other)
  const edits = editDistance(one, other, MOST_EDITS)
  const hopeless = a.script === b.script && (edits > MOST_EDITS || edits * 10 > length * 7)
  return {
    kind: initial === true ? 'initial' : initial === false ? 'other-initial' : nickname ? 'nickname' : 'near',
    edits,
    letters: hopeless ? -MOST : Math.max(-MOST, Math.min(MOST, compareLetters(a, b, letters) ?? -MOST)),
  }
}

const MOST = 1000
/** Two equal words, packed. */
const EQUAL = (2 * MOST) << 6

function longer(a: Romanised, b: Romanised): number {
  return Math.max(a.text.length, b.text.length)
}

/** How well two words go together, for choosing pairs only. */
function likeness(packed: number, length: number): number {
  const kind = KINDS[packed & 7]
  if (kind === 'equal') return 3000
  if (kind === 'nickname') return 2000
  if (kind === 'initial') return 1500
  if (kind === 'other-initial') return -2000
  return Math.round((1000 * (length - ((packed >> 3) & 7))) / length) + (packed >> 6) - MOST
}

/** Names longer than this are read to here. */
const LONGEST = 16

/** Each word of the shorter name with a word of the longer one: the most alike first, ties by place. */
export function alignWords(
  left: readonly Romanised[],
  right: readonly Romanised[],
  reading: Reading,
): readonly WordPair[] {
  const [ours, theirs] = [left.slice(0, LONGEST), right.slice(0, LONGEST)]
  const { known } = reading
  const numbers = known === undefined ? [] : theirs.map((word) => wordNumber(known, word))
  // One integer a pair: objects are made for the chosen only, since most names that are compared have nothing in common.
  const packed = ours.flatMap((a) => {
    const row = known === undefined ? 0 : wordNumber(known, a) * MOST_WORDS
    return theirs.map((b, j) => packedLike(a, b, row + (numbers[j] ?? 0), reading))
  })
  const worth = packed.map((like, k) => likeness(like, lengthAt(ours, theirs, k)))
  const free = new Set(worth.keys())
  const chosen: WordPair[] = []
  while (free.size > 0) {
    let best = -1
    for (const k of free) if (best < 0 || goesBefore(k, best, worth, theirs.length)) best = k
    const [i, j] = [Math.floor(best / theirs.length), best % theirs.length]
    chosen.push(unpacked(packed[best] ?? 0, i, j, lengthAt(ours, theirs, best)))
    for (const k of free) if (Math.floor(k / theirs.length) === i || k % theirs.length === j) free.delete(k)
  }
  return chosen
}

function lengthAt(ours: readonly Romanised[], theirs: readonly Romanised[], k: number): number {
  const one = ours[Math.floor(k / theirs.length)]?.text.length ?? 0
  return Math.max(one, theirs[k % theirs.length]?.text.length ?? 0)
}

/** Whether a pair, by its place in the rows of `width`, is chosen before another that stands behind it. */
function goesBefore(one: number, other: number, worth: readonly number[], width: number): boolean {
  const [x, y] = [worth[one] ?? 0, worth[other] ?? 0]
  if (x !== y) return x > y
  const [i, j, k, l] = [Math.floor(one / width), one % width, Math.floor(other / width), other % width]
  return Math.abs(i - j) - Math.abs(k - l) < 0 || (Math.abs(i - j) === Math.abs(k - l) && i + j < k + l)
}

function unpacked(packed: number, left: number, right: number, length: number): WordPair {
  const kind = KINDS[packed & 7] ?? 'near'
  return { left, right, kind, edits: (packed >> 3) & 7, length, letters: (packed >> 6) - MOST }
}

/** The words of the first name with neighbours written as one where the other name writes them so. */
export function joinedLike(words: readonly Romanised[], others: readonly Romanised[]): readonly Romanised[] {
  const stands = (text: string): boolean => others.some((o) => o.text === text)
  const out: Romanised[] = []
  for (let i = 0; i < words.length; i++) {
    const [one, next] = [words[i], words[i + 1]]
    if (one === undefined) continue
    const parted = next !== undefined && !stands(one.text) && !stands(next.text)
    if (parted && others.some((o) => isJoined(one.text, next.text, o.text))) {
      out.push({ text: one.text + next.text, script: one.script })
      i++
    } else out.push(one)
  }
  return out
}

/** Whether a word is the two before it written as one; a long one may have a slip. */
function isJoined(one: string, next: string, word: string): boolean {
  const length = one.length + next.length
  const edits = length < 8 ? 0 : 1
  return Math.abs(length - word.length) <= edits && editDistance(one + next, word, 1) <= edits
}

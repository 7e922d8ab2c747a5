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

/** Compares two words of a name. */
function pairWords(a: Romanised, b: Romanised, left: number, right: number, reading: Reading): WordPair {
  const length = Math.max(a.text.length, b.text.length)
  if (a.text === b.text) return { left, right, kind: 'equal', edits: 0, length, letters: MOST }
  const { known, given } = reading
  if (known === undefined) return { left, right, ...compareWords(a, b, length, reading), length }
  const pairs = known[given ? 'person' : 'body']
  const key = wordNumber(known, a) * MOST_WORDS + wordNumber(known, b)
  const packed = pairs.get(key) ?? pack(compareWords(a, b, length, reading))
  pairs.set(key, packed)
  const kind = KINDS[packed & 7] ?? 'near'
  return { left, right, kind, edits: (packed >> 3) & 7, length, letters: (packed >> 6) - MOST }
}

/** Edits go to `MOST_EDITS` + 1, letters from -`MOST` to `MOST`. */
function pack({ kind, edits, letters }: Like): number {
  return KINDS.indexOf(kind) + (edits << 3) + ((letters + MOST) << 6)
}

function compareWords(a: Romanised, b: Romanised, length: number, { given, letters }: Reading): Like {
  const [one, other] = [a.text, b.text]
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

/** How well two words go together, for choosing pairs only. */
function likeness({ kind, edits, length, letters }: WordPair): number {
  if (kind === 'equal') return 3000
  if (kind === 'nickname') return 2000
  if (kind === 'initial') return 1500
  if (kind === 'other-initial') return -2000
  return Math.round((1000 * (length - edits)) / length) + letters
}

/** Names longer than this are read to here. */
const LONGEST = 16

/** Each word of the shorter name with a word of the longer one: the most alike first, ties by place. */
export function alignWords(
  left: readonly Romanised[],
  right: readonly Romanised[],
  reading: Reading,
): readonly WordPair[] {
  const all = left
    .slice(0, LONGEST)
    .flatMap((a, i) => right.slice(0, LONGEST).map((b, j) => pairWords(a, b, i, j, reading)))
    .map((pair) => ({ pair, likeness: likeness(pair), apart: Math.abs(pair.left - pair.right) }))
    .toSorted(
      (x, y) =>
        y.likeness - x.likeness ||
        x.apart - y.apart ||
        x.pair.left + x.pair.right - y.pair.left - y.pair.right ||
        x.pair.left - y.pair.left,
    )
  const [ours, theirs] = [new Set<number>(), new Set<number>()]
  return all.flatMap(({ pair }) => {
    if (ours.has(pair.left) || theirs.has(pair.right)) return []
    ours.add(pair.left)
    theirs.add(pair.right)
    return [pair]
  })
}

/** The words of the first name with neighbours written as one where the other name writes them so. */
export function joinedLike(words: readonly Romanised[], others: readonly Romanised[]): readonly Romanised[] {
  const theirs = new Set(others.map((o) => o.text))
  const out: Romanised[] = []
  for (let i = 0; i < words.length; i++) {
    const [one, next] = [words[i], words[i + 1]]
    if (one === undefined) continue
    const text = one.text + (next?.text ?? '')
    const parted = next !== undefined && !theirs.has(one.text) && !theirs.has(next.text)
    const like = (o: Romanised): boolean => editDistance(text, o.text, 1) <= (text.length < 8 ? 0 : 1)
    if (parted && others.some(like)) {
      out.push({ text, script: one.script })
      i++
    } else out.push(one)
  }
  return out
}

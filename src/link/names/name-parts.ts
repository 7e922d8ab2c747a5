import { compareText, type EntityType } from '../../document/index.ts'
import { editDistance } from './edit-distance.ts'
import { type Romanised, romanise } from './romanise.ts'
import {
  BODY_WORDS,
  LEGAL_FORMS,
  LEGAL_PHRASES,
  NUMBERS,
  PARTICLES,
  SMALL_WORDS,
  SUFFIXES,
  TITLES,
} from './word-tables.ts'

/** A name as it is compared. */
export interface NameParts {
  /** Folded, romanised words that tell the name from others, in order. */
  readonly words: readonly Romanised[]
  /** Meaning of the form of company; empty when it has none. */
  readonly form: string
  readonly numbers: readonly string[]
  /** Whether it tells the bearer's father: X bin Y. */
  readonly lineage: boolean
}

/** Letters that no decomposition brings to their base letter. */
const BASE = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd', ə: 'a' }),
)

/** The words of a name without case, marks, invisible signs and punctuation; letters of a word stay together. */
export function foldName(name: string): readonly string[] {
  const plain = name
    .slice(0, 400)
    .replace(/(\p{Ll})(\p{Lu}(?:\p{Ll}|\p{Lu}+$))/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0655\u0670\p{Cf}'’‘ʼ`׳״"]/gu, '')
    .toLowerCase()
    .replace(/[łøđıæœßþðə]/g, (letter) => BASE.get(letter) ?? letter)
    .replace(/&/g, ' and ')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** What is compared of a person's name, or of the name of a body, place or thing. */
export function partsOf(name: string, type: EntityType): NameParts {
  return type === 'PER' ? personParts(name) : bodyParts(name)
}

function personParts(name: string): NameParts {
  const comma = name.indexOf(',')
  const all = (comma < 0 ? foldName(name) : turned(name, comma)).map(romanise)
  let first = 0
  while (first < all.length - 1 && TITLES.has(all[first]?.text ?? '')) first++
  const kept = all
    .slice(first)
    .filter(({ text }) => !PARTICLES.has(text) && !SUFFIXES.has(text) && !isFormOfCompany(text))
  const lineage = all.slice(first + 1).some(({ text }) => /^(?:bin|ben|ibn|bint)$/.test(text))
  return { words: kept.length > 0 ? kept : all, form: '', numbers: [], lineage }
}

/** A person's name followed by a form of company is still that name; `co` and `as` are names, too. */
function isFormOfCompany(word: string): boolean {
  return /^(?:llc|ltd|gmbh|inc|plc|ag|sa)$/.test(word)
}

function turned(name: string, comma: number): readonly string[] {
  const after = foldName(name.slice(comma + 1))
  const before = foldName(name.slice(0, comma))
  return after.every((word) => SUFFIXES.has(word)) ? [...before, ...after] : [...after, ...before]
}

function bodyParts(name: string): NameParts {
  const all = withShortForms(foldName(name).map(romanise).map(withoutSlip))
  const forms = all.flatMap(({ text }) => LEGAL_FORMS.get(text) ?? [])
  const telling = all.filter(({ text }) => !LEGAL_FORMS.has(text) && !SMALL_WORDS.has(text))
  const words = (telling.length > 0 ? telling : all).map(({ text, script }) => {
    const meaning = NUMBERS.get(text) ?? BODY_WORDS.get(text)
    return meaning === undefined ? { text, script } : { text: meaning, script: 'latin' as const }
  })
  const numbers = words.flatMap(({ text }) => (/\d/.test(text) ? [text] : [])).toSorted(compareText)
  return { words, form: forms.at(-1) ?? '', numbers, lineage: false }
}

const LONG_FORMS = [...LEGAL_FORMS.keys(), ...LEGAL_PHRASES.flatMap(([phrase]) => phrase)].filter((w) => w.length >= 5)

/** A long form of company with one slip of the pen is that form. */
function withoutSlip(word: Romanised): Romanised {
  if (word.text.length < 5) return word
  const form = LONG_FORMS.find((f) => editDistance(f, word.text, 1) <= 1)
  return form === undefined ? word : { ...word, text: form }
}

/** The words with a form of company that is written out brought to its short form. */
function withShortForms(words: readonly Romanised[]): readonly Romanised[] {
  const out: Romanised[] = []
  for (let i = 0; i < words.length; ) {
    const found = LEGAL_PHRASES.find(([phrase]) => phrase.every((word, k) => words[i + k]?.text === word))
    out.push(found === undefined ? (words[i] ?? { text: '', script: 'latin' }) : { text: found[1], script: 'latin' })
    i += found === undefined ? 1 : found[0].length
  }
  return out
}

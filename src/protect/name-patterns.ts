import { compareText } from '../document/index.ts'
import { PARTICLES, SUFFIXES, TITLES } from '../link/index.ts'
import { compact } from './fold-text.ts'

/** One way of writing a name, and what it takes to be sure of it. */
export interface NameRule {
  /** Indices into the hidden persons who may be meant, in order; empty for a name that is somebody else's and stays. */
  readonly persons: readonly number[]
  /** `small`: also in small letters; `capital`: only with a capital; `initials`: all capitals. */
  readonly letters: 'small' | 'capital' | 'initials'
  /** A family name, or a name in full: whoever bears it is masked. */
  readonly family: boolean
}

/** A way of writing a name: folded words in order. */
export interface NamePattern extends NameRule {
  readonly words: readonly string[]
  /** The family name before the others: then on one line, lest the end of a title and a first sentence make one name. */
  readonly turned?: boolean
}

/** Whether a word in small letters is a word of the language beside being a name: "stone", "will". */
export type IsCommon = (word: string) => boolean

/** The same for inflected words, which a lexicon of base forms does not hold: "speaks", "mills", "married". */
export function orInflected(isCommon: IsCommon): IsCommon {
  return (word) =>
    isCommon(word) ||
    INFLECTIONS.some(
      ([ending, base]) =>
        word.length > ending.length + 2 && word.endsWith(ending) && isCommon(word.slice(0, -ending.length) + base),
    )
}

const INFLECTIONS: readonly (readonly [ending: string, base: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
]

/** A name taken apart: folded words without titles before and suffixes behind it. */
export function nameWords(name: string): readonly string[] {
  const words = (name.replace(/['’]s(?=\s|$)/gu, '').match(/[\p{L}\p{M}\p{N}\p{Cf}'’ʼ]+/gu) ?? [])
    .map(compact)
    .filter((word) => word !== '')
  let first = 0
  while (first < words.length - 1 && TITLES.has(words[first] ?? '')) first++
  let last = words.length
  while (last - first > 1 && SUFFIXES.has(words[last - 1] ?? '')) last--
  return words.slice(first, last)
}

/** What the names of one person tell: names in full, and the words that may stand alone. */
export interface NameStock {
  readonly full: readonly (readonly string[])[]
  /** Words that stand alone somewhere, or end a name. */
  readonly family: ReadonlySet<string>
  readonly given: ReadonlySet<string>
}

const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** A name and how often it stands in the documents. */
export interface CountedName {
  readonly text: string
  readonly count: number
}

/** A name must be this part of all mentions by name before an everyday word of it stands for the person. */
const SHARE = 5

/**
 * Takes the names of one person apart. What the machine took for a name now and then ("Jon Tarr Report") gives no
 * everyday word and no acronym away as one: these need the `principal` name, or a fifth of all mentions.
 */
export function stockOf(principal: string, names: readonly CountedName[], isCommon: IsCommon): NameStock {
  const total = names.reduce((sum, name) => sum + name.count, 0)
  const all = [{ text: principal, count: total }, ...names].map((name) => ({ ...name, words: nameWords(name.text) }))
  const family = new Set<string>()
  const given = new Set<string>()
  for (const { text, words, count } of all) {
    const acronyms = new Set(text === text.toUpperCase() ? [] : (text.match(/\p{Lu}{3,}/gu) ?? []).map(compact))
    for (const [i, word] of words.entries()) {
      if (!standsAlone(word, isCommon)) continue
      if (count * SHARE < total && (isCommon(word) || acronyms.has(word))) continue
      ;(i === words.length - 1 ? family : given).add(word)
    }
  }
  for (const word of family) given.delete(word)
  return { full: all.map((name) => name.words).filter((words) => words.length > 1), family, given }
}

function standsAlone(word: string, isCommon: IsCommon): boolean {
  if (PARTICLES.has(word) || CALENDAR.has(word) || /\d/.test(word)) return false
  return isDense(word) || word.length > 2 || (word.length === 2 && !isCommon(word))
}

/** Whether a word is of a script that sets no blanks between words. */
export function isDense(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    word,
  )
}

/** What a Cyrillic name of at least five letters drops when it is declined: Тарский, Тарскому. */
const CYRILLIC_END = /(?<=\p{Script=Cyrillic}{3})(?:ии|ыи|ои|а|я|и|ь)$/u

/** Every way of writing the names of one person: in full, turned round, with initials, each word alone. */
export function patternsOf(stock: NameStock, person: number, isCommon: IsCommon): readonly NamePattern[] {
  const persons = [person]
  const out: NamePattern[] = []
  for (const words of stock.full) {
    const [first = '', ...rest] = words
    const last = words.at(-1) ?? ''
    const letters = words.every(isCommon) ? 'capital' : 'small'
    const initials = words.slice(0, -1).map((word) => [...word][0] ?? '')
    for (const order of [words, [first, last]]) out.push({ persons, words: order, letters, family: true })
    for (const order of [
      [last, ...words.slice(0, -1)],
      [last, first],
    ]) {
      out.push({ persons, words: order, letters, family: true, turned: true })
    }
    if (last.length < 2 || isDense(last)) continue
    const named = [first, ...rest.slice(0, -1)]
    const initial = [...last][0] ?? ''
    for (const short of [
      [initials[0] ?? '', last],
      [last, ...initials],
      [...initials, last],
      [...named, initial],
    ]) {
      out.push({ persons, words: short, letters: 'capital', family: true, turned: short[0] === last })
    }
  }
  for (const word of [...stock.family, ...stock.given]) {
    const letters = isCommon(word) || (word.length < 3 && !isDense(word)) ? 'capital' : 'small'
    for (const form of new Set([word, word.replace(CYRILLIC_END, '')])) {
      out.push({ persons, words: [form], letters, family: stock.family.has(word) })
    }
  }
  return out
}

/** Rules by the compact letters of their pattern: where persons share a spelling, each of them may be meant. */
export function rulesOf(patterns: readonly NamePattern[]): ReadonlyMap<string, NameRule> {
  const rules = new Map<string, NameRule>()
  for (const { words, persons, letters, family } of patterns) {
    const key = words.join('')
    const known = rules.get(key)
    const all = [...new Set([...(known?.persons ?? []), ...persons])].toSorted((a, b) => a - b)
    const strictest =
      known === undefined || RANK.indexOf(letters) < RANK.indexOf(known.letters) ? letters : known.letters
    rules.set(key, { persons: all, letters: strictest, family: family || known?.family === true })
  }
  return rules
}

const RANK: readonly NameRule['letters'][] = ['small', 'capital', 'initials']

/** Endings that make other words of a family name: the Kells, Kellism, Келла. */
const ENDINGS = '(?:s|es|ism|ists?|ites?|ians?|esque|mania|gate|\\p{Script=Cyrillic}{1,3})'
/** What may stand between two letters of a name and between two of its words, in a folded text. */
const WITHIN = "[\u0001\u0002\\n'’ʼ`]?"
const BETWEEN = '(?!\\n\\s*\\n)(?:[^\\p{L}\\p{N}.!?"“”]|\\.(?!\\s)|%20){0,4}'

/** One expression that finds every pattern in a folded text, the longest first; `null` when there is none. */
export function expressionOf(patterns: readonly NamePattern[]): RegExp | null {
  const whole = new Map<string, number>()
  const anywhere = new Map<string, number>()
  for (const pattern of patterns) {
    const key = pattern.words.join('')
    const isWhole = !pattern.words.some(isDense)
    ;(isWhole ? whole : anywhere).set(sourceOf(pattern), key.length)
    const tells = isWhole && pattern.words.length > 1 && pattern.letters === 'small' && key.length >= TELLING
    if (tells) anywhere.set(key, key.length)
  }
  const sources = [
    ...(whole.size === 0 ? [] : [`(?<!\\p{L})(?:${longestFirst(whole)})(?!\\p{L})`]),
    ...(anywhere.size === 0 ? [] : [longestFirst(anywhere)]),
  ]
  return sources.length === 0 ? null : new RegExp(sources.join('|'), 'gu')
}

function longestFirst(sources: ReadonlyMap<string, number>): string {
  return [...sources]
    .toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .map(([source]) => source)
    .join('|')
}

/** Letters in a name that is found without anything around it: `fotomartakell2`. */
const TELLING = 8

function sourceOf({ words, letters, turned }: NamePattern): string {
  const within = (word: string): string => [...word].join(word.length > 3 ? WITHIN : "['’ʼ]?")
  const joined = words.map((word, i) => before(words[i - 1], turned === true ? ONE_LINE : '') + within(word)).join('')
  const [only = ''] = words
  const bends = words.length === 1 && letters === 'small' && !isDense(only)
  return bends && (only.length > 3 || /\p{Script=Cyrillic}/u.test(only)) ? `${joined}${ENDINGS}?` : joined
}

/** What stands before a word: nothing before the first one, a full stop only behind an initial. */
function before(word: string | undefined, line: string): string {
  return word === undefined ? '' : `${line}${[...word].length === 1 ? '\\.?' : ''}${BETWEEN}`
}

/** No line break in the few signs that follow. */
const ONE_LINE = '(?![^\\p{L}\\p{N}]*\\n)'

const ENDING = new RegExp(`${ENDINGS}$`, 'u')
const LONGEST_ENDING = 6

/** The rule behind matched words of a folded text; an ending that makes another word of a name is taken off. */
export function ruleAt(rules: ReadonlyMap<string, NameRule>, matched: string): NameRule | null {
  const key = matched.replace(/%20/g, '').replace(/[^\p{L}\p{N}]/gu, '')
  const rule = rules.get(key)
  if (rule !== undefined || !ENDING.test(key)) return rule ?? null
  for (let cut = 1; cut <= LONGEST_ENDING && cut < key.length; cut++) {
    const found = rules.get(key.slice(0, key.length - cut))
    if (found !== undefined) return found
  }
  return null
}

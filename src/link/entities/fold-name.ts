import { isPeople } from '../../reading/index.ts'
import { ARTICLES, COMPANY_FORMS, LETTERS, NAME_SUFFIXES, SOUNDS, TITLES } from './name-words.ts'

/** The words of a text as they are compared: without case, marks, invisible signs, apostrophes and punctuation. */
export function foldWords(text: string): readonly string[] {
  // Most texts are plain letters, for which the same is had for less.
  if (ASCII.test(text))
    return (
      text
        .replace(/['`.]/g, '')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    )
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘ʼ`.]/gu, '')
    .toLowerCase()
    .replace(/[łøđıæœßþð]/g, (letter) => LETTERS.get(letter) ?? letter)
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

const ASCII = /^[\0-\x7f]*$/

/** The tokens of a person's name without titles, articles and generation; the words themselves when nothing is left. */
export function personTokens(text: string): readonly string[] {
  const plain = withoutCalled(text)
  const words = plain.includes(',') ? turned(plain) : foldWords(plain)
  let first = officeEnd(words)
  while (first < words.length - 1 && TITLES.has(words[first] ?? '')) first++
  const tokens = words.slice(first).filter((word) => !ARTICLES.has(word) && !NAME_SUFFIXES.has(word))
  return tokens.length > 0 ? tokens : words
}

/** A name without what its bearer is called in between: `Ivo "the Eel" Tarn`. */
function withoutCalled(text: string): string {
  return text.replace(/(?<=\s)["“'‘(][^"”'’)]{1,24}["”'’)](?=\s)/gu, '')
}

/** Offices that are written out before a name (`Harbour Board Chairman Ivo Tarn`) and are hardly ever a name themselves. */
const OFFICES: ReadonlySet<string> = new Set(
  'president minister secretary chairman chairwoman chairperson director senator representative congressman congresswoman governor counsel ambassador spokesman spokeswoman commissioner chancellor'.split(
    ' ',
  ),
)

/** Where a name begins behind the last office before it; 0 where none stands there. */
function officeEnd(words: readonly string[]): number {
  const at = words.findLastIndex((word, i) => i < words.length - 1 && OFFICES.has(word))
  // "Secretary of State Mara Ilves".
  if (words[at + 1] === 'of') return words.length > at + 4 ? at + 3 : 0
  return at < 0 ? 0 : at + 1
}

/** The tokens of the name of an organisation, place or thing, without articles and forms of company. */
export function thingTokens(text: string): readonly string[] {
  const words = foldWords(withoutOwner(text))
  const tokens = words.filter((word) => word !== 'the' && !COMPANY_FORMS.has(word))
  return tokens.length > 0 ? tokens : words
}

/** A thing that its number names, without whose it is: `the Norvian Lomex 40` and `Norvia’s Lomex 40` are the `Lomex 40`. */
function withoutOwner(text: string): string {
  if (!/\d$/.test(text)) return text
  const owner = /^(?:the )?(\p{Lu}[\p{L}.]*)([’']s?)? (?=\p{Lu})/iu.exec(text)
  const owned = owner !== null && (owner[2] !== undefined || isPeople((owner[1] ?? '').toLowerCase()))
  return owned ? text.slice(owner[0].length) : text
}

/** `Surname, Given` in reading order; a generation after the comma stays where it is. */
function turned(text: string): readonly string[] {
  const at = text.indexOf(',')
  const after = foldWords(text.slice(at + 1))
  const before = foldWords(text.slice(0, at))
  return after.every((word) => NAME_SUFFIXES.has(word)) ? [...before, ...after] : [...after, ...before]
}

/** The folded letters of an acronym such as `HU` or `U.N.`; `null` for any other name. */
export function acronymOf(text: string): string | null {
  const letters = text.replaceAll('.', '').replace(/^[Tt]he /, '')
  return /^[A-Z]{2,7}$/.test(letters) ? letters.toLowerCase() : null
}

const SMALL: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'de', 'la', 'du'])

/** The initials of an expansion, without its small words; `null` for a name of one word. */
export function initialsOf(tokens: readonly string[]): string | null {
  const words = tokens.filter((token) => !SMALL.has(token))
  return words.length < 2 ? null : words.map((word) => word.slice(0, 1)).join('')
}

/** Whether one word mixes letters of two alphabets that look alike: a trap, never joined automatically. */
export function isMixedScript(text: string): boolean {
  return (text.match(/[\p{L}]+/gu) ?? []).some(
    (word) =>
      Number(/\p{Script=Latin}/u.test(word)) +
        Number(/\p{Script=Cyrillic}/u.test(word)) +
        Number(/\p{Script=Greek}/u.test(word)) >
      1,
  )
}

/** The consonants of a token by sound, doubled letters once: what transliterations of one name share. */
export function skeletonOf(token: string): string {
  const single = token.replace(/(.)\1/gu, '$1')
  let skeleton = ''
  for (let i = 0; i < single.length; ) {
    const row = SOUNDS.find(([spelling]) => single.startsWith(spelling, i))
    const letter = single.slice(i, i + 1)
    // A "y" that opens a name is a sound of its own (Yusuf, Jusuf), elsewhere it stands for a vowel.
    const silent = 'aeiou'.includes(letter) || (letter === 'y' && i > 0)
    skeleton += row === undefined ? (silent ? '' : letter) : row[1]
    i += row === undefined ? 1 : row[0].length
  }
  return skeleton === '' ? token : skeleton
}

const NEAR_VOWELS: readonly string[] = [
  'aa',
  'ae',
  'ea',
  'ee',
  'ei',
  'ie',
  'ii',
  'iy',
  'yi',
  'yy',
  'oo',
  'ou',
  'uo',
  'uu',
]

/** Whether two tokens can be transliterations of one name: equal skeletons of three sounds, and near vowels throughout. */
export function isVariant(a: string, b: string): boolean {
  // The cheap questions first: most words that are laid side by side are no variants.
  if (startsWithVowel(a) !== startsWithVowel(b) || vowelRuns(a) !== vowelRuns(b)) return false
  const skeleton = skeletonOf(a)
  if (skeleton.length < 3 || skeleton !== skeletonOf(b)) return false
  const right = vowelsOf(b)
  return vowelsOf(a).every((vowels, i) => NEAR_VOWELS.includes(vowels.slice(0, 1) + (right[i] ?? '').slice(0, 1)))
}

function startsWithVowel(token: string): boolean {
  return token !== '' && 'aeiou'.includes(token.charAt(0))
}

/** How many runs of vowels `vowelsOf` finds. */
function vowelRuns(token: string): number {
  let runs = 0
  let inside = false
  for (let i = /^[yj]/.test(token) ? 1 : 0; i < token.length; i++) {
    const vowel = 'aeiouy'.includes(token.charAt(i))
    if (vowel && !inside) runs++
    inside = vowel
  }
  return runs
}

function vowelsOf(token: string): readonly string[] {
  return token.replace(/^[yj]/, '').match(/[aeiouy]+/g) ?? []
}

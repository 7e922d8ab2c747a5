/** Spellings of states and unions that share no order of letters with their short forms. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['u.s.', 'united states'],
  ['u.s', 'united states'],
  ['usa', 'united states'],
  ['u.s.a.', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['u.k.', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['un', 'united nations'],
  ['u.n.', 'united nations'],
  ['eu', 'european union'],
  ['e.u.', 'european union'],
  ['uae', 'united arab emirates'],
  ['u.a.e.', 'united arab emirates'],
])

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '&'])

/** Lower-case words of a name, without its article and possessive, short forms of states written out. */
export function keyOf(name: string): readonly string[] {
  const text = name.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
  const whole = SHORT_FORMS.get(text.replace(/^the\s/, '')) ?? text
  return whole.split(/[\s-]+/).filter((w, i) => w !== '' && !(i === 0 && w === 'the'))
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** Whether a word behind a full name tells father and son apart: "Jr.", "III". */
export function isGeneration(word: string): boolean {
  return GENERATION.test(word)
}

/** The words of a person's name without "Jr." and its like: "Tomas Renn, Jr." is a Renn. */
export function personKey(name: string): readonly string[] {
  const at = name.lastIndexOf(' ')
  return keyOf(at > 0 && isGeneration(name.slice(at + 1)) ? name.slice(0, at).replace(/,$/, '') : name)
}

/** Whether a shorter name of a person (surname, given name, initials and surname) is part of a fuller one. */
export function fitsPerson(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length) return false
  const [given = ''] = short
  const surname = short.at(-1) ?? ''
  if (short.length === 1) return full.length > 1 && (full.at(-1) === given || full[0] === given)
  const initial = given.length <= 2 && full[0]?.startsWith(given.charAt(0)) === true
  return full.at(-1) === surname && (full[0] === given || initial)
}

/** The acronyms that a name of several words may have: with and without its small words. */
export function initialsOf(key: readonly string[]): readonly string[] {
  const all = key.map((w) => w.charAt(0)).join('')
  const heads = key
    .filter((w) => !SMALL.has(w))
    .map((w) => w.charAt(0))
    .join('')
  return [...new Set([all, heads])].filter((letters) => letters.length > 1)
}

const COMPANY: ReadonlySet<string> = new Set(
  'air airline airlines airways aviation bank telecom motors railways shipping'.split(' '),
)

/** Whether a body is of the kind that codes stand for: carriers and banks. */
export function isCompany(key: readonly string[]): boolean {
  return key.some((w) => COMPANY.has(w))
}

/**
 * Whether three or four letters are a carrier's or bank's code: "SIA" of Singapore Airlines. The initials in order, and
 * one letter more from within the words.
 */
export function isCode(letters: string, key: readonly string[]): boolean {
  if (letters.length < 3 || letters.length > 4) return false
  const words = key.filter((w) => !SMALL.has(w))
  if (letters.length !== words.length + 1) return false
  let at = 0
  let more = 1
  for (const word of words) {
    if (word.charAt(0) !== letters.charAt(at)) return false
    at++
    if (more > 0 && word.includes(letters.charAt(at), 1)) {
      at++
      more--
    }
  }
  return at === letters.length
}

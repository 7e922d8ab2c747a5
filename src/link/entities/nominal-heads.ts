/** What the words of a noun phrase show of whom they mean. */
export interface Head {
  /** The noun that bears the phrase, lower case, singular. */
  readonly noun: string
  readonly plural: boolean
}

const OPENERS =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|one|two|three|some|any|all|both|no|each|every|another|other|several|many|most|more|\d+)$/
const CLOSERS =
  /^(?:of|in|at|on|by|with|from|for|to|as|near|over|under|after|before|during|against|between|among|about|into|who|whom|whose|which|that|where|when|and|or|but|is|was|were|are|named|called|known|accused|suspected|charged|arrested|killed|working|living|including)$/
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['thieves', 'thief'],
  ['policemen', 'policeman'],
])
/** Nouns that look like one and mean several. */
const SEVERAL = /^(?:people|police|staff|crew|troops|authorities|media|personnel)$/

/**
 * The head of an English noun phrase as its text shows it: the last word before the first mark, preposition or clause, behind
 * what opens it and behind a possessive. `null` for no word.
 */
export function headOf(phrase: string): Head | null {
  const words = phrase
    .toLowerCase()
    .replace(/^.*[’']s\s(?=\S)/u, '')
    .split(/[,;:()–—"“”]/u)
    .find((part) => /\p{L}/u.test(part))
    ?.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu)
  if (words === undefined || words === null) return null
  let first = 0
  while (first < words.length - 1 && OPENERS.test(words[first] ?? '')) first++
  const close = words.findIndex((word, i) => i > first && CLOSERS.test(word))
  const word = words[(close < 0 ? words.length : close) - 1]?.replace(/[’']s?$/u, '')
  if (word === undefined) return null
  return singular(word)
}

function singular(word: string): Head {
  const irregular = IRREGULAR.get(word) ?? (/[a-z]men$/.test(word) ? `${word.slice(0, -2)}an` : undefined)
  if (irregular !== undefined) return { noun: irregular, plural: true }
  if (SEVERAL.test(word)) return { noun: word, plural: true }
  if (word.length < 4 || !/[^su']s$/.test(word) || /(?:is|news|series)$/.test(word)) return { noun: word, plural: false }
  if (word.endsWith('ies')) return { noun: `${word.slice(0, -3)}y`, plural: true }
  return { noun: /(?:ch|sh|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1), plural: true }
}

const HE = /^(?:he|him|his|himself)$/i
const SHE = /^(?:she|her|hers|herself)$/i
const MALE =
  /(?:^|[a-z])(?:man|boy|father|brother|son|husband|uncle|nephew|king|prince|actor|gunman)$/
const FEMALE = /(?:woman|girl|mother|sister|daughter|wife|aunt|niece|queen|princess|actress)$/

/** Gender that a noun or pronoun shows. */
export function genderOf(word: string): 'F' | 'M' | null {
  if (SHE.test(word) || FEMALE.test(word)) return 'F'
  return HE.test(word) || MALE.test(word) ? 'M' : null
}

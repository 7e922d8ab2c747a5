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
  if (word.length < 4 || !/[^su']s$/.test(word) || /(?:is|news|series)$/.test(word))
    return { noun: word, plural: false }
  if (word.endsWith('ies')) return { noun: `${word.slice(0, -3)}y`, plural: true }
  return { noun: /(?:ch|sh|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1), plural: true }
}

/**
 * A noun phrase that says with a name which one it means (`the primary Norvian index`), without what opens it; `null` for
 * one that could mean another in another affair.
 */
export function namedPhrase(phrase: string): string | null {
  const words = phrase.replace(/\b(\p{Lu})\./gu, '$1').split(/\s+/)
  let first = 0
  while (first < words.length - 1 && OPENERS.test((words[first] ?? '').toLowerCase())) first++
  const kept = words.slice(first)
  const telling =
    kept.length >= 2 && kept.length <= 4 && kept.slice(first === 0 ? 1 : 0).some((w) => /^\p{Lu}/u.test(w))
  return telling && kept.every((w) => /^[\p{L}\p{N}&-]+$/u.test(w)) ? kept.join(' ').toLowerCase() : null
}

const HE = /^(?:he|him|his|himself)$/i
const SHE = /^(?:she|her|hers|herself)$/i
const MALE = /(?:^|[a-z])(?:man|boy|father|brother|son|husband|uncle|nephew|king|prince|actor|gunman)$/
const FEMALE = /(?:woman|girl|mother|sister|daughter|wife|aunt|niece|queen|princess|actress)$/

/** Gender that a noun or pronoun shows. */
export function genderOf(word: string): 'F' | 'M' | null {
  if (SHE.test(word) || FEMALE.test(word)) return 'F'
  return HE.test(word) || MALE.test(word) ? 'M' : null
}

/** Nouns by which reports of one affair call the same one, a row each; written for Crossread. */
const LIKE_NOUNS = `
  police cop officer policeman detective investigator authorities authority
  gunman shooter attacker assailant suspect killer murderer accused perpetrator defendant
  robber thief burglar suspect
  bomber attacker suspect
  man suspect gunman driver motorist victim employee worker climber father husband son brother
  woman mother grandmother wife daughter victim driver motorist sister receptionist
  boy child kid teen teenager youth son victim
  girl child kid teen teenager daughter victim
  driver motorist
  victim dead casualty body
  ship vessel boat freighter tanker ferry
  warship frigate destroyer navy ship vessel
  car vehicle suv truck van automobile
  plane aircraft jet airliner airplane
  pirate brigand bandit raider hijacker
  boss supervisor ceo chief executive manager owner
  employee worker staffer ex-employee
  accountant employee
  coworker co-worker colleague ex-colleague
  doctor physician surgeon doc
  coach trainer manager
  host emcee presenter
  actor star actress comedian entertainer
  player athlete star receiver quarterback lineman
  team club squad franchise
  company firm corporation group business maker giant
  network channel station broadcaster
  pick choice nominee candidate selection
  climber mountaineer hiker
  house home residence
  shop store
  gun weapon pistol rifle handgun
  president leader
  government administration cabinet
  court judge tribunal
  school college university
  hospital clinic
  phone smartphone handset device
  computer laptop notebook machine
  chip processor
  law bill measure
  blaze fire
  quake earthquake temblor
  storm hurricane cyclone typhoon
  deal agreement accord pact treaty
  memo memorandum
  tariff duty levy
  migrant immigrant
  protester protestor demonstrator marcher
  inmate prisoner convict escapee
  robber raider crook bandit
  rebel insurgent militant guerrilla
  soldier troops serviceman
  lawyer attorney counsel
  flaw vulnerability bug hole loophole
  cable line
  plant factory works
  verdict ruling judgment decision
  film movie picture
  match game
`

/** Rows of `LIKE_NOUNS` by noun. */
export const LIKE: ReadonlyMap<string, readonly string[]> = (() => {
  const rows = new Map<string, string[]>()
  for (const row of LIKE_NOUNS.trim().split('\n')) {
    const nouns = row.trim().split(' ')
    for (const noun of nouns) rows.set(noun, [...(rows.get(noun) ?? []), nouns[0] ?? ''])
  }
  return rows
})()

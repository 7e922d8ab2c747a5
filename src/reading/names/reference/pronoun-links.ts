import type { Words } from '../../../language/index.ts'
import type { Bar } from './bar.ts'
import { agreeInKind, type Chains, type Known } from './chains.ts'
import type { Reference } from './reference.ts'
import type { SpeakerAt } from './speakers.ts'
import { isAnswering, isAsking, isExpletive, type Subjects } from './subjects.ts'

/** A pronoun looks back over so many references and sentences. */
const MAX_BACK = 40
const MAX_SENTENCES = 4
/** Below this score nothing is taken for what a pronoun stands for. */
const FLOOR = -120

/** A speaker's introduction is looked for in so many mentions, a body's name so many references around each. */
const MAX_INTRODUCED = 6
const NESTED = 4

/** A sure link leads the next best by so much. */
const SURE_MARGIN = 8

const FIRST_ONE: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself'])
const FIRST_MANY: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves'])
const SECOND: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself', 'yourselves'])
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which'])
/** Relative pronouns repeat what stands before them; "I", "we" and "you" are for the speakers. */
const NO_ANTECEDENT: ReadonlySet<string> = new Set([...RELATIVE, ...FIRST_ONE, ...FIRST_MANY, ...SECOND])
const POINTING: ReadonlySet<string> = new Set(['one', 'this', 'that', 'these', 'those'])
const REFLEXIVE = /(?:self|selves)$/
const POSSESSIVE: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'own'])
const OBJECT: ReadonlySet<string> = new Set(['him', 'them', 'it', 'her'])

/** What pronouns are read with: the text, its references in order, their chains so far, and who speaks where. */
export interface Reading {
  readonly words: Words
  readonly references: readonly Reference[]
  readonly chains: Chains
  readonly speakerAt: SpeakerAt
  readonly subjects: Subjects
  readonly bar: Bar
}

/** Joins a pronoun to what it stands for: the speaker, the phrase right before, or the best fitting referent in reach. */
export function joinPronoun(reading: Reading, pronoun: Reference): void {
  const { chains } = reading
  if (chains.of(pronoun.at).members.length > 1) return
  const found = antecedentOf(reading, pronoun)
  if (found !== null) chains.join(found.at, pronoun.at, 'pronoun')
}

function antecedentOf(reading: Reading, pronoun: Reference): Reference | null {
  const { noun } = pronoun
  const speaker = reading.speakerAt(pronoun.start)
  if (FIRST_ONE.has(noun)) return speaker?.person ?? null
  if (FIRST_MANY.has(noun)) return speaker?.body ?? bodyOf(reading, speaker?.person ?? null) ?? speaker?.person ?? null
  if (SECOND.has(noun)) return null
  const determiner = reading.words.tokens[pronoun.head]?.xpos === 'WDT'
  if (RELATIVE.has(noun) || (noun === 'that' && determiner)) return relativeTo(reading, pronoun)
  if (POINTING.has(noun)) return null
  return bestOf(reading, pronoun)
}

/** The body that a speaker is introduced with somewhere in the text ("the Velmo Freight spokeswoman Mara Ilves"). */
function bodyOf({ references, chains }: Reading, speaker: Reference | null): Reference | null {
  if (speaker === null) return null
  for (const member of chains.of(speaker.at).members.slice(0, MAX_INTRODUCED)) {
    for (let k = Math.max(0, member.at - NESTED); k <= member.at + NESTED; k++) {
      const other = references[k]
      if (other?.kind !== 'body' || other.at === member.at) continue
      const inside = member.first <= other.first && other.last <= member.last
      if (inside || other.last === member.first) return other
    }
  }
  return null
}

function bestOf(reading: Reading, pronoun: Reference): Reference | null {
  const { references, chains, speakerAt } = reading
  const sure = reading.bar === 'sure'
  // What "he" within somebody's words is, is not known well enough to lead anywhere from outside.
  const outside = sure && speakerAt(pronoun.start) === null
  let best: Reference | null = null
  let top = FLOOR
  let second = FLOOR
  const seen = new Set<Known>()
  for (let k = pronoun.at - 1; k >= 0 && k >= pronoun.at - MAX_BACK; k--) {
    const earlier = references[k]
    if (earlier === undefined || pronoun.sentence - earlier.sentence > MAX_SENTENCES) break
    if (earlier.last > pronoun.first || isNoAntecedent(earlier)) continue
    if (outside && speakerAt(earlier.start) !== null && earlier.form === 'pronoun') continue
    const known = chains.of(earlier.at)
    if (!fits(reading, pronoun, earlier, known)) continue
    const score = scoreOf(reading, pronoun, earlier, known) - 3 * seen.size
    seen.add(known)
    if (score > top) {
      if (best !== null && !chains.same(best.at, earlier.at)) second = top
      top = score
      best = earlier
    } else if (score > second && (best === null || !chains.same(best.at, earlier.at))) second = score
  }
  if (sure) return best !== null && isSure(reading, pronoun, best, { margin: top - second, seen }) ? best : null
  return best ?? ahead(reading, pronoun)
}

function isNoAntecedent({ form, noun }: Reference): boolean {
  return form === 'pronoun' && NO_ANTECEDENT.has(noun)
}

/** A person by all that is known, or at least by one name. */
function isPerson({ kind, members }: Known): boolean {
  return kind === 'person' || (kind === null && members.some((m) => m.name?.type === 'PER'))
}

/** How the best fit stands to the others: by how much it leads, and who they are. */
interface Field {
  readonly margin: number
  readonly seen: ReadonlySet<Known>
}

/** Whether a pronoun of running text may be given to the best fit. */
function isSure(reading: Reading, pronoun: Reference, best: Reference, field: Field): boolean {
  const { words, chains, speakerAt, subjects } = reading
  if (speakerAt(pronoun.start) !== null || field.margin < SURE_MARGIN) return false
  const distance = pronoun.sentence - best.sentence
  const known = chains.of(best.at)
  if (pronoun.gender !== null)
    return (
      distance <= 2 &&
      isPerson(known) &&
      (goesOn(reading, pronoun, best, known) || !isRivalled(reading, pronoun, best, field))
    )
  const possessive = POSSESSIVE.has(pronoun.noun)
  if (!subjects.isSubject(best) || !(possessive || subjects.isSubject(pronoun))) return false
  if (known.members.some((m) => m.name?.type === 'PER')) return false
  if (pronoun.plural === true) return distance === 0 && known.kind === 'body' && !isManyNear(pronoun, field)
  if (isExpletive(words, pronoun)) return false
  return distance === 0 || (distance === 1 && !possessive && field.margin >= 2 * SURE_MARGIN)
}

/** Whether who spoke last speaks on: an answer or a denial may be another's. */
function goesOn({ words, subjects }: Reading, pronoun: Reference, best: Reference, { members }: Known): boolean {
  const asked = members.some((m) => m.sentence === best.sentence && isAsking(words, m))
  return subjects.isSpeaking(best) && !asked && !isAnswering(words, pronoun)
}

/**
 * Whether another person may as well be meant: "Anton Renn met Peter Holt. He left." A known gender or a name that looks
 * like the pronoun's settles it where the other lacks both.
 */
function isRivalled({ chains, subjects }: Reading, pronoun: Reference, best: Reference, { seen }: Field): boolean {
  const known = chains.of(best.at)
  const near = (m: Reference): boolean =>
    m.sentence >= best.sentence && m.sentence <= pronoun.sentence && m.start < pronoun.start
  const rivals = [...seen].filter((other) => other !== known && isPerson(other) && other.members.some(near))
  const subject = subjects.isSubject(best)
  return rivals.some((other) => {
    const leads = !subject && other.members.some((m) => near(m) && subjects.isSubject(m))
    return fitOf(pronoun, known) <= fitOf(pronoun, other) + (leads ? 2 : 0)
  })
}

/** How well a person's gender fits a pronoun: known 2, looks so 1, unknown 0, looks otherwise −1. */
function fitOf({ gender }: Reference, known: Known): number {
  if (known.gender !== null) return known.gender === gender ? 2 : -2
  return known.leaning === null ? 0 : known.leaning === gender ? 1 : -1
}

/** Whether something that is more than one stands in the sentence of a "they", which a body then cannot claim. */
function isManyNear({ sentence, start }: Reference, { seen }: Field): boolean {
  const near = (m: Reference): boolean => m.sentence === sentence && m.start < start
  return [...seen].some((known) => known.plural === true && known.members.some(near))
}

function fits(reading: Reading, pronoun: Reference, earlier: Reference, known: Known): boolean {
  const { bar, subjects } = reading
  if (pronoun.gender !== null && known.gender !== null && pronoun.gender !== known.gender) return false
  if (pronoun.gender !== null || pronoun.kind === 'person') {
    if (known.kind !== 'person' && known.kind !== null) return false
    if (known.plural === true || (known.kind === null && !known.named)) return false
    if (bar === 'sure' && pronoun.gender !== null && !isPerson(known)) return false
  } else if (pronoun.plural === true) {
    if (known.plural === false && known.kind !== 'body' && known.kind !== 'place') return false
    if (known.kind === 'person' && known.plural !== true) return false
    if (known.plural === null && known.kind !== 'body' && known.named && known.kind !== 'place') return false
  } else if (known.kind === 'person' || known.plural === true || known.gender !== null) return false
  // What says something is no ferry.
  else if (bar === 'sure' && known.kind === 'thing' && subjects.isSpeaking(pronoun)) return false
  // A pronoun in object place is not the subject of its own clause: "Renn met him".
  return !(OBJECT.has(pronoun.noun) && isClauseSubject(reading, earlier, pronoun))
}

/** Whether a phrase is the subject of the very verb of which the pronoun is an object. */
function isClauseSubject({ words, subjects }: Reading, earlier: Reference, pronoun: Reference): boolean {
  if (pronoun.sentence !== earlier.sentence || words.tokens[pronoun.head]?.xpos === 'PRP$') return false
  if (!subjects.isSubject(earlier) || subjects.isSubject(pronoun)) return false
  let verbs = 0
  for (let k = earlier.last; k < pronoun.first; k++) {
    const token = words.tokens[k]
    if (token === undefined || /^(?:CCONJ|SCONJ|PUNCT)$/.test(token.upos)) return false
    if (token.upos === 'VERB') verbs++
  }
  return verbs === 1
}

function scoreOf({ subjects, bar, speakerAt }: Reading, pronoun: Reference, earlier: Reference, known: Known): number {
  const distance = pronoun.sentence - earlier.sentence
  const subject = subjects.isSubject(earlier) || subjects.isSpeaking(earlier)
  let score = -25 * distance
  if (subject) score += distance === 0 || subjects.isSubject(pronoun) ? 25 : 15
  if (distance === 0 && (POSSESSIVE.has(pronoun.noun) || REFLEXIVE.test(pronoun.noun)) && subject) score += 12
  if (earlier.form === 'pronoun' && earlier.plural === pronoun.plural) score += 12
  if (known.named) score += 8
  if (known.kind === null) score -= pronoun.gender === null ? 2 : 20
  if (pronoun.plural === true && known.plural === true) score += 12
  if (known.gender !== null && known.gender === pronoun.gender) score += 8
  else if (bar === 'sure' && pronoun.gender !== null) score += 15 * Math.min(0, fitOf(pronoun, known))
  if (bar === 'sure' && subjects.isSpeaking(pronoun) && subjects.isSpeaking(earlier)) score += 15
  // Whom somebody speaks of is seldom who speaks.
  if (bar === 'sure' && speakerAt(pronoun.start) === null && speakerAt(earlier.start) !== null) score -= 25
  // What was brought in as new in another sentence is seldom spoken of next.
  if (earlier.opening === 'a' && distance > 0) score -= 12
  return score + 3 * Math.min(5, known.members.length)
}

/** "In its report, the union …": the subject behind the phrase that opens the sentence. */
function ahead({ words, references, chains }: Reading, pronoun: Reference): Reference | null {
  const sentence = words.sentences[pronoun.sentence]
  if (sentence === undefined || !/^(?:ADP|SCONJ)$/.test(words.tokens[sentence.first]?.upos ?? '')) return null
  for (let k = pronoun.at + 1; k < pronoun.at + 8; k++) {
    const later = references[k]
    if (later === undefined || later.sentence !== pronoun.sentence) return null
    const known = chains.of(later.at)
    if (words.tokens[later.first - 1]?.text !== ',' || later.form !== 'name') continue
    if (agreeInKind(known.kind, pronoun.kind) && !(pronoun.gender === null && known.kind === 'person')) return later
  }
  return null
}

/** "…, which": the phrase that ends nearest before it; "who" takes people and bodies only. */
function relativeTo({ words, references, chains }: Reading, pronoun: Reference): Reference | null {
  let best: Reference | null = null
  for (let k = pronoun.at - 1; k >= 0 && k >= pronoun.at - 12; k--) {
    const earlier = references[k]
    if (earlier === undefined || earlier.sentence !== pronoun.sentence) break
    if (earlier.head >= pronoun.first || earlier.form === 'pronoun') continue
    const { kind } = chains.of(earlier.at)
    if (/^whom?$/.test(pronoun.noun) && (kind === 'thing' || kind === 'place')) continue
    if (/^(?:which|that)$/.test(pronoun.noun) && earlier.kind === 'person' && pronoun.noun === 'which') continue
    // A name before the noun it modifies is not what the clause is about: "the flaw in Norvia Mail that …" is left to the nearer one.
    if (words.tokens[earlier.last]?.upos === 'NOUN') continue
    if (best === null || earlier.head > best.head) best = earlier
  }
  return best
}

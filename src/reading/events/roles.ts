import { startsCapital } from '../../document/index.ts'
import { isVerb, objectsOf, obliquesOf, patientAbove, subjectOf } from './arguments.ts'
import { type Clause, isHeadline } from './clause.ts'
import { ATTITUDES, NOUN_PATTERNS } from './deed-tables.ts'
import type { Deed } from './match-deeds.ts'
import { HUMANS, THINGS } from './party-words.ts'
import { isTimeHead, type Phrase, phraseAt, phrasesAt } from './phrases.ts'
import { ancestors, dependants, headOf, markerOf, relationOf } from './tree.ts'

/** Who acts, at whom, and who else. */
export interface Roles {
  readonly actors: readonly Phrase[]
  readonly recipients: readonly Phrase[]
  readonly others: readonly Phrase[]
}

/** Whether a name, or a pronoun for one, lies in the phrase. */
export type Named = (phrase: Phrase) => boolean

const NOBODY: Roles = { actors: [], recipients: [], others: [] }
/** Prepositions before the party at whom a deed is directed, best first. */
const TO_WHOM: readonly (readonly string[])[] = [
  ['against', 'at', 'upon', 'toward', 'towards'],
  ['to', 'with', 'on', 'from', 'of', 'for', 'between', 'into', 'over', 'by', 'about'],
]
/** A feast is kept with somebody, whatever it is kept at. */
const WITH_WHOM: readonly (readonly string[])[] = [['with'], ['for', 'of']]
/** Prepositions before a party inside what is done: `condemned an attack by Norvia`, `backs talks between Norvia and Sestra`. */
const INNER: ReadonlySet<string> = new Set(
  'of by from with against between to on about for over in among at toward towards upon into'.split(' '),
)
/** Verbs whose subject is at the receiving end. */
const RECEIVING: ReadonlySet<string> = new Set(['receive', 'suffer', 'undergo', 'inherit', 'obtain'])
/** Verbs whose object is an occasion, no party. */
const OCCASIONED: ReadonlySet<string> = new Set(['celebrate', 'mark', 'observe', 'commemorate'])
const BODILY: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE'])

/** The roles of a deed by the tree. */
export function findRoles(clause: Clause, deed: Deed, isNamed: Named): Roles {
  if (deed.shape !== null && deed.noun !== null) return nounRoles(clause, deed, deed.noun, isNamed)
  return deed.group === null ? NOBODY : verbRoles(clause, deed, deed.group.main, isNamed)
}

function verbRoles(clause: Clause, deed: Deed, verb: number, isNamed: Named): Roles {
  const subject = deed.group?.passive === true ? parties(clause, subjectOf(clause, verb)) : doers(clause, verb, isNamed)
  const agent = agentOf(clause, verb)
  if (deed.group?.passive === true || isShortPassive(clause, deed, verb)) {
    const patients = subject.length > 0 ? subject : parties(clause, patientAbove(clause, verb))
    const told = patients.flatMap((p) => (isThing(clause, p) ? inside(clause, p, isNamed) : [p]))
    const recipients = told.length > 0 ? told : behind(clause, deed, verb, isNamed)
    return { actors: agent, recipients: without(recipients, agent), others: [] }
  }
  const objects = parties(clause, objectsOf(clause, verb))
  if (isReciprocal(deed)) {
    const topic = /^(?:discuss|debate|negotiate)$/.test(clause.tokens[verb]?.lemma ?? '')
    const direct = deed.noun === null && !topic ? objects.filter((p) => !isThing(clause, p)) : []
    const about = topic ? objects.flatMap((p) => behindWords(clause, p.head, ['with'])) : []
    const partners = [...behindWords(clause, verb, ['with', 'between']), ...nounPartners(clause, deed.noun), ...about]
    return { actors: unique([...subject, ...direct, ...partners]), recipients: [], others: [] }
  }
  // "died in custody", "died in the attack": whom it befell, by nobody's hand as far as the sentence says.
  if (deed.type === 'ASSAULT' && clause.tokens[verb]?.lemma === 'die')
    return { actors: [], recipients: subject, others: [] }
  const recipients = without(recipientsOf(clause, deed, verb, objects, isNamed), subject)
  if (RECEIVING.has(clause.tokens[verb]?.lemma ?? '') && recipients.length > 0)
    return { actors: recipients, recipients: subject, others: [] }
  return { actors: subject, recipients, others: [] }
}

/** Who acts by the subject of a verb: a deed or thing acts for whoever it belongs to, an unresolved pronoun for who speaks. */
function doers(clause: Clause, verb: number, isNamed: Named): readonly Phrase[] {
  return parties(clause, subjectOf(clause, verb)).flatMap((p) => {
    if (isThing(clause, p)) return ofThing(clause, p.head, isNamed)
    const word = clause.tokens[p.head]
    // What a body says that "it" will do it will do itself; "he" may be anybody.
    if (word?.xpos !== 'PRP' || (isNamed(p) && word.lower !== 'it')) return [p]
    const above = ancestors(clause, verb).find((i) => isVerb(clause, i))
    const speakers = above === undefined ? [] : parties(clause, subjectOf(clause, above)).filter((q) => isNamed(q))
    return speakers.length > 0 && relationOf(clause, verb) === 'ccomp' ? speakers : [p]
  })
}

/** Who acts by a deed that is a subject: `Norvia's attack`, `an attack by Norvia`, `talks between Norvia and Sestra`. */
function ofThing(clause: Clause, noun: number, isNamed: Named): readonly Phrase[] {
  const own = [...ownersOf(clause, noun, isNamed), ...behindWords(clause, noun, ['by'])]
  if (own.length > 0) return own
  const below = dependants(clause, noun, 'nmod').filter((i) => i > noun && markerOf(clause, i) === 'of')
  return [noun, ...below].flatMap((i) => behindWords(clause, i, ['between', 'among']))
}

/** `Four miners rescued after six days`: the passive of headlines. */
function isShortPassive(clause: Clause, deed: Deed, verb: number): boolean {
  if (deed.noun === null && isHeadline(clause) && isNaming(clause, verb)) return true
  if (deed.noun !== null || !isHeadline(clause) || deed.mode === 'withdraw' || deed.mode === 'resign') return false
  const bodily = deed.type !== null && (BODILY.has(deed.type) || deed.type === 'AID' || deed.mode === 'convict')
  const past = /^VB[DN]$/.test(clause.tokens[verb]?.xpos ?? '')
  return bodily && past && dependants(clause, verb, 'obj', 'aux', 'xcomp').length === 0
}

/** `Brandt named director of the port`: the passive of headlines with a bare title behind it. */
function isNaming(clause: Clause, verb: number): boolean {
  const token = clause.tokens[verb]
  if (token === undefined || !/^(?:name|appoint|elect|crown)$/.test(token.lemma) || !/^VB[DN]$/.test(token.xpos))
    return false
  const next = clause.tokens[verb + 1]
  const helped = dependants(clause, verb, 'aux').length > 0
  return !helped && next !== undefined && /^NN?$|^JJ$/.test(next.xpos) && /^\p{Ll}/u.test(next.text)
}

function nounPartners(clause: Clause, noun: number | null): readonly Phrase[] {
  return noun === null ? [] : behindWords(clause, noun, ['with', 'between', 'among'])
}

/** The agent of a passive verb. */
function agentOf(clause: Clause, verb: number): readonly Phrase[] {
  const near = [verb, ...dependants(clause, verb, 'advmod', 'obl')].flatMap((i) => obliquesOf(clause, i))
  const agent = near.find((i) => i > verb && markerOf(clause, i) === 'by' && !isTimeHead(clause, i))
  return agent === undefined ? [] : parties(clause, [agent])
}

function nounRoles(clause: Clause, deed: Deed, noun: number, isNamed: Named): Roles {
  const by = behindWords(clause, noun, ['by'])
  const among = behindWords(clause, noun, ['with', 'between', 'among'])
  const on = behindWords(clause, noun, [
    'on',
    'against',
    'to',
    'into',
    'at',
    'upon',
    ...(deed.shape === 'own' ? ['with'] : []),
  ])
  const of = behindWords(clause, noun, ['of'])
  const owner = ownersOf(clause, noun, isNamed)
  const verb = deed.group?.main ?? -1
  const subject = verb < 0 || deed.group?.passive === true ? [] : parties(clause, subjectOf(clause, verb))
  const carried = subject.filter((p) => p.head !== noun)
  if (deed.shape === 'mutual') return { actors: unique([...carried, ...owner, ...among]), recipients: [], others: [] }
  if (deed.shape === 'fate') {
    const after = clause.tokens[noun + 1]?.xpos ?? ''
    const told = relationOf(clause, noun) === 'amod' && after !== 'IN' ? parties(clause, [headOf(clause, noun)]) : []
    const patients = unique([...owner, ...of, ...told])
    return { actors: without([...carried, ...by], patients), recipients: patients, others: [] }
  }
  const target = on.length > 0 || verb < 0 ? on : behindWords(clause, verb, ['on', 'against', 'to', 'into', 'at'])
  if (deed.shape === 'own') {
    const own = unique([...owner, ...of, ...by])
    return { actors: own.length === 0 ? carried : own, recipients: without(target, own), others: [] }
  }
  const actors = unique([...carried, ...owner, ...by])
  return { actors, recipients: without(target.length > 0 ? target : of, actors), others: [] }
}

/** `Norvia's attack`, `the Norvian attack`, `their attack`: who stands before the noun. */
function ownersOf(clause: Clause, noun: number, isNamed: Named): readonly Phrase[] {
  return dependants(clause, noun).flatMap((i) => {
    const token = clause.tokens[i]
    if (token === undefined || i > noun) return []
    if (token.deprel === 'nmod:poss')
      return token.xpos === 'PRP$' ? boundBy(clause, noun, i, isNamed) : parties(clause, [i])
    const capital = startsCapital(token.text)
    if (!capital || !['amod', 'compound', 'nmod'].includes(relationOf(clause, i))) return []
    const phrase = phraseAt(clause, i)
    return isNamed(phrase) || token.upos === 'PROPN' || token.upos === 'ADJ' ? [phrase] : []
  })
}

/** `Norvia and Sestra delayed their meeting`: a possessive stands for the subject above it where that is named. */
function boundBy(clause: Clause, noun: number, pronoun: number, isNamed: Named): readonly Phrase[] {
  const verb = ancestors(clause, noun).find((i) => isVerb(clause, i))
  const subject = verb === undefined ? [] : parties(clause, subjectOf(clause, verb))
  const named = subject.filter((p) => p.head !== noun && p.last <= pronoun && isNamed(p))
  return named.length > 0 ? named : parties(clause, [pronoun])
}

function isReciprocal(deed: Deed): boolean {
  return deed.type === 'CONSULT' && deed.mode !== 'visit' && deed.mode !== 'third-party'
}

/** The phrases behind one of these prepositions, coordinated ones with them. */
function behindWords(clause: Clause, at: number, preps: readonly string[]): readonly Phrase[] {
  return parties(
    clause,
    obliquesOf(clause, at).filter((i) => i > at && preps.includes(markerOf(clause, i)) && !isTimeHead(clause, i)),
  )
}

/** The object where it is a named or human party, else a named party behind a preposition or inside the object. */
function recipientsOf(
  clause: Clause,
  deed: Deed,
  verb: number,
  objects: readonly Phrase[],
  isNamed: Named,
): readonly Phrase[] {
  const direct = OCCASIONED.has(clause.tokens[verb]?.lemma ?? '') ? [] : objects.filter((p) => !isThing(clause, p))
  const named = direct.filter((p) => isNamed(p))
  if (named.length > 0) return named
  const human = direct.filter((p) => isHuman(clause, p))
  if (human.length > 0) return human
  const targets = behind(clause, deed, verb, isNamed)
  if (targets.length > 0) return targets
  const inner = objects.flatMap((p) => inside(clause, p, isNamed))
  if (inner.length > 0) return inner
  if (deed.type !== null && BODILY.has(deed.type)) return direct
  if (deed.type === null) return []
  const told = complementSubject(clause, verb, isNamed)
  return told.length > 0 ? told : intended(clause, deed, verb, isNamed)
}

/** `demanded that Norvia withdraw`: at whom the demand is directed. */
function complementSubject(clause: Clause, verb: number, isNamed: Named): readonly Phrase[] {
  const below = dependants(clause, verb, 'ccomp', 'xcomp')[0]
  if (below === undefined) return []
  const own = dependants(clause, below, 'nsubj')[0]
  const phrases = own === undefined ? [] : parties(clause, [own]).filter((p) => isNamed(p) && !isThing(clause, p))
  return phrases.filter((p) => clause.tokens[p.head]?.upos !== 'PRON')
}

/** `vowed to wage war on Norvia`: at whom the deed is directed that an attitude is about. */
function intended(clause: Clause, deed: Deed, verb: number, isNamed: Named): readonly Phrase[] {
  const below = dependants(clause, verb, 'xcomp', 'advcl').find((i) => i > verb && markerOf(clause, i) === 'to')
  if (below === undefined || deed.type === null || !ATTITUDES.has(deed.type)) return []
  const objects = parties(clause, objectsOf(clause, below))
  const named = objects.filter((p) => isNamed(p) && !isThing(clause, p))
  if (named.length > 0) return named
  const noun = objects.find((p) => isThing(clause, p))?.head ?? null
  return behind(clause, { ...deed, noun }, below, isNamed)
}

/** Named parties behind the prepositions of a verb and of its event noun, and inside those phrases. */
function behind(clause: Clause, deed: Deed, verb: number, isNamed: Named): readonly Phrase[] {
  const at = [verb, ...(deed.noun === null ? [] : [deed.noun])]
  const heads = at
    .flatMap((i) => obliquesOf(clause, i))
    .filter((i) => i > verb && !isTimeHead(clause, i) && markerOf(clause, i) !== 'by')
  const joint = deed.row === 'event/support-celebrate' || deed.row === 'event/support-observe'
  for (const preps of joint ? WITH_WHOM : TO_WHOM) {
    for (const head of heads.filter((i) => preps.includes(markerOf(clause, i)))) {
      const found = parties(clause, [head]).filter((p) => isNamed(p) && !isThing(clause, p))
      if (found.length > 0) return found
    }
  }
  if (deed.mode === 'visit') {
    const there = heads.filter((i) => ['in', 'at', 'for'].includes(markerOf(clause, i)))
    const found = there.flatMap((i) => parties(clause, [i])).filter((p) => isNamed(p))
    if (found.length > 0) return found
  }
  const all = at.flatMap((i) => obliquesOf(clause, i)).filter((i) => i > verb && markerOf(clause, i) !== 'in')
  return all.flatMap((i) => inside(clause, phraseAt(clause, i), isNamed))
}

/** The named parties inside a phrase that names none by its head: `the resumption of ties with Norvia and Sestra`. */
function inside(clause: Clause, phrase: Phrase, isNamed: Named, depth = 0): readonly Phrase[] {
  if (depth > 3) return []
  for (const child of dependants(clause, phrase.head)) {
    const token = clause.tokens[child]
    if (token === undefined) continue
    const relation = relationOf(clause, child)
    const owner = token.deprel === 'nmod:poss' && token.upos !== 'PRON'
    const before = (relation === 'amod' || relation === 'compound') && startsCapital(token.text)
    const marker = markerOf(clause, child)
    const site = marker === 'in' && NOUN_PATTERNS.has(clause.tokens[phrase.head]?.lemma ?? '')
    const behindIt = relation === 'nmod' && INNER.has(marker) && !site
    if (!owner && !before && !behindIt) continue
    const found = parties(clause, [child]).filter((p) => isNamed(p))
    if (found.length > 0) return found
    const deeper = inside(clause, phraseAt(clause, child), isNamed, depth + 1)
    if (deeper.length > 0) return deeper
  }
  // "memos sent by Norvia"
  const senders = dependants(clause, phrase.head, 'acl').flatMap((i) => behindWords(clause, i, ['by', 'from']))
  return senders.filter((p) => isNamed(p))
}

/** The phrases of these heads and of those coordinated with them; times and bare relative pronouns are no parties. */
function parties(clause: Clause, heads: readonly number[]): readonly Phrase[] {
  return heads
    .flatMap((head) => withShared(clause, phrasesAt(clause, head)))
    .flatMap((phrase) => [phrase, ...sharers(clause, phrase), ...headsOf(clause, phrase)])
    .filter((p) => !isTimeHead(clause, p.head) && !/^W|^EX$/.test(clause.tokens[p.head]?.xpos ?? ''))
}

/** `lawmakers and officials in Norvia and Sestra`: what the parser hung on the first belongs to the last, too. */
function withShared(clause: Clause, phrases: readonly Phrase[]): readonly Phrase[] {
  const [first, last] = [phrases[0], phrases.at(-1)]
  if (first === undefined || last === undefined || first === last) return phrases
  const late = dependants(clause, first.head, 'nmod').find(
    (i) => i > last.head && /^(?:in|of|from)$/.test(markerOf(clause, i)) && clause.tokens[i]?.upos === 'PROPN',
  )
  if (late === undefined) return phrases
  const [where, ...others] = phrasesAt(clause, late)
  if (where === undefined || where.first > last.last + 2) return phrases
  return [...phrases.slice(0, -1), { ...last, last: Math.max(last.last, where.last) }, ...others]
}

/** `the envoys of Norvia and Sestra`, `old foes Norvia and Sestra`: the names behind the first one take part, too. */
function sharers(clause: Clause, phrase: Phrase): readonly Phrase[] {
  if (clause.tokens[phrase.head]?.upos === 'PROPN') return []
  return dependants(clause, phrase.head, 'nmod', 'appos').flatMap((i) => {
    const isNear = i > phrase.head && i < phrase.last && clause.tokens[i]?.upos === 'PROPN'
    return isNear ? phrasesAt(clause, i).slice(1) : []
  })
}

/** `a delegation headed by Mara Ilves`: who heads it takes part, too. */
function headsOf(clause: Clause, phrase: Phrase): readonly Phrase[] {
  return dependants(clause, phrase.head, 'acl')
    .filter((i) => /^(?:head|lead|chair)$/.test(clause.tokens[i]?.lemma ?? '') && clause.tokens[i]?.xpos === 'VBN')
    .flatMap((i) => agentOf(clause, i))
}

/** Whether the phrase is what is given or made, and names no party by its head. */
export function isThing(clause: Clause, phrase: Phrase): boolean {
  const head = clause.tokens[phrase.head]
  if (head === undefined || head.upos === 'PROPN') return false
  if (HUMANS.has(head.lemma)) return THINGS.has(head.lemma)
  return THINGS.has(head.lemma) || (NOUN_PATTERNS.has(head.lemma) && head.upos === 'NOUN')
}

/** Whether the phrase means people, by its head. */
export function isHuman(clause: Clause, phrase: Phrase): boolean {
  return HUMANS.has(clause.tokens[phrase.head]?.lemma ?? '')
}

function unique(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter((p, i) => phrases.findIndex((q) => q.head === p.head) === i)
}

function without(phrases: readonly Phrase[], others: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter((p) => !others.some((o) => o.head === p.head))
}

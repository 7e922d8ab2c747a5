import { startsCapital } from '../../document/index.ts'
import { isVerb, objectsOf, obliquesOf, patientAbove, subjectOf } from './arguments.ts'
import type { Clause } from './clause.ts'
import { ATTITUDES, BODILY, NOUN_PATTERNS } from './deed-tables.ts'
import type { Deed } from './match-deeds.ts'
import { agentOf, behindWords, isHuman, isThing, parties } from './parties.ts'
import { isHeld, isShortPassive } from './passives.ts'
import { isTimeHead, type Phrase, phraseAt } from './phrases.ts'
import { agrees, type Person, speakersBehind } from './speaking-doers.ts'
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

/** The roles of a deed by the tree. */
export function findRoles(clause: Clause, deed: Deed, isNamed: Named, isPerson: Person): Roles {
  if (deed.shape !== null && deed.noun !== null) return nounRoles(clause, deed, deed.noun, isNamed)
  return deed.group === null ? NOBODY : verbRoles(clause, deed, deed.group.main, isNamed, isPerson)
}

function verbRoles(clause: Clause, deed: Deed, verb: number, isNamed: Named, isPerson: Person): Roles {
  const subject = deed.group?.passive === true ? subjects(clause, verb) : doers(clause, verb, isNamed, isPerson)
  const agent = agentOf(clause, verb)
  if (isHeld(clause, deed, verb))
    return { actors: subject, recipients: behind(clause, deed, verb, isNamed), others: [] }
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
function doers(clause: Clause, verb: number, isNamed: Named, isPerson: Person): readonly Phrase[] {
  return subjects(clause, verb).flatMap((p) => {
    if (isThing(clause, p)) return ofThing(clause, p.head, isNamed)
    const word = clause.tokens[p.head]
    if (word?.xpos !== 'PRP' || (isNamed(p) && word.lower !== 'it')) return [p]
    const speakers = parties(clause, speakersBehind(clause, verb)).filter((q) => isNamed(q))
    return agrees(clause, p.head, speakers, isPerson) ? speakers : [p]
  })
}

/** The phrases of a verb's subject; of names joined on which a relative clause hangs, those that it is about. */
function subjects(clause: Clause, verb: number): readonly Phrase[] {
  const found = parties(clause, subjectOf(clause, verb))
  const noun = headOf(clause, verb)
  if (clause.tokens[verb]?.deprel !== 'acl:relcl' || !found.some((p) => p.head === noun)) return found
  const before = dependants(clause, noun, 'acl').filter((i) => i < verb && clause.tokens[i]?.deprel === 'acl:relcl')
  // "Harbin, which fell, and Calder, which rose": both relative clauses come out as the first name's.
  const near = found.filter((p) => p.head < verb && p.head > (before.at(-1) ?? -1))
  return near.length > 0 ? near : found.filter((p) => p.head < verb)
}

/** Who acts by a deed that is a subject: `Norvia's attack`, `an attack by Norvia`, `talks between Norvia and Sestra`. */
function ofThing(clause: Clause, noun: number, isNamed: Named): readonly Phrase[] {
  const own = [...ownersOf(clause, noun, isNamed), ...behindWords(clause, noun, ['by'])]
  if (own.length > 0) return own
  const below = dependants(clause, noun, 'nmod').filter((i) => i > noun && markerOf(clause, i) === 'of')
  return [noun, ...below].flatMap((i) => behindWords(clause, i, ['between', 'among']))
}

function nounPartners(clause: Clause, noun: number | null): readonly Phrase[] {
  return noun === null ? [] : behindWords(clause, noun, ['with', 'between', 'among'])
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

function unique(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter((p, i) => phrases.findIndex((q) => q.head === p.head) === i)
}

function without(phrases: readonly Phrase[], others: readonly Phrase[]): readonly Phrase[] {
  return phrases.filter((p) => !others.some((o) => o.head === p.head))
}

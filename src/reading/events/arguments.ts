import type { Clause } from './clause.ts'
import { dependants, headOf, markerOf, relationOf } from './tree.ts'

/** Verbs whose object does what the infinitive behind it says. */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'urge ask order tell force allow want help invite warn press push persuade convince require encourage advise permit enable compel authorise authorize instruct pressure call get lead cause accuse suspect elect appoint see leave'.split(
    ' ',
  ),
)
/** Verbs whose object does what the gerund behind a preposition says: `accused Norvia of attacking`. */
const GERUND_CONTROL: ReadonlySet<string> = new Set(
  'accuse suspect convict charge blame criticise criticize condemn denounce prevent stop keep ban bar deter dissuade acquit clear praise thank fine jail arrest detain sue indict talk trick pressure force'.split(
    ' ',
  ),
)
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])

/**
 * The heads of the noun phrases that stand as the grammatical subject of a verb: its own one, that of the verb it is
 * coordinated with, that of the verb that governs an infinitive or a participle, or the noun that a relative clause hangs on.
 */
export function subjectOf(clause: Clause, verb: number, depth = 0): readonly number[] {
  if (depth > 5) return []
  const own = dependants(clause, verb, 'nsubj', 'csubj')[0]
  const relation = clause.tokens[verb]?.deprel ?? ''
  if (own !== undefined) {
    if (isRelative(clause, own) && relation.startsWith('acl')) return nounAbove(clause, verb)
    return clause.tokens[own]?.upos === 'VERB' ? [] : [own, ...joinedSubjects(clause, verb, own)]
  }
  const head = headOf(clause, verb)
  if (head < 0) return []
  if (relation === 'conj') return isVerb(clause, head) ? subjectOf(clause, head, depth + 1) : []
  if (relation.startsWith('acl')) return nounSubject(clause, verb, head, depth)
  if (relation === 'xcomp' || relation === 'ccomp' || relation === 'advcl') return governed(clause, verb, head, depth)
  return []
}

/** `Norvia, Sestra, and its ally left`: a last member of the list that came out as a subject of its own. */
function joinedSubjects(clause: Clause, verb: number, first: number): readonly number[] {
  return dependants(clause, verb, 'nsubj').filter((i) => {
    if (i <= first || i > verb) return false
    const words = clause.tokens.slice(first + 1, i)
    return words.some((t) => t.lower === 'and') && words.every((t) => /^(?:N|JJ|DT|CC|,|POS|PRP\$|CD|IN)/.test(t.xpos))
  })
}

/** `ships carrying arms`: the noun acts; `their refusal to talk`: whose refusal it is, else who governs it. */
function nounSubject(clause: Clause, verb: number, noun: number, depth: number): readonly number[] {
  const infinitive = markerOf(clause, verb) === 'to'
  if (!infinitive) return isPastParticiple(clause, verb) ? [] : [noun]
  const owner = dependants(clause, noun).find((i) => clause.tokens[i]?.deprel === 'nmod:poss')
  const inner = dependants(clause, noun, 'nmod').find((i) => /^(?:by|of)$/.test(markerOf(clause, i)))
  const whose = owner ?? inner
  if (whose !== undefined) return [whose]
  const above = headOf(clause, noun)
  return above >= 0 && isVerb(clause, above) ? subjectOf(clause, above, depth + 1) : []
}

function governed(clause: Clause, verb: number, head: number, depth: number): readonly number[] {
  if (!isVerb(clause, head) && clause.tokens[head]?.upos !== 'ADJ') return []
  if (relationOf(clause, verb) === 'ccomp' && markerOf(clause, verb) !== 'to' && !isBare(clause, verb)) return []
  const objects = dependants(clause, head, 'obj', 'iobj')
  const lemma = clause.tokens[head]?.lemma ?? ''
  const object = objects.find((i) => i < verb)
  const loose = relationOf(clause, verb) === 'advcl'
  const blamed = loose && GERUND_CONTROL.has(lemma) && /^(?:of|from|for|with|into)$/.test(markerOf(clause, verb))
  if (object !== undefined && (blamed || (!loose && OBJECT_CONTROL.has(lemma)))) return [object]
  return subjectOf(clause, head, depth + 1)
}

function isBare(clause: Clause, verb: number): boolean {
  const xpos = clause.tokens[verb]?.xpos
  return xpos === 'VBG' || xpos === 'VB'
}

/** The heads of the direct objects of a verb; the noun that an object relative clause hangs on counts. */
export function objectsOf(clause: Clause, verb: number): readonly number[] {
  const own = dependants(clause, verb, 'iobj', 'obj')
  const relative = own.find((i) => isRelative(clause, i))
  if (relative !== undefined) return nounAbove(clause, verb)
  if (own.length > 0 || clause.tokens[verb]?.deprel !== 'acl:relcl') return own
  const subject = dependants(clause, verb, 'nsubj')[0]
  return subject === undefined || isRelative(clause, subject) ? [] : nounAbove(clause, verb)
}

/** The noun that a participle without an object of its own is said of: `the men arrested on Monday`. */
export function patientAbove(clause: Clause, verb: number): readonly number[] {
  return relationOf(clause, verb) === 'acl' && isPastParticiple(clause, verb) ? nounAbove(clause, verb) : []
}

/** The heads of the prepositional phrases of a verb or noun, in order of the text. */
export function obliquesOf(clause: Clause, at: number): readonly number[] {
  return dependants(clause, at, 'obl', 'nmod').filter((i) => clause.tokens[i]?.deprel !== 'nmod:poss')
}

/** A past participle, unless the verb groups take it for the one past tense of its sentence. */
function isPastParticiple(clause: Clause, verb: number): boolean {
  const group = clause.groups.find((g) => g.main === verb)
  return clause.tokens[verb]?.xpos === 'VBN' && (group === undefined || group.participle || group.passive)
}

function nounAbove(clause: Clause, verb: number): readonly number[] {
  const head = headOf(clause, verb)
  return head < 0 ? [] : [head]
}

function isRelative(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]
  return token !== undefined && RELATIVES.has(token.lower) && token.upos === 'PRON'
}

export function isVerb(clause: Clause, at: number): boolean {
  const upos = clause.tokens[at]?.upos
  return upos === 'VERB' || upos === 'AUX'
}

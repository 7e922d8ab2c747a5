import { isTimeChunk, type NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import { findObject, findSubject, withFollowing } from './find-subject.ts'
import type { Deed } from './match-deeds.ts'
import { ADJUNCT_WORDS } from './status-cues.ts'

/** Who acts, at whom, and who else: noun chunks. */
export interface Roles {
  readonly actors: readonly NounChunk[]
  readonly recipients: readonly NounChunk[]
  readonly others: readonly NounChunk[]
}

/** Whether a name, or a pronoun for one, lies in the chunk. */
export type Named = (chunk: NounChunk) => boolean

const NOBODY: Roles = { actors: [], recipients: [], others: [] }
const TO_WHOM: ReadonlySet<string> = new Set([
  'with',
  'against',
  'to',
  'on',
  'upon',
  'at',
  'from',
  'for',
  'of',
  'between',
  'into',
  'over',
  'by',
  'toward',
  'towards',
])
const BODILY: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE'])
/** Things that are given, made or said; never the party at whom a deed is directed. */
const THINGS: ReadonlySet<string> = new Set(
  'aid assistance relief help grant loan fund funding money food medicine supply weapon equipment asylum talk talks meeting agreement deal treaty pact sanction embargo ban curfew restriction attack assault strike offensive raid support war visit investigation lawsuit charge complaint demand call proposal offer plan request appeal ultimatum ceasefire truce withdrawal release resignation protest demonstration rally fire tie relation ties relations emergency exercise operation mediation effort decision emergency concern ton tonne dollar million part information intelligence document asylum invasion airstrike'.split(
    ' ',
  ),
)

/** The roles of a deed by its verb or noun; shallow, so that a parse tree can replace it. */
export function findRoles(clause: Clause, deed: Deed, isNamed: Named): Roles {
  if (deed.shape !== null && deed.noun !== null) return nounRoles(clause, deed, deed.noun)
  return deed.group === null ? NOBODY : verbRoles(clause, deed, isNamed)
}

function verbRoles(clause: Clause, deed: Deed, isNamed: Named): Roles {
  const group = deed.group
  if (group === null) return NOBODY
  const subject = findSubject(clause, group)
  const from = Math.max(group.main, deed.noun ?? 0, ...deed.at) + 1
  const agent = afterWord(clause, group.main + 1, new Set(['by']))
  if (group.passive) {
    const parties = subject.filter((c) => !isThing(clause, c))
    const recipients = parties.length > 0 ? parties : prepositional(clause, from, isNamed)
    return { actors: agent, recipients, others: [] }
  }
  const object = findObject(clause, group.main + 1)
  const partners = afterWord(clause, from, new Set(['with']))
  if (reciprocal(deed)) {
    const direct = deed.noun === null ? object.filter((c) => !isThing(clause, c)) : []
    const between = afterWord(clause, from, new Set(['between']))
    return { actors: unique([...subject, ...direct, ...partners, ...between]), recipients: [], others: [] }
  }
  const recipients = recipientsOf(clause, deed, object, isNamed)
  return { actors: subject, recipients: recipients.filter((c) => !subject.includes(c)), others: [] }
}

function nounRoles(clause: Clause, deed: Deed, noun: number): Roles {
  const by = afterWord(clause, noun + 1, new Set(['by']))
  const with_ = afterWord(clause, noun + 1, new Set(['with', 'between', 'among']))
  const on = afterWord(clause, noun + 1, new Set(['on', 'against', 'to', 'into', 'at']))
  const of = afterWord(clause, noun + 1, new Set(['of']))
  const owner = clause.chunks.filter((c) => c.first <= noun && noun < c.last && hasOwner(clause, c, noun))
  const subject = deed.group === null || deed.group.passive ? [] : findSubject(clause, deed.group)
  if (deed.shape === 'mutual') return { actors: unique([...subject, ...owner, ...with_]), recipients: [], others: [] }
  if (deed.shape === 'own')
    return {
      actors: unique([...owner, ...of, ...by, ...(owner.length + of.length === 0 ? subject : [])]),
      recipients: on,
      others: [],
    }
  if (deed.shape === 'fate') return { actors: by, recipients: unique([...owner, ...of]), others: [] }
  return { actors: unique([...subject, ...owner, ...by]), recipients: on.length > 0 ? on : of, others: [] }
}

/** `Norvia's attack`, `the Norvian attack`: the chunk of the noun also names who. */
function hasOwner(clause: Clause, chunk: NounChunk, noun: number): boolean {
  for (let i = chunk.first; i < noun; i++) {
    const tag = clause.tokens[i]?.xpos ?? ''
    if (tag === 'POS' || tag === 'PRP$' || tag === 'NNP' || tag === 'NNPS') return true
    if (tag === 'JJ' && /^\p{Lu}/u.test(clause.tokens[i]?.text ?? '')) return true
  }
  return false
}

function reciprocal(deed: Deed): boolean {
  return deed.type === 'CONSULT' && deed.mode !== 'visit' && deed.mode !== 'third-party'
}

/** The chunks behind one of these prepositions, within the reach of the verb. */
function afterWord(clause: Clause, from: number, preps: ReadonlySet<string>): readonly NounChunk[] {
  for (let i = 0; i < clause.chunks.length; i++) {
    const chunk = clause.chunks[i]
    if (chunk === undefined || chunk.first < from || !preps.has(chunk.prep)) continue
    if (chunk.first - from > 14 || crossesVerb(clause, from, chunk.first)) return []
    if (!isTimeChunk(clause.tokens, chunk))
      return withFollowing(clause, i).filter((c) => !isTimeChunk(clause.tokens, c))
  }
  return []
}

function crossesVerb(clause: Clause, from: number, to: number): boolean {
  return clause.groups.some((g) => g.main >= from && g.main < to && !g.infinitive && !g.participle)
}

/** The object where it is named or bodily meant, else a named party behind a preposition, else the object of a typed deed. */
function recipientsOf(clause: Clause, deed: Deed, object: readonly NounChunk[], isNamed: Named): readonly NounChunk[] {
  const parties = object.filter((c) => !isThing(clause, c))
  if (parties.some(isNamed)) return parties
  if (parties.length > 0 && deed.type !== null && BODILY.has(deed.type)) return parties
  const from = Math.max(deed.group?.main ?? 0, ...deed.at) + 1
  const named = prepositional(clause, from, isNamed)
  if (named.length > 0) return named
  return deed.type === null ? [] : parties
}

function prepositional(clause: Clause, from: number, isNamed: Named): readonly NounChunk[] {
  const found = clause.chunks.findIndex((c) => c.first >= from && TO_WHOM.has(c.prep) && isNamed(c))
  const chunk = clause.chunks[found]
  if (chunk === undefined || chunk.first - from > 14 || crossesVerb(clause, from, chunk.first)) return []
  if (clause.tokens.slice(from, chunk.first).some((t) => ADJUNCT_WORDS.has(t.lower))) return []
  return withFollowing(clause, found).filter(isNamed)
}

/** Whether the chunk is what is given or made, and names no party by itself. */
export function isThing(clause: Clause, chunk: NounChunk): boolean {
  if (!THINGS.has(clause.tokens[chunk.head]?.lemma ?? '')) return false
  for (let i = chunk.first; i < chunk.head; i++) {
    const token = clause.tokens[i]
    if (token?.xpos === 'NNP' || (token?.xpos === 'JJ' && /^\p{Lu}/u.test(token.text))) return false
  }
  return true
}

function unique(chunks: readonly NounChunk[]): readonly NounChunk[] {
  return chunks.filter((c, i) => chunks.findIndex((d) => d.first === c.first) === i)
}

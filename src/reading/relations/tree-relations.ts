import type { EntityType, Mention, Predicate } from '../../document/index.ts'
import { type Clause, coordinated, dependants, headOf, markerOf, relationOf } from '../events/index.ts'
import { NOUN_RELATIONS, type NounRelation, VERB_RELATIONS, type VerbRelation } from './tree-rows.ts'

/** A relation that the tree of a sentence states; `at` is the noun or verb that states it. */
export interface Stated {
  readonly subject: Mention
  readonly predicate: Predicate
  readonly object: Mention
  readonly at: number
  readonly by: string
}

/** The mention that a token stands for: the one whose last word in the tree it is. */
type MentionAt = (token: number) => Mention | null

/** The first row of each noun, and all rows of each verb. */
const NOUNS: ReadonlyMap<string, NounRelation> = new Map(
  NOUN_RELATIONS.toReversed().flatMap((row) => [...row.lemmas].map((lemma) => [lemma, row])),
)
const VERBS: ReadonlyMap<string, readonly VerbRelation[]> = new Map(
  VERB_RELATIONS.flatMap((row) => [...row.lemmas]).map((lemma) => [
    lemma,
    VERB_RELATIONS.filter((row) => row.lemmas.has(lemma)),
  ]),
)

const NOT_NOW =
  /^(?:former|once|ex|ex-|onetime|one-time|ousted|late|then|would-be|formerly|previous|outgoing|deposed|self-styled)$/
const SECOND = /^(?:deputy|vice|assistant|acting)$/

/** The relations that nouns and verbs of the clause state between named mentions, in order of the text. */
export function treeRelations(clause: Clause, mentions: readonly Mention[]): readonly Stated[] {
  const mentionAt = headsOf(clause, mentions)
  const out: Stated[] = []
  for (let at = clause.first; at < clause.last; at++) {
    const token = clause.tokens[at]
    if (token === undefined) continue
    if (token.upos === 'NOUN' || token.upos === 'PROPN') {
      const row = NOUNS.get(token.lemma)
      if (row !== undefined) out.push(...nounRelations(clause, at, row, mentionAt))
    } else if (token.upos === 'VERB') {
      for (const row of VERBS.get(token.lemma) ?? []) out.push(...verbRelations(clause, at, row, mentionAt))
    }
  }
  return out.filter((s, i) => out.findIndex((o) => isSame(o, s)) === i)
}

function isSame(a: Stated, b: Stated): boolean {
  return a.subject === b.subject && a.object === b.object && a.predicate === b.predicate
}

function headsOf(clause: Clause, mentions: readonly Mention[]): MentionAt {
  const heads = new Map<number, Mention>()
  for (let i = clause.first; i < clause.last; i++) {
    const token = clause.tokens[i]
    if (token === undefined) continue
    const mention = mentions.find((m) => m.start <= token.start && token.end <= m.end)
    const above = clause.tokens[headOf(clause, i)]
    if (mention === undefined || (above !== undefined && mention.start <= above.start && above.end <= mention.end))
      continue
    if (!heads.has(i)) heads.set(i, mention)
  }
  return (token) => heads.get(token) ?? null
}

function nounRelations(clause: Clause, noun: number, row: NounRelation, mentionAt: MentionAt): readonly Stated[] {
  if (isNotNow(clause, noun, row.predicate)) return []
  const objects = typed(objectsOf(clause, noun, row, mentionAt), row.objectTypes)
  const subjects = typed(subjectsOf(clause, noun, mentionAt), row.subjectTypes)
  return pairs(subjects, objects, row.predicate, noun, `relation/${row.predicate}-${clause.tokens[noun]?.lemma ?? ''}`)
}

const TO_COME = /^(?:will|would|may|might|could|should|['’]ll|['’]d)$/

function isNotNow(clause: Clause, noun: number, predicate: Predicate): boolean {
  if (dependants(clause, noun, 'aux').some((i) => TO_COME.test(clause.tokens[i]?.lower ?? ''))) return true
  return dependants(clause, noun, 'amod', 'compound', 'advmod', 'mark', 'cop').some((i) => {
    const lower = clause.tokens[i]?.lower ?? ''
    if (predicate === 'leads' && /^(?:was|were)$/.test(lower)) return true
    return NOT_NOW.test(lower) || (predicate === 'leads' && SECOND.test(lower))
  })
}

/** Whose leader, ally or part: `of`-phrases, the owner before it, a name that modifies it. */
function objectsOf(clause: Clause, noun: number, row: NounRelation, mentionAt: MentionAt): readonly Mention[] {
  return dependants(clause, noun).flatMap((i) => {
    const full = clause.tokens[i]?.deprel ?? ''
    const relation = relationOf(clause, i)
    const owner = full === 'nmod:poss'
    const behind = relation === 'nmod' && i > noun && row.preps.has(markerOf(clause, i))
    const before = (relation === 'compound' || relation === 'amod') && endsAt(clause, mentionAt(i), noun) && row.before
    if (!owner && !behind && !before) return []
    return (behind ? coordinated(clause, i) : [i]).flatMap((c) => mentionAt(c) ?? [])
  })
}

/** `Harbour Union leader`, but not `Harbour Union press director`. */
function endsAt(clause: Clause, mention: Mention | null, noun: number): boolean {
  return mention !== null && mention.end === clause.tokens[noun - 1]?.end
}

/** Who is the leader, ally or part: in apposition, by "is", by "became", by name right behind it. */
function subjectsOf(clause: Clause, noun: number, mentionAt: MentionAt): readonly Mention[] {
  const out: Mention[] = []
  const add = (at: number): void => {
    const found = at < 0 ? null : mentionAt(at)
    if (found !== null && !out.includes(found)) out.push(found)
  }
  for (const i of dependants(clause, noun, 'appos', 'flat')) add(i)
  if (dependants(clause, noun, 'cop').length > 0) {
    const own = dependants(clause, noun, 'nsubj')
    // "joined it and is still a member of it"
    const shared = own.length === 0 && relationOf(clause, noun) === 'conj' ? headOf(clause, noun) : -1
    for (const i of shared < 0 ? own : dependants(clause, shared, 'nsubj')) add(i)
  }
  const head = headOf(clause, noun)
  const relation = relationOf(clause, noun)
  if (relation === 'appos') add(head)
  // "Calder mayor Oren Tal": the title hangs on the name.
  if (
    (relation === 'compound' || relation === 'nmod') &&
    clause.tokens[noun]?.deprel !== 'nmod:poss' &&
    head > noun &&
    markerOf(clause, noun) === ''
  )
    add(head)
  const becomes = /^(?:become|remain)$/.test(clause.tokens[head]?.lemma ?? '')
  if (becomes && (relation === 'xcomp' || relation === 'obj')) for (const i of dependants(clause, head, 'nsubj')) add(i)
  return out
}

function verbRelations(clause: Clause, verb: number, row: VerbRelation, mentionAt: MentionAt): readonly Stated[] {
  const token = clause.tokens[verb]
  const group = clause.groups.find((g) => g.main === verb)
  if (token === undefined || group === undefined) return []
  const participle = token.xpos === 'VBN' && relationOf(clause, verb) === 'acl'
  const passive = group.passive || participle
  const needsPassive = row.by === 'agent' || (row.past && row.by !== 'object')
  if (needsPassive !== passive) return []
  if (!row.past && (token.xpos === 'VBD' || (token.xpos === 'VBN' && !isPerfect(clause, verb)))) return []
  const doers = typed(doersOf(clause, verb, mentionAt), row.turned ? row.objectTypes : row.subjectTypes)
  const others = typed(othersOf(clause, verb, row, mentionAt), row.turned ? row.subjectTypes : row.objectTypes)
  const by = `relation/${row.predicate}-${token.lemma}`
  return row.turned ? pairs(others, doers, row.predicate, verb, by) : pairs(doers, others, row.predicate, verb, by)
}

function isPerfect(clause: Clause, verb: number): boolean {
  return dependants(clause, verb, 'aux').some((i) => /^(?:has|have|['’](?:s|ve))$/.test(clause.tokens[i]?.lower ?? ''))
}

/** The grammatical subject, or the noun that a relative clause or participle hangs on. */
function doersOf(clause: Clause, verb: number, mentionAt: MentionAt): readonly Mention[] {
  const above = sharedSubject(clause, verb)
  return above < 0 ? ownDoers(clause, verb, mentionAt) : ownDoers(clause, above, mentionAt)
}

/** `arms and trains it`, `denied that it funds it`: the verb whose subject this one has, -1 for its own. */
function sharedSubject(clause: Clause, verb: number): number {
  const own = dependants(clause, verb, 'nsubj')[0]
  const relation = relationOf(clause, verb)
  const head = headOf(clause, verb)
  if (own === undefined) return relation === 'conj' ? head : -1
  return relation === 'ccomp' && clause.tokens[own]?.lower === 'it' ? head : -1
}

function ownDoers(clause: Clause, verb: number, mentionAt: MentionAt): readonly Mention[] {
  const subject = dependants(clause, verb, 'nsubj').find((i) => !/^W/.test(clause.tokens[i]?.xpos ?? ''))
  const above = relationOf(clause, verb) === 'acl' ? headOf(clause, verb) : -1
  const at = subject ?? above
  return at < 0 ? [] : coordinated(clause, at).flatMap((i) => mentionAt(i) ?? [])
}

function othersOf(clause: Clause, verb: number, row: VerbRelation, mentionAt: MentionAt): readonly Mention[] {
  const heads =
    row.by === 'object'
      ? dependants(clause, verb, 'obj')
      : dependants(clause, verb, 'obl').filter(
          (i) => i > verb && markerOf(clause, i) === (row.by === 'agent' ? 'by' : row.by),
        )
  const { through } = row
  if (through === undefined) return heads.flatMap((i) => coordinated(clause, i)).flatMap((i) => mentionAt(i) ?? [])
  if (row.by === 'on') {
    const means = heads.filter((i) => through.has(clause.tokens[i]?.lemma ?? ''))
    return means.flatMap((i) => dependants(clause, i, 'nmod', 'compound', 'amod')).flatMap((i) => mentionAt(i) ?? [])
  }
  const object = dependants(clause, verb, 'obj').find((i) => through.has(clause.tokens[i]?.lemma ?? ''))
  if (object === undefined) return []
  const behind = dependants(clause, object, 'nmod').filter((i) => markerOf(clause, i) === row.by)
  return [...heads, ...behind].flatMap((i) => mentionAt(i) ?? [])
}

function typed(mentions: readonly Mention[], types: readonly EntityType[]): readonly Mention[] {
  return mentions.filter((m) => types.includes(m.type))
}

function pairs(
  subjects: readonly Mention[],
  objects: readonly Mention[],
  predicate: Predicate,
  at: number,
  by: string,
): readonly Stated[] {
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => object.entity !== subject.entity)
      .map((object) => ({ subject, predicate, object, at, by })),
  )
}

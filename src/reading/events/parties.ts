import { obliquesOf } from './arguments.ts'
import type { Clause } from './clause.ts'
import { NOUN_PATTERNS } from './deed-tables.ts'
import { HUMANS, THINGS } from './party-words.ts'
import { isTimeHead, type Phrase, phrasesAt } from './phrases.ts'
import { dependants, markerOf } from './tree.ts'

/** The phrases of these heads and of those coordinated with them; times and bare relative pronouns are no parties. */
export function parties(clause: Clause, heads: readonly number[]): readonly Phrase[] {
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

/** The phrases behind one of these prepositions, coordinated ones with them. */
export function behindWords(clause: Clause, at: number, preps: readonly string[]): readonly Phrase[] {
  return parties(
    clause,
    obliquesOf(clause, at).filter((i) => i > at && preps.includes(markerOf(clause, i)) && !isTimeHead(clause, i)),
  )
}

/** The agent of a passive verb. */
export function agentOf(clause: Clause, verb: number): readonly Phrase[] {
  const near = [verb, ...dependants(clause, verb, 'advmod', 'obl')].flatMap((i) => obliquesOf(clause, i))
  const agent = near.find((i) => i > verb && markerOf(clause, i) === 'by' && !isTimeHead(clause, i))
  return agent === undefined ? [] : parties(clause, [agent])
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

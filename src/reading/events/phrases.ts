import { type Mention, type Piece, startsCapital } from '../../document/index.ts'
import type { Clause } from './clause.ts'
import { coordinated, dependants, extentOf, markerOf, relationOf } from './tree.ts'

/** A noun phrase without what is joined or added to it: tokens `[first, last)`, its head and the preposition before it. */
export interface Phrase {
  readonly head: number
  readonly first: number
  readonly last: number
  readonly prep: string
}

const INSIDE: ReadonlySet<string> = new Set(['det', 'amod', 'compound', 'nummod', 'flat', 'goeswith', 'fixed'])
const INNER_PREPS: ReadonlySet<string> = new Set(['of', 'from', 'in'])
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|midnight|noon|weekend|day|week|month|year|decade|hour|minute|january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|dawn)s?$/

/** The noun phrase of a head, with the `of`, `from` and `in` phrases right behind it. */
export function phraseAt(clause: Clause, head: number, depth = 0): Phrase {
  let first = head
  let last = head
  for (const child of dependants(clause, head)) {
    const relation = clause.tokens[child]?.deprel ?? ''
    const within = INSIDE.has(relationOf(clause, child)) || relation === 'nmod:poss' || relation === 'nmod:desc'
    if (!within || isAddition(clause, child, head)) continue
    const [from, to] = extentOf(clause, child)
    if (to < head || from > head) {
      first = Math.min(first, from)
      last = Math.max(last, to)
    }
  }
  for (const child of dependants(clause, head, 'appos')) {
    // "the union's head Mara Ilves": a name put right behind a description is one phrase with it.
    if (child > last && extentOf(clause, child)[0] === last + 1 && clause.tokens[child]?.upos === 'PROPN')
      last = Math.max(last, phraseAt(clause, child, depth + 1).last - 1)
  }
  for (const child of dependants(clause, head, 'nmod')) {
    if (depth > 3 || child <= last || !INNER_PREPS.has(markerOf(clause, child))) continue
    // "met Piet Solberg in Calder": a name needs no place to say who is meant.
    if (clause.tokens[head]?.upos === 'PROPN' && markerOf(clause, child) === 'in') continue
    const inner = phraseAt(clause, child, depth + 1)
    if (isTimeHead(clause, child) || inner.first > last + 2) continue
    last = Math.max(last, inner.last - 1)
  }
  return { head, first, last: last + 1, prep: markerOf(clause, head) }
}

/** A clause or a parenthesis that the parser hung on a modifier. */
function isAddition(clause: Clause, child: number, head: number): boolean {
  return child < head - 12 || clause.tokens[child]?.upos === 'PUNCT'
}

/** The phrases of a head and of those coordinated with it. */
export function phrasesAt(clause: Clause, head: number): readonly Phrase[] {
  return coordinated(clause, head).map((i) => phraseAt(clause, i))
}

/** The piece of the text that a phrase covers. */
export function pieceOf(clause: Clause, phrase: Phrase): Piece {
  const start = clause.tokens[phrase.first]?.start ?? 0
  return [start, clause.tokens[phrase.last - 1]?.end ?? start + 1]
}

/** Whether the phrase only says when. */
export function isTimeHead(clause: Clause, head: number): boolean {
  const token = clause.tokens[head]
  return token === undefined || TIME.test(token.lower) || /^\d{4}$/.test(token.text)
}

/**
 * Whether somebody or something named stands in the phrase: a mention, or a proper noun that the names passed over. A
 * possessive pronoun alone names nobody.
 */
export function isNamed(clause: Clause, phrase: Phrase, entities: readonly Mention[]): boolean {
  const [start, end] = pieceOf(clause, phrase)
  const head = clause.tokens[phrase.head]
  const proper = clause.tokens
    .slice(phrase.first, phrase.last)
    .some((t) => t.upos === 'PROPN' && startsCapital(t.text) && !TIME.test(t.lower))
  if (proper) return true
  return entities.some((m) => {
    if (m.start >= end || start >= m.end) return false
    return m.mention !== 'pronoun' || (head !== undefined && m.start <= head.start && head.start < m.end)
  })
}

/** Whether the head of the phrase stands in the name of a person. */
export function isPerson(clause: Clause, phrase: Phrase, entities: readonly Mention[]): boolean {
  const start = clause.tokens[phrase.head]?.start ?? -1
  return entities.some((m) => m.type === 'PER' && m.start <= start && start < m.end)
}

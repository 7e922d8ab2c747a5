import type { Care, Mention } from '../../document/index.ts'
import type { Sentence, Token, Words } from '../../language/index.ts'
import { bySentence } from './by-sentence.ts'
import { CARE_ROWS, type CareRow } from './care-rows.ts'
import { kindOfNoun } from './reference/index.ts'

/** Words of a sentence that call for care, as tokens `[first, last)` and units `[start, end)`. */
interface Evidence {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** People who may be harmed by being named, with the words that show it. Whom the words speak of must be plain. */
export function findCare(words: Words, mentions: readonly Mention[]): readonly Care[] {
  const people = mentions.filter((m) => m.type === 'PER').toSorted((a, b) => a.start - b.start || b.end - a.end)
  const perSentence = bySentence(words, people)
  return words.sentences.flatMap((sentence, s) => {
    const here = perSentence[s] ?? []
    if (here.length === 0) return []
    const text = words.text.slice(sentence.start, sentence.end)
    // Most sentences fit no row, which a search tells far sooner than matching.
    const found = CARE_ROWS.filter((row) => text.search(row.pattern) >= 0).flatMap((row) =>
      [...text.matchAll(row.pattern)].flatMap((match): readonly Care[] => {
        const start = sentence.start + match.index
        const evidence = evidenceAt(words, sentence, start, start + match[0].length)
        const mention = carer(words, row, evidence, here)
        if (mention === null) return []
        return [{ entity: mention.entity, kind: row.kind, start, end: evidence.end, by: `names/care-${row.kind}` }]
      }),
    )
    // One sign of a kind is enough where a longer one says the same.
    return found.filter(
      (c) =>
        !found.some(
          (o) =>
            o !== c && o.kind === c.kind && o.start <= c.start && o.end >= c.end && o.end - o.start > c.end - c.start,
        ),
    )
  })
}

function evidenceAt({ tokens }: Words, sentence: Sentence, start: number, end: number): Evidence {
  let first = sentence.first
  while (first < sentence.last && (tokens[first]?.end ?? 0) <= start) first++
  let last = first
  while (last < sentence.last && (tokens[last]?.start ?? end) < end) last++
  return { start, end, first, last }
}

/** The person that the words speak of; `null` where the sentence does not make it plain. */
function carer(words: Words, { tie }: CareRow, evidence: Evidence, people: readonly Mention[]): Mention | null {
  switch (tie) {
    case 'age':
      return (
        people.findLast(
          (m) => m.mention !== 'nominal' && /^(?:, | \(| is | are )$/.test(words.text.slice(m.end, evidence.start)),
        ) ?? null
      )
    case 'person-noun':
      return isOfPerson(words, evidence) ? inPhrase(words, evidence, people) : null
    case 'phrase':
      return inPhrase(words, evidence, people)
    case 'subject':
      return subjectOf(words, evidence, people)
    case 'object':
      return objectOf(words, evidence, people)
    case 'asker':
      return askerOf(words, evidence, people)
    case 'name':
      return covering(evidence, people) ?? people.findLast((m) => m.end <= evidence.start) ?? people[0] ?? null
  }
}

/** "a 16-year-old", "a 16-year-old pupil", "16-year-old Tarmo Vane", but not "the 16-year-old truce". */
function isOfPerson({ tokens }: Words, { last }: Evidence): boolean {
  let at = last
  while (tokens[at]?.upos === 'ADJ') at++
  const noun = tokens[at]
  if (noun === undefined || noun.upos !== 'NOUN') return true
  while (tokens[at + 1]?.upos === 'NOUN') at++
  return kindOfNoun(tokens[at]?.lemma ?? '') === 'person'
}

function covering({ start, end }: Evidence, people: readonly Mention[]): Mention | null {
  return people.findLast((m) => m.start <= start && m.end >= end) ?? null
}

const LINKS = /^(?:, )?(?:who )?(?:(?:is|was|are|were) )?(?:a|an|the|then|now|only|himself|herself)? ?(?:[\w-]+ ){0,2}$/

/** The person whose phrase holds the words: around them, right behind them, or before them over a comma or "is". */
function inPhrase(words: Words, evidence: Evidence, people: readonly Mention[]): Mention | null {
  const around = covering(evidence, people)
  if (around !== null) return around
  const behind = people.find((m) => m.start >= evidence.end && m.mention === 'name')
  if (behind !== undefined && isNominal(words, evidence.last, behind.start)) return behind
  const before = people.findLast((m) => m.end <= evidence.start)
  if (before === undefined) return null
  const between = words.text.slice(before.end, evidence.start)
  const joined = /^, |^ (?:who )?(?:is|was|are|were) /.test(between)
  return joined && LINKS.test(between.trimStart()) && !/\b(?:of|to|by|with|for|and|not)\b/.test(between) ? before : null
}

/** Whether only nouns, adjectives and commas stand between token `from` and the place where a name starts. */
function isNominal({ tokens }: Words, from: number, start: number): boolean {
  for (let i = from; ; i++) {
    const token = tokens[i]
    if (token === undefined || token.start >= start) return i - from <= 5
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.upos) && !/^[,-]$/.test(token.text)) return false
  }
}

function personAt(token: Token | undefined, people: readonly Mention[]): Mention | null {
  return token === undefined ? null : (people.findLast((m) => m.start <= token.start && m.end >= token.end) ?? null)
}

/** The person at a noun, or the name put beside it: "the docker, Tarmo Vane,". */
function personOrNamed(tokens: readonly Token[], at: number, people: readonly Mention[]): Mention | null {
  const own = personAt(tokens[at], people)
  const beside = own === null ? childOf(tokens, at, /^(?:appos|flat)$/) : null
  return beside === null ? own : personAt(tokens[beside], people)
}

function verbIn({ tokens }: Words, { first, last }: Evidence): number {
  for (let i = last - 1; i >= first; i--) if (tokens[i]?.upos === 'VERB') return i
  return last - 1
}

/** The subject of the verb among the words, also of a relative clause or of the verb that it is joined to. */
function subjectOf(words: Words, evidence: Evidence, people: readonly Mention[]): Mention | null {
  const { tokens } = words
  let at = verbIn(words, evidence)
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const verb = tokens[at]
    if (verb === undefined) return null
    const subject = childOf(tokens, at, /^nsubj/)
    const own = subject === null || isRelative(tokens[subject]) ? null : personOrNamed(tokens, subject, people)
    if (subject !== null && own !== null) return own
    if (subject !== null && !isRelative(tokens[subject])) return null
    if (verb.deprel.startsWith('acl')) return personAt(tokens[verb.head], people)
    at = verb.head
  }
  return null
}

/**
 * Who asked: somebody without a name before the words, since whom a sentence names has seldom asked not to be; else the
 * subject of the verb, or the person right before "who".
 */
function askerOf(words: Words, evidence: Evidence, people: readonly Mention[]): Mention | null {
  const around = covering(evidence, people)
  if (around !== null) return around
  const before = people.filter((m) => m.end <= evidence.start)
  const unnamed = before.findLast((m) => m.mention === 'nominal')
  if (unnamed !== undefined) return unnamed
  const subject = subjectOf(words, evidence, people)
  if (subject !== null) return subject
  const near = before.at(-1)
  if (near === undefined || !/^, (?:who|speaking) (?:\w+ )?$/.test(words.text.slice(near.end, evidence.start)))
    return null
  let at = evidence.first
  while (at > 0 && (words.tokens[at]?.end ?? 0) > near.start) at--
  return words.tokens[at]?.upos === 'ADP' ? null : near
}

/** Whom the verb is done to; in the passive that is its subject. */
function objectOf(words: Words, evidence: Evidence, people: readonly Mention[]): Mention | null {
  const object = childOf(words.tokens, verbIn(words, evidence), /^obj$/)
  return object === null ? null : personAt(words.tokens[object], people)
}

function isRelative(token: Token | undefined): boolean {
  return /^(?:who|that|whom|which)$/.test(token?.lower ?? '')
}

/** How far from its verb a subject or object is looked for, in tokens. */
const REACH = 30

function childOf(tokens: readonly Token[], at: number, deprel: RegExp): number | null {
  for (let i = Math.max(0, at - REACH); i < Math.min(tokens.length, at + REACH); i++) {
    if (tokens[i]?.head === at && deprel.test(tokens[i]?.deprel ?? '')) return i
  }
  return null
}

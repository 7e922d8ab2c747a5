import type { Mention, Span } from '../../document/index.ts'
import { kindOfNoun } from '../names/index.ts'
import { UNNAMED_HEADS } from './cue-rows.ts'
import type { Draft } from './draft.ts'
import type { SpeechContext } from './input.ts'
import { type Run, runSpan } from './noun-phrase.ts'
import { antecedentOf, headEnd, headIndex, headMention, headOf, holdsUnknownName, isBody } from './source-heads.ts'

/** The entity behind a source; `null` when unsure. */
export interface Speaker {
  readonly entity: string | null
  readonly named: boolean
}

/** Who spoke last, by draft: what a bare "they" or a follow-up quotation goes back to. */
interface Said {
  readonly speaker: Speaker
  readonly plural: boolean
  readonly person: boolean
  readonly block: number
  /** Where the head of the source ends. */
  readonly end: number
}

const NOBODY: Speaker = { entity: null, named: false }
/** Words that no phrase beginning with them makes a source of. */
const NO_SOURCE = /^(?:translation|version|page|photo|picture|headline|caption|transcript|byline|correction|editor's)$/

/**
 * The speaker of each draft, and the document's mentions with one `nominal` more for each unnamed source. Unnamed
 * sources are joined only where the text points back: "a resident … the resident", "officials … they". A definite phrase
 * that nothing introduced ("the company") may mean somebody named, so it has no speaker.
 */
export function resolveSpeakers(
  ctx: SpeechContext,
  drafts: readonly Draft[],
): { readonly speakers: readonly Speaker[]; readonly entities: readonly Mention[] } {
  const named = new Set(ctx.entities.filter((m) => m.mention === 'name').map((m) => m.entity))
  const people = new Set(ctx.entities.filter((m) => m.mention !== 'pronoun' && m.type === 'PER').map((m) => m.entity))
  const shared = sharedNames(ctx)
  const added: Mention[] = []
  const introduced = new Map<string, string>()
  let next = 1 + Math.max(0, ...ctx.entities.map((m) => Number(m.entity.slice(1))))
  let last: Said = { speaker: NOBODY, plural: false, person: false, block: -1, end: -1 }
  const bySource = new Map<number, Speaker>()
  const unnamed = (source: Run, span: Span): Speaker => {
    const head = headOf(ctx, source)
    const definite = /^(?:the|this|that|these|those)$/.test(ctx.words.tokens[source.first]?.lower ?? '')
    const before = definite ? introduced.get(head) : undefined
    if (definite && before === undefined && mayBeNamed(ctx, source)) return NOBODY
    if (holdsUnknownName(ctx, source) || ctx.words.tokens[source.first]?.upos === 'ADP') return NOBODY
    const entity = before ?? `e${next++}`
    introduced.set(head, entity)
    const type = isBody(head) ? 'ORG' : 'PER'
    added.push({ ...withoutRelative(ctx, source, span), type, entity, mention: 'nominal', by: 'speech/unnamed' })
    if (type === 'PER') people.add(entity)
    return { entity, named: false }
  }
  const of = ({ entity }: Mention): Speaker => ({ entity, named: named.has(entity) })
  const speakerOf = (source: Run): Speaker => {
    const span = runSpan(ctx.words, source)
    if (span === null || ctx.isTime(headIndex(ctx, source))) return NOBODY
    const antecedent = antecedentOf(ctx, source)
    const run = antecedent ?? source
    const mention = headMention(ctx, run, runSpan(ctx.words, run) ?? span)
    if (mention !== null) return fits(ctx, run, mention) && !shared.has(mention.entity) ? of(mention) : NOBODY
    const again = whoSpeaksOn(ctx, source, span, last)
    if (again !== null) return again
    return antecedent === null && isUnnamed(ctx, source) ? unnamed(source, span) : NOBODY
  }
  const speakers = drafts.map((draft): Speaker => {
    const { source } = draft
    if (source === null) return NOBODY
    const speaker = bySource.get(source.first) ?? speakerOf(source)
    bySource.set(source.first, speaker)
    const head = ctx.words.tokens[headIndex(ctx, source)]
    const start = head?.start ?? 0
    const person = speaker.entity !== null && people.has(speaker.entity)
    last = {
      speaker,
      person,
      plural: head?.xpos === 'NNS' || head?.lower === 'they',
      block: ctx.blockOf(start),
      end: head?.end ?? 0,
    }
    return speaker
  })
  const entities = [...ctx.entities, ...added].toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1),
  )
  return { speakers, entities }
}

/** "one officer who" in "said one officer who knew him" is one officer. */
function withoutRelative(ctx: SpeechContext, source: Run, span: Span): Span {
  const last = ctx.words.tokens[source.last - 1]
  const before = ctx.words.tokens[source.last - 2]
  const isRelative = /^(?:who|which|that)$/.test(last?.lower ?? '')
  return isRelative && before !== undefined && source.last - source.first > 1 ? { ...span, end: before.end } : span
}

/** People known by a bare surname alone that two others of the document bear in full: nobody knows whose it is. */
function sharedNames(ctx: SpeechContext): ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>()
  const bare = new Map<string, string>()
  for (const m of ctx.entities) {
    if (m.mention !== 'name' || m.type !== 'PER') continue
    const words = ctx.doc.text.slice(m.start, m.end).split(/\s/)
    const surname = words.at(-1) ?? ''
    if (words.length === 1) bare.set(m.entity, surname)
    else bearers.set(surname, (bearers.get(surname) ?? new Set()).add(m.entity))
  }
  const shared = [...bare].filter(([entity, surname]) => {
    const held = bearers.get(surname)
    return held !== undefined && held.size > 1 && !held.has(entity)
  })
  return new Set(shared.map(([entity]) => entity))
}

/** "he" and "she" are people. */
function fits(ctx: SpeechContext, source: Run, mention: Mention): boolean {
  if (!/^(?:he|she|him|her|his|hers)$/.test(ctx.words.tokens[source.first]?.lower ?? '')) return true
  return !ctx.entities.some((m) => m.entity === mention.entity && m.mention === 'name' && m.type !== 'PER')
}

/** No person is spoken of so many characters before an unnamed speaker whom "he" may mean. */
const REACH = 200

/** Nouns for a body of whatever name. */
const COMPANY = /^(?:company|firm|group|business|corporation)$/

/**
 * Who spoke last, where "they", "he" or "the company" can mean nobody else: unnamed people for "they", an unnamed person
 * for "he" and "she", a named body for "the company", and nobody else of the kind near. `null` for any other source.
 */
function whoSpeaksOn(ctx: SpeechContext, source: Run, span: Span, last: Said): Speaker | null {
  const words = ctx.doc.text.slice(span.start, span.end).toLowerCase()
  const near = ctx.blockOf(span.start) - last.block <= 1
  if (words === 'they') return last.plural && !last.speaker.named && near ? last.speaker : NOBODY
  if (last.speaker.entity === null || !near) return null
  const between = (types: RegExp, from: number): boolean =>
    ctx.entities.some(
      (m) => m.entity !== last.speaker.entity && types.test(m.type) && m.start >= from && m.end <= span.start,
    )
  if (words === 'he' || words === 'she')
    return !last.speaker.named && !last.plural && last.person && !between(/^PER$/, last.end - REACH)
      ? last.speaker
      : null
  const company = words.startsWith('the ') && source.last - source.first === 2 && COMPANY.test(headOf(ctx, source))
  if (!company || !last.speaker.named || last.person) return null
  return between(/^(?:ORG|OTHER)$/, last.end) ? null : last.speaker
}

/** Public bodies that news seldom names in full. */
const PUBLIC =
  /^(?:police|army|military|navy|coastguard|hospital|ministry|government|court|embassy|council|parliament|opposition)$/

/**
 * A definite phrase without a name or a clause in it: "the company", "the bank chief". Nobody can be meant by name where
 * the document names no person, or no body with that noun in its name.
 */
function mayBeNamed(ctx: SpeechContext, source: Run): boolean {
  const head = ctx.words.tokens[headIndex(ctx, source)]
  if (head === undefined || headEnd(ctx, source) !== source.last) return false
  const described = ctx.words.tokens
    .slice(source.first + 1, headIndex(ctx, source))
    .some((t) => /^\p{Lu}/u.test(t.text))
  if (described) return false
  const names = ctx.entities.filter((m) => m.mention === 'name')
  if (head.xpos === 'NNS') return isBody(head.lemma) && names.some((m) => m.type === 'ORG')
  if (kindOfNoun(head.lemma) === 'person') return names.some((m) => m.type === 'PER')
  if (!PUBLIC.test(head.lemma)) return head.xpos === 'NN'
  return names.some((m) => ctx.doc.text.slice(m.start, m.end).toLowerCase().includes(head.lemma))
}

function isUnnamed(ctx: SpeechContext, source: Run): boolean {
  const head = ctx.words.tokens[headIndex(ctx, source)]
  if (head === undefined || NO_SOURCE.test(head.lemma)) return false
  if (head.upos === 'PRON' || head.upos === 'DET')
    return /^(?:someone|somebody|everyone|everybody|others|another|many|some|several|both|all|most|few|one)$/.test(
      head.lower,
    )
  return UNNAMED_HEADS.has(head.lemma) || head.upos === 'NOUN' || head.upos === 'NUM'
}

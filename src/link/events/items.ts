import type { Annotated, Event, Mention, Piece, Pieces, Span } from '../../document/index.ts'
import { contains, hull, overlaps, parsePartial, slicePieces, spanOf } from '../../document/index.ts'
import type { EventAccount, ParticipantRole } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { termsIn } from '../copies/index.ts'
import { dateValue, daysOf, statedDate } from '../dates.ts'
import { wordWeight } from '../stories/index.ts'
import { correctionsOf } from '../withdrawn.ts'
import { countsOf } from './counts.ts'
import { deedsOf } from './deed-classes.ts'
import { headOf, particleOf } from './head-word.ts'
import { headlineDays } from './headline-days.ts'
import { type TellingPair, tellingPairs } from './near-date.ts'
import { isToll } from './tolls.ts'

/** One account of an event with what linking compares of it. */
export interface Item {
  readonly account: EventAccount
  readonly event: Event
  readonly story: string
  readonly affair: string
  readonly stem: string
  /** The particle or object that gives the deed its sense (`down` of "turned down"); empty where there is none. */
  readonly particle: string
  /** The deeds that its words can mean, as rows of the table of deeds. */
  readonly deeds: readonly number[]
  /** Case entities that take part, with their role; the first role counts. */
  readonly participants: ReadonlyMap<string, ParticipantRole>
  /** Those of them who act and bear a name, in code-unit order. */
  readonly actors: readonly string[]
  /** The first and last day its date can mean, as day numbers. */
  readonly days: readonly [number, number] | null
  /** Case entities named in its sentence that have no role. */
  readonly nearby: ReadonlySet<string>
  /** Words of its sentence that tell something, with how much; see `wordWeight`. */
  readonly words: ReadonlyMap<string, number>
  /** Neighbouring words of its sentence that may name an object. */
  readonly pairs: ReadonlySet<string>
  /** Whether a document of the affair tells of this deed on two days. */
  readonly repeated: boolean
  /** Whether it befell one alone (`a docker died`). */
  readonly single: boolean
  /** Day number of its document's publication; `null` when unknown. */
  readonly published: number | null
}

/** The accounts of all documents, in the order of documents and of their texts. */
export function itemsOf(ctx: LinkContext): readonly Item[] {
  const items = ctx.documents.flatMap((doc) => {
    const mentions = doc.entities.toSorted((a, b) => a.start - b.start || b.end - a.end)
    const seen = new Map<number, SeenSentence>()
    return doc.events
      .toSorted((a, b) => hull(a.trigger).start - hull(b.trigger).start || hull(a.trigger).end - hull(b.trigger).end)
      .map((event) => {
        const sentence = sentenceOf(doc, event)
        // Several events of one sentence share what it shows; a trigger without a sentence is its own.
        const key = sentence.start * (doc.text.length + 1) + sentence.end
        const shows = seen.get(key) ?? seenSentence(ctx, doc, mentions, sentence)
        seen.set(key, shows)
        return itemOf(ctx, doc, mentions, event, shows)
      })
  })
  const repeated = repeatedDeeds(items)
  return items.map((item) => (repeated.has(`${item.affair} ${item.stem}`) ? { ...item, repeated: true } : item))
}

/** What all events of a sentence have in common. */
interface SeenSentence {
  readonly sentence: Span
  readonly words: Item['words']
  readonly telling: readonly TellingPair[]
  /** Case entities that it names. */
  readonly entities: readonly string[]
}

function seenSentence(ctx: LinkContext, doc: Annotated, mentions: readonly Mention[], sentence: Span): SeenSentence {
  const words = termsIn(doc.text.slice(sentence.start, sentence.end)).map((t) => t.key)
  return {
    sentence,
    words: new Map(
      words.flatMap((key) => (key.length > 3 && wordWeight(key, 1) > 0 ? [[key, wordWeight(key, 1)]] : [])),
    ),
    telling: tellingPairs(words),
    entities: entitiesIn(ctx, doc, mentions, sentence),
  }
}

/** The deeds of each affair that one document tells of on two days. */
function repeatedDeeds(items: readonly Item[]): ReadonlySet<string> {
  const told = new Map<string, Item>()
  const repeated = new Set<string>()
  for (const item of items) {
    if (item.days === null || item.days[0] !== item.days[1] || item.account.withdrawn) continue
    const key = `${item.account.doc} ${item.stem}`
    const first = told.get(key)
    if (first === undefined) told.set(key, item)
    else if (first.days?.[0] !== item.days[0]) repeated.add(`${item.affair} ${item.stem}`)
  }
  return repeated
}

function itemOf(
  ctx: LinkContext,
  doc: Annotated,
  mentions: readonly Mention[],
  event: Event,
  { sentence, words, telling, entities }: SeenSentence,
): Item {
  const participants = new Map<string, ParticipantRole>()
  const roles = [
    ['actor', event.actors],
    ['recipient', event.recipients],
    ['other', event.others],
  ] as const
  for (const [role, pieces] of roles) {
    for (const one of pieces) {
      const entity = entityAt(ctx, doc, mentions, one)
      if (entity !== null && !participants.has(entity)) participants.set(entity, role)
    }
  }
  const account = accountOf(ctx, doc, mentions, event, sentence)
  const end = hull(event.trigger).end
  const head = isToll(doc, event)
    ? headOf('killed')
    : headOf(slicePieces(doc.text, event.trigger), doc.text.slice(end, end + FOLLOWING))
  return {
    account,
    event,
    story: ctx.storyOf.get(doc.id) ?? doc.id,
    affair: ctx.affairOf.get(doc.id) ?? doc.id,
    stem: head.stem,
    particle: particleOf(head),
    deeds: [...new Set([...deedsOf(head.phrase), ...deedsOf(head.stem)])],
    participants,
    actors: [...participants].flatMap(([who, role]) => (role === 'actor' && isNamed(ctx, who) ? [who] : [])).toSorted(),
    days: daysOf(account.when?.value ?? null) ?? headlineDays(doc, event),
    nearby: new Set(entities.filter((entity) => !participants.has(entity))),
    words,
    pairs: new Set(telling.flatMap(({ stems, words: pair }) => (stems.includes(head.stem) ? [] : [pair]))),
    repeated: false,
    single: isSingle(doc, event),
    published: daysOf(doc.published)?.[0] ?? null,
  }
}

/** Whether all whom a deed befell, or else who did it, are one unnamed: `a docker`, `another man`. */
function isSingle(doc: Annotated, { actors, recipients }: Event): boolean {
  const [whom, ...others] = recipients.length > 0 ? recipients : actors
  return whom !== undefined && others.length === 0 && /^(?:an?|one|another)\s/i.test(doc.text.slice(whom[0], whom[1]))
}

function isNamed(ctx: LinkContext, who: string): boolean {
  return ctx.entities.get(who)?.named === true
}

function entitiesIn(ctx: LinkContext, doc: Annotated, mentions: readonly Mention[], sentence: Span): readonly string[] {
  const found = new Set<string>()
  for (let i = firstFrom(mentions, sentence.start); i < mentions.length; i++) {
    const mention = mentions[i]
    if (mention === undefined || mention.start >= sentence.end) break
    const entity = ctx.entityOf(doc.id, mention.entity)
    if (entity !== null) found.add(entity)
  }
  return [...found]
}

function accountOf(
  ctx: LinkContext,
  doc: Annotated,
  mentions: readonly Mention[],
  event: Event,
  sentence: Span,
): EventAccount {
  const date = dateOf(doc, event)
  const trigger = hull(event.trigger)
  const place = event.place.flatMap((p) => entityAt(ctx, doc, mentions, p) ?? [])[0]
  return {
    doc: doc.id,
    start: sentence.start,
    end: sentence.end,
    trigger: event.trigger,
    actors: event.actors,
    recipients: event.recipients,
    others: event.others,
    ...(event.instruments === undefined ? {} : { instruments: event.instruments }),
    status: event.status,
    attribution: event.attribution,
    ...claimOf(ctx, doc, event),
    when: date === null ? null : { ...date, spans: event.when },
    where: place === undefined ? null : { entity: place, spans: event.place },
    quantities: countsOf(doc, event, sentence),
    origin: ctx.originOf.get(doc.id) ?? '',
    withdrawn: ctx.withdrawn(doc.id, trigger.start, trigger.end),
  }
}

/** The day of a toll is not that of the deaths. In a correction `on Monday` counts from the report it corrects, which nobody here knows: only dates in full stand. */
function dateOf(doc: Annotated, event: Event): ReturnType<typeof statedDate> {
  if (isToll(doc, event)) return null
  const date = statedDate(doc.times, event.when) ?? ownDate(event)
  const { start } = hull(event.trigger)
  const corrects = correctionsOf(doc).some((b) => b.start <= start && start < b.end)
  return corrects && date?.basis !== 'stated' ? null : date
}

function ownDate(event: Event): ReturnType<typeof statedDate> {
  const value = event.time?.split('T')[0] ?? ''
  const date = parsePartial(value)
  return date === null ? null : dateValue(date, value, event.basis)
}

/** Who claims the event: a named speaker as an entity, the words of the source in any case. */
function claimOf(ctx: LinkContext, doc: Annotated, event: Event): Pick<EventAccount, 'claimedBy' | 'sourceText'> {
  const attribution = doc.attributions.find((a) => a.id === event.attribution)
  if (attribution === undefined) return { claimedBy: null, sourceText: null }
  const speaker = attribution.named && attribution.speaker !== null ? ctx.entityOf(doc.id, attribution.speaker) : null
  const named = speaker !== null && ctx.entities.get(speaker)?.named === true
  const words = attribution.source.length > 0 ? attribution.source : attribution.medium
  return {
    claimedBy: named ? speaker : null,
    sourceText: words.length > 0 ? slicePieces(doc.text, words) : null,
  }
}

/** The sentence that holds the trigger; the trigger itself where no sentence does. */
function sentenceOf(doc: Annotated, event: Event): Span {
  const trigger = hull(event.trigger)
  let low = 0
  let high = doc.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.sentences[middle]?.end ?? 0) <= trigger.start) low = middle + 1
    else high = middle
  }
  const sentence = doc.sentences[low]
  return sentence !== undefined && overlaps(sentence, trigger) ? sentence : trigger
}

/**
 * The case entity a role's words mean: the mention that is them, else the person they end with, as an envoy of some body
 * does, else the longest inside, else the shortest around.
 */
export function entityAt(ctx: LinkContext, doc: Annotated, mentions: readonly Mention[], words: Piece): string | null {
  const span = spanOf(words)
  let best: Mention | null = null
  for (let i = firstFrom(mentions, span.start - REACH); i < mentions.length; i++) {
    const m = mentions[i]
    if (m === undefined || m.start >= span.end) break
    if (!overlaps(m, span) || !(contains(span, m) || contains(m, span))) continue
    if (best === null || distance(m, span) < distance(best, span)) best = m
  }
  return best === null ? describedBy(ctx, doc, span) : ctx.entityOf(doc.id, best.entity)
}

/** "Mara Ilves, the officer who was arrested": whom words describe that are no mention of their own. */
function describedBy(ctx: LinkContext, doc: Annotated, span: Span): string | null {
  const found = doc.descriptions.find((d) => contains(span, d) || contains(d, span))
  return found === undefined ? null : ctx.entityOf(doc.id, found.entity)
}

/** Text after a trigger in which its particle may stand. */
const FOLLOWING = 16
/** Longest mention that is looked for around a role's words. */
export const REACH = 200

function distance(mention: Mention, span: Span): number {
  if (mention.type === 'PER' && mention.end === span.end && mention.start > span.start) return 1
  return Math.abs(mention.start - span.start) + Math.abs(mention.end - span.end)
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The pieces of all roles, trigger first. */
export function partsOf(account: EventAccount): Pieces {
  return [
    ...account.trigger,
    ...account.actors,
    ...account.recipients,
    ...account.others,
    ...(account.where?.spans ?? []),
    ...(account.when?.spans ?? []),
  ]
}

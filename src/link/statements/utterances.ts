import type { Annotated, Attribution } from '../../document/index.ts'
import { hull, slicePieces } from '../../document/index.ts'
import type { DateValue } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { daysOf, statedDate } from '../dates.ts'
import { foldWords } from '../entities/index.ts'
import { RENDERED_WORDS } from './rendered-words.ts'
import { saysSomething } from './says-something.ts'
import { STOP_WORDS } from './stop-words.ts'

/** One attribution of one document with what grouping compares. */
export interface Utterance {
  readonly doc: Annotated
  readonly attribution: Attribution
  /** Its place among those of its document. */
  readonly place: number
  /** Case id of the speaker; `null` when unsure. */
  readonly speaker: string | null
  /** The same as the document was read, before any decision. */
  readonly read: string | null
  readonly named: boolean
  readonly date: DateValue | null
  /** First and last day on which it can have been said, as far as the document shows. */
  readonly days: readonly [number, number] | null
  readonly words: readonly string[]
  readonly content: ReadonlySet<string>
  readonly rendered: boolean
}

/** What is said in a document, in order, each with its speaker as read or as a reader decided. */
export function utterancesOf(ctx: LinkContext, doc: Annotated, decided: SpeakerDecisions): readonly Utterance[] {
  return doc.attributions.flatMap((a, place) => (saysSomething(doc, a) ? [utterance(ctx, doc, a, place, decided)] : []))
}

/** The speaker that a reader named, by document and attribution id. */
export type SpeakerDecisions = ReadonlyMap<string, { readonly speaker: string | null }>

function utterance(
  ctx: LinkContext,
  doc: Annotated,
  a: Attribution,
  place: number,
  decided: SpeakerDecisions,
): Utterance {
  const decision = decided.get(`${doc.id}\n${a.id}`)
  const read = a.speaker === null ? null : ctx.entityOf(doc.id, a.speaker)
  const speaker = decision === undefined ? read : decision.speaker
  const date = statedDate(doc.times, a.when)
  const words = foldWords(slicePieces(doc.text, a.content))
  return {
    doc,
    attribution: a,
    place,
    speaker,
    read,
    named: speaker !== null && ctx.entities.get(speaker)?.named === true,
    date,
    days: date === null ? published(doc) : daysOf(date.value),
    words,
    content: new Set(words.filter((word) => !STOP_WORDS.has(word))),
    rendered: doc.translationOf !== null || isRendered(doc, a),
  }
}

const REPORTING_DAYS = 3

/** A statement without a date of its own was reported within a few days: enough to compare by, never printed. */
function published(doc: Annotated): readonly [number, number] | null {
  const days = daysOf(doc.published)
  return days === null ? null : [days[0] - REPORTING_DAYS, days[1]]
}

function isRendered(doc: Annotated, a: Attribution): boolean {
  const { start, end } = hull([...a.content, ...a.cue, ...a.source])
  return doc.sentences.some(
    (s) =>
      s.start < end &&
      start < s.end &&
      foldWords(doc.text.slice(s.start, s.end)).some((word) => RENDERED_WORDS.has(word)),
  )
}

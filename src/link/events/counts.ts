import type { Annotated, Event, Quantity, Span } from '../../document/index.ts'
import { hull } from '../../document/index.ts'
import type { EventAccount } from '../case.ts'
import { headOf } from '../entities/index.ts'
import { isToll } from './tolls.ts'

type Count = EventAccount['quantities'][number]

/** The words between `the number of` and a figure that it has come to: `people killed in the fire has risen`. */
const RISEN_TO = /\b(?:number|toll) of (?<whom>[^.;]{1,200}?) to (?:at least |more than |about |some |nearly )?$/
/** What a figure is a part of: `nine of the miners`. */
const PART_OF = /^ of (?:the|its|their|his|her|our|those) /
/** How far behind a figure the noun that is counted is looked for. */
const FOLLOWING = 60

/**
 * The figures of an event: those that were read as its own, else the one that a count of its deed has come to, else how
 * many they are who take part ("about 300 people marched").
 */
export function countsOf(doc: Annotated, event: Event, sentence: Span): readonly Count[] {
  const own = event.quantities.flatMap((i) => doc.quantities[i] ?? [])
  if (isToll(doc, event)) return reachedOf(doc, event, own).map((q) => countOf(q, 'person', 'killed'))
  if (own.length > 0) return own.map((q) => countOf(q, unitOf(doc, q), q.scope))
  const reached = risen(doc, event, sentence)
  return reached.length > 0 ? reached : partiesOf(doc, event)
}

/** Before the figure that a count came to. */
const TO = /\b(?:to|at) (?:at least |more than |about |some |nearly )?$/

/** Of several figures of a toll the one it came to: "rose from 9 to 13 after two of the wounded died". */
function reachedOf(doc: Annotated, event: Event, own: readonly Quantity[]): readonly Quantity[] {
  if (own.length < 2) return own
  const { end } = hull(event.trigger)
  const behind = own.filter((q) => q.start >= end).toSorted((a, b) => a.start - b.start)
  const reached = behind.find((q) => TO.test(doc.text.slice(end, q.start))) ?? behind[0]
  return reached === undefined ? own : [reached]
}

/** What may stand before the figure that opens a phrase. */
const ABOUT = /^(?:(?:about|some|around|nearly|almost|over|roughly|an estimated|up to|more than|at least) )?$/i

function partiesOf(doc: Annotated, event: Event): readonly Count[] {
  return [...event.actors, ...event.recipients].flatMap(([start, end]) =>
    doc.quantities
      .filter((q) => start <= q.start && q.end <= end && ABOUT.test(doc.text.slice(start, q.start)))
      .map((q) => countOf(q, unitOf(doc, q), q.scope)),
  )
}

function countOf({ start, end, min, max }: Quantity, unit: string | null, scope: string | null): Count {
  return { start, end, min, max, unit, scope }
}

/** `Nine of the kidnapped engineers` counts engineers. */
function unitOf(doc: Annotated, quantity: Quantity): string | null {
  const after = doc.text.slice(quantity.end, quantity.end + FOLLOWING)
  return quantity.unit ?? (PART_OF.test(after) ? (headOf(after.replace(PART_OF, 'the '))?.noun ?? null) : null)
}

function risen(doc: Annotated, event: Event, sentence: Span): readonly Count[] {
  const trigger = hull(event.trigger)
  const word = doc.text.slice(trigger.start, trigger.end)
  return doc.quantities
    .filter((q) => sentence.start <= q.start && q.end <= sentence.end && q.start > trigger.end)
    .flatMap((q) => {
      const found = RISEN_TO.exec(doc.text.slice(sentence.start, q.start))
      const whom = found?.groups?.whom ?? ''
      const from = sentence.start + (found?.index ?? 0) + (found?.[0].indexOf(whom) ?? 0)
      if (found === null || trigger.start < from || trigger.end > from + whom.length) return []
      const noun = headOf(whom.slice(0, Math.max(0, trigger.start - from)))?.noun
      const unit = noun === 'people' ? 'person' : (noun ?? q.unit)
      return [countOf(q, unit, q.scope ?? (KILLED.test(word) ? 'killed' : WOUNDED.test(word) ? 'wounded' : null))]
    })
    .slice(0, 1)
}

const KILLED = /^(?:killed|died|dead|deaths?)$/i
const WOUNDED = /^(?:wounded|injured|hurt)$/i

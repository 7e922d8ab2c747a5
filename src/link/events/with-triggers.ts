import type { Annotated, Event, Span } from '../../document/index.ts'
import { compareSpans, hull, overlaps } from '../../document/index.ts'

/**
 * The document with these words, and no others, as triggers of its events. A trigger that the reading also has keeps
 * its parts; a cue of saying keeps its speaker; any other is an event of which no more than the words are known.
 */
export function withTriggers(doc: Annotated, triggers: readonly Span[]): Annotated {
  const events = triggers.toSorted(compareSpans).map((trigger, i): Event => {
    const known = doc.events
      .filter((event) => event.trigger.some(([start, end]) => overlaps({ start, end }, trigger)))
      .toSorted((a, b) => gap(a, trigger) - gap(b, trigger))[0]
    const own = { id: `v${i + 1}`, trigger: [[trigger.start, trigger.end]] as const, within: null }
    return known === undefined ? { ...bareEvent(doc, trigger), ...own } : { ...known, ...own }
  })
  return { ...doc, events }
}

function gap(event: Event, trigger: Span): number {
  const { start, end } = hull(event.trigger)
  return Math.abs(end - trigger.end) * 1000 + Math.abs(start - trigger.start)
}

function bareEvent(doc: Annotated, trigger: Span): Event {
  const said = doc.attributions.find((a) => a.cue.some(([start, end]) => overlaps({ start, end }, trigger)))
  return {
    id: '',
    trigger: [],
    type: null,
    mode: null,
    actors: said?.source ?? [],
    recipients: [],
    others: [],
    when: [],
    time: null,
    basis: null,
    place: [],
    quantities: [],
    status: 'asserted',
    attribution: null,
    within: null,
    by: 'event/given',
  }
}

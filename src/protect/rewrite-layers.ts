import {
  type Annotated,
  type Attribution,
  compareSpans,
  type Event,
  type Layers,
  type Mention,
  type Pieces,
  type Relation,
  type Span,
  spanOf,
  trimSpan,
} from '../document/index.ts'
import { holder, mapEdge, mapPieces, mapSpan, type OffsetMap } from './offset-map.ts'

/** What rewriting the layers of one document needs to know. */
export interface LayerTask {
  readonly text: string
  readonly map: OffsetMap
  /** Local entities that are taken out. */
  readonly blanked: ReadonlySet<string>
  /** Local entities of whom descriptions and relations are withheld. */
  readonly withheld: ReadonlySet<string>
  /** Local entities that bear another name now. */
  readonly hidden: ReadonlySet<string>
}

/**
 * The layers over the new text. Spans keep their words, or take in the whole of a replacement they touch. What lay within
 * a withheld quotation or description is gone; so are the relations of a person whose words are withheld and what describes
 * one, and the mentions of a person who is taken out.
 */
export function rewriteLayers(doc: Annotated, task: LayerTask): Layers {
  const { map, blanked, withheld } = task
  const move = <T extends Span>(item: T): T => ({ ...item, ...mapSpan(map, item) })
  const gone = (span: Span): boolean => isWithheld(map, span)
  const entities = rewriteMentions(doc, task)
  const known = new Set(entities.map((mention) => mention.entity))
  const kept = doc.quantities.flatMap((quantity, i) => (gone(quantity) ? [] : [i]))
  const attributions = rewriteAttributions(doc, task, known)
  const events = rewriteEvents(doc, task, new Set(attributions.map((a) => a.id)), new Map(kept.map((i, to) => [i, to])))
  const said = new Set(attributions.map((a) => a.id))
  return {
    sentences: partsOf(task.text, map, doc.sentences),
    entities,
    descriptions: doc.descriptions.filter((d) => known.has(d.entity) && !withheld.has(d.entity) && !gone(d)).map(move),
    care: doc.care.filter((care) => known.has(care.entity) && !blanked.has(care.entity)).map(move),
    times: doc.times.filter((time) => !gone(time)).map((time) => moveTime(map, move(time))),
    quantities: doc.quantities.filter((quantity) => !gone(quantity)).map(move),
    quotes: doc.quotes.filter((quote) => !gone(quote)).map(move),
    attributions,
    events,
    relations: doc.relations
      .filter((r) => known.has(r.subject) && known.has(r.object) && !withheld.has(r.subject) && !withheld.has(r.object))
      .filter((relation) => !gone(relation))
      .map(
        (relation): Relation => ({
          ...move(relation),
          attribution: relation.attribution !== null && said.has(relation.attribution) ? relation.attribution : null,
        }),
      ),
  }
}

/** Spans that part a text (blocks, sentences, places) over the new one: still apart, empty ones left out. */
export function partsOf<T extends Span>(text: string, map: OffsetMap, spans: readonly T[]): readonly T[] {
  return spans.flatMap((span) => {
    const moved = { start: mapEdge(map, span.start), end: mapEdge(map, span.end) }
    const trimmed = moved.start < moved.end ? trimSpan(text, moved) : null
    return trimmed === null ? [] : [{ ...span, ...trimmed }]
  })
}

/** Whether the words of a span are withheld: not a name, which only bears another label. */
function isWithheld(map: OffsetMap, span: Span): boolean {
  const held = holder(map, span)
  return held !== null && held.old.kind !== 'name'
}

function rewriteMentions(doc: Annotated, { map, blanked, hidden }: LayerTask): readonly Mention[] {
  const out: Mention[] = []
  let named = 0
  for (const mention of doc.entities.toSorted(compareSpans)) {
    const isHidden = hidden.has(mention.entity)
    if (blanked.has(mention.entity)) continue
    const isName = mention.mention === 'name' || mention.mention === 'nested'
    if (isWithheld(map, mention) && (isName || !isHidden)) continue
    const span = isHidden && isName ? nameIn(map, mention) : mapSpan(map, mention)
    if (mention.mention === 'name') {
      if (span.start < named) continue
      named = span.end
    }
    const twice = out.some((o) => o.start === span.start && o.end === span.end && o.entity === mention.entity)
    if (!twice) out.push({ ...mention, ...span })
  }
  return out
}

/** The new label within a mention that held more words than the name. */
function nameIn(map: OffsetMap, mention: Span): Span {
  const labels = map.moved.filter(
    ({ old }) => old.kind === 'name' && old.start < mention.end && mention.start < old.end,
  )
  const [first] = labels
  return first === undefined ? mapSpan(map, mention) : { start: first.start, end: labels.at(-1)?.end ?? first.end }
}

function moveTime<T extends { readonly anchor?: readonly [number, number] | null }>(map: OffsetMap, time: T): T {
  if (time.anchor === undefined || time.anchor === null) return time
  const anchor = spanOf(time.anchor)
  const { start, end } = mapSpan(map, anchor)
  return { ...time, anchor: isWithheld(map, anchor) ? null : [start, end] }
}

function rewriteAttributions(doc: Annotated, task: LayerTask, known: ReadonlySet<string>): readonly Attribution[] {
  const { map } = task
  const open = doc.attributions.filter(({ cue, source }) => {
    const parts = [...cue, ...source]
    return parts.length === 0 || !parts.every((p) => isWithheld(map, spanOf(p))) || !allWithheld(map, cue)
  })
  const kept = new Set(open.map((a) => a.id))
  return open.map((attribution) => {
    const speaker = attribution.speaker !== null && known.has(attribution.speaker) ? attribution.speaker : null
    return {
      ...attribution,
      source: mapPieces(map, attribution.source),
      cue: mapPieces(map, attribution.cue),
      content: mapPieces(map, attribution.content),
      to: mapPieces(map, attribution.to),
      medium: mapPieces(map, attribution.medium),
      when: openPieces(map, attribution.when),
      speaker,
      named: attribution.named && (speaker !== null || attribution.speaker === null),
      inside: attribution.inside !== null && kept.has(attribution.inside) ? attribution.inside : null,
    }
  })
}

function rewriteEvents(
  doc: Annotated,
  { map }: LayerTask,
  said: ReadonlySet<string>,
  quantityOf: ReadonlyMap<number, number>,
): readonly Event[] {
  const open = doc.events.filter((event) => !event.trigger.some((p) => isWithheld(map, spanOf(p))))
  const kept = new Set(open.map((event) => event.id))
  return open.map((event) => {
    const when = openPieces(map, event.when)
    const undated = when.length === 0 && event.when.length > 0
    return {
      ...event,
      trigger: mapPieces(map, event.trigger),
      actors: mapPieces(map, event.actors),
      recipients: mapPieces(map, event.recipients),
      others: mapPieces(map, event.others),
      ...(event.instruments === undefined ? {} : { instruments: mapPieces(map, event.instruments) }),
      when,
      time: undated ? null : event.time,
      basis: undated ? null : event.basis,
      place: openPieces(map, event.place),
      quantities: event.quantities.flatMap((i) => quantityOf.get(i) ?? []),
      attribution: event.attribution !== null && said.has(event.attribution) ? event.attribution : null,
      within: event.within !== null && kept.has(event.within) ? event.within : null,
    }
  })
}

function allWithheld(map: OffsetMap, pieces: Pieces): boolean {
  return pieces.length > 0 && pieces.every((p) => isWithheld(map, spanOf(p)))
}

/** The pieces whose words still stand, over the new text. */
function openPieces(map: OffsetMap, pieces: Pieces): Pieces {
  return mapPieces(
    map,
    pieces.filter((p) => !isWithheld(map, spanOf(p))),
  )
}

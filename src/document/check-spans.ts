import type { Annotated } from './layers.ts'
import { type Pieces, type Span, spanOf, splitsPair } from './span.ts'

/**
 * Says where an annotated document breaks the promise of its spans: each lies in the text, is not empty, does not cut a
 * surrogate pair; names do not overlap; ids that are pointed to exist. One sentence a fault, empty when all is well.
 */
export function checkSpans(doc: Annotated): readonly string[] {
  const faults: string[] = []
  const check = (layer: string, span: Span): void => {
    const { start, end } = span
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > doc.text.length) {
      faults.push(`${layer}: [${start}, ${end}) is not within a text of ${doc.text.length} units`)
    } else if (splitsPair(doc.text, start) || splitsPair(doc.text, end)) {
      faults.push(`${layer}: [${start}, ${end}) cuts a surrogate pair`)
    }
  }
  for (const layer of LAYERS) for (const span of doc[layer]) check(layer, span)
  for (const attribution of doc.attributions) {
    for (const role of ATTRIBUTION_ROLES) checkPieces(check, `attributions.${role}`, attribution[role])
    if (attribution.content.length === 0) faults.push(`attributions: ${attribution.id} has no content`)
  }
  for (const event of doc.events) {
    for (const role of EVENT_ROLES) checkPieces(check, `events.${role}`, event[role])
    checkPieces(check, 'events.instruments', event.instruments ?? [])
    if (event.trigger.length === 0) faults.push(`events: ${event.id} has no trigger`)
  }
  return [...faults, ...overlappingNames(doc), ...danglingIds(doc)]
}

const LAYERS = [
  'blocks',
  'sentences',
  'entities',
  'descriptions',
  'care',
  'times',
  'quantities',
  'quotes',
  'relations',
] as const
const ATTRIBUTION_ROLES = ['source', 'cue', 'content', 'to', 'medium', 'when'] as const
const EVENT_ROLES = ['trigger', 'actors', 'recipients', 'others', 'when', 'place'] as const

function checkPieces(check: (layer: string, span: Span) => void, layer: string, pieces: Pieces): void {
  for (const p of pieces) check(layer, spanOf(p))
}

function overlappingNames(doc: Annotated): readonly string[] {
  const names = doc.entities.filter((m) => m.mention === 'name').toSorted((a, b) => a.start - b.start)
  return names.flatMap((name, i) => {
    const next = names[i + 1]
    return next !== undefined && next.start < name.end
      ? [`entities: names [${name.start}, ${name.end}) and [${next.start}, ${next.end}) overlap`]
      : []
  })
}

function danglingIds(doc: Annotated): readonly string[] {
  const entities = new Set(doc.entities.map((m) => m.entity))
  const attributions = new Set(doc.attributions.map((a) => a.id))
  const events = new Set(doc.events.map((e) => e.id))
  const faults: string[] = []
  const must = (known: ReadonlySet<string>, id: string | null, where: string): void => {
    if (id !== null && !known.has(id)) faults.push(`${where}: ${id} does not exist`)
  }
  for (const d of doc.descriptions) must(entities, d.entity, 'descriptions.entity')
  for (const c of doc.care) must(entities, c.entity, 'care.entity')
  for (const a of doc.attributions) {
    must(entities, a.speaker, 'attributions.speaker')
    must(attributions, a.inside, 'attributions.inside')
  }
  for (const e of doc.events) {
    must(attributions, e.attribution, 'events.attribution')
    must(events, e.within, 'events.within')
    for (const q of e.quantities)
      if (doc.quantities[q] === undefined) faults.push(`events.quantities: ${q} does not exist`)
  }
  for (const r of doc.relations) {
    must(entities, r.subject, 'relations.subject')
    must(entities, r.object, 'relations.object')
    must(attributions, r.attribution, 'relations.attribution')
  }
  return faults
}

import { type Annotated, contains, type Mention, type Pieces, type Span, spanOf } from '../../document/index.ts'
import { type Judgements, matchPlace } from '../../review/index.ts'

type Group = readonly [local: string, mentions: readonly Mention[]]

/**
 * A document's own entity, cut in two for every `different` or `unsure` between two of its mentions. Cutting a document that
 * was cut changes nothing.
 */
export function splitMentions(
  doc: Annotated,
  local: string,
  mentions: readonly Mention[],
  judgements: Judgements,
): readonly Group[] {
  const groups: Group[] = [[local, mentions]]
  for (const pair of judgements.pairs) {
    if (pair.kind === 'same' || pair.of !== 'entity') continue
    const [left, right] = [matchPlace(pair.left, doc.id, doc.entities), matchPlace(pair.right, doc.id, doc.entities)]
    if (left === null || right === null || left === right) continue
    const later = doc.entities[Math.max(left, right)]
    const earlier = doc.entities[Math.min(left, right)]
    const at = groups.findIndex(([, own]) => own.some((m) => m === later) && own.some((m) => m === earlier))
    const group = groups[at]
    if (later === undefined || earlier === undefined || group === undefined) continue
    const words = doc.text.slice(later.start, later.end)
    const bothSame = words === doc.text.slice(earlier.start, earlier.end)
    const moves = (m: Mention): boolean => m === later || (!bothSame && doc.text.slice(m.start, m.end) === words)
    groups[at] = [group[0], group[1].filter((m) => !moves(m))]
    groups.push([`${local}/${groups.length + 1}`, group[1].filter(moves)])
  }
  return groups
}

/**
 * The document with the entities that readers cut in two: what it says of the one, as a speaker, in a relation, by a
 * description or a care, goes with the mention that stands in it or, for the last two, nearest to it.
 */
export function splitEntities(doc: Annotated, judgements: Judgements): Annotated {
  const here = judgements.pairs.some(
    (p) => p.kind !== 'same' && p.of === 'entity' && p.left.docs.includes(doc.id) && p.right.docs.includes(doc.id),
  )
  if (!here) return doc
  const byLocal = Map.groupBy(doc.entities, (mention) => mention.entity)
  return cutEntities(doc, new Map([...byLocal].map(([l, own]) => [l, splitMentions(doc, l, own, judgements)])))
}

/** The document with some of its entities cut into these parts; see `splitEntities`. */
export function cutEntities(doc: Annotated, parts: ReadonlyMap<string, readonly Group[]>): Annotated {
  const byLocal = Map.groupBy(doc.entities, (mention) => mention.entity)
  const partOf = new Map([...parts.values()].flat().flatMap(([part, own]) => own.map((m) => [m, part] as const)))
  const within = (local: string, spans: readonly Span[]): string => {
    if (!parts.has(local)) return local
    const inside = (byLocal.get(local) ?? []).find((m) => spans.some((span) => contains(span, m)))
    return inside === undefined ? local : (partOf.get(inside) ?? local)
  }
  const nearest = (local: string, span: Span): string => {
    if (!parts.has(local)) return local
    const [first] = (byLocal.get(local) ?? []).toSorted((a, b) => gap(a, span) - gap(b, span) || a.start - b.start)
    return first === undefined ? local : (partOf.get(first) ?? local)
  }
  return {
    ...doc,
    entities: doc.entities.map((m) => ({ ...m, entity: partOf.get(m) ?? m.entity })),
    descriptions: doc.descriptions.map((d) => ({ ...d, entity: nearest(d.entity, d) })),
    care: doc.care.map((c) => ({ ...c, entity: nearest(c.entity, c) })),
    attributions: doc.attributions.map((a) => ({
      ...a,
      speaker: a.speaker === null ? null : within(a.speaker, spansOf(a.source)),
    })),
    relations: doc.relations.map((r) => ({ ...r, subject: within(r.subject, [r]), object: within(r.object, [r]) })),
  }
}

function spansOf(pieces: Pieces): readonly Span[] {
  return pieces.map(spanOf)
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

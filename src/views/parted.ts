import { type Anchor, isPair } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { places } from './places.ts'
import type { Query } from './query.ts'

/** Two places of two lines that somebody kept apart. */
export type PartedPlaces = readonly [left: Anchor, right: Anchor]

/**
 * The decisions that keep two lines (`id`, `other`) apart, as pairs of places. Who joins the lines takes them back: as long as
 * one of them holds, the lines would stay two. `null` where one of the lines is none of the case.
 */
export function parted(index: CaseIndex, query: Query): readonly PartedPlaces[] | null {
  const [left, right] = ['id', 'other'].map((name) => everyPlace(index, query.get(name) ?? ''))
  if (left == null || right == null) return null
  return index.theCase.decisions.decisions.flatMap((decision) => {
    if (!isPair(decision) || decision.kind === 'same') return []
    const [a, b] = [keyOf(decision.left), keyOf(decision.right)]
    const between = (left.has(a) && right.has(b)) || (left.has(b) && right.has(a))
    return between ? [[decision.left, decision.right] as const] : []
  })
}

/** All places at which a decision may speak of a line; of an entity each of its mentions. */
function everyPlace(index: CaseIndex, id: string): ReadonlySet<string> | null {
  const entity = index.view.entities.get(id)
  if (entity === undefined) {
    const found = places(index, new Map([['id', id]]))
    return found === null ? null : new Set(found.map(keyOf))
  }
  return new Set(
    entity.mentions.map(({ doc, start, end }) =>
      keyOf({ sha256: index.view.documents.get(doc)?.sha256 ?? '', start, end }),
    ),
  )
}

function keyOf({ sha256, start, end }: Omit<Anchor, 'quote'>): string {
  return `${sha256} ${start} ${end}`
}

import type { Copy } from '../case.ts'
import type { LocalEntity } from './local-entities.ts'

/**
 * Pairs of named entities of two documents, by place in their lists, that stand under the same words at the same place of a
 * shared passage: copied text speaks of the same people. Passages of unequal length are left out, since places in them
 * cannot be told from each other.
 */
export function copiedMentions(
  left: readonly LocalEntity[],
  right: readonly LocalEntity[],
  copy: Copy,
): readonly (readonly [number, number])[] {
  const places = placesOf(right)
  const pairs = new Map<string, readonly [number, number]>()
  for (const [i, local] of left.entries()) {
    if (!local.named) continue
    for (const mention of local.mentions) {
      if (mention.mention !== 'name') continue
      const words = local.doc.text.slice(mention.start, mention.end)
      for (const { a, b } of copy.passages) {
        if (a[1] - a[0] !== b[1] - b[0] || mention.start < a[0] || mention.end > a[1]) continue
        const j = places.get(`${mention.start - a[0] + b[0]} ${local.type} ${words}`)
        if (j !== undefined) pairs.set(`${i} ${j}`, [i, j])
      }
    }
  }
  return [...pairs.values()]
}

function placesOf(locals: readonly LocalEntity[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [i, local] of locals.entries()) {
    if (!local.named) continue
    for (const m of local.mentions) {
      if (m.mention === 'name') places.set(`${m.start} ${m.type} ${local.doc.text.slice(m.start, m.end)}`, i)
    }
  }
  return places
}

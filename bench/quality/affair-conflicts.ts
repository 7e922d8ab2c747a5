import type { AffairGold } from './affair-gold.ts'
import { eventsOf, type Pile } from './affair-pile.ts'
import type { Row } from './affair-rows.ts'

/** Differences by field, kind and values; those that the gold calls optional count neither way. */
export function conflictRow(pile: Pile, gold: AffairGold): Row {
  const given = pile.made.events.flatMap((v) => v.conflicts.map((c) => ({ event: v, conflict: c })))
  const matched = new Set<(typeof given)[number]>()
  const maybe = new Set<(typeof given)[number]>()
  const wrong: string[] = []
  let right = 0
  for (const entry of gold.conflicts) {
    const accounts = gold.events.find((e) => e.id === entry.event)?.accounts ?? []
    const ids = eventsOf(pile, accounts)
    const hits = given.filter(
      ({ event, conflict }) =>
        ids.includes(event.id) &&
        conflict.field === entry.field &&
        conflict.kind === entry.kind &&
        entry.values.every((value) =>
          // `9– person killed` is at least nine.
          conflict.values.some((x) =>
            [value, `${value} `, `${value}– `].some((v) => x.value === v || (v !== value && x.value.startsWith(v))),
          ),
        ),
    )
    for (const hit of hits) (entry.optional === true ? maybe : matched).add(hit)
    if (entry.optional === true) continue
    if (hits.length > 0) right++
    else wrong.push(`missing: ${entry.event} ${entry.field} ${entry.kind} ${entry.values.join(' / ')}`)
  }
  const extra = given.filter((g) => !matched.has(g) && !maybe.has(g))
  wrong.push(
    ...extra.map(
      ({ event, conflict }) =>
        `not wanted: ${event.summary.slice(0, 70)}: ${conflict.field} ${conflict.kind} ${conflict.values.map((v) => v.value).join(' / ')}`,
    ),
  )
  const wanted = gold.conflicts.filter((c) => c.optional !== true).length
  return { kind: 'conflicts by kind', right, given: right + extra.length, wanted, wrong }
}

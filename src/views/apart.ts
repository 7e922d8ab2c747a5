import { compareText } from '../document/index.ts'
import type { Case, CaseEntity } from '../link/index.ts'

/** The words by which documents describe somebody most often, in their own voice; `null`: none do. */
export function roleOf(entity: CaseEntity): string | null {
  const counts = new Map<string, number>()
  for (const { text, voice } of entity.descriptions) {
    if (voice === 'own') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const best = [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]
  return best === undefined ? null : best[0].slice(0, 120).toWellFormed()
}

/**
 * What tells apart those who bear one name, by id: a description that none of the others has, else how often they are
 * mentioned. The most mentioned of a name needs none.
 */
export function toldApart(theCase: Case): ReadonlyMap<string, string> {
  const byName = new Map<string, CaseEntity[]>()
  for (const entity of theCase.entities) {
    if (!entity.named) continue
    const list = byName.get(entity.name)
    if (list === undefined) byName.set(entity.name, [entity])
    else list.push(entity)
  }
  const apart = new Map<string, string>()
  for (const list of byName.values()) {
    if (list.length === 1) continue
    const roles = list.map(roleOf)
    const ordered = list.toSorted((a, b) => b.mentions.length - a.mentions.length || compareText(a.id, b.id))
    for (const entity of ordered.slice(1)) {
      const role = roleOf(entity)
      const own = role !== null && roles.filter((other) => other === role).length === 1
      const { length } = entity.mentions
      apart.set(entity.id, own ? role : `${length} ${length === 1 ? 'mention' : 'mentions'}`)
    }
  }
  return apart
}

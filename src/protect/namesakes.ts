import type { Case, CaseEntity } from '../link/index.ts'
import { type NameStock, nameWords } from './name-patterns.ts'

/** Tells whether an entity may be a chosen person: it is suggested to be, or bears the same name in full. */
export function alikeTo(
  theCase: Case,
  chosen: readonly CaseEntity[],
  stocks: readonly NameStock[],
): (entity: CaseEntity) => boolean {
  const ids = new Set(chosen.map((entity) => entity.id))
  const suggested = new Set(
    theCase.suggestions
      .filter(({ kind, left, right }) => kind === 'same-entity' && (ids.has(left) || ids.has(right)))
      .flatMap(({ left, right }) => [left, right]),
  )
  const full = new Set(stocks.flatMap((stock) => stock.full.map((words) => words.join(' '))))
  return ({ id, names }) =>
    !ids.has(id) && (suggested.has(id) || names.some((name) => full.has(nameWords(name.text).join(' '))))
}

/** Persons not chosen who share a family name with one who is, or are named by a single word of one; grouped by name. */
export function namesakeGroups(
  theCase: Case,
  chosen: readonly CaseEntity[],
  stocks: readonly NameStock[],
  isAlike: (entity: CaseEntity) => boolean,
): readonly (readonly CaseEntity[])[] {
  const family = new Set(stocks.flatMap((stock) => [...stock.family]))
  const given = new Set(stocks.flatMap((stock) => [...stock.given]))
  const groups = new Map<string, CaseEntity[]>()
  for (const entity of theCase.entities) {
    if (entity.type !== 'PER' || !entity.named || chosen.includes(entity)) continue
    const names = entity.names.map((name) => nameWords(name.text))
    const shares = names.some(
      (words) => words.some((word) => family.has(word)) || (words.length === 1 && given.has(words[0] ?? '')),
    )
    if (!shares && !isAlike(entity)) continue
    const key = nameWords(entity.name).join(' ')
    groups.set(key, [...(groups.get(key) ?? []), entity])
  }
  return [...groups.values()]
}

/** Of a namesake's names those that hold a family name of a chosen person; the single words only where shared. */
export function onlyShared(stock: NameStock, chosen: readonly NameStock[]): NameStock {
  const words = new Set(chosen.flatMap(({ family, given }) => [...family, ...given]))
  const both = (set: ReadonlySet<string>): ReadonlySet<string> => new Set([...set].filter((word) => words.has(word)))
  return {
    full: stock.full.filter((name) => name.some((word) => words.has(word))),
    family: both(stock.family),
    given: both(stock.given),
  }
}

import type { Decision } from './decision.ts'

/**
 * Indices of the decisions that an `undo` takes back, given the identity of each. Which they are does not depend on the
 * order of the log: an undo bears the hash of what it takes back, so that no two can take back each other.
 */
export function findUndone(decisions: readonly Decision[], hashes: readonly string[]): ReadonlySet<number> {
  const byHash = indicesByHash(hashes)
  const targets = decisions.map((d) => (d.kind === 'undo' ? (byHash.get(d.undoes) ?? []) : []))
  const open = decisions.map(() => 0)
  for (const target of targets.flat()) open[target] = (open[target] ?? 0) + 1
  const undone = new Set<number>()
  // A decision is looked at when all that may undo it have been, so that its own fate is known.
  const ready = open.flatMap((n, i) => (n === 0 ? [i] : []))
  for (const i of ready) {
    for (const target of targets[i] ?? []) {
      if (!undone.has(i)) undone.add(target)
      const left = (open[target] ?? 0) - 1
      open[target] = left
      if (left === 0) ready.push(target)
    }
  }
  return undone
}

function indicesByHash(hashes: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byHash = new Map<string, number[]>()
  for (const [i, hash] of hashes.entries()) {
    const list = byHash.get(hash)
    if (list === undefined) byHash.set(hash, [i])
    else list.push(i)
  }
  return byHash
}

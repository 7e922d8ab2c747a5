import { compareText, type Digest } from '../document/index.ts'
import type { Decision } from './decision.ts'
import { decisionHash } from './format-decision.ts'

/**
 * The decisions of several logs as one, each once by its identity. Every log keeps its own order; where the logs do not
 * say which of two comes first, the one with the smaller `when` does (by code units, one without first), then the one
 * with the smaller hash; where they say opposite things, the same. The result does not depend on the order of the logs.
 */
export function mergeLogs(digest: Digest, ...logs: readonly (readonly Decision[])[]): readonly Decision[] {
  const queues = logs.map((log) => distinct(log.map((decision) => entryOf(decision, digest))))
  const heads = queues.map(() => 0)
  // How many logs still hold an entry, and how many of them have it at their head.
  const held = new Map<string, number>()
  for (const { hash } of queues.flat()) held.set(hash, (held.get(hash) ?? 0) + 1)
  const taken = new Set<string>()
  const merged: Decision[] = []
  for (;;) {
    const first = queues.flatMap((queue, q) => {
      while (taken.has(queue[heads[q] ?? 0]?.hash ?? '')) heads[q] = (heads[q] ?? 0) + 1
      return queue[heads[q] ?? 0] ?? []
    })
    const free = first.filter(({ hash }) => first.filter((e) => e.hash === hash).length === held.get(hash))
    const next = (free.length > 0 ? free : first).toSorted(byTime)[0]
    if (next === undefined) return merged
    taken.add(next.hash)
    merged.push(next.decision)
  }
}

interface Entry {
  readonly decision: Decision
  readonly hash: string
}

function entryOf(decision: Decision, digest: Digest): Entry {
  return { decision, hash: decisionHash(decision, digest) }
}

function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.hash, entry])).values()]
}

function byTime(a: Entry, b: Entry): number {
  return compareText(a.decision.when ?? '', b.decision.when ?? '') || compareText(a.hash, b.hash)
}

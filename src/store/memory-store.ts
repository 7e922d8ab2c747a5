import { compareText } from '../document/index.ts'
import type { Refused } from '../link/index.ts'
import type { Store, StoredDocument } from './store.ts'

/** Returns a store that lasts as long as the process: for tests, for a browser tab, for `--no-case`. */
export function memoryStore(): Store {
  const cache = new Map<string, readonly string[]>()
  const log: string[] = []
  let held: readonly StoredDocument[] = []
  let left: readonly Refused[] = []
  return {
    cached: async (key) => cache.get(key) ?? null,
    keep: async (key, annotated) => {
      cache.set(key, [...annotated])
    },
    replaceCase: async (documents, refused) => {
      held = documents.toSorted((a, b) => compareText(a.id, b.id))
      left = refused.toSorted((a, b) => compareText(a.input, b.input) || compareText(a.reason, b.reason))
    },
    documents: async () => held,
    refused: async () => left,
    appendDecisions: async (lines) => {
      for (const line of lines) if (!log.includes(line)) log.push(line)
    },
    decisions: async () => [...log],
    close: async () => {},
  }
}

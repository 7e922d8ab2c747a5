import { digestBytes, ENGINE_KEY, nextRun, parseReading, readingOf, refusedWords } from '../../engine/index.ts'
import { metaRowFor } from '../../intake/index.ts'
import type { Refused } from '../../link/index.ts'
import type { DroppedPile } from '../../server/index.ts'
import type { JournalStore, NewFile } from '../../store/index.ts'
import type { WatchedReader } from './watched-reader.ts'

/** Files in the tab are read as they are: nobody maps columns there. */
const NO_COLUMNS: ReadonlyMap<string, string> = new Map()

/**
 * Reads dropped files into the store of the tab, and whatever waits there: files that a tab was closed over, and files
 * that another version of the engine read. `step`: documents done, and how many there are as far as is known.
 */
export async function readIntoStore(
  store: JournalStore,
  pile: DroppedPile,
  reader: WatchedReader,
  step: (done: number, total: number) => void,
): Promise<void> {
  await openDropped(store, pile, reader)
  await openOutdated(store)
  const waiting = store.begun()
  let done = 0
  for (const [i, file] of waiting.entries()) {
    const left = waiting.length - i - 1
    step(done, done + 1 + left)
    const count = await readOne(store, file, reader, (at, of) => step(done + at, done + of + left))
    done += Math.max(1, count)
  }
  step(done, done)
}

/** All are opened before the first is read: what a closing tab leaves unread is then there to go on with. */
async function openDropped(store: JournalStore, { accounts, meta }: DroppedPile, reader: WatchedReader): Promise<void> {
  const run = await nextRun(store)
  const refused = new Set((await store.refused()).map((r) => r.input.replace(/[:#][^:#/]*$/, '')))
  const names = accounts.map((file) => file.name)
  const libraries = accounts.filter((file) => /\.(?:json|rdf)$/i.test(file.name))
  const told = libraries.length === 0 ? { rows: [], libraries: [] } : await reader.references(names, libraries)
  const rows = new Map(told.rows)
  const isLibrary = new Map(told.libraries)
  for (const { name, bytes } of accounts) {
    const held = await store.file(name)
    const before = held === null ? null : parseReading(held.reading).meta
    const facts = { meta: metaRowFor(meta, name) ?? before, references: rows.get(name) ?? null }
    const reading = readingOf({ name, columns: NO_COLUMNS, ...facts })
    const sha256 = digestBytes(bytes)
    if (held?.sha256 === sha256 && held.reading === reading && !refused.has(name)) continue
    const file = await store.openFile({ name, sha256, bytes, reading, run })
    const library = isLibrary.get(name)
    if (library !== undefined) await store.closeFile(file, library)
  }
}

async function openOutdated(store: JournalStore): Promise<void> {
  const run = await nextRun(store)
  for (const { name, sha256, reading, gone } of await store.files()) {
    const before = parseReading(reading)
    if (gone !== null || before.engine === ENGINE_KEY) continue
    const bytes = await store.original(sha256)
    const columns = new Map(before.columns)
    if (bytes !== null) await store.openFile({ name, sha256, bytes, reading: readingOf({ ...before, columns }), run })
  }
}

/** Reads one begun file to its end; returns how many parts it had. */
async function readOne(
  store: JournalStore,
  begun: NewFile,
  reader: WatchedReader,
  step: (at: number, of: number) => void,
): Promise<number> {
  const { name, bytes, reading } = begun
  const { meta, references } = parseReading(reading)
  const file = await store.openFile(begun)
  const refused: Refused[] = []
  let parts = 0
  let documents = 0
  await reader.read(
    { file: { name, bytes }, reading, meta, references },
    {
      begin: (at, of) => {
        parts = of
        step(at, of)
      },
      document: (document) => void store.keepDocument(file, documents++, document),
      refused: (refusal) => refused.push(refusedWords(refusal)),
    },
  )
  await store.closeFile(file, refused)
  return parts
}

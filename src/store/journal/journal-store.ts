import type { Refused } from '../../link/index.ts'
import { memoryStore } from '../memory-store.ts'
import type { Erasure, NewDocument, NewFile, Run, Store } from '../store.ts'
import { HEADER, type JournalFile, pointTo, put, settle, startOf } from './journal-file.ts'
import { HEAD, type JournalRecord, packRecord, unpackRecords } from './journal-records.ts'
import { changed, changeOf, type LinesChange, linesNow, NO_LINES } from './run-change.ts'

/** A store in memory whose every change can be written down at once, in a journal that makes it again. */
export interface JournalStore extends Store {
  /** Writes all that the case holds into a file, in place of a journal that it may hold, and from now on each change as it comes. */
  keepIn(file: JournalFile): void
  /** Keeps nothing from now on; what was written stays in the file, which is closed. */
  keepNoMore(): void
  /** Whether changes are being kept: not before `keepIn`, and no more when the file took no more. */
  keeps(): boolean
  /** Files that an earlier visit began and did not finish, in their order. */
  begun(): readonly NewFile[]
}

/** Journals of another version are not read. */
const VERSION = 2

type Entry =
  | { readonly did: 'begin'; readonly version: number }
  | { readonly did: 'open'; readonly file: number; readonly as: Omit<NewFile, 'bytes'> }
  | { readonly did: 'keep'; readonly file: number; readonly at: number; readonly document: NewDocument }
  | { readonly did: 'close'; readonly file: number; readonly refused: readonly Refused[] }
  | { readonly did: 'drop'; readonly name: string; readonly run: number }
  | { readonly did: 'decide'; readonly lines: readonly string[]; readonly log: 'own' | 'other' }
  | { readonly did: 'run'; readonly run: Run; readonly change: LinesChange }
  | { readonly did: 'bury'; readonly tombstone: string }

type Written = JournalRecord<Entry>

/** A journal that is being written, and where it ends. */
interface Place {
  readonly file: JournalFile
  readonly end: number
}

/** A store for a browser's tab: nothing of it lasts until `keepIn`. */
export async function journalStore(): Promise<JournalStore> {
  return storeOf([{ value: { did: 'begin', version: VERSION }, bytes: null }], null)
}

/**
 * The store that a journal makes, which goes on being written to it; `null`: the file holds none. A record that was not
 * wholly written when the tab went is cut off: at most the document in hand is lost.
 */
export async function openJournal(file: JournalFile): Promise<JournalStore | null> {
  const start = startOf(file)
  if (start === null) return null
  const { records, end } = unpackRecords<Entry>(file, start)
  const first = records[0]?.value
  if (first?.did !== 'begin' || first.version !== VERSION) return null
  file.truncate(end)
  return storeOf(records, { file, end: settle(file, start, end) })
}

async function storeOf(before: readonly Written[], keptIn: Place | null): Promise<JournalStore> {
  const memory = memoryStore()
  let kept = keptIn
  let lines = NO_LINES
  let journal: Written[] = []
  const open = new Map<number, NewFile>()

  const begin = (number: number, file: NewFile): void => {
    for (const [other, { name }] of open) if (name === file.name) open.delete(other)
    open.set(number, file)
  }
  const close = async (file: number, refused: readonly Refused[]): Promise<void> => {
    await memory.closeFile(file, refused)
    open.delete(file)
  }
  const finish = async (run: Run, change: LinesChange): Promise<void> => {
    lines = changed(lines, change)
    await memory.finishRun(run, linesNow(lines))
  }
  const note = (value: Entry, bytes: Uint8Array | null = null): void => {
    journal.push({ value, bytes })
    // What belongs to a file that is not whole yet need not wait for the disk.
    if (kept !== null)
      keepAt(kept.file, written(kept, [{ value, bytes }], value.did !== 'open' && value.did !== 'keep'))
  }
  const keepAt = (file: JournalFile, place: Place | null): void => {
    kept = place
    if (place === null) file.close()
  }
  await redo(before, { memory, begin, close, finish, noted: (record) => journal.push(record) })
  return {
    ...memory,
    openFile: async (file) => {
      const number = await memory.openFile(file)
      if (open.has(number)) return number
      begin(number, file)
      const { bytes, ...as } = file
      note({ did: 'open', file: number, as }, bytes)
      return number
    },
    keepDocument: async (file, at, document) => {
      await memory.keepDocument(file, at, document)
      note({ did: 'keep', file, at, document })
    },
    closeFile: async (file, refused) => {
      await close(file, refused)
      note({ did: 'close', file, refused })
    },
    dropFile: async (name, run) => {
      await memory.dropFile(name, run)
      note({ did: 'drop', name, run })
    },
    appendDecisions: async (added, log = 'own') => {
      await memory.appendDecisions(added, log)
      note({ did: 'decide', lines: added, log })
    },
    finishRun: async (run, given) => {
      const change = changeOf(lines, [...given])
      await finish(run, change)
      note({ did: 'run', run, change })
    },
    erase: async (erasure) => {
      await memory.erase(erasure)
      lines = NO_LINES
      journal = withoutErased(journal, erasure)
      if (kept !== null) keepAt(kept.file, replaced(kept.file, journal, { sparing: false }))
    },
    keepIn: (file) => keepAt(file, replaced(file, journal, { sparing: true })),
    keepNoMore: () => {
      kept?.file.close()
      kept = null
    },
    keeps: () => kept !== null,
    begun: () => [...open.values()],
    close: async () => {
      kept?.file.close()
      kept = null
    },
  }
}

/** Writes records one after another and returns the new end; `null` when the file takes no more: no room, or it was cleared. */
function written({ file, end }: Place, records: readonly Written[], flush: boolean): Place | null {
  try {
    let at = end
    for (const record of records) {
      const packed = packRecord(record)
      put(file, packed, at)
      at += packed.length
    }
    if (flush) file.flush()
    return { file, end: at }
  } catch {
    return null
  }
}

/**
 * Puts these records in place of the journal that the file holds; a kill leaves the one or the other. Where there is no
 * room for both, `sparing` the old one means that it stays and nothing is kept (`null`); else it goes first.
 */
function replaced(
  file: JournalFile,
  records: readonly Written[],
  { sparing }: { readonly sparing: boolean },
): Place | null {
  try {
    const isJournal = startOf(file) !== null
    if (!isJournal) file.truncate(0)
    // Behind a gap of noughts, which end the old records: the new ones are none of theirs.
    const size = file.getSize()
    let start = isJournal ? size + HEAD : HEADER
    let place = written({ file, end: start }, records, true)
    if (place === null && isJournal) {
      file.truncate(sparing ? size : 0)
      if (sparing) return null
      start = HEADER
      place = written({ file, end: start }, records, true)
    }
    if (place === null) return null
    pointTo(file, start)
    return { file, end: settle(file, start, place.end) }
  } catch {
    return null
  }
}

interface Redoing {
  readonly memory: Store
  readonly begin: (number: number, file: NewFile) => void
  readonly close: (file: number, refused: readonly Refused[]) => Promise<void>
  readonly finish: (run: Run, change: LinesChange) => Promise<void>
  /** Takes each record with the number that its file bears now. */
  readonly noted: (record: Written) => void
}

/** Does again what records say. */
async function redo(records: readonly Written[], { memory, begin, close, finish, noted }: Redoing): Promise<void> {
  const numbers = new Map<number, number>()
  for (const { value, bytes } of records) {
    if (value.did === 'open') {
      const file = { ...value.as, bytes: bytes ?? new Uint8Array() }
      const number = await memory.openFile(file)
      numbers.set(value.file, number)
      begin(number, file)
    }
    const file = 'file' in value ? (numbers.get(value.file) ?? 0) : 0
    switch (value.did) {
      case 'keep':
        await memory.keepDocument(file, value.at, value.document)
        break
      case 'close':
        await close(file, value.refused)
        break
      case 'drop':
        await memory.dropFile(value.name, value.run)
        break
      case 'decide':
        await memory.appendDecisions(value.lines, value.log)
        break
      case 'run':
        await finish(value.run, value.change)
        break
      case 'bury':
        await memory.erase({ files: [], instead: [], decisions: await memory.decisions(), tombstone: value.tombstone })
        break
    }
    noted({ value: 'file' in value ? { ...value, file } : value, bytes })
  }
}

/** The journal as if what is erased had never been: without its files, all earlier runs and the earlier log. */
function withoutErased(journal: readonly Written[], erasure: Erasure): Written[] {
  const left = journal.filter(({ value }) =>
    'file' in value ? !erasure.files.includes(value.file) : value.did !== 'run' && value.did !== 'decide',
  )
  const instead = erasure.instead.flatMap(({ file, documents, refused }, i): readonly Written[] => {
    // Numbers that no other record of the journal bears.
    const number = -1 - i - journal.length
    const { bytes, ...as } = file
    return [
      { value: { did: 'open', file: number, as }, bytes },
      ...documents.map((document, at) => ({
        value: { did: 'keep', file: number, at, document } as const,
        bytes: null,
      })),
      { value: { did: 'close', file: number, refused }, bytes: null },
    ]
  })
  const { decisions, tombstone } = erasure
  return [
    ...left,
    ...instead,
    { value: { did: 'decide', lines: decisions, log: 'own' }, bytes: null },
    { value: { did: 'bury', tombstone }, bytes: null },
  ]
}

import { compareText } from '../document/index.ts'
import type { Refused } from '../link/index.ts'
import { holdsPhrases } from './find-phrases.ts'
import type { HeldDocument, HeldFile, Hits, Line, NewDocument, NewFile, Run, Store, WordQuery } from './store.ts'

interface FileVersion extends NewFile {
  readonly file: number
  readonly documents: Map<number, NewDocument>
  readonly refused: Refused[]
  closed: boolean
  gone: number | null
}

interface LineVersion {
  readonly line: Line
  readonly run: number
  gone: number | null
}

/** Returns a store that lasts as long as the process: for tests and for a browser tab. */
export function memoryStore(): Store {
  let versions: FileVersion[] = []
  let lines: LineVersion[] = []
  let order: LineVersion[] = []
  let runs: Run[] = []
  let log: string[] = []
  let own: string[] = []
  let others: (readonly string[])[] = []
  const stones: string[] = []
  let next = 1
  const current = (): readonly FileVersion[] => versions.filter((v) => v.closed && v.gone === null)
  const named = (name: string): FileVersion | undefined => current().find((v) => v.name === name)
  const opened = (file: number): FileVersion => {
    const version = versions.find((v) => v.file === file)
    if (version === undefined) throw new RangeError(`file ${file} is not open`)
    return version
  }
  const documents = (): readonly (NewDocument & HeldDocument)[] =>
    current()
      .flatMap((v) => [...v.documents.values()].map((d) => ({ ...d, file: v.name })))
      .toSorted((a, b) => compareText(a.id, b.id) || compareText(a.sha256, b.sha256) || compareText(a.input, b.input))
  return {
    file: async (name) => {
      const version = named(name)
      return version === undefined ? null : heldFile(version)
    },
    files: async () => versions.filter((v) => v.closed).map(heldFile),
    openFile: async (file) => {
      const begun = versions.find((v) => !v.closed && v.name === file.name)
      if (begun?.sha256 === file.sha256 && begun.reading === file.reading) return begun.file
      versions = versions.filter((v) => v !== begun)
      versions.push({ ...file, file: next, documents: new Map(), refused: [], closed: false, gone: null })
      return next++
    },
    keepDocument: async (file, at, document) => {
      opened(file).documents.set(at, document)
    },
    closeFile: async (file, refused) => {
      const version = opened(file)
      const before = named(version.name)
      if (before?.sha256 === version.sha256) versions = versions.filter((v) => v !== before)
      else if (before !== undefined) before.gone = version.run
      version.refused.splice(0, version.refused.length, ...refused)
      version.closed = true
    },
    dropFile: async (name, run) => {
      const version = named(name)
      if (version !== undefined) version.gone = run
    },
    original: async (sha256) => versions.find((v) => v.sha256 === sha256)?.bytes ?? null,
    cached: async (key) =>
      versions.flatMap((v) => [...v.documents.values()]).find((d) => d.key === key)?.annotated ?? null,
    documents: async function* () {
      for (const { text: _text, ...document } of documents()) yield document
    },
    document: async (id) => documents().find((d) => d.id === id) ?? null,
    refused: async () =>
      current()
        .flatMap((v) => v.refused)
        .toSorted((a, b) => compareText(a.input, b.input) || compareText(a.reason, b.reason)),
    appendDecisions: async (added, from = 'own') => {
      const fresh = added.filter((line, i) => !log.includes(line) && added.indexOf(line) === i)
      log.push(...fresh)
      if (from === 'own') own.push(...fresh)
      else others.push([...added])
    },
    decisions: async () => [...log],
    logs: async () => [[...own], ...others],
    finishRun: async (run, given) => {
      const held = new Map(lines.filter((v) => v.gone === null).map((v) => [keyOf(v.line), v]))
      order = []
      for (const line of given) {
        const before = held.get(keyOf(line))
        const same = before?.line.json === line.json
        const version: LineVersion = same ? before : { line, run: run.run, gone: null }
        if (!same) lines.push(version)
        order.push(version)
      }
      const kept = new Set(order)
      for (const version of held.values()) if (!kept.has(version)) version.gone = run.run
      lines = lines.filter((v) => v.gone === null || v.gone > v.run)
      runs = [...runs.filter((r) => r.run !== run.run), run]
    },
    runs: async () => [...runs],
    lines: async function* (kind, run = null) {
      const then =
        run === null
          ? order
          : lines
              .filter((v) => v.run <= run && (v.gone === null || v.gone > run))
              .toSorted((a, b) => compareText(a.line.id, b.line.id))
      const wanted = then.map((v) => v.line).filter((line) => kind === null || line.kind === kind)
      yield* wanted.toSorted((a, b) => compareText(a.kind, b.kind))
    },
    findDocuments: async (query) =>
      collect(documents(), query, (d) => holdsPhrases(`${d.title ?? ''} ${d.text}`, query.phrases)),
    findLines: async (query) =>
      collect(
        order.map((v) => v.line),
        query,
        ({ kind, words, speaker, date }) =>
          kind === query.kind &&
          (query.phrases.length === 0 || (words !== '' && holdsPhrases(words, query.phrases))) &&
          (query.speakers === null || (speaker !== null && query.speakers.includes(speaker))) &&
          (query.from === null || (date !== null && shortest(date, query.from) >= 0)) &&
          (query.to === null || (date !== null && shortest(date, query.to) <= 0)),
      ),
    erase: async ({ files, instead, decisions, tombstone }) => {
      versions = versions.filter((v) => !files.includes(v.file))
      for (const { file, documents, refused } of instead) {
        const numbered = new Map(documents.map((document, at) => [at, document]))
        versions.push({ ...file, file: next++, documents: numbered, refused: [...refused], closed: true, gone: null })
      }
      log = [...decisions]
      own = [...decisions]
      others = []
      lines = []
      order = []
      runs = []
      stones.push(tombstone)
    },
    tombstones: async () => [...stones],
    check: async () => [],
    flush: async () => {},
    close: async () => {},
  }
}

/** Compares two dates as far as both go: `2031-06` is neither before `2031-06-14` nor after it. */
function shortest(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  return compareText(a.slice(0, length), b.slice(0, length))
}

function keyOf({ kind, id }: Line): string {
  return `${kind} ${id}`
}

function heldFile({ file, name, sha256, reading, run, gone, bytes, documents }: FileVersion): HeldFile {
  return { file, name, sha256, reading, run, gone, bytes: bytes.length, documents: documents.size }
}

function collect<T>(all: readonly T[], query: WordQuery, fits: (item: T) => boolean): Hits<T> {
  const hits: T[] = []
  for (const item of all) {
    if (!fits(item)) continue
    if (hits.length === query.limit || query.expired()) return { hits, cut: true }
    hits.push(item)
  }
  return { hits, cut: false }
}

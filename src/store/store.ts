import type { Refused } from '../link/index.ts'

/** A file as it is handed to a case. */
export interface NewFile {
  /** How the user names it: its path inside the pile. */
  readonly name: string
  /** SHA-256 of its bytes. */
  readonly sha256: string
  readonly bytes: Uint8Array
  /** Key of how it is read: engine, options and the user's rows for it. The same bytes under the same key need no second look. */
  readonly reading: string
  /** The run it comes with. */
  readonly run: number
}

/** One version of a file of the case. */
export interface HeldFile {
  readonly file: number
  readonly name: string
  readonly sha256: string
  readonly reading: string
  /** The run that it came with, and the one in which it gave way to another version or was taken out; `null`: current. */
  readonly run: number
  readonly gone: number | null
  readonly bytes: number
  readonly documents: number
}

/** One document of a file, as it was read. */
export interface StoredDocument {
  readonly id: string
  readonly input: string
  /** SHA-256 of its text. */
  readonly sha256: string
  readonly title: string | null
  /** What the annotation depends on: content and engine. */
  readonly key: string
  /** The annotated document as one line of JSON. */
  readonly annotated: string
}

/** A document of the case, with the name of the file that it is in. */
export interface HeldDocument extends StoredDocument {
  readonly file: string
}

/** A document on its way in. */
export interface NewDocument extends StoredDocument {
  /** The words that it can be found by. */
  readonly text: string
}

/** One line of a linked case as JSON, with what it can be found by. */
export interface Line {
  /** `event`, `statement`, `entity`, `document`, `relation`, … */
  readonly kind: string
  readonly id: string
  readonly json: string
  /** Words it can be found by; empty when it cannot be searched for. */
  readonly words: string
  /** For a statement: the speaker's id; else `null`. */
  readonly speaker: string | null
  /** ISO 8601, may be partial. */
  readonly date: string | null
}

/** One time the case was linked. */
export interface Run {
  readonly run: number
  /** By the system's clock, ISO 8601: for people to read, never for order. */
  readonly when: string
  readonly engine: string
  /** What was asked for: `add`, `remove`, `review`, … */
  readonly command: string
  readonly documents: number
  /** How many decisions the log held. */
  readonly decisions: number
}

/** What to look for in the documents of a case. */
export interface WordQuery {
  /** Words that must all stand in the document; a phrase is one entry with blanks. */
  readonly phrases: readonly string[]
  /** At most so many answers; the search stops there. */
  readonly limit: number
  /** Asked between answers: true cuts the search off. */
  readonly expired: () => boolean
}

export interface LineQuery extends WordQuery {
  readonly kind: string
  /** Only statements of these speakers; `null`: of all. */
  readonly speakers: readonly string[] | null
  readonly from: string | null
  readonly to: string | null
}

export interface Hits<T> {
  readonly hits: readonly T[]
  /** Whether there may be more: the limit was reached or time ran out. */
  readonly cut: boolean
}

/** A document that was found. */
export type FoundDocument = Pick<StoredDocument, 'id' | 'input' | 'title'>

/** A file with everything that was read from it. */
export interface WholeFile {
  readonly file: NewFile
  readonly documents: readonly NewDocument[]
  readonly refused: readonly Refused[]
}

/** What is taken out of a case for good, and what stands in its place. */
export interface Erasure {
  /** Versions of files that go with their bytes, documents and annotations. */
  readonly files: readonly number[]
  /** Files that stand in place of them from now on. */
  readonly instead: readonly WholeFile[]
  /** The whole decision log as it is to stand from now on. */
  readonly decisions: readonly string[]
  /** A line of JSON that says that something was taken out, when and why; bears no name. */
  readonly tombstone: string
}

/**
 * Where a case lasts. Original bytes, documents and decisions are the truth; annotations and the lines of the linked
 * case are a cache, safe to make again. Asynchronous from the first day, because a server database is. Writes may be
 * held back a moment to go in together: `flush` returns when all is committed, and a write that failed makes the next
 * call throw.
 */
export interface Store {
  /** The current version of the file with this name; `null`: never completed, or taken out. */
  file(name: string): Promise<HeldFile | null>
  /** All completed versions, oldest first. */
  files(): Promise<readonly HeldFile[]>
  /** Begins a version; its documents are no part of the case until `closeFile`. An unfinished one of the same bytes and reading is gone on with. */
  openFile(file: NewFile): Promise<number>
  /** Keeps the document at place `at` of an open file, with its annotation. */
  keepDocument(file: number, at: number, document: NewDocument): Promise<void>
  /** Makes an open version the current one, whole: the one before it gives way. */
  closeFile(file: number, refused: readonly Refused[]): Promise<void>
  /** Takes a file out of the case; its bytes stay as history. */
  dropFile(name: string, run: number): Promise<void>
  /** The bytes with this SHA-256. */
  original(sha256: string): Promise<Uint8Array | null>
  /** The annotation that was kept under this key. */
  cached(key: string): Promise<string | null>
  /** Documents of the current files, in order of id, then of hash, then of input. */
  documents(): AsyncIterable<HeldDocument>
  /** The document with this id; the first by hash where two files give it. */
  document(id: string): Promise<HeldDocument | null>
  /** The inputs of current files that could not be read, in order of input. */
  refused(): Promise<readonly Refused[]>
  /**
   * Adds decisions (JSON lines) that are not in the log yet; on disk when it returns. `log`: whether they are this case's
   * own, or the log of somebody else, whose order is kept beside ours.
   */
  appendDecisions(lines: readonly string[], log?: 'own' | 'other'): Promise<void>
  /** Every decision, in the order in which they came in. */
  decisions(): Promise<readonly string[]>
  /** The logs that were brought together, each in its own order: our own first, then the others as they came in. */
  logs(): Promise<readonly (readonly string[])[]>
  /** Keeps what linking gave: lines in the order of the case. Lines of earlier runs stay readable. One transaction. */
  finishRun(run: Run, lines: Iterable<Line>): Promise<void>
  /** Completed runs, oldest first. */
  runs(): Promise<readonly Run[]>
  /** The lines as they stood after a run (`null`: the last), of one kind or of all, in the order of the case. */
  lines(kind: string | null, run?: number | null): AsyncIterable<Line>
  /** Documents that hold words, as ids with their file's name. */
  findDocuments(query: WordQuery): Promise<Hits<FoundDocument>>
  /** Lines of the last run that hold words. */
  findLines(query: LineQuery): Promise<Hits<Line>>
  /** Takes out for good; all lines and runs go too, so that the case is linked anew. Leaves no byte of what went. */
  erase(erasure: Erasure): Promise<void>
  /** What was erased, oldest first. */
  tombstones(): Promise<readonly string[]>
  /** What is wrong with the store itself, one sentence a fault: pages, annotations or decisions that are not what was written. */
  check(): Promise<readonly string[]>
  flush(): Promise<void>
  close(): Promise<void>
}

import type { Refused } from '../link/index.ts'

/** What a run leaves behind beside the dossier. */
export interface StoredDocument {
  readonly id: string
  readonly sha256: string
  /** The annotated document as JSON. */
  readonly annotated: string
}

/**
 * Where a case lasts. Documents and decisions are the truth; annotations are a cache keyed by what was read and by
 * which engine, safe to delete. Asynchronous from the first day, because a server database is.
 */
export interface Store {
  /** The cached annotations of the item with this key, `null` when it was never read by this engine. */
  cached(key: string): Promise<readonly string[] | null>
  /** Keeps the annotated documents (JSON) that one item gave; one transaction. */
  keep(key: string, annotated: readonly string[]): Promise<void>
  /** Replaces the list of the case's documents and refused inputs; one transaction. */
  replaceCase(documents: readonly StoredDocument[], refused: readonly Refused[]): Promise<void>
  /** The documents of the case in order of id. */
  documents(): Promise<readonly StoredDocument[]>
  /** The inputs of the case that could not be read, in order of input. */
  refused(): Promise<readonly Refused[]>
  /** Adds decisions (JSON lines) that are not in the log yet; the log is only ever appended to. */
  appendDecisions(lines: readonly string[]): Promise<void>
  /** The decision log, oldest first. */
  decisions(): Promise<readonly string[]>
  close(): Promise<void>
}

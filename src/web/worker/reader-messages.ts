import type { MetaRow, Refusal } from '../../intake/index.ts'
import type { Refused } from '../../link/index.ts'
import type { NewDocument } from '../../store/index.ts'

/** A file by name. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file to be read, and what is known of it beside its bytes. */
export interface FileAsk {
  readonly file: NamedBytes
  /** How it is read, as the store keeps it. */
  readonly reading: string
  readonly meta: MetaRow | null
  readonly references: MetaRow | null
}

/** What the room asks of the worker that reads. */
export type ReaderAsk =
  /** The models' weights by name, once at the start: so that a worker that is started again asks nobody for them. */
  | { readonly ask: 'weights'; readonly texts: Readonly<Record<string, string>> }
  | { readonly ask: 'references'; readonly names: readonly string[]; readonly files: readonly NamedBytes[] }
  /** Reads a file but for its first documents: those were read, or one of them hung. */
  | ({ readonly ask: 'file'; readonly skip: number } & FileAsk)

/** What libraries of references say of other files, by name, and what of each library was refused. */
export interface ReferencesTold {
  readonly rows: readonly (readonly [string, MetaRow])[]
  readonly libraries: readonly (readonly [string, readonly Refused[]])[]
}

/** What the worker that reads tells of its work. */
export type ReaderTold =
  | { readonly told: 'ready' }
  | ({ readonly told: 'references' } & ReferencesTold)
  /** The document at place `at` of `of` in the file is begun. */
  | { readonly told: 'begin'; readonly at: number; readonly of: number; readonly input: string }
  | { readonly told: 'document'; readonly document: NewDocument }
  | { readonly told: 'refused'; readonly refusal: Refusal }
  | { readonly told: 'end' }
  /** The worker itself is gone. */
  | { readonly told: 'broke' }

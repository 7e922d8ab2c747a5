import type { Digest, DocumentMeta } from '../document/index.ts'

/** Limits before anything is parsed (RELIABILITY row 10). */
export const MAX_FILE_BYTES: number = 64 * 1024 * 1024
export const MAX_LINE_BYTES: number = 64 * 1024 * 1024
export const MAX_NESTING = 256

/** A file, or standard input, as bytes. `name` is how the user named it, for messages; never part of an id. */
export interface RawInput {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One document's worth of bytes: a whole file, or one line of a JSONL file. */
export interface Item {
  /** `file.html`, or `file.jsonl:12`. */
  readonly input: string
  readonly format: 'text' | 'markdown' | 'html' | 'record'
  readonly bytes: Uint8Array
}

export type Refusal =
  | { readonly reason: 'empty'; readonly input: string }
  | { readonly reason: 'too-large'; readonly input: string; readonly bytes: number; readonly limit: number }
  | { readonly reason: 'line-too-long'; readonly input: string; readonly bytes: number; readonly limit: number }
  | { readonly reason: 'nested-too-deep'; readonly input: string; readonly limit: number }
  | { readonly reason: 'bad-json'; readonly input: string }
  | { readonly reason: 'no-text-field'; readonly input: string }
  | { readonly reason: 'no-main-text'; readonly input: string }
  | { readonly reason: 'unknown-encoding'; readonly input: string; readonly encoding: string | null }
  | { readonly reason: 'binary'; readonly input: string; readonly format: string | null }
  | { readonly reason: 'unreadable'; readonly input: string; readonly code: string }
  | { readonly reason: 'time-budget'; readonly input: string; readonly seconds: number }
  | { readonly reason: 'failed'; readonly input: string; readonly stage: string }
  | { readonly reason: 'same-id'; readonly input: string; readonly id: string }

/** A row of the user's `--meta` table; fields that are absent leave what was found. */
export type MetaRow = Partial<Omit<DocumentMeta, 'genre' | 'language'>>

export interface ReadOptions {
  readonly sha256: (bytes: Uint8Array) => string
  readonly digest: Digest
  readonly meta: MetaRow | null
}

import type { Digest, DocumentMeta } from '../document/index.ts'

/** Limits before anything is parsed (RELIABILITY row 10). */
export const MAX_FILE_BYTES: number = 64 * 1024 * 1024
export const MAX_LINE_BYTES: number = 64 * 1024 * 1024
export const MAX_NESTING = 256

/** Limits of what is unpacked (RELIABILITY row 1), counted while it is unpacked: sizes that a file states are not believed. */
export const MAX_ENTRIES = 10_000
export const MAX_ENTRY_BYTES: number = 64 * 1024 * 1024
export const MAX_UNPACKED_BYTES: number = 256 * 1024 * 1024
export const MAX_RATIO = 200
export const MAX_DEPTH = 2
export const MAX_PAGES = 5000
export const MAX_ARTICLES = 20_000

/** A file, or standard input, as bytes. `name` is how the user named it, for messages; never part of an id. */
export interface RawInput {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Formats that are taken apart first, in a child process where there is one: see `unpack`. */
export const PACKED_FORMATS = [
  'pdf',
  'docx',
  'eml',
  'mbox',
  'mhtml',
  'articles',
  'export',
  'feed',
  'warc',
  'wacz',
  'csv',
  'list',
  'references',
] as const
export type PackedFormat = (typeof PACKED_FORMATS)[number]

/** One document's worth of bytes: a whole file, one line of a JSONL file, or an article that was taken out of a file. */
export interface Item {
  /** `file.html`, `file.jsonl:12` or `file.mbox#3`. */
  readonly input: string
  readonly format: 'text' | 'markdown' | 'html' | 'record' | 'extracted' | PackedFormat
  readonly bytes: Uint8Array
  /** For an extracted article: SHA-256 of its own bytes, and of its file where that holds more. */
  readonly bytesSha256?: string
  readonly fileSha256?: string
}

/** A file of a packed format. */
export interface PackedItem extends Item {
  readonly format: PackedFormat
}

/** Whether an item must be taken apart before it can be read. */
export function isPacked(item: Item): item is PackedItem {
  return PACKED_FORMATS.some((format) => format === item.format)
}

export type Refusal =
  | { readonly reason: 'empty'; readonly input: string }
  | { readonly reason: 'empty-folder'; readonly input: string }
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
  | { readonly reason: 'no-text-layer'; readonly input: string; readonly pages: number }
  | { readonly reason: 'encrypted'; readonly input: string }
  | { readonly reason: 'damaged'; readonly input: string; readonly format: string }
  | { readonly reason: 'over-limit'; readonly input: string; readonly cap: Cap; readonly limit: number }
  | { readonly reason: 'declares-entities'; readonly input: string }
  | { readonly reason: 'no-article'; readonly input: string; readonly format: string }
  | { readonly reason: 'not-attached'; readonly input: string }
  | { readonly reason: 'memory'; readonly input: string; readonly megabytes: number }
  | { readonly reason: 'parser-ended'; readonly input: string; readonly code: string }
  | { readonly reason: 'bad-answer'; readonly input: string; readonly fault: string }
  | { readonly reason: 'same-id'; readonly input: string; readonly id: string }

/** What was counted when a file grew beyond its cap. */
export type Cap = 'entries' | 'entry bytes' | 'unpacked bytes' | 'ratio' | 'nested files' | 'pages' | 'articles'

/** A row of the user's `--meta` table, or of a library of references; fields that are absent leave what was found. */
export type MetaRow = Partial<Omit<DocumentMeta, 'genre' | 'language'>>

export interface ReadOptions {
  readonly sha256: (bytes: Uint8Array) => string
  readonly digest: Digest
  readonly meta: MetaRow | null
  /** What a library of references says of the file. */
  readonly references?: MetaRow | null
}

import type { Span } from './span.ts'

export const CONTRACT_VERSION = '1'
export const OFFSET_UNIT = 'utf16'

export const BLOCK_KINDS = [
  'title',
  'byline',
  'dateline',
  'paragraph',
  'heading',
  'caption',
  'list',
  'quote',
  'correction',
  'boilerplate',
] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A part of the page, as the document's own layout shows it. Blocks do not overlap and are in order. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** Words of the input that were kept out of `text`, and why (`share`, `newsletter`, `related`, …). */
export interface Removed {
  readonly text: string
  readonly reason: string
}

/** What a stretch of text came from: a page of a PDF, a note of a Word file, a message, a record of an archive or table. */
export const PLACE_KINDS = ['page', 'footnote', 'endnote', 'message', 'record', 'article'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** Where in the file a stretch of `text` stands. Places do not overlap and are in order. */
export interface Place extends Span {
  readonly kind: PlaceKind
  /** `12` for a page, a note's own number, a Message-ID, a record's number or identifier. */
  readonly label: string
}

export type Genre = 'news' | 'opinion' | 'statement' | 'analysis'

/** What is known of a document beside its words. Unknown is `null`; dates are ISO 8601 and may be partial. */
export interface DocumentMeta {
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  /** The house that owns the outlet: only from the user's table, never guessed. */
  readonly owner: string | null
  readonly published: string | null
  readonly updated: string | null
  /** ISO 639-1 code, or ISO 639-3 where there is none. */
  readonly language: string | null
  readonly genre: Genre | null
  readonly url: string | null
  readonly page: string | null
  readonly captured: string | null
  readonly collector: string | null
  /** Id of the document of which this one is said to be a translation: only from the user's table. */
  readonly translationOf: string | null
}

/** One account as it was read: an immutable text, its parts, and where each piece of its metadata comes from. */
export interface Document extends DocumentMeta {
  /** The caller's id, else the first 12 hex digits of `bytesSha256`. */
  readonly id: string
  /** The file it came from as the user named it, with `:LINE` for a record: for messages and reports, never for ids. */
  readonly input: string
  /** Which source gave each field: `{"published": "json-ld"}`. */
  readonly metaFrom: Readonly<Record<string, string>>
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly sha256: string
  /** SHA-256 of the bytes of the file or record, hexadecimal. */
  readonly bytesSha256: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly removed: readonly Removed[]
  /** Pages, notes, message or record of each stretch of text; absent where the file is the document. */
  readonly places?: readonly Place[]
  /** SHA-256 of the whole file, where the document is a part of one. */
  readonly fileSha256?: string
  /** Recoverable oddities, one sentence each: an encoding that was guessed, units that were replaced. */
  readonly notes: readonly string[]
}

/** The page, note, message or record in which a span begins; `null` where the file is the document. */
export function placeOf(doc: Pick<Document, 'places'>, span: Span): Place | null {
  return doc.places?.find((place) => place.start <= span.start && span.start < place.end) ?? null
}

/** The languages whose words are read by rules; the others get cleaning, copies, numbers, full dates and quotation marks. */
export const READ_LANGUAGES: readonly string[] = ['en']

/** Whether the rules for names, speech and events apply to this document. */
export function isRead(doc: DocumentMeta): boolean {
  return doc.language === null || READ_LANGUAGES.includes(doc.language)
}

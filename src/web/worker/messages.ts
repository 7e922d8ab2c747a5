import type { RoomNews, ServedState } from '../../server/index.ts'
import type { ExportKind, ViewError } from '../../views/index.ts'

/** A file as it was dropped: its path within the drop, and its bytes, which are handed over and not copied. */
export interface DroppedFile {
  readonly name: string
  readonly bytes: ArrayBuffer
}

/** What the page asks of the engine; every question gets one answer with its number. */
export type Ask = { readonly n: number } & (
  | { readonly ask: 'view'; readonly path: string; readonly query: readonly (readonly [string, string])[] }
  /** Nobody waits for the view of this number any more. */
  | { readonly ask: 'drop'; readonly view: number }
  | { readonly ask: 'add'; readonly files: readonly DroppedFile[] }
  | { readonly ask: 'example' }
  | { readonly ask: 'open-kept' }
  | { readonly ask: 'forget' }
  | { readonly ask: 'keep'; readonly keep: boolean }
  | { readonly ask: 'decide'; readonly lines: readonly string[] }
  | { readonly ask: 'relink' }
  | { readonly ask: 'export'; readonly what: ExportKind; readonly query: readonly (readonly [string, string])[] }
)

/** A file to be saved, whole. */
export interface SavedFile {
  readonly name: string
  readonly blob: Blob
}

/** An answer, or news that nobody asked for. */
export type Told =
  | { readonly told: 'answer'; readonly n: number; readonly ok: true; readonly value: unknown }
  | { readonly told: 'answer'; readonly n: number; readonly ok: false; readonly error: ViewError }
  /** The engine is loaded; `kept`: an earlier visit kept a case. */
  | { readonly told: 'ready'; readonly kept: boolean }
  /** How far reading is, or that the case changed: then everything that is shown must be asked for again. */
  | RoomNews

export type CaseState = ServedState

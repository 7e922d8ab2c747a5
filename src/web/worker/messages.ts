import type { ExportKind, ViewError } from '../../views/index.ts'

/** A file as it was dropped: its path within the drop, and its bytes, which are handed over and not copied. */
export interface DroppedFile {
  readonly name: string
  readonly bytes: ArrayBuffer
}

/** What the page asks of the engine; every question gets one answer with its number. */
export type Ask = { readonly n: number } & (
  | { readonly ask: 'view'; readonly path: string; readonly query: readonly (readonly [string, string])[] }
  | { readonly ask: 'add'; readonly files: readonly DroppedFile[] }
  | { readonly ask: 'example' }
  | { readonly ask: 'open-kept' }
  | { readonly ask: 'forget' }
  | { readonly ask: 'keep'; readonly keep: boolean }
  | { readonly ask: 'decide'; readonly lines: readonly string[] }
  | { readonly ask: 'relink' }
  | { readonly ask: 'export'; readonly what: ExportKind; readonly query: readonly (readonly [string, string])[] }
)

/** An answer, or news that nobody asked for. */
export type Told =
  | { readonly told: 'answer'; readonly n: number; readonly ok: true; readonly value: unknown }
  | { readonly told: 'answer'; readonly n: number; readonly ok: false; readonly error: ViewError }
  | { readonly told: 'ready'; readonly kept: number | null }
  | { readonly told: 'progress'; readonly done: number; readonly total: number; readonly step: 'reading' | 'linking' }
  /** The case changed: everything that is shown must be asked for again. */
  | { readonly told: 'case'; readonly state: CaseState }

/** What the page must know of the case whatever it shows. */
export interface CaseState {
  /** Counts up with every change. */
  readonly revision: number
  readonly documents: number
  readonly refused: readonly { readonly input: string; readonly reason: string; readonly advice: string }[]
  readonly decisions: number
  /** Decisions that wait for the next linking. */
  readonly pending: number
  readonly reviewed: boolean
  readonly keeps: boolean
}

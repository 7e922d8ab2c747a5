import type { Columns, MetaRow } from '../../intake/index.ts'
import { digest } from '../digest.ts'
import { modelHashes } from '../load-models.ts'
import { ENGINE } from '../version.ts'

/** What the reading of a file depends on beside its bytes; a case remembers it with the file. */
export interface Reading {
  /** What the file is called in messages and in the user's tables. */
  readonly name: string
  /** Names the engine and its models. */
  readonly engine: string
  readonly columns: readonly (readonly [string, string])[]
  readonly meta: MetaRow | null
  readonly references: MetaRow | null
}

/** A short name for this engine with its models: annotations of another one are made again. */
export const ENGINE_KEY: string = digest(JSON.stringify([ENGINE, modelHashes()])).slice(0, 16)

/** How a file is read now, as the case keeps it. */
export function readingOf(file: {
  readonly name: string
  readonly columns: Columns
  readonly meta: MetaRow | null
  readonly references: MetaRow | null
}): string {
  const { name, columns, meta, references } = file
  const reading: Reading = { name, engine: ENGINE_KEY, columns: [...columns], meta, references }
  return JSON.stringify(reading)
}

/** A reading as it was kept. */
export function parseReading(json: string): Reading {
  return JSON.parse(json)
}

/**
 * Key of one document's annotation: its own bytes, those of the file that it was taken out of, since the annotation names
 * them, and everything else that its reading depends on.
 */
export function annotationKey(
  item: { readonly format: string; readonly input: string; readonly fileSha256?: string },
  sha256: string,
  reading: string,
): string {
  return digest(JSON.stringify([item.format, item.input, sha256, item.fileSha256 ?? null, reading]))
}

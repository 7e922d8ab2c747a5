import type { Document, Result } from '../src/document/index.ts'
import { digest, digestBytes } from '../src/engine/index.ts'
import { type MetaRow, type Refusal, readItem, splitInput } from '../src/intake/index.ts'

/** Reads a file's bytes (or text) the way the program does; one result for each document in it. */
export function readBytes(
  name: string,
  content: string | Uint8Array,
  meta: MetaRow | null = null,
): readonly Result<Document, Refusal>[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return splitInput({ name, bytes }).map((part) =>
    part.ok ? readItem(part.value, { sha256: digestBytes, digest, meta }) : part,
  )
}

/** The only document of a file. Throws when it was refused or is not the only one. */
export function readOne(name: string, content: string | Uint8Array, meta: MetaRow | null = null): Document {
  const [first, ...rest] = readBytes(name, content, meta)
  if (first === undefined || !first.ok || rest.length > 0) throw new Error(`not one document: ${JSON.stringify(first)}`)
  return first.value
}

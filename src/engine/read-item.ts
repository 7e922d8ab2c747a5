import { type Annotated, type Document, isRead, type Result } from '../document/index.ts'
import { type Item, type MetaRow, type Refusal, readItem } from '../intake/index.ts'
import { conlluOf, readWords, type SentenceReader } from '../language/index.ts'
import type { Models } from '../models/index.ts'
import { annotate } from '../reading/index.ts'
import { digest, digestBytes } from './digest.ts'

/** Reads one item (a file or a record) and lays all layers over it; `reader`: see `readWords`. */
export function annotateItem(
  item: Item,
  meta: MetaRow | null,
  models: Models,
  references: MetaRow | null = null,
  reader?: SentenceReader,
): Result<Annotated, Refusal> {
  const read = readItem(item, { sha256: digestBytes, digest, meta, references })
  return read.ok ? { ok: true, value: annotate(read.value, models, reader) } : read
}

/** Reads one item as CoNLL-U; `reader`: see `readWords`. */
export function conlluItem(
  item: Item,
  meta: MetaRow | null,
  models: Models,
  reader?: SentenceReader,
): Result<string, Refusal> {
  const read = readItem(item, { sha256: digestBytes, digest, meta })
  return read.ok ? { ok: true, value: conlluDocument(read.value, models, reader) } : read
}

function conlluDocument(doc: Document, models: Models, reader?: SentenceReader): string {
  if (!isRead(doc)) return `# newdoc id = ${doc.id}\n# not read: no rules for the language "${doc.language}"\n\n`
  return conlluOf(doc.id, readWords(doc.text, doc.blocks, models, reader))
}

/** Facts about a string that the caller knows. */
export interface TextFacts {
  readonly id?: string
  readonly title?: string
  readonly published?: string
  readonly outlet?: string
  readonly url?: string
  readonly language?: string
}

/** Reads a string that is already in memory. Throws `RangeError` when it is empty. */
export function annotateText(text: string, facts: TextFacts, models: Models): Annotated {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...facts, text }))
  const read = annotateItem({ input: 'text', format: 'record', bytes }, null, models)
  if (!read.ok) throw new RangeError(`the text cannot be read: ${read.error.reason}`)
  return read.value
}

import { unbrotli } from '../../src/cli/unbrotli.ts'
import type { Document, Result } from '../../src/document/index.ts'
import { digest, digestBytes } from '../../src/engine/index.ts'
import {
  type Columns,
  checkUnpacked,
  isPacked,
  itemsOf,
  type Refusal,
  readItem,
  splitInput,
  type Unpacked,
  unpack,
} from '../../src/intake/index.ts'

export interface UnpackedFile {
  readonly format: string
  readonly documents: readonly Document[]
  readonly refused: readonly Refusal[]
  readonly unpacked: Unpacked | null
}

/** Reads a file of any format in this process, its answer checked as that of a parsing process is. */
export async function unpackBytes(
  name: string,
  content: string | Uint8Array,
  columns: Columns = new Map(),
): Promise<UnpackedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const documents: Document[] = []
  const refused: Refusal[] = []
  let unpacked: Unpacked | null = null
  let format = 'none'
  const take = (result: Result<Document, Refusal>): void => {
    if (result.ok) documents.push(result.value)
    else refused.push(result.error)
  }
  for (const part of splitInput({ name, bytes }, columns)) {
    if (!part.ok) {
      refused.push(part.error)
      continue
    }
    const item = part.value
    format = item.format
    if (!isPacked(item)) take(readItem(item, { sha256: digestBytes, digest, meta: null }))
    else {
      const answer = checkUnpacked(JSON.stringify(await unpack(item, { sha256: digestBytes, columns, unbrotli })), item)
      if (!answer.ok) {
        refused.push(answer.error)
        continue
      }
      unpacked = answer.value
      refused.push(...answer.value.refused)
      for (const inner of itemsOf(answer.value, item, digestBytes))
        take(readItem(inner, { sha256: digestBytes, digest, meta: null }))
    }
  }
  return { format, documents, refused, unpacked }
}

/** The only document of a file. Throws when there is none, or more than one. */
export async function unpackOne(name: string, content: string | Uint8Array): Promise<Document> {
  const { documents, refused } = await unpackBytes(name, content)
  const [only] = documents
  if (only === undefined || documents.length > 1 || refused.length > 0)
    throw new Error(`${documents.length} documents, refused: ${JSON.stringify(refused)}`)
  return only
}

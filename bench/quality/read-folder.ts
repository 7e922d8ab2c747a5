import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Annotated } from '../../src/document/index.ts'
import { annotateItem } from '../../src/engine/index.ts'
import { metaRowFor, parseMetaTable, splitInput } from '../../src/intake/index.ts'
import { MODELS } from './corpus.ts'

/** A document of a pile of our own, and the file that it stands in. */
export interface FileRead {
  readonly file: string
  readonly doc: Annotated
}

/** Reads the pile beside a gold file: `documents/` and, where there is one, `meta.csv`. */
export function readFolder(gold: string): readonly FileRead[] {
  const folder = dirname(gold)
  const meta = join(folder, 'meta.csv')
  const table = parseMetaTable(existsSync(meta) ? readFileSync(meta, 'utf8') : 'file\n')
  if (!table.ok) throw new Error(table.error.reason)
  return readdirSync(join(folder, 'documents')).flatMap((file) =>
    splitInput({ name: file, bytes: readFileSync(join(folder, 'documents', file)) }).flatMap((part) => {
      const read = part.ok ? annotateItem(part.value, metaRowFor(table.value, file), MODELS) : part
      return read.ok ? [{ file, doc: read.value }] : []
    }),
  )
}

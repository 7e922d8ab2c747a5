import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotated } from '../../src/document/index.ts'
import { annotateItem, loadModels } from '../../src/engine/index.ts'
import type { Models } from '../../src/models/index.ts'

export const SHARED: string = new URL('../../../shared/', import.meta.url).pathname
export const CORPORA: string = `${SHARED}corpora/`
const SCRATCH = mkdtempSync(join(tmpdir(), 'crossread-score-'))
export const MODELS: Models = await loadModels()

/** Whether the corpora and scorers are there; they are not part of the project. */
export function hasCorpora(): boolean {
  return existsSync(CORPORA) && existsSync(`${SHARED}score`)
}

/** The records of a JSONL file. */
export function records(path: string): readonly Record<string, unknown>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** A file of the scratch folder with these contents, and its path. */
export function scratch(name: string, contents: string): string {
  const path = join(SCRATCH, name)
  writeFileSync(path, contents)
  return path
}

/** A document as read, and the id under which the corpus knows it. */
export interface ReadRecord {
  readonly goldId: string
  readonly doc: Annotated
}

/**
 * Reads the documents of a corpus file. The engine gets text, title, outlet, date and address under an id made from the
 * text, and nothing else of the record; with `dates: false` not even the date.
 */
export function readCorpus(
  path: string,
  options: { readonly dates: boolean } = { dates: true },
): readonly ReadRecord[] {
  const seen = new Map<string, number>()
  return records(path).map((record) => {
    const text = String(record.text)
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
    const nth = (seen.get(hash) ?? 0) + 1
    seen.set(hash, nth)
    const date = record.date ?? record.published ?? record.dct
    const fields = {
      id: nth === 1 ? hash : `${hash}-${nth}`,
      text,
      ...(typeof record.title === 'string' ? { title: record.title } : {}),
      ...(typeof record.outlet === 'string' ? { outlet: record.outlet } : {}),
      ...(typeof record.publisher === 'string' ? { publisher: record.publisher } : {}),
      ...(typeof record.url === 'string' ? { url: record.url } : {}),
      ...(options.dates && typeof date === 'string' ? { date } : {}),
      language: 'en',
    }
    const bytes = new TextEncoder().encode(JSON.stringify(fields))
    const read = annotateItem({ input: 'corpus', format: 'record', bytes }, null, MODELS)
    if (!read.ok) throw new Error(`a document was refused: ${read.error.reason}`)
    return { goldId: String(record.id), doc: read.value }
  })
}

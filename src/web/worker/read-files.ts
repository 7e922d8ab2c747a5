import type { Annotated } from '../../document/index.ts'
import { annotateItem, digestBytes, localUnpacker } from '../../engine/index.ts'
import {
  type Item,
  isPacked,
  itemsOf,
  type MetaRow,
  metaRowFor,
  parseMetaTable,
  type Refusal,
  splitInput,
} from '../../intake/index.ts'
import type { SentenceReader } from '../../language/index.ts'
import type { Models } from '../../models/index.ts'
import { type Decision, parseDecisions } from '../../review/index.ts'

/** A file by name. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a pile of files held. */
export interface ReadPile {
  readonly documents: readonly Annotated[]
  readonly refused: readonly Refusal[]
  readonly decisions: readonly Decision[]
}

export interface Reader {
  readonly models: Models
  readonly sentences: SentenceReader
  /** Called before each document; lets other questions be answered meanwhile. */
  readonly step: (done: number, total: number) => Promise<void>
}

/**
 * Reads files in this thread, one after another. A table with a column "file" tells of the others, a log of decisions is
 * taken as such; everything else is an account or a file of accounts. A bad file costs itself.
 */
export async function readFiles(files: readonly NamedBytes[], reader: Reader): Promise<ReadPile> {
  const { meta, decisions, accounts } = sorted(files)
  const documents: Annotated[] = []
  const refused: Refusal[] = []
  const unpacker = localUnpacker()
  for (const [i, file] of accounts.entries()) {
    await reader.step(i, accounts.length)
    for (const part of splitInput(file)) {
      if (!part.ok) refused.push(part.error)
      else if (!isPacked(part.value)) readOne(part.value, metaRowFor(meta, file.name), reader, documents, refused)
      else {
        const unpacked = await unpacker.run(part.value, new Map())
        if (!unpacked.ok) refused.push(unpacked.error)
        else {
          for (const item of itemsOf(unpacked.value, part.value, digestBytes))
            readOne(item, metaRowFor(meta, file.name), reader, documents, refused)
          refused.push(...unpacked.value.refused)
        }
      }
    }
  }
  await reader.step(accounts.length, accounts.length)
  return { documents, refused, decisions }
}

function readOne(
  item: Item,
  meta: MetaRow | null,
  { models, sentences }: Reader,
  documents: Annotated[],
  refused: Refusal[],
): void {
  try {
    const read = annotateItem(item, meta, models, null, sentences)
    if (read.ok) documents.push(read.value)
    else refused.push(read.error)
  } catch (error) {
    // The class only: messages can carry words of the document.
    const stage = error instanceof Error ? error.constructor.name : 'unknown'
    refused.push({ reason: 'failed', input: item.input, stage })
  }
}

interface Sorted {
  readonly meta: ReadonlyMap<string, MetaRow>
  readonly decisions: readonly Decision[]
  readonly accounts: readonly NamedBytes[]
}

function sorted(files: readonly NamedBytes[]): Sorted {
  const meta = new Map<string, MetaRow>()
  const decisions: Decision[] = []
  const accounts: NamedBytes[] = []
  for (const file of files) {
    const table = /\.csv$/i.test(file.name) ? parseMetaTable(textOf(file)) : null
    const log = /\.jsonl$/i.test(file.name) ? parseDecisions(textOf(file)).decisions : []
    if (table?.ok === true) for (const [name, row] of table.value) meta.set(name, row)
    else if (log.length > 0) decisions.push(...log)
    else accounts.push(file)
  }
  return { meta, decisions, accounts }
}

function textOf({ bytes }: NamedBytes): string {
  return new TextDecoder().decode(bytes)
}

import {
  annotateItem,
  annotationKey,
  digestBytes,
  findReferences,
  loadModels,
  localUnpacker,
  printAnnotated,
  refusedWords,
} from '../../engine/index.ts'
import { type Item, isPacked, itemsOf, type Refusal, splitInput } from '../../intake/index.ts'
import { sentenceReader } from '../../language/index.ts'
import type { FileAsk, NamedBytes, ReaderAsk, ReaderTold } from './reader-messages.ts'

/** Files in the tab are read as they are: nobody maps columns there. */
const NO_COLUMNS: ReadonlyMap<string, string> = new Map()

const models = await loadModels()
const sentences = sentenceReader(models)
const unpacker = localUnpacker()

self.onmessage = async ({ data }: MessageEvent<ReaderAsk>) => {
  if (data.ask === 'references') await tellReferences(data.names, data.files)
  if (data.ask === 'file') await readFile(data, data.skip)
}

tell({ told: 'ready' })

/** Takes a file apart and reads its documents one after another, from place `skip`. A bad document costs itself. */
async function readFile({ file, reading, meta, references }: FileAsk, skip: number): Promise<void> {
  const parts = await partsOf(file)
  for (const [at, part] of parts.entries()) {
    if (at < skip) continue
    if ('reason' in part) {
      tell({ told: 'refused', refusal: part })
      continue
    }
    tell({ told: 'begin', at, of: parts.length, input: part.input })
    try {
      const read = annotateItem(part, meta, models, references, sentences)
      if (read.ok) {
        const { id, sha256, title, text, input } = read.value
        const key = annotationKey(part, digestBytes(part.bytes), reading)
        tell({
          told: 'document',
          document: { id, input, sha256, title, text, key, annotated: printAnnotated(read.value) },
        })
      } else tell({ told: 'refused', refusal: read.error })
    } catch (error) {
      // The class only: messages can carry words of the document.
      const stage = error instanceof Error ? error.constructor.name : 'unknown'
      tell({ told: 'refused', refusal: { reason: 'failed', input: part.input, stage } })
    }
  }
  tell({ told: 'end' })
}

async function partsOf(file: NamedBytes): Promise<readonly (Item | Refusal)[]> {
  const parts: (Item | Refusal)[] = []
  for (const part of splitInput(file)) {
    if (!part.ok) parts.push(part.error)
    else if (!isPacked(part.value)) parts.push(part.value)
    else {
      const unpacked = await unpacker.run(part.value, NO_COLUMNS)
      if (unpacked.ok) parts.push(...itemsOf(unpacked.value, part.value, digestBytes), ...unpacked.value.refused)
      else parts.push(unpacked.error)
    }
  }
  return parts
}

async function tellReferences(names: readonly string[], files: readonly NamedBytes[]): Promise<void> {
  const byName = new Map(files.map((file) => [file.name, file]))
  const named = names.map((name) => ({ name, open: async () => byName.get(name) ?? { name, bytes: new Uint8Array() } }))
  const found = await findReferences(named, unpacker, NO_COLUMNS)
  tell({
    told: 'references',
    rows: names.flatMap((name) => {
      const row = found.rowFor(name)
      return row === null ? [] : [[name, row] as const]
    }),
    libraries: names.flatMap((name) => {
      const library = found.libraryAt(name)
      return library === null ? [] : [[name, library.refused.map(refusedWords)] as const]
    }),
  })
}

function tell(told: ReaderTold): void {
  self.postMessage(told)
}

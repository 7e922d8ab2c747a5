import { createHash } from 'node:crypto'
import { annotationKey, parseReading, readingOf, redactedFiles, refusedWords } from '../engine/index.ts'
import type { MetaRow } from '../intake/index.ts'
import type { Refused } from '../link/index.ts'
import type { NewDocument, Store } from '../store/index.ts'
import type { FoundInput } from './find-inputs.ts'
import type { CommandLine } from './parse-command-line.ts'
import { printable } from './printable.ts'
import { readInputs, reportRefusal } from './read-inputs.ts'

/** What became of the files that were handed to a case. */
export interface Intake {
  /** Names of all files that were looked at. */
  readonly names: ReadonlySet<string>
  /** Files that are the same as before: they cost a hash. */
  readonly unchanged: number
  readonly taken: number
  readonly documents: number
  readonly refused: number
}

/** How files are read into a case. */
export interface IntoCase {
  readonly stopped: () => boolean
  /** What a file is called in the case: the same name with other bytes is a new version of it. */
  readonly nameOf: (file: { readonly name: string; readonly path: string }) => string
  /** The files, where they are not those that the command line names. */
  readonly found?: readonly FoundInput[]
  /** What a table says of them, where it is not the one that the command line names. */
  readonly meta?: ReadonlyMap<string, MetaRow>
  /** Called when a file is done. */
  readonly step?: (done: number) => void
}

/**
 * Reads files into a case: one that is there with the same bytes, read in the same way, is left alone; one that has
 * changed becomes a new version; one that was refused before is tried again.
 */
export async function readIntoCase(line: CommandLine, store: Store, run: number, options: IntoCase): Promise<Intake> {
  const { stopped, nameOf, found, meta, step } = options
  const names = new Set<string>()
  const failed = new Set((await store.refused()).map((r) => r.input.replace(/[:#][^:#/]*$/, '')))
  const redacted = await redactedFiles(store)
  let unchanged = 0
  let taken = 0
  let documents = 0
  let refusals = 0
  let open: { readonly file: number; readonly reading: string; readonly refused: Refused[]; at: number } | null = null
  await readInputs(
    line,
    'json',
    {
      stopped,
      remembered: async (found) => {
        const held = await store.file(nameOf(found))
        if (held === null) return null
        const { meta, columns } = parseReading(held.reading)
        return { meta, columns: new Map(columns) }
      },
      wanted: async (opened) => {
        const name = nameOf(opened)
        names.add(name)
        if (opened.bytes !== null && redacted.has(sha256Of(opened.bytes))) {
          process.stderr.write(
            `${printable(opened.name)}: not taken in: a redaction has taken these bytes out of the case\n`,
          )
          return false
        }
        const held = await store.file(name)
        if (held === null || opened.bytes === null || failed.has(opened.name)) return true
        const same = held.sha256 === sha256Of(opened.bytes) && held.reading === readingOf(opened)
        if (same) unchanged++
        return !same
      },
      begin: async (opened) => {
        const held = opened.bytes === null ? await store.file(nameOf(opened)) : null
        if (held !== null) {
          // A file that cannot be opened today is no new version of the one that could.
          open = null
          return
        }
        const bytes = opened.bytes ?? new Uint8Array()
        const reading = readingOf(opened)
        const file = await store.openFile({ name: nameOf(opened), sha256: sha256Of(bytes), bytes, reading, run })
        open = { file, reading, refused: [], at: 0 }
      },
      known: async (job, opened) => {
        const key = annotationKey(job.item, sha256Of(job.item.bytes), readingOf(opened))
        const printed = await store.cached(key)
        if (printed === null) return null
        return { kind: 'read', printed, input: job.item.input, characters: factsOf(printed).text.length }
      },
      take: async (result, job) => {
        if (result.kind === 'refused') {
          refusals++
          open?.refused.push(refusedWords(result.refusal))
          reportRefusal(result.refusal)
        } else if (open !== null && job !== null) {
          documents++
          const key = annotationKey(job.item, sha256Of(job.item.bytes), open.reading)
          await store.keepDocument(open.file, open.at++, { ...factsOf(result.printed), input: result.input, key })
        }
      },
      end: async () => {
        if (open === null) return
        taken++
        step?.(taken + unchanged)
        await store.closeFile(open.file, open.refused)
        open = null
      },
    },
    found,
    meta,
  )
  await store.flush()
  return { names, unchanged, taken, documents, refused: refusals }
}

/** What a case keeps of a document beside its annotation. */
function factsOf(annotated: string): Pick<NewDocument, 'id' | 'sha256' | 'title' | 'text' | 'annotated'> {
  const doc: { readonly id: unknown; readonly sha256: unknown; readonly title: unknown; readonly text: unknown } =
    JSON.parse(annotated)
  return {
    id: String(doc.id),
    sha256: String(doc.sha256),
    title: typeof doc.title === 'string' ? doc.title : null,
    text: String(doc.text),
    annotated,
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import { type Columns, isPacked, type MetaRow, type RawInput, type Refusal, splitInput } from '../intake/index.ts'
import type { Unpacker } from './unpacker.ts'

/** What the libraries of references in a pile say of its other files. */
export interface References {
  rowFor(name: string): MetaRow | null
  /** For a library itself: what became of its items; `null` for any other file. */
  libraryAt(name: string): Library | null
}

/** How many files of the pile a library speaks of, and what of it was refused. */
export interface Library {
  readonly files: number
  readonly refused: readonly Refusal[]
}

/** A file of the pile by name; opened only where its name says that it may be a library. */
export interface NamedFile {
  readonly name: string
  readonly open: () => Promise<RawInput | Refusal>
}

/**
 * Reads the libraries of references (CSL-JSON, Better BibTeX JSON, Zotero RDF) among files. The paths in them are only
 * compared with names of files that were handed in: none is ever opened because a library names it.
 */
export async function findReferences(
  files: readonly NamedFile[],
  unpacker: Unpacker,
  columns: Columns,
): Promise<References> {
  const rows = new Map<string, MetaRow>()
  const libraries = new Map<string, Library>()
  const names = files.map((file) => file.name)
  for (const file of files) {
    if (!/\.(?:json|rdf)$/i.test(file.name)) continue
    const opened = await file.open()
    const item = 'reason' in opened ? undefined : splitInput(opened, columns)[0]
    if (item?.ok !== true || !isPacked(item.value) || item.value.format !== 'references') continue
    const read = await unpacker.run(item.value, columns)
    if (!read.ok) {
      libraries.set(file.name, { files: 0, refused: [read.error] })
      continue
    }
    const refused: Refusal[] = [...read.value.refused]
    let attached = 0
    for (const [i, [path, row]] of read.value.attached.entries()) {
      const target = fileNamed(names, path)
      if (target === null) refused.push({ reason: 'not-attached', input: `${file.name}#file-${i + 1}` })
      else {
        rows.set(target, row)
        attached++
      }
    }
    libraries.set(file.name, { files: attached, refused })
  }
  return { rowFor: (name) => rows.get(name) ?? null, libraryAt: (name) => libraries.get(name) ?? null }
}

/** The file of the pile that a path means: by its whole end, else by its bare name where only one file bears it. */
function fileNamed(names: readonly string[], path: string): string | null {
  const whole = names.find((name) => name === path || path.endsWith(`/${name}`) || name.endsWith(`/${path}`))
  if (whole !== undefined) return whole
  const bare = path.slice(path.lastIndexOf('/') + 1)
  const same = names.filter((name) => name.slice(name.lastIndexOf('/') + 1) === bare)
  return same.length === 1 ? (same[0] ?? null) : null
}

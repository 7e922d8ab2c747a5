import type { Unpacker } from '../engine/index.ts'
import { type Columns, isPacked, type MetaRow, type Refusal, splitInput } from '../intake/index.ts'
import { type FoundInput, openInput } from './find-inputs.ts'

/** What the libraries of references in a pile say of its other files. */
export interface References {
  rowFor(name: string): MetaRow | null
  /** For a library itself: which of its items have no file in the pile; `null` for any other file. */
  refusalsOf(name: string): readonly Refusal[] | null
}

/**
 * Reads the libraries of references (CSL-JSON, Better BibTeX JSON) among the inputs. The paths in them are only compared
 * with names of files that were handed in: none is ever opened because a library names it.
 */
export async function findReferences(
  found: readonly FoundInput[],
  unpacker: Unpacker,
  columns: Columns,
): Promise<References> {
  const rows = new Map<string, MetaRow>()
  const libraries = new Map<string, readonly Refusal[]>()
  const names = found.map((file) => file.name)
  for (const file of found) {
    if (!/\.json$/i.test(file.name)) continue
    const opened = openInput(file)
    const item = 'reason' in opened ? undefined : splitInput(opened, columns)[0]
    if (item?.ok !== true || !isPacked(item.value) || item.value.format !== 'references') continue
    const read = await unpacker.run(item.value, columns)
    if (!read.ok) {
      libraries.set(file.name, [read.error])
      continue
    }
    const refused: Refusal[] = [...read.value.refused]
    for (const [path, row] of read.value.attached) {
      const target = fileNamed(names, path)
      if (target === null) refused.push({ reason: 'not-attached', input: file.name })
      else rows.set(target, row)
    }
    libraries.set(file.name, refused)
  }
  return { rowFor: (name) => rows.get(name) ?? null, refusalsOf: (name) => libraries.get(name) ?? null }
}

/** The file of the pile that a path means: by its whole end, else by its bare name where only one file bears it. */
function fileNamed(names: readonly string[], path: string): string | null {
  const whole = names.find((name) => name === path || path.endsWith(`/${name}`) || name.endsWith(`/${path}`))
  if (whole !== undefined) return whole
  const bare = path.slice(path.lastIndexOf('/') + 1)
  const same = names.filter((name) => name.slice(name.lastIndexOf('/') + 1) === bare)
  return same.length === 1 ? (same[0] ?? null) : null
}

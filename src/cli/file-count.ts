import type { JobResult } from '../engine/index.ts'
import type { Unpacked } from '../intake/index.ts'
import { printable } from './printable.ts'

/** What became of one file so far. */
export interface FileCount {
  readonly name: string
  take(result: JobResult): void
  unpacked(unpacked: Unpacked): void
  /** The file is a library of references that speaks of so many others. */
  isLibrary(files: number): void
  /** The line that says it, `null` where a refusal has said it already. */
  line(): string | null
}

/** Counts a file's documents as they come in. */
export function fileCount(name: string): FileCount {
  let read = 0
  let refused = 0
  let characters = 0
  let library: number | null = null
  let said = false
  let found: Unpacked | null = null
  return {
    name,
    take: (result) => {
      if (result.kind === 'refused') {
        refused++
        said ||= result.refusal.input === name
      } else {
        read++
        characters += result.characters
      }
    },
    unpacked: (unpacked) => {
      found = unpacked
    },
    isLibrary: (files) => {
      library = files
    },
    line: () => {
      if (library !== null && !said)
        return `${refused === 0 ? 'read' : 'read in part'} as a library of references: it speaks of ${library} file${library === 1 ? '' : 's'} of the pile`
      if (read === 0) return said ? null : `not read: none of its ${refused} parts could be read`
      const missing = found === null ? [] : missingFrom(found)
      const counts = [
        `${characters} character${characters === 1 ? '' : 's'}`,
        ...(found === null || found.pages === null ? [] : [`${found.pages} page${found.pages === 1 ? '' : 's'}`]),
        ...articlesOf(read, refused, found),
      ]
      const why = [...missing, ...(refused > 0 ? [`${refused} not read`] : [])]
      const remarks = found === null || found.notes.length === 0 ? '' : ` (${found.notes.join('; ')})`
      return `${why.length === 0 ? 'read' : 'read in part'}, ${counts.join(', ')}${why.length === 0 ? '' : `: ${why.join('; ')}`}${remarks}`
    },
  }
}

/** Writes the one line of a file to standard error. */
export function reportFile(file: FileCount): void {
  const line = file.line()
  if (line !== null) process.stderr.write(`${printable(file.name)}: ${line}\n`)
}

function articlesOf(read: number, refused: number, found: Unpacked | null): readonly string[] {
  if (read + refused === 1 && (found?.expected ?? 1) === 1) return []
  const expected = found?.expected ?? null
  return [`${read} article${read === 1 ? '' : 's'}${expected === null ? '' : ` (${expected} expected)`}`]
}

function missingFrom(found: Unpacked): readonly string[] {
  const counts = new Map<string, number>()
  for (const article of found.articles) for (const m of article.missing) counts.set(m, (counts.get(m) ?? 0) + 1)
  const main = found.articles.length + found.refused.length
  const short = found.expected !== null && main < found.expected ? ['fewer articles than the file says it holds'] : []
  return [...found.missing, ...short, ...[...counts].map(([m, n]) => (n === 1 ? m : `${n} × ${m}`))]
}

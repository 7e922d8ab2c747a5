import type { JobResult } from '../engine/index.ts'
import type { Unpacked } from '../intake/index.ts'
import { printable } from './printable.ts'

/** What became of one file so far; of a large file of records, of all of its stretches. */
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
  const held = unpackedCount()
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
    unpacked: held.add,
    isLibrary: (files) => {
      library = files
    },
    line: () => {
      if (library !== null && !said)
        return `${refused === 0 ? 'read' : 'read in part'} as a library of references: it speaks of ${library} file${library === 1 ? '' : 's'} of the pile`
      if (read === 0) return said ? null : `not read: none of its ${refused} parts could be read`
      const { pages, expected } = held.sums()
      const counts = [
        `${characters} character${characters === 1 ? '' : 's'}`,
        ...(pages === null ? [] : [`${pages} page${pages === 1 ? '' : 's'}`]),
        ...articlesOf(read, refused, expected),
      ]
      const why = [...held.missing(), ...(refused > 0 ? [`${refused} not read`] : [])]
      const notes = held.notes()
      const remarks = notes.length === 0 ? '' : ` (${notes.join('; ')})`
      return `${why.length === 0 ? 'read' : 'read in part'}, ${counts.join(', ')}${why.length === 0 ? '' : `: ${why.join('; ')}`}${remarks}`
    },
  }
}

/**
 * The result of one of several parts of a file, a refusal that bears the name of the file itself called after the part: a
 * message that cannot be read beside the quotations in it is not the file, whose own line says what was read of it.
 */
export function asPart(result: JobResult, file: string): JobResult {
  if (result.kind !== 'refused' || result.refusal.input !== file) return result
  return { kind: 'refused', refusal: { ...result.refusal, input: `${file}#itself` } }
}

/** Writes the one line of a file to standard error. */
export function reportFile(file: FileCount): void {
  const line = file.line()
  if (line !== null) process.stderr.write(`${printable(file.name)}: ${line}\n`)
}

function articlesOf(read: number, refused: number, expected: number | null): readonly string[] {
  if (read + refused === 1 && (expected ?? 1) === 1) return []
  return [`${read} article${read === 1 ? '' : 's'}${expected === null ? '' : ` (${expected} expected)`}`]
}

/** What the unpacking of a file, or of each of its stretches, has told, in sums; the words themselves are not kept. */
interface UnpackedCount {
  add(unpacked: Unpacked): void
  /** Pages and articles expected, `null` where it does not say. */
  sums(): { readonly pages: number | null; readonly expected: number | null }
  /** What of it could not be read. */
  missing(): readonly string[]
  notes(): readonly string[]
}

function unpackedCount(): UnpackedCount {
  let pages: number | null = null
  let expected: number | null = null
  let main = 0
  const whole = new Set<string>()
  const parts = new Map<string, number>()
  const notes = new Map<string, number>()
  return {
    add: (unpacked) => {
      pages = sum(pages, unpacked.pages)
      expected = sum(expected, unpacked.expected)
      main += unpacked.articles.length + unpacked.refused.length
      for (const words of unpacked.missing) whole.add(words)
      for (const words of unpacked.articles.flatMap((a) => a.missing)) parts.set(words, (parts.get(words) ?? 0) + 1)
      for (const note of unpacked.notes) {
        const [, count, words] = COUNTED.exec(note) ?? [note, '0', note]
        notes.set(words ?? note, (notes.get(words ?? note) ?? 0) + Number(count))
      }
    },
    sums: () => ({ pages, expected }),
    missing: () => [
      ...whole,
      ...(expected !== null && main < expected ? ['fewer articles than the file says it holds'] : []),
      ...[...parts].map(([words, n]) => (n === 1 ? words : `${n} × ${words}`)),
    ],
    notes: () => [...notes].map(([words, n]) => (n === 0 ? words : `${n} × ${words}`)),
  }
}

/** A remark that says how often: "3 × no page". */
const COUNTED = /^(\d{1,9}) × (.+)$/s

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : a + b
}

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { compareText } from '../document/index.ts'
import { MAX_FILE_BYTES, type RawInput, type Refusal } from '../intake/index.ts'
import { stretchesOf } from './large-files.ts'

/** A large file that is read in stretches. */
export interface WholeFile {
  readonly name: string
  /** Its SHA-256; read through once, when it is first asked for. */
  readonly sha256: () => string
}

/** A file to be read: `name` is how the user will know it, `path` where it lies. */
export interface FoundInput {
  readonly name: string
  readonly path: string
  /** Gives its bytes from elsewhere than `path`, such as a case that holds them. */
  readonly held?: () => Promise<Uint8Array | null>
  /** For a stretch of a large file of records: that file. */
  readonly whole?: WholeFile
  /** Why it cannot be read, where that is known already. */
  readonly refusal?: Refusal
}

/**
 * Files named or found in folders, folders in code-unit order of relative paths; hidden files are left out. A folder
 * without files stands as one that cannot be read.
 */
export function findInputs(inputs: readonly string[], base: string): readonly FoundInput[] {
  return inputs.flatMap((input) => {
    if (input === '-') return [{ name: 'standard input', path: '-' }]
    const path = resolve(base, input)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat?.isDirectory() === true) {
      const files = filesIn(path)
      return files.length > 0 ? files : [{ name: input, path, refusal: { reason: 'empty-folder', input } }]
    }
    return inStretches(basename(path), path)
  })
}

function filesIn(folder: string): readonly FoundInput[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: path.slice(folder.length + 1).replaceAll('\\', '/') }))
    .filter((file) => !file.name.split('/').some((part) => part.startsWith('.')))
    .toSorted((a, b) => compareText(a.name, b.name))
    .flatMap((file) => inStretches(file.name, file.path))
}

/** A file as it is, or a large file of records as its stretches. */
function inStretches(name: string, path: string): readonly FoundInput[] {
  try {
    return stretchesOf(name, path, statSync(path).size) ?? [{ name, path }]
  } catch {
    // That it cannot be opened is told when its turn comes.
    return [{ name, path }]
  }
}

/** The bytes of a file, or why they cannot be had; a file above the cap is not opened. */
export async function openInput(found: FoundInput): Promise<RawInput | Refusal> {
  if (found.refusal !== undefined) return found.refusal
  try {
    if (found.held !== undefined) {
      const bytes = await found.held()
      return bytes === null
        ? { reason: 'unreadable', input: found.name, code: found.whole === undefined ? 'not in the case' : 'changed' }
        : { name: found.name, bytes }
    }
    if (found.path === '-') return { name: found.name, bytes: readFileSync(0) }
    const { size } = statSync(found.path)
    if (size > MAX_FILE_BYTES) return { reason: 'too-large', input: found.name, bytes: size, limit: MAX_FILE_BYTES }
    return { name: found.name, bytes: readFileSync(found.path) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { reason: 'unreadable', input: found.name, code }
  }
}

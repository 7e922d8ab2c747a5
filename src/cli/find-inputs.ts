import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { compareText } from '../document/index.ts'
import { MAX_FILE_BYTES, type RawInput, type Refusal } from '../intake/index.ts'

/** A file to be read: `name` is how the user will know it, `path` where it lies. */
export interface FoundInput {
  readonly name: string
  readonly path: string
  /** Gives its bytes from elsewhere than `path`, such as a case that holds them. */
  readonly held?: () => Promise<Uint8Array | null>
}

/** Files named or found in folders, folders in code-unit order of relative paths; hidden files are left out. */
export function findInputs(inputs: readonly string[], base: string): readonly FoundInput[] {
  return inputs.flatMap((input) => {
    if (input === '-') return [{ name: 'standard input', path: '-' }]
    const path = resolve(base, input)
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat?.isDirectory() === true ? filesIn(path) : [{ name: basename(path), path }]
  })
}

function filesIn(folder: string): readonly FoundInput[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: path.slice(folder.length + 1).replaceAll('\\', '/') }))
    .filter((file) => !file.name.split('/').some((part) => part.startsWith('.')))
    .toSorted((a, b) => compareText(a.name, b.name))
}

/** The bytes of a file, or why they cannot be had; a file above the cap is not opened. */
export async function openInput(found: FoundInput): Promise<RawInput | Refusal> {
  try {
    if (found.held !== undefined) {
      const bytes = await found.held()
      return bytes === null
        ? { reason: 'unreadable', input: found.name, code: 'not in the case' }
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

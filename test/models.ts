import { loadModels } from '../src/engine/index.ts'
import type { Models } from '../src/models/index.ts'

let held: Models | null = null

/** The models that ship, decoded once a test file. */
export function models(): Models {
  held ??= loadModels()
  return held
}

import { loadModels } from '../src/engine/index.ts'
import type { Models } from '../src/models/index.ts'

const held: Models = await loadModels()

/** The models that ship, decoded once a test file. */
export function models(): Models {
  return held
}

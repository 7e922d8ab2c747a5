import { decodeLinearModel } from './decode-linear-model.ts'
import { readGazetteer } from './gazetteer.ts'
import type { LinearModel } from './linear-model.ts'
import type { Models } from './models.ts'

/** The models of a set of weight files. Throws `RangeError` naming the file that cannot be read. */
export function decodeModels(files: { readonly tagger: unknown; readonly names: unknown }): Models {
  return {
    tagger: model('tagger', files.tagger),
    knownTags: table(part(files.tagger, 'known')),
    closedWords: new Set(String(part(files.tagger, 'closed') ?? '').split(' ')),
    lemmas: table(part(files.tagger, 'lemmas')),
    names: model('names', files.names),
    gazetteer: readGazetteer(part(files.names, 'gazetteer')),
  }
}

function model(name: string, json: unknown): LinearModel {
  const decoded = decodeLinearModel(json)
  if (!decoded.ok) throw new RangeError(`weights "${name}": ${decoded.error}`)
  return decoded.value
}

function part(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? new Map<string, unknown>(Object.entries(json)).get(key) : null
}

function table(json: unknown): ReadonlyMap<string, string> {
  if (typeof json !== 'object' || json === null) return new Map()
  return new Map(Object.entries(json).map(([key, value]) => [key, String(value)]))
}

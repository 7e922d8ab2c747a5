import { decodeLinearModel, type LinearModel } from './linear-model.ts'
import type { Models } from './models.ts'

/** The models of a set of weight files. Throws `RangeError` naming the file that cannot be read. */
export function decodeModels(files: { readonly tagger: unknown; readonly names: unknown }): Models {
  return {
    tagger: model('tagger', files.tagger),
    knownTags: table(files.tagger, 'known'),
    lemmas: table(files.tagger, 'lemmas'),
    names: model('names', files.names),
    gazetteer: table(files.names, 'gazetteer'),
  }
}

function model(name: string, json: unknown): LinearModel {
  const decoded = decodeLinearModel(json)
  if (!decoded.ok) throw new RangeError(`weights "${name}": ${decoded.error}`)
  return decoded.value
}

function table(json: unknown, key: string): ReadonlyMap<string, string> {
  const found =
    typeof json === 'object' && json !== null ? new Map<string, unknown>(Object.entries(json)).get(key) : null
  if (typeof found !== 'object' || found === null) return new Map()
  return new Map(Object.entries(found).map(([k, v]) => [k, String(v)]))
}

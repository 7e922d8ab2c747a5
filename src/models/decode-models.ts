import { decodeLinearModel } from './decode-linear-model.ts'
import { readGazetteer } from './gazetteer.ts'
import type { LinearModel } from './linear-model.ts'
import type { Models } from './models.ts'

/** The models of a set of weight files. Throws `RangeError` naming the file that cannot be read. */
export function decodeModels(files: {
  readonly tagger: unknown
  readonly names: unknown
  readonly sentences?: unknown
}): Models {
  return {
    sentences: files.sentences === undefined ? null : weightsOfOne(model('sentences', files.sentences)),
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

/** The weights of a model with one label, one for each row. */
function weightsOfOne({ buckets, starts, weights }: LinearModel): Int8Array {
  const out = new Int8Array(buckets)
  for (let row = 0; row < buckets; row++) {
    const at = starts[row] ?? 0
    if (at < (starts[row + 1] ?? 0)) out[row] = weights[at] ?? 0
  }
  return out
}

function part(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? new Map<string, unknown>(Object.entries(json)).get(key) : null
}

function table(json: unknown): ReadonlyMap<string, string> {
  if (typeof json !== 'object' || json === null) return new Map()
  return new Map(Object.entries(json).map(([key, value]) => [key, String(value)]))
}

import { decodeLinearModel } from './decode-linear-model.ts'
import { readGazetteer } from './gazetteer.ts'
import type { LinearModel } from './linear-model.ts'
import type { BoundaryModel, Models } from './models.ts'

/** The models of a set of weight files. Throws `RangeError` naming the file that cannot be read. */
export function decodeModels(files: {
  readonly tagger: unknown
  readonly names: unknown
  readonly sentences?: unknown
}): Models {
  return {
    sentences: files.sentences === undefined ? null : boundaryModel(model('sentences', files.sentences)),
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

/** The two labels' weights, each in a row of its own. */
function boundaryModel({ labels, buckets, starts, cells, weights }: LinearModel): BoundaryModel {
  const of = (label: string): Int8Array => {
    const out = new Int8Array(buckets)
    const number = labels.indexOf(label)
    for (let row = 0; row < buckets; row++) {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
        if (cells[at] === number) out[row] = weights[at] ?? 0
    }
    return out
  }
  return { gate: of('gate'), ends: of('end') }
}

function part(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? new Map<string, unknown>(Object.entries(json)).get(key) : null
}

function table(json: unknown): ReadonlyMap<string, string> {
  if (typeof json !== 'object' || json === null) return new Map()
  return new Map(Object.entries(json).map(([key, value]) => [key, String(value)]))
}

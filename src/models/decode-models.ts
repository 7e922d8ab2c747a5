import type { Result } from '../document/index.ts'
import { decodeBoundaryModel, decodeLinearModel, decodePackedModel, decodePairedModel } from './decode-linear-model.ts'
import { type Gazetteer, readGazetteer } from './gazetteer.ts'
import { readLexicon } from './lexicon.ts'
import type { LinearModel } from './linear-model.ts'
import type { Models, TaggerModels } from './models.ts'
import type { PairedModel } from './paired-model.ts'

/** The weight files as they were parsed, by name. */
export interface WeightFiles {
  readonly lexicon: unknown
  readonly lemmas: unknown
  /** Absent: sentences are cut by rules. */
  readonly sentences?: unknown
  readonly tagger: unknown
  readonly parser: unknown
  readonly names: unknown
}

/**
 * The models of a set of weight files. What only names need is decoded when it is first asked for, so that whoever reads
 * words alone starts sooner. Throws `RangeError` naming the file that cannot be read.
 */
export function decodeModels(files: WeightFiles): Models {
  let names: PairedModel | undefined
  let gazetteer: Gazetteer | undefined
  return {
    lexicon: readLexicon(files.lexicon),
    sentences: files.sentences === undefined ? null : decoded('sentences', decodeBoundaryModel(files.sentences)),
    ...decodeTagger(files.tagger),
    ...decodeLemmas(files.lemmas),
    transitions: decoded('parser: transitions', decodePackedModel(part(files.parser, 'transitions'))),
    relations: model('parser: relations', part(files.parser, 'relations')),
    get names() {
      names ??= decoded('names', decodePairedModel(files.names))
      return names
    },
    get gazetteer() {
      gazetteer ??= readGazetteer(part(files.names, 'gazetteer'))
      return gazetteer
    },
  }
}

/** The tagger of its weight file alone. */
export function decodeTagger(file: unknown): TaggerModels {
  return {
    tagger: model('tagger', file),
    knownTags: table(part(file, 'known')),
    closedWords: new Set(String(part(file, 'closed') ?? '').split(' ')),
  }
}

/** Lemmas and features of their weight file alone. */
export function decodeLemmas(file: unknown): Pick<Models, 'lemmas' | 'features'> {
  return { lemmas: table(part(file, 'lemmas')), features: table(part(file, 'features')) }
}

function model(name: string, json: unknown): LinearModel {
  return decoded(name, decodeLinearModel(json))
}

function decoded<T>(name: string, read: Result<T, string>): T {
  if (!read.ok) throw new RangeError(`weights "${name}": ${read.error}`)
  return read.value
}

function part(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? new Map<string, unknown>(Object.entries(json)).get(key) : null
}

function table(json: unknown): ReadonlyMap<string, string> {
  if (typeof json !== 'object' || json === null) return new Map()
  return new Map(Object.entries(json).map(([key, value]) => [key, String(value)]))
}

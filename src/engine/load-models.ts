import { decodeModels, type Models, type WeightFiles } from '../models/index.ts'
import lemmas from '../models/weights/lemmas.json' with { type: 'json' }
import lexicon from '../models/weights/lexicon.json' with { type: 'json' }
import names from '../models/weights/names.json' with { type: 'json' }
import parser from '../models/weights/parser.json' with { type: 'json' }
import sentences from '../models/weights/sentences.json' with { type: 'json' }
import tagger from '../models/weights/tagger.json' with { type: 'json' }
import { digest } from './digest.ts'

const FILES: WeightFiles = { lemmas, lexicon, names, parser, sentences, tagger }

/** The models that ship with this version. */
export function loadModels(): Models {
  return decodeModels(FILES)
}

/** SHA-256 of each model's weight file as compact JSON, for `engine.models`. */
export function modelHashes(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, digest(JSON.stringify(file))]))
}

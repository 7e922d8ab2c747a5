import { decodeModels, type Models } from '../models/index.ts'
import names from '../models/weights/names.json' with { type: 'json' }
import sentences from '../models/weights/sentences.json' with { type: 'json' }
import tagger from '../models/weights/tagger.json' with { type: 'json' }
import { digest } from './digest.ts'

/** The models that ship with this version. */
export function loadModels(): Models {
  return decodeModels({ tagger, names, sentences })
}

/** SHA-256 of each model's weight file as compact JSON, for `engine.models`. */
export function modelHashes(): Readonly<Record<string, string>> {
  return {
    names: digest(JSON.stringify(names)),
    sentences: digest(JSON.stringify(sentences)),
    tagger: digest(JSON.stringify(tagger)),
  }
}

import { decodeModels, type Models, type WeightFiles } from '../models/index.ts'
import hashes from '../models/weights/hashes.json' with { type: 'json' }

type WeightName = keyof WeightFiles

// Loaded only by who reads words: the process that hands out work needs no more than the hashes.
const FILES: { readonly [N in WeightName]-?: () => Promise<{ readonly default: unknown }> } = {
  lemmas: () => import('../models/weights/lemmas.json', { with: { type: 'json' } }),
  lexicon: () => import('../models/weights/lexicon.json', { with: { type: 'json' } }),
  names: () => import('../models/weights/names.json', { with: { type: 'json' } }),
  parser: () => import('../models/weights/parser.json', { with: { type: 'json' } }),
  sentences: () => import('../models/weights/sentences.json', { with: { type: 'json' } }),
  tagger: () => import('../models/weights/tagger.json', { with: { type: 'json' } }),
}

/** The models that ship with this version. */
export async function loadModels(): Promise<Models> {
  const [lemmas, lexicon, names, parser, sentences, tagger] = await Promise.all(
    [FILES.lemmas, FILES.lexicon, FILES.names, FILES.parser, FILES.sentences, FILES.tagger].map(
      async (file) => (await file()).default,
    ),
  )
  return decodeModels({ lemmas, lexicon, names, parser, sentences, tagger })
}

/** SHA-256 of each model's weight file as compact JSON, for `engine.models`; written down by whoever trains. */
export function modelHashes(): Readonly<Record<string, string>> {
  return hashes
}

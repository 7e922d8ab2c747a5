import { type Models, readGazetteer } from '../src/models/index.ts'
import { encodeModel, type Quantisation } from './encode-model.ts'
import { gazetteerTables } from './gazetteer-tables.ts'
import { learnNames } from './learn-names.ts'
import { inCapitals, readNames } from './name-data.ts'

const QUANTISATION: Quantisation = { steps: 4, floor: 4 }
/** Every so manieth document is also read in capitals. */
const LOUD = 12

/** The name tagger's weight file with its gazetteer, from the parts of the corpora whose licence lets weights ship. */
export function trainNames(corpora: string, models: Models): Record<string, unknown> {
  const all = (): boolean => true
  const plain = (type: string): boolean => type !== 'MISC'
  const classic = (type: string): boolean => type !== 'MISC' && type !== 'EVENT'
  const data = [
    ...readNames(`${corpora}ner/gum/train.jsonl`, all, models),
    ...readNames(`${corpora}ner/wikigold/train.jsonl`, all, models),
    ...readNames(`${corpora}ner/uner-ewt/train.jsonl`, plain, models),
    ...readNames(`${corpora}ner/crossner-politics/train.jsonl`, all, models),
    ...readNames(`${corpora}ner/crossner-other/train.jsonl`, classic, models),
    ...readNames(`${corpora}ner/re3d/train.jsonl`, plain, models),
  ]
  const loud = data.filter((_, i) => i % LOUD === 0).flatMap((document) => inCapitals(document, models) ?? [])
  const gazetteer = gazetteerTables(corpora)
  const lists = { gazetteer: readGazetteer(gazetteer), lexicon: models.lexicon }
  return { ...encodeModel(learnNames([...data, ...loud], lists), QUANTISATION), gazetteer }
}

import type { Annotated, Document } from '../document/index.ts'
import { isRead } from '../document/index.ts'
import { readWords, type SentenceReader } from '../language/index.ts'
import type { Models } from '../models/index.ts'
import { findEvents } from './events/index.ts'
import { findCare, findEntities } from './names/index.ts'
import { findQuantities } from './quantities/index.ts'
import { findRelations } from './relations/index.ts'
import { findAttributions, findQuotes } from './speech/index.ts'
import { findTimes, withoutNames } from './times/index.ts'
import { treeOf } from './tree/index.ts'

/**
 * The whole reading of one document, one line a layer. For a language without rules only sentences, quotation marks,
 * full dates and numbers are found. `reader`: see `readWords`.
 */
export function annotate(doc: Document, models: Models, reader?: SentenceReader): Annotated {
  const words = readWords(doc.text, doc.blocks, models, reader)
  const sentences = words.sentences.map(({ start, end }) => ({ start, end }))
  const quotes = findQuotes(doc)
  const found = findTimes(doc, words)
  if (!isRead(doc)) {
    const quantities = findQuantities(doc, words, found, [])
    return { ...doc, ...NOTHING, sentences, times: found, quantities, quotes }
  }
  const tree = treeOf(words)
  const { entities: named, descriptions } = findEntities(words, doc.blocks, quotes, models, reader?.forms)
  const times = withoutNames(doc.text, found, named, quotes)
  const quantities = findQuantities(doc, words, times, named)
  const { attributions, entities } = findAttributions({ doc, words, tree, quotes, entities: named, times })
  const care = findCare(words, entities)
  const events = findEvents({ doc, words, tree, entities, times, quantities, attributions, quotes })
  const relations = findRelations({ doc, words, tree, entities, descriptions, attributions, quotes })
  return { ...doc, sentences, entities, descriptions, care, times, quantities, quotes, attributions, events, relations }
}

const NOTHING = { entities: [], descriptions: [], care: [], attributions: [], events: [], relations: [] } as const

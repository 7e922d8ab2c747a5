import type { Block, Description, Mention, Quote } from '../../document/index.ts'
import type { FormsRoom, Words } from '../../language/index.ts'
import type { Models } from '../../models/index.ts'
import { findDescriptions } from './descriptions.ts'
import { ownSpeaker } from './own-speaker.ts'
import { findReferring } from './reference/index.ts'
import { settleNames } from './settle-names.ts'
import { tagNames } from './tag-names.ts'
import { voicesOf } from './voices.ts'

/** The people, bodies and places of one document with their mentions, and how the document describes them. */
export function findEntities(
  words: Words,
  blocks: readonly Block[],
  quotes: readonly Quote[],
  models: Models,
  room?: FormsRoom,
): { readonly entities: readonly Mention[]; readonly descriptions: readonly Description[] } {
  const { gazetteer } = models
  const found = settleNames(words, tagNames(words, models.names, models, room), blocks, models)
  const { names, others } = findReferring({ words, names: found, quotes, gazetteer, bar: 'sure' })
  const own = ownSpeaker(words, names, quotes)
  const descriptions = findDescriptions(words, names, voicesOf(quotes))
  const entities: Mention[] = [
    ...names.map(
      ({ start, end, type, entity }): Mention => ({ start, end, type, entity, mention: 'name', by: 'names/tagger' }),
    ),
    ...others.filter((o) => !own.some((m) => m.start === o.start)),
    ...own,
  ]
  return { entities: entities.toSorted((a, b) => a.start - b.start || b.end - a.end), descriptions }
}

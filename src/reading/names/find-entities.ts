import type { Block, Description, Mention, Quote } from '../../document/index.ts'
import type { FormsRoom, Words } from '../../language/index.ts'
import type { Models } from '../../models/index.ts'
import { findDescriptions, type PlacedName } from './descriptions.ts'
import { gatherNames } from './gather-names.ts'
import { findNominals } from './nominals.ts'
import { findPronouns } from './pronouns.ts'
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
  const voiceOf = voicesOf(quotes)
  const names = settleNames(words, tagNames(words, models.names, models, room), blocks, gazetteer)
  const placed = gatherNames(words, names)
    .flatMap((referent, i) => referent.names.map((name): PlacedName => ({ ...name, entity: `e${i + 1}` })))
    .toSorted((a, b) => a.start - b.start)
  const descriptions = findDescriptions(words, placed, voiceOf)
  const entities: Mention[] = [
    ...placed.map(
      ({ start, end, type, entity }): Mention => ({ start, end, type, entity, mention: 'name', by: 'names/tagger' }),
    ),
    ...findPronouns(words, placed, voiceOf, gazetteer),
    ...findNominals(words, placed, descriptions),
  ]
  return { entities: entities.toSorted((a, b) => a.start - b.start || b.end - a.end), descriptions }
}

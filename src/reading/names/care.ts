import type { Care, Mention } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { bySentence } from './by-sentence.ts'
import { CARE_ROWS } from './care-rows.ts'

/** People who may be harmed by being named, with the words that show it; tied to the nearest person of the sentence. */
export function findCare(words: Words, mentions: readonly Mention[]): readonly Care[] {
  const people = mentions.filter((m) => m.type === 'PER').toSorted((a, b) => a.start - b.start || b.end - a.end)
  const perSentence = bySentence(words, people)
  return words.sentences.flatMap((sentence, s) => {
    const here = perSentence[s] ?? []
    if (here.length === 0) return []
    const text = words.text.slice(sentence.start, sentence.end)
    return CARE_ROWS.flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].flatMap((found): readonly Care[] => {
        const start = sentence.start + found.index
        const end = start + found[0].length
        const nearest = nearestTo(start, end, here)
        return nearest === null ? [] : [{ entity: nearest.entity, kind, start, end, by: `names/care-${kind}` }]
      }),
    )
  })
}

function nearestTo(start: number, end: number, people: readonly Mention[]): Mention | null {
  const distance = (m: Mention): number => (m.end <= start ? start - m.end : Math.max(0, m.start - end))
  return people.reduce<Mention | null>((best, m) => (best === null || distance(m) < distance(best) ? m : best), null)
}

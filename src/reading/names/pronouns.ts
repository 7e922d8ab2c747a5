import type { Mention, Quote } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { type PlacedName, voiceAt } from './descriptions.ts'
import type { Gazetteer } from './gazetteer.ts'
import { FEMALE, MALE } from './tables.ts'

type Gender = 'F' | 'M'

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'M'],
  ['him', 'M'],
  ['his', 'M'],
  ['himself', 'M'],
  ['she', 'F'],
  ['her', 'F'],
  ['hers', 'F'],
  ['herself', 'F'],
])
/** How many sentences back a pronoun may reach. */
const REACH = 3

/**
 * Mentions for he/she and their forms, outside quotations, where one person fits: the subject of the sentence so far,
 * else of the sentence before, else the only person of the right gender in reach. Unsure ones are left out.
 */
export function findPronouns(
  words: Words,
  names: readonly PlacedName[],
  quotes: readonly Quote[],
  gazetteer: Gazetteer,
): readonly Mention[] {
  const genders = gendersOf(words, names, gazetteer)
  const out: Mention[] = []
  const perSentence = words.sentences.map((s) =>
    names.filter((n) => n.type === 'PER' && n.first >= s.first && n.first < s.last),
  )
  words.sentences.forEach((sentence, s) => {
    const spoken: { readonly entity: string; readonly at: number }[] = []
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = words.tokens[i]
      const gender = token === undefined ? undefined : PRONOUNS.get(token.lower)
      if (token === undefined || gender === undefined || voiceAt(token.start, token.end, quotes) === 'quoted') continue
      const fits = (entity: string): boolean => (genders.get(entity) ?? gender) === gender
      const here = [
        ...(perSentence[s] ?? []).filter((n) => n.last <= i).map((n) => n.entity),
        ...spoken.map((m) => m.entity),
      ]
      const entity = choose(here.filter(fits)) ?? before(perSentence, s, fits, out, words)
      if (entity === null) continue
      genders.set(entity, gender)
      spoken.push({ entity, at: i })
      out.push({ start: token.start, end: token.end, type: 'PER', entity, mention: 'pronoun', by: 'names/pronoun' })
    }
  })
  return out
}

function choose(candidates: readonly string[]): string | null {
  const [first] = candidates
  return first !== undefined && candidates.every((c) => c === first) ? first : null
}

/** The person the sentences before are about: the only one who fits in the nearest sentence that has any, else its subject. */
function before(
  perSentence: readonly (readonly PlacedName[])[],
  s: number,
  fits: (entity: string) => boolean,
  resolved: readonly Mention[],
  words: Words,
): string | null {
  for (let back = 1; back <= REACH; back++) {
    const sentence = words.sentences[s - back]
    if (sentence === undefined) return null
    const mentions = [
      ...(perSentence[s - back] ?? []).map((n) => ({ start: n.start, end: n.end, entity: n.entity })),
      ...resolved.filter((m) => m.start >= sentence.start && m.end <= sentence.end),
    ]
      .toSorted((a, b) => a.start - b.start)
      .filter((m) => fits(m.entity))
    const [first] = mentions
    if (first === undefined) continue
    const only = choose(mentions.map((m) => m.entity))
    if (only !== null) return only
    // Two people fit: only the sole grammatical subject of the sentence right before is a fair guess.
    const rest = words.text.slice(first.end, first.end + 5)
    return back === 1 && first.start - sentence.start < 40 && !/^,? and /.test(rest) ? first.entity : null
  }
  return null
}

function gendersOf(words: Words, names: readonly PlacedName[], gazetteer: Gazetteer): Map<string, Gender> {
  const out = new Map<string, Gender>()
  for (const name of names) {
    if (name.type !== 'PER') continue
    const before = words.tokens[name.first - 1]?.lower ?? ''
    const given = gazetteer.given.get(words.tokens[name.first]?.lower ?? '')
    const gender = MALE.has(before)
      ? 'M'
      : FEMALE.has(before)
        ? 'F'
        : name.last - name.first > 1 && given !== 'FM'
          ? given
          : undefined
    if (gender !== undefined && !out.has(name.entity)) out.set(name.entity, gender)
  }
  return out
}

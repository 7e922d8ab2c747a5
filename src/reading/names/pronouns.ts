import type { Mention } from '../../document/index.ts'
import type { Token, Words } from '../../language/index.ts'
import type { Gazetteer } from '../../models/index.ts'
import { bySentence } from './by-sentence.ts'
import type { PlacedName } from './descriptions.ts'
import { FEMALE, MALE } from './tables.ts'
import type { VoiceOf } from './voices.ts'

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
/** A name that begins so near the start of its sentence is taken for its subject. */
const SUBJECT = 40

interface Place {
  readonly start: number
  readonly end: number
  readonly entity: string
}

/**
 * Mentions for he/she and their forms, outside quotations, where one person fits: the subject of the sentence so far,
 * else of the sentence before, else the only person of the right gender in reach. Unsure ones are left out.
 */
export function findPronouns(
  words: Words,
  names: readonly PlacedName[],
  voiceOf: VoiceOf,
  gazetteer: Gazetteer,
): readonly Mention[] {
  const people = names.filter((n) => n.type === 'PER')
  const genders = gendersOf(words, people, gazetteer)
  const places: Place[][] = bySentence(words, people).map((list) => [...list])
  const out: Mention[] = []
  words.sentences.forEach((sentence, s) => {
    const here = places[s] ?? []
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = words.tokens[i]
      const gender = token === undefined ? undefined : PRONOUNS.get(token.lower)
      if (token === undefined || gender === undefined || voiceOf(token.start, token.end) === 'quoted') continue
      const fits = (place: Place): boolean => (genders.get(place.entity) ?? gender) === gender
      const earlier = here.filter((place) => place.end <= token.start && fits(place))
      const entity = onlyOne(earlier) ?? before(places, s, fits, words)
      if (entity === null) continue
      genders.set(entity, gender)
      if (here.length < MAX_HERE) here.push({ start: token.start, end: token.end, entity })
      out.push(mentionOf(token, entity))
    }
    here.sort((a, b) => a.start - b.start)
  })
  return out
}

/** In a sentence that names more people than this nobody follows a pronoun. */
const MAX_HERE = 60

function mentionOf({ start, end }: Token, entity: string): Mention {
  return { start, end, type: 'PER', entity, mention: 'pronoun', by: 'names/pronoun' }
}

function onlyOne(places: readonly Place[]): string | null {
  const [first] = places
  return first !== undefined && places.every((p) => p.entity === first.entity) ? first.entity : null
}

/** The person the sentences before are about: the only one who fits in the nearest sentence that has any, else its subject. */
function before(
  places: readonly (readonly Place[])[],
  s: number,
  fits: (place: Place) => boolean,
  words: Words,
): string | null {
  for (let back = 1; back <= REACH; back++) {
    const sentence = words.sentences[s - back]
    if (sentence === undefined) return null
    const fitting = (places[s - back] ?? []).filter(fits)
    const [first] = fitting
    if (first === undefined) continue
    const only = onlyOne(fitting)
    if (only !== null) return only
    // Two people fit: only the sole grammatical subject of the sentence right before is a fair guess.
    const rest = words.text.slice(first.end, first.end + 5)
    return back === 1 && first.start - sentence.start < SUBJECT && !/^,? and /.test(rest) ? first.entity : null
  }
  return null
}

function gendersOf(words: Words, people: readonly PlacedName[], gazetteer: Gazetteer): Map<string, Gender> {
  const out = new Map<string, Gender>()
  for (const name of people) {
    const title = words.tokens[name.first - 1]?.lower ?? ''
    const given = name.last - name.first > 1 ? gazetteer.given.get(words.tokens[name.first]?.lower ?? '') : undefined
    const gender = MALE.has(title) ? 'M' : FEMALE.has(title) ? 'F' : given === 'FM' ? undefined : given
    if (gender !== undefined && !out.has(name.entity)) out.set(name.entity, gender)
  }
  return out
}

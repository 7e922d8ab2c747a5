import { readFileSync } from 'node:fs'
import { compareText } from '../src/document/index.ts'

/** The lists of `readGazetteer`: given names by gender and surnames (CC0), countries and regions (MIT), lower case. */
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
  return { givenF: joined(names.F), givenM: joined(names.M), surnames: joined(names.surnames), places: joined(places) }
}

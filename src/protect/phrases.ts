import { compareText, type Span } from '../document/index.ts'
import type { Case, CaseEntity } from '../link/index.ts'
import { compact, type FoldedText } from './fold-text.ts'
import { type HiddenPerson, isWithheldOf } from './hidden-person.ts'

/** Descriptions of hidden persons by which nobody else is described. */
export interface Phrases {
  readonly expression: RegExp | null
  /** Index of the person by the compact words. */
  readonly persons: ReadonlyMap<string, number>
}

const SMALL = new Set(
  (
    'a an the this that these those his her its their our my your one two three some any no of in on at to by for from ' +
    'with and or who whom which whose was were is are be been has had have who as than then not other another first ' +
    'last former late old new young man woman men women people person boy girl child father mother son daughter'
  ).split(' '),
)

/** Phrases of two telling words or more that describe a hidden person and no other entity of the case. */
export function gatherPhrases(theCase: Case, hidden: readonly HiddenPerson[]): Phrases {
  const texts = new Map(theCase.documents.map((doc) => [doc.id, doc.text]))
  const wordings = (entity: CaseEntity): readonly (readonly string[])[] =>
    [...entity.descriptions, ...entity.mentions.filter((m) => m.mention === 'nominal')].map(({ doc, start, end }) =>
      tellingWords((texts.get(doc) ?? '').slice(start, end)),
    )
  const told = new Map(
    hidden.flatMap((one, i) => (isWithheldOf(one) ? one.entities.map((id) => [id, i] as const) : [])),
  )
  const others = new Set(
    theCase.entities.filter((e) => !told.has(e.id)).flatMap((e) => wordings(e).map((words) => words.join(''))),
  )
  const persons = new Map<string, number>()
  const sources = new Map<string, string>()
  for (const entity of theCase.entities) {
    const person = told.get(entity.id)
    if (person === undefined) continue
    for (const words of wordings(entity).flatMap((one) => [one, ...turned(one)])) {
      const key = words.join('')
      if (words.filter((word) => !SMALL.has(word)).length < 2 || others.has(key) || persons.has(key)) continue
      persons.set(key, person)
      sources.set(key, words.join('[^\\p{L}\\p{N}]{1,4}'))
    }
  }
  const ordered = [...sources].toSorted((a, b) => b[0].length - a[0].length || compareText(a[0], b[0]))
  const source = `(?<!\\p{L})(?:${ordered.map(([, one]) => one).join('|')})(?!\\p{L})`
  return { expression: ordered.length === 0 ? null : new RegExp(source, 'gu'), persons }
}

/** "leader of the Marsh Front" as titles have it: "Marsh Front leader", "Front leader". */
function turned(words: readonly string[]): readonly (readonly string[])[] {
  const of = words.indexOf('of')
  if (of < 1) return []
  const whole = words.slice(words[of + 1] === 'the' ? of + 2 : of + 1)
  const head = words.slice(0, of)
  return [
    [...whole, ...head],
    [...whole.slice(-1), ...head],
  ]
}

/** Folded words of a phrase without small words at its edges. */
function tellingWords(phrase: string): readonly string[] {
  const words = (phrase.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? []).map(compact).filter((word) => word !== '')
  const first = words.findIndex((word) => !SMALL.has(word))
  return first < 0 ? [] : words.slice(first, words.findLastIndex((word) => !SMALL.has(word)) + 1)
}

/** Where a text describes a chosen person in words that describe nobody else. */
export function findPhrases(folded: FoldedText, phrases: Phrases): readonly (Span & { readonly person: number })[] {
  if (phrases.expression === null) return []
  return [...folded.text.matchAll(phrases.expression)].map((match) => ({
    start: folded.starts[match.index] ?? 0,
    end: folded.ends[match.index + match[0].length - 1] ?? 0,
    person: phrases.persons.get(match[0].replace(/[^\p{L}\p{N}]/gu, '')) ?? 0,
  }))
}

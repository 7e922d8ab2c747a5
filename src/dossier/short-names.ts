import { compareText, parsePartial } from '../document/index.ts'
import type { CaseDocument } from '../link/index.ts'
import { shortDate, spokenDate } from './dates.ts'

/**
 * A name for each document that a reader can say aloud, `Harbour Post 14 Jun`; equal ones get the year, then a letter.
 * Without outlet and title it is called by its first words, unless the words of the sources are to be left out.
 */
export function shortNames(
  documents: readonly CaseDocument[],
  { words }: { readonly words: boolean },
): ReadonlyMap<string, string> {
  const years = new Set(documents.map((doc) => (doc.published === null ? null : parsePartial(doc.published)?.year)))
  years.delete(undefined)
  years.delete(null)
  const plain = new Map(documents.map((doc) => [doc.id, nameOf(doc, { oneYear: years.size <= 1, words })]))
  const taken = new Map<string, number>()
  const names = new Map<string, string>()
  const total = countOf([...plain.values()])
  for (const doc of documents.toSorted((a, b) => compareText(a.id, b.id))) {
    const name = plain.get(doc.id) ?? doc.id
    const turn = (taken.get(name) ?? 0) + 1
    taken.set(name, turn)
    names.set(doc.id, (total.get(name) ?? 0) > 1 ? `${name} (${lettered(turn)})` : name)
  }
  return names
}

interface NameOptions {
  readonly oneYear: boolean
  readonly words: boolean
}

function nameOf(doc: CaseDocument, { oneYear, words }: NameOptions): string {
  const outlet =
    doc.outlet ?? shortened(doc.title) ?? (words ? firstWords(doc.text) : null) ?? `document ${doc.id.slice(0, 12)}`
  if (doc.published === null) return outlet
  return `${outlet} ${oneYear ? shortDate(doc.published) : spokenDate(doc.published.slice(0, 10))}`
}

function shortened(title: string | null): string | null {
  if (title === null || title.trim() === '') return null
  return title.length <= 32 ? title : `${title.slice(0, 30).toWellFormed()}…`
}

function firstWords(text: string): string | null {
  const first = shortened(text.slice(0, 200).toWellFormed().trim().replace(/\s+/g, ' '))
  return first === null ? null : `“${first}”`
}

function lettered(turn: number): string {
  return turn <= 26 ? String.fromCharCode(96 + turn) : String(turn)
}

function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

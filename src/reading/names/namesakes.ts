import type { Words } from '../../language/index.ts'
import { headlinesOf } from './headlines.ts'
import type { NameSpan } from './tag-names.ts'

/** A second person of a name that another bears in the same document. */
export interface Namesake {
  /** Tells this person from the other bearers; equal for all mentions of one person. */
  readonly key: string
  /** Whether a bare surname may mean this person; a "Jr." is written out wherever he is meant. */
  readonly bearsSurname: boolean
}

/**
 * The full names that a second person bears in the same document, each with the person they mean: those behind "also named",
 * those with another age than the first bearer's ("Anton Renn, 31 … Anton Renn, 68"), and a "Tomas Renn Jr." of whose surname
 * the text has spoken before, or who comes before a "Tomas Renn". A kin word alone says nothing: "her brother Tomas Renn" is
 * mostly the Tomas Renn of the next sentence.
 */
export function findNamesakes(words: Words, names: readonly NameSpan[]): ReadonlyMap<NameSpan, Namesake> {
  const out = new Map<NameSpan, Namesake>()
  const firstAge = new Map<string, number>()
  const seen = new Set<string>()
  /** Whether the first bearer of a surname is a "Jr.". */
  const startsYounger = new Map<string, boolean>()
  const inHeadline = headlinesOf(words)
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    if (name.type !== 'PER') continue
    const younger = YOUNGER.test(words.tokens[name.last - 1]?.text ?? '')
    const surname = words.tokens[name.last - (younger ? 2 : 1)]?.lower ?? ''
    const behindElder = startsYounger.get(surname) === false
    if (!startsYounger.has(surname) && !inHeadline(name.first)) startsYounger.set(surname, younger)
    if (name.last - name.first < 2) continue
    const form = words.text.slice(name.start, name.end).toLowerCase()
    const age = ageBehind(words, name)
    const first = firstAge.get(form)
    const put = (mark: string | number, bearsSurname: boolean) =>
      out.set(name, { key: `PER ${form} #${mark}`, bearsSurname })
    if (younger && behindElder) put('younger', false)
    else if (!younger && seen.has(`${form} jr.`)) put('elder', false)
    else if (seen.has(form) && isAlsoNamed(words, name)) put('also', true)
    else if (age !== null && first !== undefined && Math.abs(first - age) > 1) put(age, true)
    else if (age !== null && first === undefined) firstAge.set(form, age)
    seen.add(younger ? form.replace(/,? jr\.?$/, ' jr.') : form)
  }
  return out
}

const YOUNGER = /^Jr\.?$/

function isAlsoNamed(words: Words, name: NameSpan): boolean {
  const before = words.tokens[name.first - 1]?.lower ?? ''
  return /^(?:named|called)$/.test(before) && words.tokens[name.first - 2]?.lower === 'also'
}

/** The age in ", 68," behind a name; `null` where there is none. */
function ageBehind(words: Words, name: NameSpan): number | null {
  const [comma, number, after] = [0, 1, 2].map((k) => words.tokens[name.last + k]?.text ?? '')
  if (comma !== ',' || number === undefined || !/^\d{1,3}$/.test(number) || !/^[,.;]?$/.test(after ?? '')) return null
  return Number(number)
}

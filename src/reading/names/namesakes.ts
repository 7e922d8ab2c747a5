import type { Words } from '../../language/index.ts'
import { headlinesOf } from './headlines.ts'
import type { NameSpan } from './tag-names.ts'

/**
 * The full names that a second person bears in the same document, each with a key of its own: those behind "also named",
 * those with another age than the first bearer's ("Anton Renn, 31 … Anton Renn, 68"), and a "Tomas Renn Jr." of whose surname
 * the text has spoken before, or who comes before a "Tomas Renn". A kin word alone says nothing: "her brother Tomas Renn" is
 * mostly the Tomas Renn of the next sentence.
 */
export function findNamesakes(words: Words, names: readonly NameSpan[]): ReadonlyMap<NameSpan, string> {
  const out = new Map<NameSpan, string>()
  const firstAge = new Map<string, number>()
  const seen = new Set<string>()
  const surnames = new Map<string, string>()
  const inHeadline = headlinesOf(words)
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    if (name.type !== 'PER') continue
    const younger = YOUNGER.test(words.tokens[name.last - 1]?.text ?? '')
    const surname = words.tokens[name.last - (younger ? 2 : 1)]?.lower ?? ''
    const before = surnames.get(surname)
    if (before === undefined && !inHeadline(name.first)) surnames.set(surname, younger ? 'younger' : 'any')
    if (name.last - name.first < 2) continue
    const form = words.text.slice(name.start, name.end).toLowerCase()
    const age = ageBehind(words, name)
    const first = firstAge.get(form)
    if (younger && before === 'any') out.set(name, `PER ${form} #jr`)
    else if (!younger && seen.has(`${form} jr.`)) out.set(name, `PER ${form} #sr`)
    else if (seen.has(form) && isAlsoNamed(words, name)) out.set(name, `PER ${form} #also`)
    else if (age !== null && first !== undefined && Math.abs(first - age) > 1) out.set(name, `PER ${form} #${age}`)
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

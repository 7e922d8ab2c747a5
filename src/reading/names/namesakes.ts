import type { Words } from '../../language/index.ts'
import { headlinesOf } from './headlines.ts'
import { isGeneration } from './name-forms.ts'
import type { NameSpan } from './tag-names.ts'

/** A second person of a name that another bears in the same document. */
export interface Namesake {
  /** Tells this person from the other bearers; equal for all mentions of one person. */
  readonly key: string
  /** Whether a bare surname may mean this person; a "Jr." is written out wherever he is meant. */
  readonly bearsSurname: boolean
}

/** Which of two people of one surname a mark of generation means. */
type Generation = 'elder' | 'younger'

/**
 * The names that a second person bears in the same document, each with the person they mean: those behind "also named",
 * those with another age than the first bearer's ("Anton Renn, 31 … Anton Renn, 68"), and of one surname the younger or the
 * elder ("Tomas Renn Jr.", "the younger Renn") of whom the text did not speak first. A kin word alone says nothing: "her
 * brother Tomas Renn" is mostly the Tomas Renn of the next sentence.
 */
export function findNamesakes(words: Words, names: readonly NameSpan[]): ReadonlyMap<NameSpan, Namesake> {
  const out = new Map<NameSpan, Namesake>()
  const firstAge = new Map<string, number>()
  const seen = new Set<string>()
  /** The mark of the first bearer of a surname. */
  const opens = new Map<string, Generation | null>()
  /** Full names, without their mark, of those who bear "Jr.". */
  const juniors = new Set<string>()
  const inHeadline = headlinesOf(words)
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    if (name.type !== 'PER') continue
    const suffix = isGeneration(words.tokens[name.last - 1]?.text ?? '')
    const surname = words.tokens[name.last - (suffix ? 2 : 1)]?.lower ?? ''
    const mark = generationOf(words, name, suffix)
    const first = opens.get(surname)
    if (first === undefined && !inHeadline(name.first)) opens.set(surname, mark)
    const form = words.text.slice(name.start, name.end).toLowerCase()
    const bare = suffix ? form.replace(/,? \S+$/, '') : form
    const put = (key: string, bearsSurname: boolean) => out.set(name, { key: `PER ${key}`, bearsSurname })
    // Whom the text names first without a mark is the elder, unless it is told of the younger first.
    if (mark === 'younger' && first !== undefined && first !== 'younger') put(`${surname} #younger`, false)
    else if (mark === 'elder' && first === 'younger') put(`${surname} #elder`, false)
    if (mark === 'younger' && suffix) juniors.add(bare)
    if (mark !== null || name.last - name.first < 2) continue
    const age = ageBehind(words, name)
    const known = firstAge.get(form)
    if (juniors.has(bare) && first === 'younger') put(`${surname} #elder`, false)
    else if (seen.has(form) && isAlsoNamed(words, name)) put(`${form} #also`, true)
    else if (age !== null && known !== undefined && Math.abs(known - age) > 1) put(`${form} #${age}`, true)
    else if (age !== null && known === undefined) firstAge.set(form, age)
    seen.add(form)
  }
  return out
}

/** By a suffix, or by "the younger" before or behind the name. */
function generationOf({ tokens }: Words, { first, last }: NameSpan, suffix: boolean): Generation | null {
  if (suffix) return SUFFIXES.get(tokens[last - 1]?.lower.replace('.', '') ?? '') ?? null
  const behind = tokens[last]?.lower === 'the' ? tokens[last + 1]?.lower : undefined
  return BESIDE.get(tokens[first - 1]?.lower ?? '') ?? BESIDE.get(behind ?? '') ?? null
}

const SUFFIXES: ReadonlyMap<string, Generation> = new Map([
  ['jr', 'younger'],
  ['sr', 'elder'],
])
const BESIDE: ReadonlyMap<string, Generation> = new Map([
  ['younger', 'younger'],
  ['elder', 'elder'],
])

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

import type { Words } from '../../language/index.ts'
import { headlinesOf } from './headlines.ts'
import { isGeneration } from './name-forms.ts'
import { OFFICES } from './tables.ts'
import type { NameSpan } from './tag-names.ts'

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/**
 * Names without what the tagger took along: the day or month behind them ("Mara Ilves on Friday", "Ilves in March"), the
 * words that follow a known name in a headline ("Mara Ilves Calls Vote"), the office before a person's name
 * ("Orvik Sheriff Mara Ilves").
 */
export function cutNames(words: Words, found: readonly NameSpan[]): readonly NameSpan[] {
  const isInHeadline = headlinesOf(words)
  const inHeadline = (name: NameSpan): boolean => isInHeadline(name.first)
  const undated = found.flatMap((name) => withoutDay(words, name) ?? [])
  const known = new Set(undated.flatMap((name) => (inHeadline(name) ? [] : [spelled(words, name.first, name.last)])))
  return undated.flatMap((name) => {
    const parts = inHeadline(name) ? knownParts(words, name, known) : [name]
    return parts.map((part) => withoutOffice(words, part))
  })
}

function spelled(words: Words, first: number, last: number): string {
  return words.tokens
    .slice(first, last)
    .map((t) => t.lower)
    .join(' ')
}

function part(words: Words, name: NameSpan, first: number, last: number): NameSpan {
  return {
    ...name,
    first,
    last,
    start: words.tokens[first]?.start ?? name.start,
    end: words.tokens[last - 1]?.end ?? name.end,
  }
}

/** `null` where nothing but a day is left. "Super Tuesday" and "Good Friday" are no names of bodies, places or people. */
function withoutDay(words: Words, name: NameSpan): NameSpan | null {
  const lower = (i: number): string => words.tokens[i]?.lower ?? ''
  let { first, last } = name
  if (name.type !== 'EVENT' && last - first > 2 && MONTH.test(lower(last - 1)) && lower(last - 2) === 'in')
    return part(words, name, first, last - 2)
  if (name.type === 'EVENT' || name.type === 'OTHER') return name
  if (WEEKDAY.test(lower(last - 1))) last -= lower(last - 2) === 'on' ? 2 : name.type === 'PER' ? 1 : 0
  if (last - first > 2 && WEEKDAY.test(lower(first)) && /^(?:on|in|at)$/.test(lower(first + 1))) first += 2
  if (first >= last) return null
  return first === name.first && last === name.last ? name : part(words, name, first, last)
}

/** The names known from the text at the beginning and end of a run of capitals in a headline; the run itself where there are none. */
function knownParts(words: Words, name: NameSpan, known: ReadonlySet<string>): readonly NameSpan[] {
  const { first, last, type } = name
  if (last - first < 3 || type !== 'PER' || known.has(spelled(words, first, last))) return [name]
  for (let cut = last - 1; cut >= first + 2; cut--) {
    if (!known.has(spelled(words, first, cut)) || isGeneration(words.tokens[cut]?.lower ?? '')) continue
    const rest = firstKnown(words, cut + 1, last, known)
    return rest === null
      ? [part(words, name, first, cut)]
      : [part(words, name, first, cut), part(words, name, rest, last)]
  }
  return [name]
}

function firstKnown(words: Words, from: number, last: number, known: ReadonlySet<string>): number | null {
  for (let first = from; first < last - 1; first++) if (known.has(spelled(words, first, last))) return first
  return null
}

/** "Orvik Sheriff Mara Ilves", "Special Counsel Mara Ilves": up to the last title before a name of one word or more. */
function withoutOffice(words: Words, name: NameSpan): NameSpan {
  if (name.type !== 'PER') return name
  for (let i = Math.min(name.last - 2, name.first + 3); i > name.first; i--) {
    const lower = words.tokens[i]?.lower ?? ''
    if (OFFICES.has(lower)) return part(words, name, i + 1, name.last)
  }
  return name
}

import { contains, type Span } from '../document/index.ts'
import { compact, type FoldedText, foldText } from './fold-text.ts'
import type { HiddenNames } from './hidden-names.ts'
import { type NameRule, ruleAt } from './name-patterns.ts'

/** A stretch of a text that names somebody hidden. */
export interface Named extends Span {
  /** Indices into the hidden persons who may be meant. */
  readonly persons: readonly number[]
  /** Whether the words are a name whatever their place; an everyday word with a capital is not sure. */
  readonly sure: boolean
}

/** `prose`: everyday words need a capital to be a name; `file`: names of files, ids and slugs, where nothing has one. */
export type Writing = 'prose' | 'file'

/** Where a text names somebody hidden, in order, not overlapping; neighbouring words of one name are one stretch. */
export function findNames(source: string, hidden: HiddenNames, writing: Writing, folded: FoldedText = foldText(source)): Named[] {
  if (hidden.expression === null) return []
  const found: Named[] = []
  for (const match of folded.text.matchAll(hidden.expression)) {
    const rule = ruleAt(hidden.rules, match[0])
    if (rule === null || rule.persons.length === 0) continue
    const span = sourceSpan(folded, match.index, match.index + match[0].length)
    if (writing === 'prose' && !bearsCapitals(source.slice(span.start, span.end), rule)) continue
    const named = { ...span, persons: rule.persons, sure: rule.letters === 'small' }
    const before = found.at(-1)
    const joined = before === undefined ? null : join(source, before, named)
    if (joined === null) found.push(named)
    else found[found.length - 1] = joined
  }
  return found
}

function sourceSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 }
}

function bearsCapitals(words: string, { letters }: NameRule): boolean {
  if (letters === 'small') return true
  if (letters === 'initials') return words === words.toUpperCase()
  return (words.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => word[0] === word[0]?.toUpperCase())
}

/** What may stand between two words of one name: blanks, signs, an initial, a particle; no empty line. */
const GAP =
  /^(?:\.|[ \t\-‐–_+]*(?:\r?\n)?[ \t]*)(?:(?:\p{L}\.|al|el|de|da|van|von|der|den|bin|ben|ibn|["“'‘][^"”'’\n]{1,20}["”'’])[ \t-]*)*$/iu

function join(source: string, left: Named, right: Named): Named | null {
  if (left.end < right.start && !GAP.test(source.slice(left.end, right.start))) return null
  const persons = left.persons.filter((person) => right.persons.includes(person))
  return persons.length === 0 ? null : { start: left.start, end: right.end, persons, sure: left.sure || right.sure }
}

/** E-mail addresses, handles, hashtags and URLs of a text. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s"'<>()]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}&])[@#][\p{L}\p{N}_.]{3,}|(?:[\p{L}\p{N}-]+\.)+[a-z]{2,}\/[^\s"'<>()]+/giu

/** Addresses, handles and URLs that hold a hidden name, whole, without a full stop or comma behind them. */
export function findAddresses(source: string, hidden: HiddenNames): readonly Span[] {
  return [...source.matchAll(ADDRESS)].flatMap((match) => {
    const words = match[0].replace(/[.,;:!?]+$/u, '')
    return betrays(words, hidden) ? [{ start: match.index, end: match.index + words.length }] : []
  })
}

function betrays(address: string, hidden: HiddenNames): boolean {
  const plain = percentDecoded(address)
  if (findNames(plain, hidden, 'file').length > 0) return true
  const letters = compact(plain)
  if (hidden.fragments.full.some((name) => name.length > 5 && letters.includes(name))) return true
  const isLink = /^(?:https?:|www\.)|\//iu.test(address)
  return !isLink && hidden.fragments.family.some((name) => letters.includes(name))
}

/** The text with percent-encoded UTF-8 decoded; what is no such code stays. */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (codes) => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes
    }
  })
}

/** Whether a stretch lies in one of these. */
export function within(span: Span, spans: readonly Span[]): boolean {
  return spans.some((outer) => contains(outer, span))
}

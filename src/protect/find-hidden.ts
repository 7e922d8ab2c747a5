import type { Span } from '../document/index.ts'
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
export function findNames(
  source: string,
  hidden: HiddenNames,
  writing: Writing,
  folded: FoldedText = foldText(source),
): readonly Named[] {
  const found: Named[] = []
  if (hidden.expression === null) return found
  const expression = new RegExp(hidden.expression)
  for (let match = expression.exec(folded.text); match !== null; match = expression.exec(folded.text)) {
    const { index } = match
    const name = longestName(source, folded, hidden, writing, index, match[0])
    if (name === null) {
      expression.lastIndex = index + ((folded.text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)
      continue
    }
    expression.lastIndex = index + name.length
    if (name.rule.persons.length === 0) continue
    const span = sourceSpan(folded, index, index + name.length)
    const named = { ...span, persons: name.rule.persons, sure: name.rule.letters === 'small' }
    const before = found.at(-1)
    const joined = before === undefined ? null : join(source, before, named)
    if (joined === null) found.push(named)
    else found[found.length - 1] = joined
  }
  return found
}

/** The longest name that begins at a match and bears the capitals it needs; its length in folded units. */
function longestName(
  source: string,
  folded: FoldedText,
  hidden: HiddenNames,
  writing: Writing,
  index: number,
  matched: string,
): { readonly rule: NameRule; readonly length: number } | null {
  let words = matched
  while (words !== '') {
    const rule = ruleAt(hidden.rules, words)
    const { start, end } = sourceSpan(folded, index, index + words.length)
    if (rule !== null && (writing === 'file' || bearsCapitals(source.slice(start, end), rule))) {
      return { rule, length: words.length }
    }
    words = words.replace(/[^\p{L}\p{N}]*[\p{L}\p{N}]*$/u, '')
  }
  return null
}

function sourceSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 }
}

function bearsCapitals(words: string, { letters }: NameRule): boolean {
  if (letters === 'small') return true
  if (letters === 'initials') return words === words.toUpperCase()
  return (words.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => word[0] === word[0]?.toUpperCase())
}

/** What may stand between two words of one name: blanks, signs, an initial, a particle; no line break. */
const GAP =
  /^(?:\.|[ \t\-‐–_+]*)(?:(?:\p{L}\.|al|el|de|da|van|von|der|den|bin|ben|ibn|["“'‘][^"”'’\n]{1,20}["”'’])[ \t-]*)*$/iu

function join(source: string, left: Named, right: Named): Named | null {
  if (left.end < right.start && !GAP.test(source.slice(left.end, right.start))) return null
  const persons = left.persons.filter((person) => right.persons.includes(person))
  return persons.length === 0 ? null : { start: left.start, end: right.end, persons, sure: left.sure || right.sure }
}

/** Addresses, handles, hashtags and URLs that hold a hidden name, whole, without a full stop or comma behind them. */
export function findAddresses(source: string, hidden: HiddenNames): readonly (Span & { readonly sure: boolean })[] {
  const found: (Span & { readonly sure: boolean })[] = []
  let done = 0
  for (const { index } of source.matchAll(/[@#]|\/|www\./gu)) {
    if (index < done) continue
    const start = edgeOf(source, index, -1)
    const end = edgeOf(source, index, 1)
    done = end
    for (const match of source.slice(start, end).matchAll(ADDRESS)) {
      const words = match[0].replace(/[.,;:!?]+$/u, '')
      const sure = betrays(words, hidden)
      if (sure !== null) {
        found.push({ start: start + match.index, end: start + match.index + words.length, sure })
      }
    }
  }
  return found
}

/** Units of the longest address that is looked at. */
const LONGEST = 2000

/** Where the word around a place ends, in steps of −1 or 1. */
function edgeOf(source: string, from: number, step: -1 | 1): number {
  let at = from
  for (let n = 0; n < LONGEST && at >= 0 && at < source.length && !/[\s"'<>()]/u.test(source[at] ?? ''); n++) at += step
  return step < 0 ? at + 1 : at
}

const ADDRESS =
  /(?:[a-z]{3,6}:\/\/|www\.).+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}&])[@#][\p{L}\p{N}_.]{3,}|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.)+[a-z]{2,}\/.+/giu

/** Whether an address holds a hidden name; `null`: it does not, `false`: only an everyday word that is also one. */
function betrays(address: string, hidden: HiddenNames): boolean | null {
  const plain = percentDecoded(address)
  const letters = compact(plain)
  if (hidden.fragments.full.some((name) => name.length > 5 && letters.includes(name))) return true
  const isLink = /\/|^www\./iu.test(address)
  if (!isLink && hidden.fragments.family.some((name) => letters.includes(name))) return true
  const account = compact(address.split('@').find((part) => part !== '') ?? '').replace(/\d/g, '')
  if (!isLink && hidden.fragments.accounts.has(account)) return true
  const names = findNames(plain, hidden, 'file')
  return names.length === 0 ? null : names.some((name) => name.sure)
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

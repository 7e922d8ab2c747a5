import type { EntityType } from '../../document/index.ts'
import type { Token, Words } from '../../language/index.ts'
import { TITLES } from './tables.ts'
import type { NameSpan } from './tag-names.ts'

/** Names as the tagger found them, mended: titles and possessives cut off, one type for one spelling, pronouns dropped. */
export function settleNames(words: Words, found: readonly NameSpan[]): readonly NameSpan[] {
  const cut = joinTorn(found).flatMap((name) => {
    const mended = withoutTitle(words, withoutEdges(words, name))
    return mended === null ? [] : [mended]
  })
  const votes = new Map<string, Map<EntityType, number>>()
  for (const name of cut) {
    const key = spelling(words, name)
    const types = votes.get(key) ?? new Map<EntityType, number>()
    types.set(name.type, (types.get(name.type) ?? 0) + 1)
    votes.set(key, types)
  }
  const settled = cut.map((name) => ({ ...name, type: majority(votes.get(spelling(words, name))) ?? name.type }))
  return surnamesAsPeople(words, settled)
}

/** A single word that ends the full name of a person, and of nothing else, is that person's kind of name. */
function surnamesAsPeople(words: Words, names: readonly NameSpan[]): readonly NameSpan[] {
  const endings = new Map<string, Set<EntityType>>()
  for (const name of names) {
    if (name.last - name.first < 2) continue
    const last = words.tokens[name.last - 1]?.text ?? ''
    endings.set(last, (endings.get(last) ?? new Set<EntityType>()).add(name.type))
  }
  return names.map((name) => {
    const types = name.last - name.first === 1 ? endings.get(spelling(words, name)) : undefined
    return types?.size === 1 && types.has('PER') ? { ...name, type: 'PER' } : name
  })
}

/** Two runs side by side of which one is a person's are one name torn in two: no mark or word stands between them. */
function joinTorn(found: readonly NameSpan[]): readonly NameSpan[] {
  const out: NameSpan[] = []
  for (const name of found) {
    const before = out.at(-1)
    const torn = before !== undefined && before.last === name.first && (before.type === 'PER' || name.type === 'PER')
    if (before !== undefined && torn && /^(?:PER|OTHER)$/.test(before.type) && /^(?:PER|OTHER)$/.test(name.type)) {
      out[out.length - 1] = { ...before, type: 'PER', last: name.last, end: name.end }
    } else out.push(name)
  }
  return out
}

function spelling(words: Words, name: NameSpan): string {
  return words.text.slice(name.start, name.end)
}

function majority(types: ReadonlyMap<EntityType, number> | undefined): EntityType | null {
  const sorted = [...(types ?? [])].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [first, second] = sorted
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** Cuts marks and possessives at the edges, and a mention without a capital or foreign letter altogether. */
function withoutEdges(words: Words, name: NameSpan): NameSpan | null {
  let { first, last } = name
  const token = (i: number): Token | undefined => words.tokens[i]
  const loose = (t: Token | undefined): boolean =>
    t !== undefined && (/^(?:PUNCT|PART|PRON|DET|ADP|CCONJ|AUX|SCONJ)$/.test(t.upos) || /^[’']s?$/.test(t.text))
  while (first < last && loose(token(last - 1)) && !/[.\p{Lu}]$/u.test(token(last - 1)?.text ?? '')) last--
  while (first < last && loose(token(first)) && !/^\p{Lu}/u.test(token(first)?.text ?? '')) first++
  const start = token(first)
  const end = token(last - 1)
  if (first >= last || start === undefined || end === undefined) return null
  const text = words.text.slice(start.start, end.end)
  if (!/\p{Lu}|\p{Lo}/u.test(text) || (last - first === 1 && start.upos === 'PRON')) return null
  return { ...name, first, last, start: start.start, end: end.end }
}

function withoutTitle(words: Words, name: NameSpan | null): NameSpan | null {
  if (name === null || name.type !== 'PER') return name
  let first = name.first
  while (first < name.last && TITLES.has(words.tokens[first]?.lower ?? '')) first++
  const start = words.tokens[first]
  if (first >= name.last || start === undefined) return null
  return { ...name, first, start: start.start }
}

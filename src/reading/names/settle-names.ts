import { type Block, compareText, contains, type EntityType, overlaps } from '../../document/index.ts'
import type { Token, Words } from '../../language/index.ts'
import type { Gazetteer } from '../../models/index.ts'
import { addAcronyms } from './add-acronyms.ts'
import { addListed } from './add-listed.ts'
import { cutNames } from './cut-names.ts'
import { withDescribedTypes } from './described-types.ts'
import { withIntroduced } from './introduced.ts'
import { joinNames } from './join-names.ts'
import { leaveOut } from './leave-out.ts'
import { isLand, isPeople, isPlace, type NameLists } from './name-lists.ts'
import { TITLES } from './tables.ts'
import type { NameSpan } from './tag-names.ts'

/**
 * Names as the tagger found them, mended: torn ones joined, titles and possessives cut off, peoples and well-known
 * places set right, one type for one spelling, pronouns, bylines and credits dropped, surnames, acronyms and peoples that
 * were missed added.
 */
export function settleNames(
  words: Words,
  found: readonly NameSpan[],
  blocks: readonly Block[],
  lists: NameLists,
): readonly NameSpan[] {
  const { gazetteer } = lists
  const mended = cutNames(words, joinNames(words, leaveOut(words, found, blocks, lists))).flatMap((name) => {
    const whole = withSuffix(words, withoutTitle(words, withoutEdges(words, name)))
    const typed = whole === null ? null : withListedType(words, withoutParty(words, whole), gazetteer)
    return typed === null ? [] : [typed]
  })
  const cut = mended.filter((name, i) => name.first >= (mended[i - 1]?.last ?? 0))
  const votes = new Map<string, Map<EntityType, number>>()
  for (const name of cut) {
    const key = spelling(words, name)
    const types = votes.get(key) ?? new Map<EntityType, number>()
    types.set(name.type, (types.get(name.type) ?? 0) + 1)
    votes.set(key, types)
  }
  const settled = cut.map((name) => ({ ...name, type: majority(votes.get(spelling(words, name))) ?? name.type }))
  const datelines = blocks.filter((b) => b.kind === 'dateline')
  const placed = withDescribedTypes(words, settled).map((name) =>
    datelines.some((b) => contains(b, name)) ? { ...name, type: typeInDateline(words, name) } : name,
  )
  const people = withIntroduced(words, surnamesAsPeople(words, placed))
  return addListed(words, addAcronyms(words, withRepeated(words, people)), gazetteer)
}

/** The names of a dateline are places; what stands there in brackets is the agency. */
function typeInDateline(words: Words, { first, last, type }: NameSpan): EntityType {
  const agency = words.tokens[first - 1]?.text === '(' || (type === 'ORG' && last - first > 1)
  return agency ? 'ORG' : 'LOC'
}

/** Adds what the tagger missed: a capitalised word that is the surname of a person named in full elsewhere in the text. */
function withRepeated(words: Words, names: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = new Set(
    names.filter((n) => n.type === 'PER' && n.last - n.first > 1).map((n) => words.tokens[n.last - 1]?.text ?? ''),
  )
  const sorted = names.toSorted((a, b) => a.start - b.start)
  let next = 0
  const added = words.tokens.flatMap((token, i): readonly NameSpan[] => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const held = sorted[next]
    if (token.text.length < 4 || !surnames.has(token.text) || (held !== undefined && overlaps(held, token))) return []
    return [{ start: token.start, end: token.end, type: 'PER', first: i, last: i + 1 }]
  })
  return [...names, ...added].toSorted((a, b) => a.start - b.start)
}

function spelling(words: Words, name: NameSpan): string {
  return words.text.slice(name.start, name.end)
}

function majority(types: ReadonlyMap<EntityType, number> | undefined): EntityType | null {
  const sorted = [...(types ?? [])].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  const [first, second] = sorted
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null
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
    const length = name.last - name.first
    const types = endings.get(words.tokens[name.last - 1]?.text ?? '')
    if (length === 1) return types?.size === 1 && types.has('PER') ? { ...name, type: 'PER' } : name
    // "Mara Ilves and Peter Ilves": of two short full names that end alike one person makes the other one, too.
    return length === 2 && name.type !== 'LOC' && types?.has('PER') === true ? { ...name, type: 'PER' } : name
  })
}

/** A people is neither person nor place, and an adjective of one no name at all; a place of the lists is no person. */
function withListedType(words: Words, name: NameSpan, gazetteer: Gazetteer): NameSpan | null {
  const lower = spelling(words, name).toLowerCase()
  if (name.last - name.first === 1 && isPeople(lower)) {
    return /^NNP?S?$/.test(words.tokens[name.first]?.xpos ?? '') ? { ...name, type: 'OTHER' } : null
  }
  if (name.type === 'PER' && isPlace(lower, gazetteer) && !gazetteer.given.has(lower)) return { ...name, type: 'LOC' }
  if (/^(?:ORG|OTHER)$/.test(name.type) && isLand(lower, gazetteer)) return { ...name, type: 'LOC' }
  return name
}

/** "(D-Ohio)": the letter of the party is no part of the name. */
function withoutParty(words: Words, name: NameSpan): NameSpan {
  const [letter, hyphen, start] = words.tokens.slice(name.first, name.first + 3)
  if (start === undefined || hyphen?.text !== '-' || !/^[DRI]$/.test(letter?.text ?? '')) return name
  return name.last - name.first < 3 ? name : { ...name, first: name.first + 2, start: start.start }
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

/** "Tomas Renn Jr.", "Renn, Sr.", "Tolvik Cranes Ltd": what ends a full name belongs to it. */
function withSuffix(words: Words, name: NameSpan | null): NameSpan | null {
  const suffix = name === null ? undefined : SUFFIXES.get(name.type)
  if (name === null || suffix === undefined || name.last - name.first < (name.type === 'PER' ? 2 : 1)) return name
  const at = name.type === 'PER' && words.tokens[name.last]?.text === ',' ? name.last + 1 : name.last
  const token = words.tokens[at]
  if (token === undefined || !suffix.test(token.text)) return name
  return { ...name, last: at + 1, end: token.end }
}

const SUFFIXES: ReadonlyMap<EntityType, RegExp> = new Map([
  ['PER', /^[JS]r\.?$/],
  ['ORG', /^(?:Inc|Ltd|LLC|Corp|Co|plc|PLC)\.?$/],
])

function withoutTitle(words: Words, name: NameSpan | null): NameSpan | null {
  if (name === null || name.type !== 'PER') return name
  let first = name.first
  while (first < name.last && TITLES.has(words.tokens[first]?.lower ?? '')) first++
  const start = words.tokens[first]
  if (first >= name.last || start === undefined) return null
  return { ...name, first, start: start.start }
}

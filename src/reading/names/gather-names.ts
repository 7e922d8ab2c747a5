import type { Words } from '../../language/index.ts'
import { fitsPerson, initialsOf, isCode, isCompany, keyOf, personKey } from './name-forms.ts'
import { findNamesakes } from './namesakes.ts'
import type { NameSpan } from './tag-names.ts'

/** A referent under construction: the names that gather under it. */
export interface Referent {
  readonly type: NameSpan['type']
  readonly names: NameSpan[]
  /** The fullest form, as lower-case words. */
  readonly key: readonly string[]
}

/** So many fuller names that share a word are looked at; where there are more, nobody could say which one is meant. */
const MAX_FULLER = 50

/** The referents so far, by the ways in which a later, shorter name may lead to them. */
interface Found {
  /** By type and fullest form, and by type and any gathered form. */
  readonly byKey: Map<string, Referent>
  readonly byForm: Map<string, Referent>
  /** People of two words or more by their first and last ones. */
  readonly byWord: Map<string, Referent[]>
  /** Bodies of two words or more by their initials, and companies by the first letter of their codes. */
  readonly byInitials: Map<string, Referent[]>
  readonly coded: Map<string, Referent[]>
  /** By the end of each name, for what stands in brackets behind it. */
  readonly byEnd: Map<number, Referent>
}

/**
 * Gathers the names of one document by referent: equal spellings, a part of exactly one fuller name, an acronym that
 * stands in brackets behind its expansion or spells the initials of exactly one. Unsure ones stay apart, and two people
 * with one surname leave the bare surname to neither.
 */
export function gatherNames(words: Words, names: readonly NameSpan[]): readonly Referent[] {
  const found: Found = {
    byKey: new Map(),
    byForm: new Map(),
    byWord: new Map(),
    byInitials: new Map(),
    coded: new Map(),
    byEnd: new Map(),
  }
  const fullFirst = names
    .map((name) => {
      const text = words.text.slice(name.start, name.end)
      return { name, key: name.type === 'PER' ? personKey(text) : keyOf(text) }
    })
    .toSorted((a, b) => b.key.length - a.key.length || a.name.start - b.name.start)
  const referents: Referent[] = []
  const namesakes = findNamesakes(words, names)
  for (const { name, key } of fullFirst) {
    const namesake = namesakes.get(name)
    let referent =
      namesake === undefined ? fullerName(words, name, key, found) : (found.byKey.get(namesake.key) ?? null)
    if (referent === null && namesake !== undefined) {
      // Known by the mark alone; a bare surname now has two people it may mean, unless a “Jr.” tells them apart.
      referent = { type: name.type, names: [], key }
      referents.push(referent)
      found.byKey.set(namesake.key, referent)
      if (namesake.bearsSurname) {
        for (const word of new Set([key[0] ?? '', key.at(-1) ?? ''])) put(found.byWord, word, referent)
      }
    }
    if (referent === null) {
      referent = { type: name.type, names: [], key }
      referents.push(referent)
      register(referent, found)
    }
    referent.names.push(name)
    const form = `${name.type} ${key.join(' ')}`
    if (!found.byForm.has(form) && namesake === undefined) found.byForm.set(form, referent)
    found.byEnd.set(name.end, referent)
  }
  for (const r of referents) r.names.sort((a, b) => a.start - b.start)
  return referents.toSorted((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0))
}

function fullerName(words: Words, name: NameSpan, key: readonly string[], found: Found): Referent | null {
  const form = `${name.type} ${key.join(' ')}`
  const equal = found.byKey.get(form) ?? (key.length > 1 || name.type !== 'PER' ? found.byForm.get(form) : undefined)
  if (equal !== undefined) return equal
  const capitals = /^\p{Lu}+$/u.test(words.text.slice(name.start, name.end))
  const fitting = fuller(name.type, key, capitals, found)
  // Of two people with one surname, the one not yet named cannot be meant.
  const before = fitting.length < 2 ? fitting : fitting.filter((r) => r.names.some((n) => n.start < name.start))
  if (fitting.length > 0) return before.length === 1 ? (before[0] ?? null) : null
  return inBrackets(words, name, found)
}

/** The referents of which the name may be a part or an acronym; only one in capitals is a code. */
function fuller(type: NameSpan['type'], key: readonly string[], capitals: boolean, found: Found): readonly Referent[] {
  const [first = ''] = key
  const letters = first.replaceAll('.', '')
  if (type === 'PER') {
    const sharing = found.byWord.get(key.at(-1) ?? '') ?? []
    return sharing.filter((r) => fitsPerson(key, r.key))
  }
  // The tagger is unsure of what kind an acronym is.
  if (key.length !== 1 || !(type === 'ORG' || (type === 'OTHER' && capitals && letters.length > 2))) return []
  const spelled = found.byInitials.get(letters) ?? []
  if (spelled.length > 0 || !capitals) return spelled
  return (found.coded.get(letters.charAt(0)) ?? []).filter((r) => isCode(letters, r.key))
}

function register(referent: Referent, found: Found): void {
  const { type, key } = referent
  found.byKey.set(`${type} ${key.join(' ')}`, referent)
  if (key.length < 2) return
  if (type === 'PER') for (const word of new Set([key[0] ?? '', key.at(-1) ?? ''])) put(found.byWord, word, referent)
  if (type !== 'ORG') return
  for (const letters of initialsOf(key)) put(found.byInitials, letters, referent)
  if (isCompany(key)) put(found.coded, key[0]?.charAt(0) ?? '', referent)
}

function put(index: Map<string, Referent[]>, key: string, referent: Referent): void {
  const held = index.get(key)
  if (held === undefined) index.set(key, [referent])
  else if (held.length < MAX_FULLER) held.push(referent)
}

/** "Harbour Workers' Union (HWU)": what stands in brackets right behind a name is another form of it. */
function inBrackets(words: Words, name: NameSpan, found: Found): Referent | null {
  const text = words.text.slice(name.start, Math.min(name.end, name.start + 12))
  if (name.type === 'PER' || !/^[\p{Lu}.]{2,8}$/u.test(text) || words.tokens[name.first - 1]?.text !== '(') return null
  const referent = found.byEnd.get(words.tokens[name.first - 2]?.end ?? -1)
  // "OSLO (NP)": an agency behind the place it writes from.
  if (referent === undefined || (referent.type === 'LOC') !== (name.type === 'LOC')) return null
  return referent.type === 'PER' ? null : referent
}

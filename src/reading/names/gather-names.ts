import type { Words } from '../../language/index.ts'
import type { NameSpan } from './tag-names.ts'

/** A referent under construction: the names that gather under it. */
export interface Referent {
  readonly type: NameSpan['type']
  readonly names: NameSpan[]
  /** The fullest form, as lower-case words. */
  readonly key: readonly string[]
  /** Every form that was gathered here, joined by a blank. */
  readonly forms: Set<string>
}

/** Spellings of states that share no letter order with their short forms. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['u.s.', 'united states'],
  ['u.s', 'united states'],
  ['usa', 'united states'],
  ['u.s.a.', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['u.k.', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['un', 'united nations'],
  ['u.n.', 'united nations'],
  ['eu', 'european union'],
  ['e.u.', 'european union'],
])

/**
 * Gathers the names of one document by referent: equal spellings, a part of exactly one fuller name, an acronym that
 * stands in brackets behind its expansion or spells the initials of exactly one. Unsure ones stay apart.
 */
export function gatherNames(words: Words, names: readonly NameSpan[]): readonly Referent[] {
  const keys = names.map((name) => keyOf(words, name))
  const fullFirst = names
    .map((name, i) => ({ name, key: keys[i] ?? [] }))
    .toSorted((a, b) => b.key.length - a.key.length || a.name.start - b.name.start)
  const referents: Referent[] = []
  for (const { name, key } of fullFirst) {
    const form = key.join(' ')
    const equal = referents.find(
      (r) =>
        r.type === name.type &&
        r.forms.has(form) &&
        (r.key.join(' ') === form || key.length > 1 || name.type !== 'PER'),
    )
    const fitting = referents.filter((r) => r.type === name.type && fits(name.type, key, r.key))
    const bracketed = equal === undefined && fitting.length === 0 ? expansionBefore(words, name, referents) : null
    const target = equal ?? bracketed ?? (fitting.length === 1 ? fitting[0] : undefined)
    if (target === undefined) referents.push({ type: name.type, names: [name], key, forms: new Set([form]) })
    else {
      target.names.push(name)
      target.forms.add(form)
    }
  }
  for (const r of referents) r.names.sort((a, b) => a.start - b.start)
  return referents.toSorted((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0))
}

function keyOf(words: Words, name: NameSpan): readonly string[] {
  const text = words.text.slice(name.start, name.end).toLowerCase().replaceAll('’', "'")
  const whole = SHORT_FORMS.get(text.replace(/^the\s/, '')) ?? text
  return whole.split(/[\s-]+/).filter((w, i) => w !== '' && !(i === 0 && w === 'the'))
}

function fits(type: NameSpan['type'], short: readonly string[], full: readonly string[]): boolean {
  if (short.join(' ') === full.join(' ')) return true
  if (short.length > full.length) return false
  if (type === 'PER') return personFits(short, full)
  if (type === 'ORG') return isAcronymOf(short, full)
  return false
}

function personFits(short: readonly string[], full: readonly string[]): boolean {
  const [given = ''] = short
  const surname = short.at(-1) ?? ''
  if (short.length === 1) return full.length > 1 && (full.at(-1) === given || full[0] === given)
  const initial = given.length <= 2 && full[0]?.startsWith(given.charAt(0)) === true
  return full.at(-1) === surname && (full[0] === given || initial)
}

function isAcronymOf(short: readonly string[], full: readonly string[]): boolean {
  const letters = (short[0] ?? '').replaceAll('.', '')
  if (short.length !== 1 || letters.length < 2 || full.length < 2) return false
  const heads = full.filter((w) => !SMALL.has(w)).map((w) => w.charAt(0))
  return heads.join('') === letters || full.map((w) => w.charAt(0)).join('') === letters
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '&'])

/** "Harbour Workers' Union (HWU)": what stands in brackets right behind a name is another form of it. */
function expansionBefore(words: Words, name: NameSpan, referents: readonly Referent[]): Referent | null {
  const text = words.text.slice(name.start, name.end)
  if (name.type === 'PER' || !/^[\p{Lu}.]{2,8}$/u.test(text) || words.tokens[name.first - 1]?.text !== '(') return null
  const end = words.tokens[name.first - 2]?.end
  return referents.find((r) => r.names.some((n) => n.end === end)) ?? null
}

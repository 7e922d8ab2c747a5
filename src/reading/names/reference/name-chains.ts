import type { Words } from '../../../language/index.ts'
import { gatherNames } from '../gather-names.ts'
import { ORG_HEADS } from '../tables.ts'
import type { NameSpan } from '../tag-names.ts'
import type { Bar } from './bar.ts'
import type { Chains } from './chains.ts'
import type { Reference } from './reference.ts'

/** Parts of longer names are not looked for beyond so many words. */
const MAX_WORDS = 8

/** So many longer names with one part are looked at. */
const MAX_LONGER = 12

/** "The House" behind "the White House" is the chamber of a parliament. */
const NEVER_SHORT: ReadonlySet<string> = new Set(['white house'])

/** What ends the name of a part of a body, or of somebody's son. */
const PART =
  /^(?:committee|subcommittee|caucus|panel|office|bureau|division|branch|chapter|wing|unit|leadership|democrats|republicans|majority|minority|[js]r\.?)$/

const LINK = /^(?:of|for|in|on|and|the|&)$/

/** Joins the references whose names stand for one referent: gathered ones, equal ones, and shortened ones behind the full one; likely ones also before it. */
export function joinNameForms(words: Words, references: readonly Reference[], chains: Chains, bar: Bar): void {
  joinGathered(words, references, chains)
  const byKey = new Map<string, Reference>()
  const byPart = new Map<string, Reference[]>()
  for (const reference of references) {
    const { name, key } = reference
    if (name === null || key === null) continue
    const equal = byKey.get(key)
    if (equal === undefined) {
      byKey.set(key, reference)
      joinShort(reference, byPart.get(key) ?? [], chains)
      for (const part of partsOf(key)) {
        put(byPart, part, reference)
        const short = bar === 'likely' ? byKey.get(part) : undefined
        if (short !== undefined) joinShort(short, byPart.get(part) ?? [], chains)
      }
    }
    // Equal spellings of people are left to the gathering, which knows namesakes.
    else if (name.type !== 'PER' || equal.name?.type !== 'PER') chains.join(equal.at, reference.at, 'name')
  }
}

function joinGathered(words: Words, references: readonly Reference[], chains: Chains): void {
  const spans = new Map<string, { readonly name: NameSpan; readonly at: number[] }>()
  for (const { name, at } of references) {
    if (name === null) continue
    const place = `${name.start} ${name.end}`
    const held = spans.get(place)
    if (held === undefined) spans.set(place, { name, at: [at] })
    else held.at.push(at)
  }
  const at = new Map<NameSpan, readonly number[]>([...spans.values()].map((s) => [s.name, s.at]))
  for (const referent of gatherNames(words, [...at.keys()])) {
    const [first, ...others] = referent.names.flatMap((n) => at.get(n) ?? [])
    for (const other of others) if (first !== undefined) chains.join(first, other, 'name')
  }
}

function put(index: Map<string, Reference[]>, part: string, reference: Reference): void {
  const held = index.get(part)
  if (held === undefined) index.set(part, [reference])
  else if (held.length < MAX_LONGER) held.push(reference)
}

/**
 * What a name may be shortened to: its first or its last words. A model's number is not dropped ("Norvia 300" is no
 * "Norvia"), nor what makes it a part of another body ("Tarn University School of Law", "Assembly of the Tarn Union", "Senate
 * Budget Committee"), nor the mark of a son.
 */
function partsOf(key: string): readonly string[] {
  if (NEVER_SHORT.has(key)) return []
  const words = key.split(' ').slice(0, MAX_WORDS)
  return words.slice(1).flatMap((next, k) => {
    const head = ORG_HEADS.has(words[k] ?? '') && !LINK.test(next)
    const end = words.at(-1) ?? ''
    const front = head || PART.test(end) || /\d/.test(end) ? [] : [words.slice(0, k + 1).join(' ')]
    return LINK.test(words[k] ?? '') ? front : [...front, words.slice(k + 1).join(' ')]
  })
}

/** Whether a person's short name was gathered under a longer one already, as "the younger Renn" is under "Tomas Renn Jr." */
function isGathered(short: Reference, chains: Chains): boolean {
  if (short.name?.type !== 'PER') return false
  return chains.of(short.at).members.some(({ name, key }) => name?.type === 'PER' && key !== short.key)
}

/** "Lockheed" behind "Lockheed Martin", "the Air Force" behind "the Norvian Air Force", where one longer name alone came before. */
function joinShort(short: Reference, longer: readonly Reference[], chains: Chains): void {
  const [only] = longer
  if (only === undefined || longer.some((r) => !chains.same(r.at, only.at))) return
  if (short.kind === 'place' || only.kind === 'place' || isGathered(short, chains)) return
  if (short.kind === 'person' ? only.kind !== 'person' : only.kind === 'person' && short.name?.type !== 'PER') return
  chains.join(only.at, short.at, 'name')
}

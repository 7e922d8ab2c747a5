import type { Words } from '../../../language/index.ts'
import { gatherNames } from '../gather-names.ts'
import { keyOf } from '../name-forms.ts'
import type { NameSpan } from '../tag-names.ts'
import type { Chains } from './chains.ts'
import { withoutLegalForm } from './read-name.ts'
import type { Reference } from './reference.ts'

/** A name's words in lower case, without article and legal form, joined by one blank. */
export function nameKey(words: Words, name: NameSpan): string {
  return withoutLegalForm(keyOf(words.text.slice(name.start, name.end))).join(' ')
}

/** Joins the references whose names stand for one referent: gathered ones, equal ones, and shortened ones behind the full one. */
export function joinNameForms(words: Words, references: readonly Reference[], chains: Chains): void {
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
    const first = referent.names.flatMap((n) => at.get(n) ?? [])
    for (const other of first) chains.join(first[0] ?? other, other, 'name')
  }
  const byKey = new Map<string, Reference>()
  const byStart = new Map<string, Reference[]>()
  for (const reference of references) {
    const { name } = reference
    if (name === null) continue
    const key = nameKey(words, name)
    const equal = byKey.get(key)
    // Equal spellings of people are left to the gathering, which knows namesakes.
    if (equal !== undefined) {
      if (name.type !== 'PER' || equal.name?.type !== 'PER') chains.join(equal.at, reference.at, 'name')
      continue
    }
    byKey.set(key, reference)
    const parts = key.split(' ')
    if (parts.length === 1) joinShort(reference, key, byStart, chains)
    else
      for (const word of new Set([parts[0] ?? '', parts.at(-1) ?? '']))
        byStart.set(word, [...(byStart.get(word) ?? []), reference])
  }
}

/** "Lockheed" behind "Lockheed Martin", "the Dreamliner" behind "the 787 Dreamliner", where one longer name alone came before. */
function joinShort(
  short: Reference,
  key: string,
  byWord: ReadonlyMap<string, readonly Reference[]>,
  chains: Chains,
): void {
  const longer = byWord.get(key) ?? []
  const [only] = longer
  if (only === undefined || longer.some((r) => !chains.same(r.at, only.at))) return
  if (short.kind === 'place' || only.kind === 'place') return
  chains.join(only.at, short.at, 'name')
}

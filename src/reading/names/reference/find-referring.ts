import type { Mention } from '../../../document/index.ts'
import type { NameSpan } from '../tag-names.ts'
import { findPhrases } from './find-phrases.ts'
import { type Context, resolve } from './resolve.ts'

/** A name with the entity it was gathered under. */
export interface PlacedName extends NameSpan {
  readonly entity: string
}

/** The names of a text by entity (`e1`, `e2`, … in the order of their first names) and the pronouns and nouns that take them up. */
export interface Referring {
  readonly names: readonly PlacedName[]
  readonly others: readonly Mention[]
}

/** Finds what a text refers with, gathers it, and keeps what gathers under a name. */
export function findReferring(context: Context): Referring {
  const { words, names } = context
  const { references, chains } = resolve(context, findPhrases(words, names))
  const byStart = new Map(names.map((n) => [n.start, n]))
  const entities = new Map<object, { readonly entity: string; readonly type: NameSpan['type'] }>()
  const placed: PlacedName[] = []
  for (const reference of references) {
    const name = byStart.get(reference.start)
    if (name === undefined || name.end !== reference.end) continue
    const chain = chains.of(reference.at)
    const held = entities.get(chain) ?? { entity: `e${entities.size + 1}`, type: name.type }
    entities.set(chain, held)
    placed.push({ ...name, entity: held.entity })
  }
  const others = references.flatMap((reference): readonly Mention[] => {
    const known = entities.get(chains.of(reference.at))
    if (known === undefined || !/^(?:PER|ORG|LOC)$/.test(known.type)) return []
    const { start, end, form } = reference
    if (form === 'pronoun') return [{ start, end, ...known, mention: form, by: 'names/pronoun' }]
    // Appositions, titles and copulas are descriptions of their own.
    const takesUp = form === 'nominal' && chains.ruleOf(reference.at) === 'like'
    return takesUp ? [{ start, end, ...known, mention: form, by: 'names/nominal' }] : []
  })
  return { names: placed, others }
}

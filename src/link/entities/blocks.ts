import { compareText } from '../../document/index.ts'
import { addTo } from '../add-to.ts'
import { initialsOf, skeletonOf } from './fold-name.ts'
import { KNOWN_SHORT } from './name-words.ts'
import type { Pair } from './pile.ts'
import { type Features, lastNames } from './score-pair.ts'

/** Names under which two entities must meet to be joined at once. */
export function fullKeys(features: Features): readonly string[] {
  const { type, full, short } = features
  if (type !== 'PER') {
    return [
      ...full.map((tokens) => `${type} ${tokens.join(' ')}`),
      ...shortForms(features),
      ...short.map((s) => `${type} =${s}`),
    ]
  }
  return full.flatMap((tokens) => [
    `PER ${tokens.map(skeletonOf).toSorted(compareText).join(' ')}`,
    `PER ${(tokens[0] ?? '').slice(0, 1)} ${tokens.at(-1)}`,
  ])
}

/** Looser keys, for what is only put before a reader: a surname too. */
export function looseKeys(features: Features): readonly string[] {
  return features.type === 'PER'
    ? [...fullKeys(features), ...lastNames(features).map((name) => `PER -${skeletonOf(name)}`)]
    : fullKeys(features)
}

function shortForms({ type, full }: Features): readonly string[] {
  return full.flatMap((tokens) => {
    const name = tokens.join(' ')
    const known = [...KNOWN_SHORT].flatMap(([short, expansion]) => (expansion === name ? [short] : []))
    return [...known, ...(initialsOf(tokens) ?? '').split(' ').filter(Boolean)].map((short) => `${type} =${short}`)
  })
}

/** How many entities that follow it under one key an entity is compared with: bounds the work on a frequent name. */
const REACH = 40

/** The pairs of units that share a key, in order; a unit with no keys meets nobody. */
export function blocks(keys: readonly (readonly string[])[]): readonly Pair[] {
  const byKey = new Map<string, number[]>()
  for (const [i, own] of keys.entries()) for (const key of new Set(own)) addTo(byKey, key, i)
  const size = keys.length
  const pairs = new Set<number>()
  for (const block of byKey.values()) {
    for (let x = 0; x < block.length; x++) {
      for (let y = x + 1; y < block.length && y <= x + REACH; y++) {
        pairs.add((block[x] ?? 0) * size + (block[y] ?? 0))
      }
    }
  }
  return [...pairs].toSorted((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size] as const)
}

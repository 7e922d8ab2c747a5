import { addTo } from '../add-to.ts'
import { type NameParts, soundCode } from '../names/index.ts'
import { initialsOf, skeletonOf } from './fold-name.ts'
import { KNOWN_SHORTENED } from './name-words.ts'
import type { Pair } from './pile.ts'
import { type Features, lastNames } from './score-pair.ts'

/** Names under which two entities must meet to be joined at once. */
export function fullKeys(features: Features): readonly string[] {
  const { type, full, short, names } = features
  const alike = names.slice(0, NAMES).flatMap((name) => soundKeys(name).map((key) => `${type} ${key}`))
  if (type === 'PER') return alike
  return [
    ...full.map((tokens) => `${type} ${tokens.join(' ')}`),
    ...shortForms(features),
    ...short.map((s) => `${type} =${s}`),
    ...alike,
  ]
}

const NAMES = 6
const WORDS = 5

/** Sounds of any two words, or of one word with how its neighbour begins: a slip in one word leaves a key untouched. */
function soundKeys({ words }: NameParts): readonly string[] {
  const codes = words.slice(0, WORDS).map((word) => soundCode(word.text))
  if (codes.length === 1) return codes
  const two = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
  const keys = codes.flatMap((code, i) => codes.slice(i + 1).map((other) => two(code, other)))
  const [first = '', last = ''] = [codes[0], codes.at(-1)]
  return [...keys, `${first.charAt(0)}- ${last}`, `${first} -${last.charAt(0)}`]
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
    return [...(KNOWN_SHORTENED.get(name) ?? []), ...(initialsOf(tokens) ?? '').split(' ').filter(Boolean)].map(
      (short) => `${type} =${short}`,
    )
  })
}

/** How many entities that follow it under one key an entity is compared with: bounds the work on a frequent name. */
export const REACH = 40

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

import type { Token, Words } from '../../language/index.ts'
import type { Gazetteer } from '../../models/index.ts'
import { isCapital, isLand, isPeople } from './name-lists.ts'
import type { NameSpan } from './tag-names.ts'

/** Second parts of adjectives whose first part is a name of its own: "the Norvia-backed force". */
const GLUED: ReadonlySet<string> = new Set(
  'led backed based born occupied controlled held run owned funded supported sponsored brokered allied trained aligned'.split(
    ' ',
  ),
)

/**
 * The names, and with them two kinds that corpora mark or leave as they like: states in glued adjectives ("U.S.-led"),
 * and peoples in the plural ("Kenyans").
 */
export function addListed(words: Words, names: readonly NameSpan[], gazetteer: Gazetteer): readonly NameSpan[] {
  const named = new Uint8Array(words.tokens.length)
  for (const { first, last } of names) named.fill(1, first, last)
  const added = words.tokens.flatMap((token, i): readonly NameSpan[] => {
    if (named[i] === 1 || !isCapital(token)) return []
    const type = isGlued(words.tokens, i, gazetteer) ? 'LOC' : isPlural(token) ? 'OTHER' : null
    return type === null ? [] : [{ start: token.start, end: token.end, type, first: i, last: i + 1 }]
  })
  return added.length === 0 ? names : [...names, ...added].toSorted((a, b) => a.start - b.start)
}

function isGlued(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  const hyphen = tokens[i + 1]
  if (hyphen?.text !== '-' || hyphen.start !== tokens[i]?.end || !GLUED.has(tokens[i + 2]?.text ?? '')) return false
  const { lower = '' } = tokens[i] ?? {}
  return /^u\.?[sk]\.?$/.test(lower) || isLand(lower, gazetteer)
}

function isPlural({ lower, xpos }: Token): boolean {
  return lower.endsWith('s') && /^NNP?S$/.test(xpos) && isPeople(lower) && isPeople(lower.slice(0, -1))
}

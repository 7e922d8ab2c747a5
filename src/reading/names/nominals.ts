import type { Description, Mention } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import type { PlacedName } from './descriptions.ts'
import { BODY_NOUNS, ROLE_NOUNS } from './tables.ts'

/** Who has been described by a head word, from where in the text on; `null` when it was more than one. */
interface Bearer {
  readonly entity: string
  readonly type: 'PER' | 'ORG'
  readonly from: number
}

/** Mentions such as "the ministry" or "the mayor", where exactly one body is so named or one person so described before. */
export function findNominals(
  words: Words,
  names: readonly PlacedName[],
  descriptions: readonly Description[],
): readonly Mention[] {
  const bearers = bearersOf(words, names, descriptions)
  const taken = new Uint8Array(words.text.length + 1)
  for (const span of [...names, ...descriptions]) taken.fill(1, span.start, span.end)
  return words.tokens.flatMap((token, i): readonly Mention[] => {
    const noun = words.tokens[i + 1]
    if (token.lower !== 'the' || noun === undefined || taken[noun.start] === 1) return []
    if (noun.upos !== 'NOUN' && !(noun.upos === 'ADJ' && ROLE_NOUNS.has(noun.lower))) return []
    const after = words.tokens[i + 2]
    if (after !== undefined && /^(?:NOUN|PROPN)$/.test(after.upos)) return []
    if (after?.lower === 'of' || after?.lower === 'for') return []
    const bearer = bearers.get(noun.lower)
    if (bearer === undefined || bearer === null || bearer.from > token.start) return []
    const { type, entity } = bearer
    return [{ start: token.start, end: noun.end, type, entity, mention: 'nominal', by: 'names/nominal' }]
  })
}

function bearersOf(
  words: Words,
  names: readonly PlacedName[],
  descriptions: readonly Description[],
): ReadonlyMap<string, Bearer | null> {
  const out = new Map<string, Bearer | null>()
  const put = (head: string, bearer: Bearer): void => {
    const held = out.get(head)
    if (held === undefined) out.set(head, bearer)
    else if (held !== null && held.entity !== bearer.entity) out.set(head, null)
  }
  const types = new Map(names.map((n) => [n.entity, n.type]))
  for (const { first, last, type, entity, end } of names) {
    const head = words.tokens[last - 1]?.lower ?? ''
    if (type === 'ORG' && BODY_NOUNS.has(head) && last - first > 1) put(head, { entity, type, from: end })
  }
  for (const { start, end, entity } of descriptions) {
    const type = types.get(entity)
    const head = headOf(words.text.slice(start, end).toLowerCase())
    if (type === 'PER' && ROLE_NOUNS.has(head)) put(head, { entity, type, from: end })
    if (type === 'ORG' && BODY_NOUNS.has(head)) put(head, { entity, type, from: end })
  }
  return out
}

function headOf(phrase: string): string {
  return (
    phrase
      .split(/\s(?:of|for|at|in|to)\s/)[0]
      ?.split(/[\s-]/)
      .at(-1) ?? ''
  )
}

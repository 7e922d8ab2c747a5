import type { Description, Mention } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import type { PlacedName } from './descriptions.ts'
import { BODY_NOUNS, ROLE_NOUNS } from './tables.ts'

/** Mentions such as "the ministry" or "the mayor", where exactly one body is so named or one person so described before. */
export function findNominals(
  words: Words,
  names: readonly PlacedName[],
  descriptions: readonly Description[],
): readonly Mention[] {
  const byHead = new Map<string, { readonly entity: string; readonly type: 'PER' | 'ORG'; readonly from: number }[]>()
  const put = (head: string, entity: string, type: 'PER' | 'ORG', from: number): void => {
    const held = byHead.get(head) ?? []
    if (!held.some((h) => h.entity === entity)) held.push({ entity, type, from })
    byHead.set(head, held)
  }
  for (const name of names) {
    const head = words.tokens[name.last - 1]?.lower ?? ''
    if (name.type === 'ORG' && BODY_NOUNS.has(head) && name.last - name.first > 1)
      put(head, name.entity, 'ORG', name.end)
  }
  for (const d of descriptions) {
    const type = names.find((n) => n.entity === d.entity)?.type
    const head =
      words.text
        .slice(d.start, d.end)
        .toLowerCase()
        .split(/\s(?:of|for|at|in|to)\s/)[0]
        ?.split(/[\s-]/)
        .at(-1) ?? ''
    if (type === 'PER' && ROLE_NOUNS.has(head)) put(head, d.entity, 'PER', d.end)
    if (type === 'ORG' && BODY_NOUNS.has(head)) put(head, d.entity, 'ORG', d.end)
  }
  const taken = (start: number, end: number): boolean =>
    names.some((n) => n.start < end && start < n.end) || descriptions.some((d) => d.start < end && start < d.end)
  return words.tokens.flatMap((token, i): readonly Mention[] => {
    const noun = words.tokens[i + 1]
    if (
      token.lower !== 'the' ||
      noun === undefined ||
      !(noun.upos === 'NOUN' || (noun.upos === 'ADJ' && ROLE_NOUNS.has(noun.lower)))
    )
      return []
    const after = words.tokens[i + 2]
    if (after !== undefined && /^(?:NOUN|PROPN)$/.test(after.upos)) return []
    if (after?.lower === 'of' || after?.lower === 'for') return []
    const known = byHead.get(noun.lower) ?? []
    const [only] = known
    if (only === undefined || known.length > 1 || only.from > token.start || taken(noun.start, noun.end)) return []
    return [
      {
        start: token.start,
        end: noun.end,
        type: only.type,
        entity: only.entity,
        mention: 'nominal',
        by: 'names/nominal',
      },
    ]
  })
}

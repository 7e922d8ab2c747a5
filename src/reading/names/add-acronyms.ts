import type { Words } from '../../language/index.ts'
import { initialsOf, keyOf } from './name-forms.ts'
import type { NameSpan } from './tag-names.ts'

/**
 * The names, and with them the acronyms that stand in brackets behind a name of several words and spell its initials,
 * there and wherever they stand again: "World Health Organization (WHO)". The tagger takes some of them for words, and
 * of others it does not see what they are: an acronym is what its name is.
 */
export function addAcronyms(words: Words, names: readonly NameSpan[]): readonly NameSpan[] {
  const types = new Map<string, NameSpan['type']>()
  for (const { start, end, type, last } of names) {
    const acronym = words.tokens[last + 1]?.text ?? ''
    if (type === 'PER' || words.tokens[last]?.text !== '(' || words.tokens[last + 2]?.text !== ')') continue
    if (!/^\p{Lu}{2,8}$/u.test(acronym)) continue
    if (initialsOf(keyOf(words.text.slice(start, end))).includes(acronym.toLowerCase())) types.set(acronym, type)
  }
  if (types.size === 0) return names
  const named = new Uint8Array(words.tokens.length)
  for (const { first, last } of names) named.fill(1, first, last)
  const added = words.tokens.flatMap(({ text, start, end }, i): readonly NameSpan[] => {
    const type = named[i] === 1 ? undefined : types.get(text)
    return type === undefined ? [] : [{ start, end, type, first: i, last: i + 1 }]
  })
  const typed = names.map((n) =>
    n.last - n.first === 1 ? { ...n, type: types.get(words.tokens[n.first]?.text ?? '') ?? n.type } : n,
  )
  return [...typed, ...added].toSorted((a, b) => a.start - b.start)
}

import type { Whose } from './find-stretches.ts'
import type { HiddenNames } from './hidden-names.ts'
import { isWithheldOf } from './hidden-person.ts'

/**
 * What may follow a name and describe its bearer, up to the next comma, bracket, dash or end of the sentence: ", a nurse
 * from Tolmin who was on board,", ", 31,", " (68)", ", who has led the group since 2027,", ", whose son".
 * Not ", said the mayor" and not ", Jon Fenn and others": these begin with a verb or a name.
 */
const BEHIND =
  /^(?:,\s|\s?\(|\s[–—-]\s)\s{0,2}((?:an?|the|aged?|who|whose|his|her|their|former|ex-\p{L}+|\d{1,3})(?![\p{L}\p{N}])[^,;:.!?()–—"“”«»\n]{0,120})/iu

/** Descriptions that stand behind the names of hidden persons, as the bare text shows them. */
export function findAppositions(source: string, names: readonly Whose[], { persons }: HiddenNames): readonly Whose[] {
  return names.flatMap(({ end, person }) => {
    const found = person === null || !isWithheldOf(persons[person]) ? null : BEHIND.exec(source.slice(end, end + 140))
    const words = found?.[1]?.trimEnd() ?? ''
    if (found === null || words === '') return []
    const start = end + found[0].length - (found[1]?.length ?? 0)
    return [{ start, end: start + words.length, person }]
  })
}

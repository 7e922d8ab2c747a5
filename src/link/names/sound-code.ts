/** Spellings of one sound as transliterations change them, longest first, with the sign of their class. */
const CLASSES: readonly (readonly [spelling: RegExp, sign: string])[] = [
  [/^(?:sch|tch|shch|dzh|tsch|zh|sh|ch|ts|tz|dz|dj|s|z|j|c(?=[eiy]))/, 's'],
  [/^(?:kh|gh|ck|q|k|g|x|c)/, 'k'],
  [/^(?:th|dh|t|d)/, 't'],
  [/^(?:ph|b|p|f|v)/, 'b'],
  [/^[aeiouywh]/, ''],
]

/**
 * The consonants of a romanised word by class of sound, doubled ones once: what spellings and transliterations of one name
 * mostly share, for looking names up; coarser than any comparison (after Soundex, Odell & Russell 1918).
 */
export function soundCode(word: string): string {
  let code = ''
  for (let i = 0; i < word.length; ) {
    const rest = word.slice(i, i + 4)
    const found = CLASSES.find(([spelling]) => spelling.test(rest))
    const sign = found === undefined ? rest.charAt(0) : found[1]
    if (sign !== code.at(-1)) code += sign
    i += found === undefined ? 1 : (found[0].exec(rest)?.[0].length ?? 1)
  }
  return code === '' ? word.slice(0, 2) : code
}

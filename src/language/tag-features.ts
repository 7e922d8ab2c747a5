/** A coarse picture of a word's letters: `Xxx`, `XX`, `dd`, `x-x`. */
export function shapeOf(word: string): string {
  let shape = ''
  for (let i = 0; i < word.length && i < 24; i++) {
    const c = word.charAt(i)
    const kind = c >= '0' && c <= '9' ? 'd' : c !== c.toLowerCase() ? 'X' : c !== c.toUpperCase() ? 'x' : c
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind
  }
  return shape
}

/**
 * Features of word `i` for the tagger, given the tags already chosen on its left; shared by trainer and decoder.
 * `lowers` are the lower-case words of one sentence.
 */
export function tagFeatures(
  words: readonly string[],
  lowers: readonly string[],
  i: number,
  last: string,
  beforeLast: string,
): readonly string[] {
  const word = words[i] ?? ''
  const lower = lowers[i] ?? ''
  const prev = lowers[i - 1] ?? '<s>'
  const next = lowers[i + 1] ?? '</s>'
  const shape = shapeOf(word)
  return [
    `w${lower}`,
    `s3${lower.slice(-3)}`,
    `s2${lower.slice(-2)}`,
    `s4${lower.slice(-4)}`,
    `s1${lower.slice(-1)}`,
    `p1${lower.slice(0, 1)}`,
    `p3${lower.slice(0, 3)}`,
    `h${shape}${i === 0 ? '^' : ''}`,
    `t1${last}`,
    `t2${beforeLast}|${last}`,
    `t1w${last}|${lower}`,
    `w-1${prev}`,
    `w+1${next}`,
    `w-2${lowers[i - 2] ?? '<s>'}`,
    `w+2${lowers[i + 2] ?? '</s>'}`,
    `s-1${prev.slice(-3)}`,
    `s+1${next.slice(-3)}`,
    `h+1${shapeOf(words[i + 1] ?? '')}`,
    `w-1w${prev}|${lower}`,
    `ww+1${lower}|${next}`,
    `hs${shape}|${lower.slice(-2)}|${last}`,
    'b',
  ]
}

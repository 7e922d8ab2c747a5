/** Longest ending that a rule of the lemma table looks at. */
export const MAX_ENDING = 5

/** Penn tags of inflected words, for which the lemma table has rules by ending. */
export const INFLECTED: ReadonlySet<string> = new Set('NNS NNPS VBZ VBD VBG JJR JJS RBR RBS'.split(' '))

/** Verbs that end like doubled or dropped letters but are whole. */
const WHOLE_STEMS: ReadonlySet<string> = new Set(
  'shell spell smell quell yell dwell swell free decree guarantee referee agree flee'.split(' '),
)

/**
 * The dictionary form of a lower-case word by its Penn tag: what the table says of the word, else of its longest known
 * ending. Keys of the table are `XPOS word` and `XPOS ~ending` (`VBD` also for `VBN`); a rule `2y` takes two letters off
 * and adds `y`.
 */
export function lemmaOf(lower: string, xpos: string, table: ReadonlyMap<string, string>): string {
  const tag = lemmaTag(xpos)
  const listed = table.get(`${tag} ${lower.includes('’') ? lower.replaceAll('’', "'") : lower}`)
  if (listed !== undefined) return listed
  return INFLECTED.has(tag) ? byEnding(lower, tag, table) : lower
}

/** The tag under which the lemma table keeps a word: past tense and participle are alike but for listed words. */
export function lemmaTag(xpos: string): string {
  return xpos === 'VBN' ? 'VBD' : xpos
}

/** The dictionary form by the rules of endings alone. */
export function byEnding(lower: string, tag: string, table: ReadonlyMap<string, string>): string {
  const whole = wholeStem(lower)
  if (whole !== null) return whole
  for (let length = Math.min(MAX_ENDING, lower.length - 1); length > 0; length--) {
    const rule = table.get(`${tag} ~${lower.slice(lower.length - length)}`)
    if (rule === undefined) continue
    const lemma = lower.slice(0, lower.length - Number(rule.charAt(0))) + rule.slice(1)
    return lemma === '' ? lower : lemma
  }
  return lower
}

/** The verb that an inflected form leaves whole although it does not look so; `null` for all others. */
export function wholeStem(lower: string): string | null {
  const stem = lower.endsWith('eed') ? lower.slice(0, -1) : lower.replace(/(?:ed|ing)$/, '')
  return stem !== lower && WHOLE_STEMS.has(stem) ? stem : null
}

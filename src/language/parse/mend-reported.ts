/** A word in its tree as far as reported clauses go. */
interface TreeWord {
  readonly text: string
  readonly xpos: string
  /** Place of the head within the sentence, -1 for the root. */
  readonly head: number
  readonly deprel: string
}

/**
 * The words with the tree of "Renn said the crane was broken and would be sold" as it should be: a verb with `would` and
 * without a subject of its own goes on with the clause that is reported, not with the verb of the past that reports it. In
 * the train parts of the treebanks all such verbs (4) hang there, none on the reporting one.
 */
export function mendReported<T extends TreeWord>(words: readonly T[]): readonly T[] {
  return words.map((word, i) => {
    if (word.deprel !== 'conj' || words[word.head]?.xpos !== 'VBD' || !goesOn(words, i)) return word
    const reported = words.findLastIndex((w, at) => at < i && w.head === word.head && w.deprel === 'ccomp')
    return reported > word.head ? { ...word, head: reported } : word
  })
}

function goesOn(words: readonly TreeWord[], verb: number): boolean {
  const below = words.filter((w) => w.head === verb)
  if (below.some((w) => /^(?:[nc]subj|expl)/.test(w.deprel))) return false
  return below.some((w) => w.deprel === 'aux' && /^(?:would|['’]d)$/i.test(w.text))
}

/** A word in its tree as far as asides go. */
interface TreeWord {
  readonly text: string
  /** Place of the head within the sentence, -1 for the root. */
  readonly head: number
  readonly deprel: string
}

/**
 * The words with the tree of "The pier, the mayor said, would open" as it should be: the verb of saying hangs on the clause
 * that it interrupts (`parataxis`). The parser, which reads from left to right, has taken the pier for who speaks before it
 * meets its verb.
 */
export function mendAsides<T extends TreeWord>(words: readonly T[]): readonly T[] {
  // Each mend looks at the tree as the one before left it: two over one stale tree could close a circle.
  let out = mendTails(words)
  for (let clause = 0; clause < out.length; clause++) out = mendAside(out, clause)
  return out
}

function mendAside<T extends TreeWord>(words: readonly T[], clause: number): readonly T[] {
  const verb = words[clause]?.head ?? -1
  if (words[clause]?.deprel !== 'ccomp' || verb < 0 || verb > clause || words[verb + 1]?.text !== ',') return words
  const below = childrenOf(words, clause).map((c) => words[c]?.deprel ?? '')
  if (below.some((deprel) => /^[nc]subj|^expl/.test(deprel))) return words
  const pair = subjectsOf(words, verb)
  if (pair === null) return words
  const [outer, inner] = pair
  const subject = below.includes('aux:pass') ? 'nsubj:pass' : 'nsubj'
  const { head = -1, deprel = 'root' } = words[verb] ?? {}
  return words.map((w, i): T => {
    if (i === clause) return { ...w, head, deprel }
    if (i === verb) return { ...w, head: clause, deprel: 'parataxis' }
    if (i === outer) return { ...w, head: clause, deprel: subject }
    if (i === inner) return { ...w, head: verb, deprel: 'nsubj' }
    return w.head === verb && (i < outer || i > clause) ? { ...w, head: clause } : w
  })
}

/**
 * "Renn said the crane was broken, Reuters reported": the verb at the end takes all that stands before it, not the clause
 * next to it alone.
 */
function mendTails<T extends TreeWord>(words: readonly T[]): readonly T[] {
  for (let tail = 0; tail < words.length; tail++) {
    const verb = words[tail]?.head ?? -1
    if (words[tail]?.deprel !== 'ccomp' || verb < 0 || verb > tail) continue
    const children = childrenOf(words, tail)
    const said = children.find((c) => words[c]?.deprel === 'ccomp' && c > verb && c < tail)
    const speaker = children.find((c) => words[c]?.deprel === 'nsubj' && c < tail)
    if (said === undefined || speaker === undefined || speaker < said) continue
    if (words[leftEdge(words, speaker) - 1]?.text !== ',' || children.some((c) => c > tail && c + 1 < words.length))
      continue
    const { head = -1, deprel = 'root' } = words[verb] ?? {}
    return words.map((w, i): T => {
      if (i === tail) return { ...w, head, deprel }
      if (i === verb) return { ...w, head: tail, deprel: 'ccomp' }
      if (i === said) return { ...w, head: verb }
      return w.head === verb && i > tail ? { ...w, head: tail } : w
    })
  }
  return words
}

/** Two phrases before a verb with a comma between them and none behind: what the clause is about, and who speaks. */
function subjectsOf(words: readonly TreeWord[], verb: number): readonly [outer: number, inner: number] | null {
  const subjects = childrenOf(words, verb).filter((c) => c < verb && words[c]?.deprel.startsWith('nsubj') === true)
  const [outer, second] = subjects
  if (outer === undefined || subjects.length > 2) return null
  const named = childrenOf(words, outer).filter(
    (c) => c > outer && c < verb && /^(?:appos|conj)$/.test(words[c]?.deprel ?? ''),
  )
  const inner = second ?? (named.length === 1 ? named[0] : undefined)
  if (inner === undefined) return null
  const edge = leftEdge(words, inner)
  const closed = words.slice(inner, verb).some((w) => w.text === ',')
  return !closed && (words[edge - 1]?.text === ',' || words[edge]?.text === ',') ? [outer, inner] : null
}

function childrenOf(words: readonly TreeWord[], head: number): readonly number[] {
  return words.flatMap((w, i) => (w.head === head ? [i] : []))
}

/** The leftmost word below a word. */
function leftEdge(words: readonly TreeWord[], i: number): number {
  return childrenOf(words, i).reduce((edge, c) => (c < i ? Math.min(edge, leftEdge(words, c)) : edge), i)
}

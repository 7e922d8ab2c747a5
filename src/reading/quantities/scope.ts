import type { Sentence, Words } from '../../language/index.ts'
import { SCOPES } from './tables.ts'

const BOTH = 'killed+wounded'

/** What happened to those counted by the tokens `[first, last)`: by the words of the clause around them. */
export function scopeOf(words: Words, sentence: Sentence, first: number, last: number): string | null {
  const found = (i: number): string | null => {
    const lower = words.tokens[i]?.lower
    return lower === undefined ? null : (SCOPES.find(([, p]) => p.test(lower))?.[0] ?? null)
  }
  // "killed 3 people and wounded 14": the verb right before the number owns it.
  const owner = found(first - 1)
  if (owner !== null) {
    const joined = words.tokens[first - 2]?.lower === 'and' ? found(first - 3) : null
    return joined !== null && joined !== owner ? BOTH : owner
  }
  const nearby: string[] = []
  for (let i = first; i < Math.min(sentence.last, last + 5); i++) {
    if (i >= last && (/^[,;.]$/.test(words.tokens[i]?.text ?? '') || words.tokens[i]?.upos === 'NUM')) break
    const scope = found(i)
    if (scope !== null && !nearby.includes(scope)) nearby.push(scope)
  }
  for (let i = first - 1; nearby.length === 0 && i >= Math.max(sentence.first, first - 4); i--) {
    if (/^[,;]$/.test(words.tokens[i]?.text ?? '')) break
    const scope = found(i)
    if (scope !== null) nearby.push(scope)
  }
  if (nearby.includes('killed') && nearby.includes('wounded')) return BOTH
  return nearby[0] ?? null
}

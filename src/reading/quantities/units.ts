import type { Sentence, Token } from '../../language/index.ts'
import { CURRENCIES, PEOPLE } from './tables.ts'

/** What a number counts, singular, and the token after the words that say so. */
export interface Unit {
  readonly name: string | null
  readonly last: number
}

/** Per cent, the noun counted, or a currency told after the number, from token `at` on. */
export function unitAfter(tokens: readonly Token[], sentence: Sentence, at: number, read: boolean): Unit {
  const next = tokens[at]
  if (next?.text === '%' || next?.lower === 'percent' || (next?.lower === 'per' && tokens[at + 1]?.lower === 'cent'))
    return { name: 'percent', last: at + (next.lower === 'per' ? 2 : 1) }
  if (!read) return { name: null, last: at }
  if (next?.lower === 'percentage' && /^points?$/.test(tokens[at + 1]?.lower ?? ''))
    return { name: 'percentage point', last: at + 2 }
  return glued(tokens, at) ?? counted(tokens, sentence, at)
}

/** The bed of "a 500-bed hospital", the crew of "a 30-strong crew". */
function glued(tokens: readonly Token[], at: number): Unit | null {
  const noun = tokens[at + 1]
  if (tokens[at]?.text !== '-' || noun === undefined) return null
  if (noun.lower === 'strong' && tokens[at + 2]?.upos === 'NOUN')
    return { name: nameOf(tokens[at + 2]?.lemma ?? ''), last: at + 3 }
  return noun.upos === 'NOUN' && tokens[at + 2]?.upos === 'NOUN' ? { name: nameOf(noun.lemma), last: at + 2 } : null
}

function counted(tokens: readonly Token[], sentence: Sentence, at: number): Unit {
  let i = at
  let last: number | null = null
  if (tokens[i]?.lower === 'of' && /^(?:DET|PRON|NOUN|ADJ)$/.test(tokens[i + 1]?.upos ?? '')) {
    i++
    // "three of the 14 sailors": the sailors are counted twice, the 14 on their own.
    if (tokens[i + 1]?.upos === 'NUM') {
      last = at
      i += 2
    }
  }
  while (i < sentence.last && i - at < 4 && isBeforeNoun(tokens[i])) i++
  while (i + 1 < sentence.last && i - at < 5 && /^(?:NOUN|PROPN)$/.test(tokens[i]?.upos ?? '') && isHead(tokens[i + 1]))
    i++
  const head = tokens[i]
  if (head === undefined || i >= sentence.last || head.upos !== 'NOUN') return { name: null, last: at }
  return { name: nameOf(head.lemma), last: last ?? i + 1 }
}

function isBeforeNoun(token: Token | undefined): boolean {
  return (
    /^(?:ADJ|DET)$/.test(token?.upos ?? '') ||
    /^(?:more|other|armed|wounded|killed|their|his|her|its)$/.test(token?.lower ?? '')
  )
}

function isHead(token: Token | undefined): boolean {
  return token?.upos === 'NOUN'
}

function nameOf(lemma: string): string {
  return PEOPLE.has(lemma) ? 'person' : (CURRENCIES.get(lemma) ?? lemma)
}

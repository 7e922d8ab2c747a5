import type { Sentence, Token, Words } from '../../language/index.ts'
import { CUE_VERBS, type CueRow } from './cue-rows.ts'
import type { Run } from './noun-phrase.ts'

/** A cue in its sentence: the verb group `[first, last)` with its main verb at `verb`. */
export interface Cue extends Run {
  readonly verb: number
  readonly lemma: string
  readonly row: CueRow
  readonly polarity: 'affirmed' | 'denied' | 'refused'
  readonly participle: boolean
  readonly passive: boolean
}

const GROUP = /^(?:AUX|PART|ADV)$/
const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['point', ['out', 'to']],
  ['call', ['for', 'on']],
  ['go', ['on']],
  ['refer', ['to']],
])

/** The cue whose main verb is token `i`, or `null` when it is no cue there. */
export function cueAt(words: Words, sentence: Sentence, i: number): Cue | null {
  const token = words.tokens[i]
  if (token === undefined || token.upos !== 'VERB') return null
  const row = CUE_VERBS.get(token.lemma)
  if (row === undefined) return null
  let first = i
  while (first > sentence.first && i - first < 5 && isGroup(words.tokens, first - 1)) first--
  while (first < i && words.tokens[first]?.upos === 'ADV' && words.tokens[first]?.lower !== 'also') first++
  const group = words.tokens.slice(first, i)
  const participle = token.xpos === 'VBG' && !group.some((t) => t.upos === 'AUX')
  const infinitive = group.some((t) => t.lower === 'to')
  if (infinitive && token.xpos === 'VB') return null
  const passive = token.xpos === 'VBN' && group.some((t) => t.lemma === 'be')
  if (token.xpos === 'VBN' && !group.some((t) => t.upos === 'AUX')) {
    // A bare past participle is no verb of its sentence ("the man called Ilves"), but taggers mix it up with the past.
    // Only verbs of saying are read so: behind a noun "accused" or "described" is far oftener the short relative.
    if (!row.takes.includes('s') || !/^(?:PRON|PROPN|NOUN)$/.test(words.tokens[i - 1]?.upos ?? '')) return null
  }
  const negated = group.some((t) => /^(?:not|n't|n’t|never)$/.test(t.lower))
  const particle = (PARTICLES.get(token.lemma) ?? []).includes(words.tokens[i + 1]?.lower ?? '')
  const polarity = negated ? (row.polarity === 'affirmed' ? 'refused' : 'affirmed') : row.polarity
  return { first, last: particle ? i + 2 : i + 1, verb: i, lemma: token.lemma, row, polarity, participle, passive }
}

function isGroup(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token !== undefined && GROUP.test(token.upos) && !/^['’]s$/.test(token.upos === 'PART' ? token.lower : '')
}

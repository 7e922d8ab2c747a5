import type { Mention, Span } from '../../document/index.ts'
import type { Sentence, Token, Words } from '../../language/index.ts'

/** A run of tokens `[first, last)`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** What the phrase finders look at besides the words: stretches they may not enter. */
export interface Around {
  readonly words: Words
  readonly isTime: (token: number) => boolean
  readonly isQuoted: (token: number) => boolean
  readonly names: readonly Mention[]
}

const MAX_PHRASE = 30
const NOUNISH = /^(?:NOUN|PROPN|NUM|PRON|SYM)$/
const INNER = /^(?:NOUN|PROPN|NUM|ADJ|DET|PRON|SYM)$/

/** The source phrase that ends right before token `at`: noun phrase with title, "of …", apposition or relative clause. */
export function phraseBefore(around: Around, sentence: Sentence, at: number): Run | null {
  let last = at
  const token = (i: number): Token | undefined => around.words.tokens[i]
  while (last > sentence.first && (token(last - 1)?.upos === 'ADV' || around.isTime(last - 1)) && at - last < 4) last--
  if (token(last - 1)?.text === ',') {
    const head = beforeApposition(around, sentence, last - 1)
    if (head === null) return null
    const first = growLeft(around, sentence, head)
    return first === null ? null : { first, last: last - 1 }
  }
  const first = growLeft(around, sentence, last)
  return first === null ? null : { first, last }
}

/** "Ilves, the mayor of Port Alma, said": from the second comma back to the end of the phrase before the first. */
function beforeApposition(around: Around, sentence: Sentence, comma: number): number | null {
  const { tokens } = around.words
  for (let i = comma - 1; i > sentence.first && comma - i < MAX_PHRASE; i--) {
    if (around.isQuoted(i)) return null
    if (tokens[i]?.text !== ',') continue
    const before = tokens[i - 1]
    const after = tokens[i + 1]
    if (before === undefined || after === undefined || !NOUNISH.test(before.upos)) return null
    const opens =
      /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(after.upos) ||
      /^(?:who|which|whose|where|his|her|its|their|also|now|then|himself|herself)$/.test(after.lower)
    if (!opens) return null
    // "Renn, 68, who …": the age stands in an apposition of its own.
    return before.upos === 'NUM' && tokens[i - 2]?.text === ',' ? i - 2 : i
  }
  return null
}

function growLeft(around: Around, sentence: Sentence, end: number): number | null {
  const { tokens } = around.words
  const head = tokens[end - 1]
  // Taggers call "another official" an adjective: behind a determiner the last word is the head whatever its tag.
  const headed =
    head !== undefined &&
    (NOUNISH.test(head.upos) || (head.upos === 'ADJ' && /^(?:DET|ADJ|NOUN)$/.test(tokens[end - 2]?.upos ?? '')))
  if (head === undefined || end <= sentence.first || !headed || around.isQuoted(end - 1)) return null
  if (head.upos === 'PRON') return head.xpos === 'PRP$' || /^(?:it|there|which|what)$/.test(head.lower) ? null : end - 1
  let first = end - 1
  while (first > sentence.first && end - first < MAX_PHRASE) {
    const token = tokens[first - 1]
    if (token === undefined || around.isQuoted(first - 1) || around.isTime(first - 1)) break
    const current = tokens[first]
    if (current?.upos === 'DET' || current?.xpos === 'PRP$') {
      // A determiner opens the phrase, unless a preposition or "and" ties it to a noun further left.
      if (!tiesLeft(tokens, first - 1)) break
    } else if (current?.upos === 'PRON') break
    if (
      INNER.test(token.upos) ||
      token.xpos === 'POS' ||
      token.lower === '-' ||
      token.lower === '.' ||
      (token.upos === 'VERB' && /^VB[GN]$/.test(token.xpos) && isAttributive(tokens, first - 1))
    )
      first--
    else if (tiesLeft(tokens, first - 1)) first--
    else break
  }
  while (first < end - 1 && /^(?:CCONJ|ADP|PUNCT|PART)$/.test(tokens[first]?.upos ?? '')) first++
  return first
}

function tiesLeft(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (token === undefined || before === undefined || !/^(?:NOUN|PROPN|NUM|PRON)$/.test(before.upos)) return false
  return /^(?:of|for|at|in|from|with|and|on|to|&)$/.test(token.lower)
}

function isAttributive(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:DET|ADJ|ADP)$/.test(tokens[i - 1]?.upos ?? 'DET') && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.upos ?? '')
  )
}

/** The phrase that begins at token `at`: an inverted source ("said Mara Ilves, the mayor"). */
export function phraseAfter(around: Around, sentence: Sentence, at: number): Run | null {
  const { tokens } = around.words
  const start = tokens[at]
  if (start === undefined || at >= sentence.last || around.isQuoted(at) || around.isTime(at)) return null
  if (start.upos === 'PRON' && start.xpos !== 'PRP$')
    return /^(?:PRP|DT|NN)$/.test(start.xpos) ? { first: at, last: at + 1 } : null
  if (!INNER.test(start.upos)) return null
  let last = at
  let sawNoun = false
  for (; last < sentence.last && last - at < MAX_PHRASE; last++) {
    const token = tokens[last]
    if (token === undefined || around.isQuoted(last) || (around.isTime(last) && sawNoun)) break
    // "According to Ilves the quay is shut": a determiner behind a name opens the next phrase.
    if (token.upos === 'DET' && tokens[last - 1]?.upos === 'PROPN') break
    // "told aides he would go": so does a pronoun in the place of a subject.
    if (last > at && /^(?:i|he|she|they|we)$/.test(token.lower)) break
    if (/^(?:NOUN|PROPN)$/.test(token.upos)) sawNoun = true
    const inner =
      INNER.test(token.upos) ||
      token.xpos === 'POS' ||
      token.lower === '-' ||
      (token.xpos === 'VBN' && tokens[last - 1]?.text === '-') ||
      /^(?:of|for|at|from|with)$/.test(token.lower)
    if (
      !inner &&
      !(token.lower === 'and' && INNER.test(tokens[last + 1]?.upos ?? '')) &&
      !(token.lower === 'in' && sawNoun)
    )
      break
  }
  while (last > at && /^(?:ADP|CCONJ|DET|PUNCT)$/.test(tokens[last - 1]?.upos ?? '')) last--
  if (!sawNoun || last <= at) return null
  return { first: at, last: afterApposition(around, sentence, last) }
}

function afterApposition(around: Around, sentence: Sentence, last: number): number {
  const { tokens } = around.words
  const opener = tokens[last + 1]
  if (tokens[last]?.text !== ',' || opener === undefined || last + 1 >= sentence.last) return last
  const title = opener.xpos === 'VBG' && tokens[last + 2]?.upos === 'NOUN'
  if (!title && !/^(?:DET|NOUN|ADJ|PROPN)$/.test(opener.upos) && !/^(?:who|whose)$/.test(opener.lower)) return last
  if (around.isTime(last + 1)) return last
  let end = last + 1
  let relative = false
  for (; end < sentence.last && end - last < MAX_PHRASE; end++) {
    const token = tokens[end]
    if (token === undefined || around.isQuoted(end) || /^[,.;:!?]$/.test(token.text)) break
    if (/^(?:who|whose|that|which)$/.test(token.lower)) relative = true
    if (!relative && opener.upos !== 'PRON' && /^(?:VB[DZP]|MD)$/.test(token.xpos)) return last
  }
  return end
}

/** The span of a run of tokens. */
export function runSpan(words: Words, run: Run): Span | null {
  const first = words.tokens[run.first]
  const last = words.tokens[run.last - 1]
  return first === undefined || last === undefined || run.first >= run.last
    ? null
    : { start: first.start, end: last.end }
}

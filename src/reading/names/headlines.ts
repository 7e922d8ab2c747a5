import { headlineOf, type Sentence, type Words } from '../../language/index.ts'

/** Whether a sentence is written with capitals as a headline is. */
export function isHeadline(words: Words, { first, last }: Sentence): boolean {
  // A sentence that lists the names of bodies has nearly as many capitals, and a stop.
  if (words.tokens[last - 1]?.text === '.') return false
  const tokens = words.tokens.slice(first, last).map((t) => t.text)
  return headlineOf(tokens) > 0 || isTitle(tokens)
}

/** A line of few and short words that all have capitals: "Why The West Must Act Now". */
function isTitle(tokens: readonly string[]): boolean {
  const spelled = tokens.filter((text) => /^\p{L}/u.test(text) && !/^(?:s|t|re|ve|ll|d)$/.test(text))
  return spelled.length >= 5 && spelled.every((text) => text !== text.toLowerCase())
}

/** Whether the sentence of a token is a headline; each sentence is looked at once, and only when asked for. */
export function headlinesOf(words: Words): (token: number) => boolean {
  const known = new Map<number, boolean>()
  return (token) => {
    let low = 0
    let high = words.sentences.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((words.sentences[middle]?.first ?? 0) <= token) low = middle
      else high = middle - 1
    }
    const held = known.get(low)
    if (held !== undefined) return held
    const sentence = words.sentences[low]
    const found = sentence !== undefined && isHeadline(words, sentence)
    known.set(low, found)
    return found
  }
}

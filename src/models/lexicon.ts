/**
 * What a dictionary says of single words: for each lemma its parts of speech and the lexicographer's class of its first
 * sense as noun and as verb, packed into one number (see `packEntry`).
 */
export type Lexicon = ReadonlyMap<string, number>

/** Parts of speech in an entry's lowest four bits; the same shifted by four: the word is frequent as that. */
export const AS_NOUN = 1
export const AS_VERB = 2
export const AS_ADJECTIVE = 4
export const AS_ADVERB = 8

const PARTS: ReadonlyMap<string, number> = new Map([
  ['n', AS_NOUN],
  ['v', AS_VERB],
  ['a', AS_ADJECTIVE],
  ['r', AS_ADVERB],
])

/** Lexicographer's class of the first sense as noun (0–63; 0 also for none). */
export function nounClass(entry: number): number {
  return (entry >> 8) & 63
}

/** Lexicographer's class of the first sense as verb (0–63; 0 also for none). */
export function verbClass(entry: number): number {
  return (entry >> 14) & 63
}

/**
 * Reads `{code: "word word …"}`, where a code like `N18v32A` names the parts of speech, capital where frequent, with the
 * class of a noun or verb behind its letter. What cannot be read is left out.
 */
export function readLexicon(json: unknown): Lexicon {
  const out = new Map<string, number>()
  if (typeof json !== 'object' || json === null) return out
  for (const [code, words] of Object.entries(json)) {
    const entry = packEntry(code)
    if (typeof words === 'string' && entry !== 0) for (const word of words.split(' ')) out.set(word, entry)
  }
  return out
}

function packEntry(code: string): number {
  let entry = 0
  for (const [, letter = '', digits = ''] of code.matchAll(/([nvarNVAR])(\d*)/g)) {
    const part = PARTS.get(letter.toLowerCase()) ?? 0
    entry |= part | (letter < 'a' ? part << 4 : 0)
    if (part === AS_NOUN) entry |= (Number(digits) & 63) << 8
    if (part === AS_VERB) entry |= (Number(digits) & 63) << 14
  }
  return entry
}

import type { Sentence, Token, Words } from '../../language/index.ts'
import { findChunks, type NounChunk } from './chunks.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'

/** One sentence with its shallow parts; a parser may one day replace what is made of it in `roles.ts`. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly chunks: readonly NounChunk[]
  readonly groups: readonly VerbGroup[]
}

/** A sentence longer than this many tokens is read in stretches of that length. */
const MAX_TOKENS = 200

/** The stretches of a sentence that are read at once: the sentence itself unless it is absurdly long. */
export function clausesOf(words: Words, sentence: Sentence): readonly Clause[] {
  const out: Clause[] = []
  for (let first = sentence.first; first < sentence.last; first += MAX_TOKENS) {
    const last = Math.min(sentence.last, first + MAX_TOKENS)
    const { tokens } = words
    out.push({
      tokens,
      first,
      last,
      chunks: findChunks(tokens, first, last),
      groups: findVerbGroups(tokens, first, last),
    })
  }
  return out
}

/** The lower-case words of the tokens `[from, to)`. */
export function lowersOf(clause: Clause, from: number, to: number): readonly string[] {
  return clause.tokens.slice(Math.max(from, clause.first), Math.min(to, clause.last)).map((t) => t.lower)
}

/** The last verb group that ends before a token; `null` where there is none. */
export function groupBefore(clause: Clause, at: number): VerbGroup | null {
  return clause.groups.findLast((g) => g.main < at) ?? null
}

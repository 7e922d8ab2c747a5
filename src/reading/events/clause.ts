import type { Sentence, Token, Words } from '../../language/index.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'

/** One sentence with its tree and its verb groups; indices are those of `Words.tokens`. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  /** The dependants of each token `first + i`, in order of the text. */
  readonly dependants: readonly (readonly number[])[]
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
    const dependants = dependantsOf(tokens, first, last)
    out.push({ tokens, first, last, dependants, groups: findVerbGroups(tokens, first, last) })
  }
  return out
}

function dependantsOf(tokens: readonly Token[], first: number, last: number): readonly (readonly number[])[] {
  const out: number[][] = Array.from({ length: last - first }, () => [])
  for (let i = first; i < last; i++) {
    const head = tokens[i]?.head ?? -1
    if (head >= first && head < last && head !== i) out[head - first]?.push(i)
  }
  return out
}

/** The lower-case words of the tokens `[from, to)`. */
export function lowersOf(clause: Clause, from: number, to: number): readonly string[] {
  return clause.tokens.slice(Math.max(from, clause.first), Math.min(to, clause.last)).map((t) => t.lower)
}

/** Whether the sentence stands without a full stop, as headlines do. */
export function isHeadline(clause: Clause): boolean {
  return !/^[.!?…"”’)]/.test(clause.tokens[clause.last - 1]?.text ?? '.')
}

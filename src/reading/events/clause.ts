import { isTitleCased, type Sentence, type Token } from '../../language/index.ts'
import type { Tree } from '../tree/index.ts'
import { findVerbGroups, type VerbGroup } from './verb-groups.ts'

/** One sentence with its tree and its verb groups; indices are those of `Words.tokens`. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  /** The dependants of each token `from + i`, in order of the text. */
  readonly dependants: readonly (readonly number[])[]
  readonly from: number
  /** The relation of each token to its head, without a subtype. */
  readonly relations: readonly string[]
  readonly groups: readonly VerbGroup[]
  readonly headline: boolean
}

/** A sentence longer than this many tokens is read in stretches of that length. */
const MAX_TOKENS = 200

/** The stretches of a sentence that are read at once: the sentence itself unless it is absurdly long. */
export function clausesOf({ tokens, children, relations }: Tree, { first, last }: Sentence): readonly Clause[] {
  if (last - first <= MAX_TOKENS) {
    const groups = findVerbGroups(tokens, first, last)
    return [
      {
        tokens,
        first,
        last,
        dependants: children,
        from: 0,
        relations,
        groups,
        headline: isHeadlineOf(tokens, first, last),
      },
    ]
  }
  const out: Clause[] = []
  for (let from = first; from < last; from += MAX_TOKENS) {
    const to = Math.min(last, from + MAX_TOKENS)
    const dependants = children.slice(from, to).map((list) => list.filter((i) => i >= from && i < to))
    const groups = findVerbGroups(tokens, from, to)
    out.push({
      tokens,
      first: from,
      last: to,
      dependants,
      from,
      relations,
      groups,
      headline: isHeadlineOf(tokens, from, to),
    })
  }
  return out
}

/** The lower-case words of the tokens `[from, to)`. */
export function lowersOf(clause: Clause, from: number, to: number): readonly string[] {
  const out: string[] = []
  const end = Math.min(to, clause.last)
  for (let i = Math.max(from, clause.first); i < end; i++) out.push(clause.tokens[i]?.lower ?? '')
  return out
}

/** Whether the sentence is written as headlines are: without a full stop, or with capitals throughout. */
export function isHeadline(clause: Clause): boolean {
  return clause.headline
}

function isHeadlineOf(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^[.!?…"”’)]/.test(tokens[last - 1]?.text ?? '.')) return true
  return isTitleCased(tokens.slice(first, last).map((t) => t.text))
}

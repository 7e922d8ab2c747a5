import type { Clause } from './clause.ts'
import { dependants } from './tree.ts'

/** `the attack`, `their attack`, `Norvia's attack`: the text takes it for known. */
export function isGiven(clause: Clause, noun: number): boolean {
  return dependants(clause, noun).some((i) => {
    const token = clause.tokens[i]
    if (token === undefined || i > noun) return false
    return /^(?:the|this|these|those)$/.test(token.lower) || token.deprel === 'nmod:poss'
  })
}

import type { LocalEntity } from './local-entities.ts'
import type { Group, Pile } from './pile.ts'

/** Documents that must name a bearer, and how many times more than any other one, for a bare surname to be his. */
const DOCUMENTS = 3
const TIMES = 4

/**
 * The bearers of a surname whom a bare one of a group can mean by its sex ("Mrs. Ilves … she"); of several the one whom far
 * more documents name than any other.
 */
export function likelyBearers(pile: Pile, owners: readonly Group[], bare: Group): readonly Group[] {
  const sex = sexOf(pile, bare)
  const fitting = owners.filter((owner) => sex === null || (sexOf(pile, owner) ?? sex) === sex)
  const [first, second] = fitting.toSorted((a, b) => b.length - a.length)
  if (first === undefined || second === undefined) return fitting
  return first.length >= DOCUMENTS && first.length >= TIMES * second.length ? [first] : fitting
}

const HE = /^(?:(?:he|him|his|himself)$|mr\b)/i
const SHE = /^(?:(?:she|her|hers|herself)$|(?:mrs|ms|miss)\b)/i
const MISTER = /\bMr\.?\s$/
const MISTRESS = /\b(?:Mrs|Ms|Miss)\.?\s$/
/** Units before a name in which its honorific stands. */
const HONORIFIC = 6

/** The sex by which the texts speak of somebody; `null` where they do not, or of both. */
function sexOf({ locals }: Pile, group: Group): 'he' | 'she' | null {
  let balance = 0
  for (const i of group) balance += Math.sign(balanceOf(locals[i]))
  return balance === 0 ? null : balance > 0 ? 'he' : 'she'
}

/** How much more often a document speaks of a person as `he` or `Mr.` than as `she` or `Mrs.`. */
function balanceOf(local: LocalEntity | undefined): number {
  let balance = 0
  for (const { start, end, mention } of local?.mentions ?? []) {
    const text = local?.doc.text ?? ''
    const words = text.slice(start, end)
    const before = mention === 'pronoun' ? '' : text.slice(Math.max(0, start - HONORIFIC), start)
    if (HE.test(words) || MISTER.test(before)) balance++
    else if (SHE.test(words) || MISTRESS.test(before)) balance--
  }
  return balance
}

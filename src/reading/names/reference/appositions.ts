import type { Words } from '../../../language/index.ts'
import type { Chains } from './chains.ts'
import { isList } from './find-head.ts'
import type { Reference } from './reference.ts'

/** Looks at so many references behind one for its apposition. */
const NEXT = 6

/** Joins what stands side by side for one referent: nested phrases of one head, apposition, a role right before its name. */
export function joinAppositions(words: Words, references: readonly Reference[], chains: Chains): void {
  const byHead = new Map<number, Reference>()
  for (const reference of references) {
    if (isList(words, reference, reference.head)) continue
    const held = byHead.get(reference.head)
    if (held === undefined) byHead.set(reference.head, reference)
    else chains.join(held.at, reference.at, 'head')
  }
  for (const left of references) {
    for (let k = left.at + 1; k <= left.at + NEXT; k++) {
      const right = references[k]
      if (right === undefined || right.sentence !== left.sentence) break
      if (right.first < left.last) continue
      if (isApposition(words, left, right)) chains.join(left.at, right.at, 'apposition')
      else if (isCopular(words, left, right)) chains.join(left.at, right.at, 'copula')
      else if (isRole(left, right)) chains.join(left.at, right.at, 'role')
    }
  }
}

/** "Louis Renn, the mayor", "the mayor, Louis Renn,": a comma between, one of them a name and the other none. */
function isApposition(words: Words, left: Reference, right: Reference): boolean {
  if (right.first !== left.last + 1) return false
  const mark = words.tokens[left.last]?.text ?? ''
  if (mark !== ',' && mark !== '(' && mark !== '-' && mark !== '–') return false
  if (left.form === 'pronoun' || right.form === 'pronoun') return false
  const after = words.tokens[right.last]?.text ?? '.'
  if (mark === '(') return after === ')' && right.form === 'name' && left.form === 'name' && left.kind === right.kind
  if ((left.form === 'name') === (right.form === 'name')) return false
  if (left.kind === null || left.kind !== right.kind) return false
  return /^[,.;:)–—-]$/.test(after) || words.tokens[right.last]?.upos === 'AUX' || right.opening === 'the'
}

/** "Airbus parent" + "EADS", "chief executive" + "Louis Renn": nouns right before the name they describe. */
function isRole(left: Reference, right: Reference): boolean {
  if (left.form !== 'nominal' || right.form !== 'name' || left.plural === true) return false
  if (right.name === null || right.name.first !== left.last || left.head !== left.last - 1) return false
  return left.kind !== null && left.kind !== 'thing' && (left.kind === right.kind || right.kind === null)
}

/** "Louis Renn is the mayor": "be" alone between a name and a definite phrase of its kind. */
function isCopular(words: Words, left: Reference, right: Reference): boolean {
  if (left.form !== 'name' || right.form !== 'nominal' || right.opening !== 'the') return false
  if (left.kind === null || left.kind !== right.kind || right.first !== left.last + 1) return false
  return /^(?:is|was)$/.test(words.tokens[left.last]?.lower ?? '')
}

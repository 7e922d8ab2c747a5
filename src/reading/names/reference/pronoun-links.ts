import type { Words } from '../../../language/index.ts'
import { agree, type Chains } from './chains.ts'
import type { Reference } from './reference.ts'
import type { SpeakerAt } from './speakers.ts'

const MAX_BACK = 30
const MAX_SENTENCES = 3

/** Joins a pronoun to what it stands for. */
export function joinPronoun(
  words: Words,
  references: readonly Reference[],
  chains: Chains,
  reference: Reference,
  speakerAt: SpeakerAt,
): void {
  if (chains.of(reference.at).members.length > 1) return
  const found = antecedentOf(words, references, chains, reference, speakerAt)
  if (found !== null) chains.join(found.at, reference.at)
}

function antecedentOf(
  words: Words,
  references: readonly Reference[],
  chains: Chains,
  reference: Reference,
  speakerAt: SpeakerAt,
): Reference | null {
  const word = reference.noun
  if (/^(?:i|me|my|mine|myself)$/.test(word)) return speakerAt(reference.start)
  if (/^(?:we|us|our|ours|ourselves)$/.test(word)) return speakerAt(reference.start)
  if (/^(?:you|your|yours|yourself|yourselves)$/.test(word)) return null
  if (/^(?:who|whom|whose|which)$/.test(word) || (word === 'that' && words.tokens[reference.head]?.xpos === 'WDT')) {
    return relativeTo(references, reference)
  }
  let best: Reference | null = null
  let top = Number.NEGATIVE_INFINITY
  for (let k = reference.at - 1; k >= 0 && k >= reference.at - MAX_BACK; k--) {
    const earlier = references[k]
    if (earlier === undefined) break
    const distance = reference.sentence - earlier.sentence
    if (distance > MAX_SENTENCES) break
    if (earlier.last > reference.first) continue
    const known = chains.of(earlier.at)
    if (!agree(known, reference)) continue
    if (reference.gender !== null && known.kind !== 'person' && known.kind !== null) continue
    if (/^it/.test(word) && known.kind === 'person') continue
    if (/^it/.test(word) && known.plural === true) continue
    if (reference.plural === true && known.plural === false && known.kind !== 'body' && known.kind !== null) continue
    if (reference.plural === true && known.kind === 'person' && known.plural !== true) continue
    const score =
      -30 * distance -
      (reference.at - k) +
      (isSubject(words, earlier) ? 25 : 0) +
      (earlier.form === 'pronoun' && earlier.noun.slice(0, 2) === word.slice(0, 2) ? 15 : 0) +
      (known.kind === null && reference.gender !== null ? -20 : 0) +
      Math.min(4, known.members.length) * 4
    if (score > top) {
      top = score
      best = earlier
    }
  }
  return best
}

/** "…, which": the phrase that ends right before, the shortest one that starts last. */
function relativeTo(references: readonly Reference[], reference: Reference): Reference | null {
  let best: Reference | null = null
  for (let k = reference.at - 1; k >= 0 && k >= reference.at - 10; k--) {
    const earlier = references[k]
    if (earlier === undefined || earlier.sentence !== reference.sentence) break
    if (earlier.head >= reference.first || earlier.form === 'pronoun') continue
    if (best === null || earlier.head > best.head) best = earlier
  }
  return best
}

/** Whether a finite verb follows the phrase, its adverbs left aside. */
export function isSubject(words: Words, { first, last }: Reference): boolean {
  if (words.tokens[first - 1]?.upos === 'ADP') return false
  let k = last
  while (words.tokens[k]?.upos === 'ADV' || words.tokens[k]?.text === ',') k++
  const next = words.tokens[k]
  return next !== undefined && (next.upos === 'AUX' || /^(?:VB[DZP]|MD)$/.test(next.xpos))
}

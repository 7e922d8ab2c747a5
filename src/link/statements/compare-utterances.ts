import { hull, overlaps } from '../../document/index.ts'
import { NEGATIONS } from './stop-words.ts'
import type { Utterance } from './utterances.ts'

/** Shared part of the content, in thousandths, from which two utterances of one speaker are renderings of one. */
const JOINED = 750
const JOINED_INDIRECT = 650
const JOINED_RENDERED = 450
/** An utterance of fewer content words must be held whole. */
const FEW = 6
/** From here on they are put before a reader. */
const SUGGESTED = 450

/** How two utterances stand to each other: one, perhaps one, or not. */
export type Likeness = { readonly kind: 'joined' | 'suggested' | 'apart'; readonly shared: number }

const APART: Likeness = { kind: 'apart', shared: 0 }

/**
 * Whether two utterances of one speaker can be renderings of one: polarity and days must agree, and most content words of
 * the shorter stand in the longer. Fewer are enough where the text shows a translation; equal words are not enough where
 * the documents state different days.
 */
export function compareUtterances(a: Utterance, b: Utterance): Likeness {
  if (a.attribution.polarity !== b.attribution.polarity || !daysMeet(a, b)) return APART
  const translated = a.doc.translationOf === b.doc.id || b.doc.translationOf === a.doc.id
  const [short, long] = a.content.size <= b.content.size ? [a, b] : [b, a]
  if (short.words.length === 0 || overlap(a, b)) return APART
  if (short.words.join(' ') === long.words.join(' ')) {
    return { kind: short.words.length >= 3 ? 'joined' : 'suggested', shared: 1000 }
  }
  if (a.doc.id === b.doc.id) return repeated(short, long) ? { kind: 'joined', shared: 1000 } : APART
  const common = [...short.content].filter((word) => long.content.has(word)).length
  // Two translations of few words: "He sold our air" and "He has sold our air".
  const alike = common === short.content.size && common === long.content.size
  if (a.rendered && b.rendered && alike && common >= 2 && agree(short, long)) return { kind: 'joined', shared: 1000 }
  if (common < 3) return APART
  const shared = Math.floor((common * 1000) / short.content.size)
  const direct = a.attribution.quoted === 'direct' && b.attribution.quoted === 'direct'
  const enough = translated || a.rendered || b.rendered ? JOINED_RENDERED : direct ? JOINED : JOINED_INDIRECT
  const floor = short.content.size < FEW && enough !== JOINED_RENDERED ? 1000 : enough
  if (shared >= floor && common >= 4 && agree(short, long)) return { kind: 'joined', shared }
  return shared >= SUGGESTED ? { kind: 'suggested', shared } : APART
}

/** Whether two utterances can be of the same or adjacent days; a dated one never meets one of unknown day elsewhere. */
export function daysMeet(a: Utterance | undefined, b: Utterance | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (a.days === null || b.days === null) return a.days === b.days || a.doc.id === b.doc.id
  return a.days[0] <= b.days[1] + 1 && b.days[0] <= a.days[1] + 1 && !differentDays(a, b)
}

/** Two stated days that are not the same are two utterances, unless they touch and the words go on beyond a phrase. */
function differentDays(a: Utterance, b: Utterance): boolean {
  if (a.date === null || b.date === null || a.days === null || b.days === null) return false
  const meet = a.days[0] <= b.days[1] && b.days[0] <= a.days[1]
  return !meet && Math.min(a.words.length, b.words.length) < 8
}

/** One document says a thing twice, in its title and below: the words stand there in one run. */
function repeated(short: Utterance, long: Utterance): boolean {
  return short.content.size >= 4 && ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `)
}

/** Words inside words are a link of a chain, or two readings of one sentence, and no second rendering. */
function overlap(a: Utterance, b: Utterance): boolean {
  return a.doc.id === b.doc.id && overlaps(hull(a.attribution.content), hull(b.attribution.content))
}

/** Renderings agree in their figures and in saying no; the longer may say no after the words that both hold. */
function agree(short: Utterance, long: Utterance): boolean {
  if (!sameNumbers(short, long)) return false
  const [less, more] = [denies(short.words), denies(long.words)]
  const at = less === more ? -1 : ` ${long.words.join(' ')} `.indexOf(` ${short.words.join(' ')} `)
  return less === more || (more && at >= 0 && !denies(long.words.join(' ').slice(0, at).split(' ')))
}

function denies(words: readonly string[]): boolean {
  return words.some((word) => NEGATIONS.has(word))
}

/** Renderings of one utterance name the same figures where both name any. */
function sameNumbers(a: Utterance, b: Utterance): boolean {
  const left = a.words.filter((word) => /^\d/.test(word))
  const right = b.words.filter((word) => /^\d/.test(word))
  return left.length === 0 || right.length === 0 || left.some((word) => right.includes(word))
}

import { addScores, bestLabel, type TaggerModels } from '../models/index.ts'
import { contextFeatures, TAG_FEATURES, wordFeatures, wordKey } from './tag-features.ts'
import { foldWord, type WordForms } from './word-forms.ts'

/** Number of a tag that no word has: before the sentence. */
export const NO_TAG = -1

/** Spellings that a room remembers before it starts afresh. */
const REMEMBERED = 1 << 13

/** Room for one tagger at work; a reader makes one and uses it for all its sentences. */
export interface TaggerRoom {
  readonly scores: Int32Array
  readonly features: Int32Array
  /** Numbers of the labels by name, to look up the words that always bear one tag. */
  readonly numbers: ReadonlyMap<string, number>
  /** The labels that a word may bear which was never seen as a function word. */
  readonly open: Uint8Array
  /** What is remembered of words by their spelling: nothing that would change a tag. */
  readonly held: Map<string, HeldWord>
}

/** A word as the tagger knows it by its spelling. */
export interface HeldWord {
  /** Number of the label that the word always bears, -1 for none. */
  readonly known: number
  /** The labels that it may bear; `null` for all. */
  readonly allowed: Uint8Array | null
  /** What its own features score, by `wordKey`. */
  readonly scores: Map<number, Int32Array>
}

/** Empty room for a tagger. */
export function taggerRoom({ tagger }: TaggerModels): TaggerRoom {
  return {
    scores: new Int32Array(tagger.labels.length),
    features: new Int32Array(TAG_FEATURES),
    numbers: new Map(tagger.labels.map((label, i) => [label, i])),
    open: openLabels(tagger.labels),
    held: new Map(),
  }
}

/** The number of each word's label (`UPOS XPOS`) in `models.tagger.labels`, greedily from left to right. */
export function tagWords(
  forms: WordForms,
  texts: readonly string[],
  lowers: readonly string[],
  models: TaggerModels,
  room: TaggerRoom,
): readonly number[] {
  const words = texts.map((text, i) => heldWord(text, lowers[i] ?? '', models, room))
  return tagHeldWords(forms, words, models, room)
}

/** The same from what is remembered of each word. */
export function tagHeldWords(
  forms: WordForms,
  words: readonly HeldWord[],
  models: TaggerModels,
  room: TaggerRoom,
): number[] {
  const { scores, features } = room
  const tags: number[] = []
  let last = NO_TAG
  let beforeLast = NO_TAG
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) break
    let tag = word.known
    if (tag < 0) {
      scores.set(scoresOfWord(forms, i, word, models, room))
      addScores(models.tagger, features, contextFeatures(forms, i, last, beforeLast, features, 0), scores)
      tag = bestLabel(scores, word.allowed)
    }
    tags.push(tag)
    beforeLast = last
    last = tag
  }
  return tags
}

/** What is remembered of a spelling, or is from now on. */
export function heldWord(
  text: string,
  lower: string,
  models: TaggerModels,
  { held, numbers, open }: TaggerRoom,
): HeldWord {
  const found = held.get(text)
  if (found !== undefined) return found
  const plain = foldWord(lower)
  const known = numbers.get(models.knownTags.get(plain) ?? '') ?? -1
  const made = { known, allowed: allowedLabels(plain, models.closedWords, open), scores: new Map<number, Int32Array>() }
  if (held.size >= REMEMBERED) held.clear()
  if (text.length < 48) held.set(text, made)
  return made
}

function scoresOfWord(
  forms: WordForms,
  i: number,
  word: HeldWord,
  { tagger }: TaggerModels,
  { features }: TaggerRoom,
): Int32Array {
  const key = wordKey(forms, i)
  const found = word.scores.get(key)
  if (found !== undefined) return found
  const scores = new Int32Array(tagger.labels.length)
  addScores(tagger, features, wordFeatures(forms, i, features), scores)
  word.scores.set(key, scores)
  return scores
}

/** Whether a label `UPOS XPOS` is one of function words, of which the language has no new ones. */
export function isClosed(label: string): boolean {
  return /^(?:ADP|AUX|CCONJ|DET|PART|PRON|SCONJ) /.test(label)
}

/** For each label whether (1) words may bear it that were never seen as function words. */
export function openLabels(labels: readonly string[]): Uint8Array {
  return Uint8Array.from(labels, (label) => (isClosed(label) || label.startsWith('PUNCT ') ? 0 : 1))
}

/** The labels that a folded lower-case word may bear; `null` for all of them. */
export function allowedLabels(lower: string, closed: ReadonlySet<string>, open: Uint8Array): Uint8Array | null {
  return closed.has(lower) || !/^\p{L}/u.test(lower) ? null : open
}

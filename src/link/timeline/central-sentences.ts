import { termsIn } from '../copies/index.ts'
import { wordWeight } from '../stories/index.ts'

/** Lengths, in code units, between which a sentence can stand by itself in a timeline. */
const SHORTEST = 30
const LONGEST = 400
/** Sentences of a day that are compared. */
const COMPARED = 400
/** Words that a sentence is taken to have besides its own, so that a short one does not win by one word. */
const LEVEL = 8

/** The sentences that hold most of what the others of their day tell, each about something new, at most `count`. */
export function centralSentences(sentences: readonly string[], count: number): readonly string[] {
  const distinct = [...new Set(sentences)].filter((s) => s.length > SHORTEST && s.length < LONGEST).slice(0, COMPARED)
  const words = new Map(distinct.map((s) => [s, wordsOf(s)] as const))
  const shared = new Map<string, number>()
  for (const own of words.values()) for (const word of own) shared.set(word, (shared.get(word) ?? 0) + 1)
  const picked: string[] = []
  const told = new Set<string>()
  while (picked.length < count) {
    let best: { readonly sentence: string; readonly score: number } | null = null
    for (const [sentence, own] of words) {
      if (picked.includes(sentence)) continue
      let sum = 0
      for (const word of own) if (!told.has(word)) sum += (shared.get(word) ?? 0) * wordWeight(word, 1)
      const score = sum / (own.size + LEVEL)
      if (best === null || score > best.score || (score === best.score && sentence < best.sentence))
        best = { sentence, score }
    }
    if (best === null) break
    picked.push(best.sentence)
    for (const word of words.get(best.sentence) ?? []) told.add(word)
  }
  return picked
}

function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(
    termsIn(sentence)
      .map((t) => t.key)
      .filter((key) => key.length > 2),
  )
}

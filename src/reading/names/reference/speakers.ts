import type { Quote } from '../../../document/index.ts'
import type { Words } from '../../../language/index.ts'
import type { Reference } from './reference.ts'

/** For a place in the text the reference that speaks there; `null` outside speech or where nobody is found. */
export type SpeakerAt = (start: number) => Reference | null

const SPEECH = /^(?:say|tell|add|claim|state|explain|announce|note|comment|describe|warn|argue|insist|write|declare|ask|reply|respond|acknowledge|admit|conclude|stress|remark|report|recall|continue|call|mention|suggest|promise|joke)$/

/** Who speaks in each quotation: the reference beside a verb of saying in the sentences that the quotation touches. */
export function speakersOf(words: Words, references: readonly Reference[], quotes: readonly Quote[]): SpeakerAt {
  const speech = quotes.filter((q) => q.kind === 'speech').toSorted((a, b) => a.start - b.start)
  const perSentence = new Map<number, Reference[]>()
  for (const r of references) perSentence.set(r.sentence, [...(perSentence.get(r.sentence) ?? []), r])
  const found: { readonly start: number; readonly end: number; readonly speaker: Reference | null }[] = []
  let number = 0
  for (const quote of speech) {
    while ((words.sentences[number]?.end ?? Number.POSITIVE_INFINITY) <= quote.start) number++
    let speaker: Reference | null = null
    for (let s = number; s < words.sentences.length && (words.sentences[s]?.start ?? 0) < quote.end; s++) {
      speaker ??= speakerIn(words, perSentence.get(s) ?? [], speech)
    }
    const last = found.at(-1)
    if (speaker === null && last !== undefined && number - sentenceAt(words, last.end, number) <= 2) speaker = last.speaker
    found.push({ start: quote.start, end: quote.end, speaker })
  }
  return (start) => found.find((q) => q.start <= start && start < q.end)?.speaker ?? null
}

function sentenceAt(words: Words, at: number, from: number): number {
  let s = from
  while (s > 0 && (words.sentences[s]?.start ?? 0) > at) s--
  return s
}

function speakerIn(words: Words, here: readonly Reference[], speech: readonly Quote[]): Reference | null {
  const outside = here.filter((r) => !speech.some((q) => q.start <= r.start && r.end <= q.end))
  for (const r of outside) {
    for (const k of [r.last, r.last + 1, r.first - 1, r.first - 2]) {
      const token = words.tokens[k]
      if (token !== undefined && token.upos === 'VERB' && SPEECH.test(token.lemma)) return r
    }
  }
  return outside.find((r) => r.kind === 'person') ?? null
}

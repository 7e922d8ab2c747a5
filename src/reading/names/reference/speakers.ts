import type { Quote, Span } from '../../../document/index.ts'
import type { Words } from '../../../language/index.ts'
import type { Run } from './find-head.ts'
import type { Reference } from './reference.ts'

/** Who speaks in a quotation: the person or pronoun beside the verb, and the body named in the same phrase. */
export interface Speaker {
  readonly person: Reference | null
  readonly body: Reference | null
}

/** For a place in the text who speaks there, with nobody in it where nobody is found; `null` outside speech. */
export type SpeakerAt = (start: number) => Speaker | null

const SPEECH =
  /^(?:say|tell|add|claim|state|explain|announce|note|comment|describe|warn|argue|insist|write|declare|ask|reply|respond|acknowledge|admit|conclude|stress|remark|report|recall|continue|call|mention|suggest|promise|joke|testify|exclaim|scream)$/
/** A phrase of a speaker is no longer than this many tokens. */
const MAX_PHRASE = 24
/** A quotation without a verb of saying is by the speaker of one that ended so few sentences before. */
const MAX_GAP = 2

const NOBODY: Speaker = { person: null, body: null }

interface Spoken {
  readonly start: number
  readonly end: number
  readonly lastSentence: number
  readonly speaker: Speaker
}

/** Who speaks in each quotation: what stands beside a verb of saying in the sentences that the quotation touches. */
export function speakersOf(words: Words, references: readonly Reference[], quotes: readonly Quote[]): SpeakerAt {
  const speech = [...quotes.filter((q) => q.kind === 'speech'), ...longQuotes(words, quotes)].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const quoted = new Uint8Array(words.tokens.length)
  let at = 0
  for (const { start, end } of speech) {
    while ((words.tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    for (let k = at; (words.tokens[k]?.start ?? Number.POSITIVE_INFINITY) < end; k++) quoted[k] = 1
  }
  const bySentence = new Map<number, Reference[]>()
  for (const r of references) {
    const held = bySentence.get(r.sentence)
    if (held === undefined) bySentence.set(r.sentence, [r])
    else held.push(r)
  }
  const spoken: Spoken[] = []
  let number = 0
  for (const { start, end } of speech) {
    while ((words.sentences[number]?.end ?? Number.POSITIVE_INFINITY) <= start) number++
    let speaker: Speaker | null = null
    let last = number
    for (let s = number; (words.sentences[s]?.start ?? Number.POSITIVE_INFINITY) < end; s++) {
      speaker ??= speakerIn(words, s, bySentence.get(s) ?? [], quoted)
      last = s
    }
    const before = spoken.at(-1)
    if (speaker === null && before !== undefined && number - before.lastSentence <= MAX_GAP) speaker = before.speaker
    spoken.push({ start, end, lastSentence: last, speaker: speaker ?? NOBODY })
  }
  return (start) => spokenAt(spoken, start)
}

/** A quotation runs over no more sentences than this. */
const MAX_SENTENCES = 8

/**
 * Quotations of several paragraphs with one mark at each end, which are no quotations to a reader of layout: from an
 * opening mark (by the blanks around it) to the next closing one.
 */
function longQuotes(words: Words, quotes: readonly Quote[]): readonly Span[] {
  const starts = new Set(quotes.map((q) => q.start))
  const out: Span[] = []
  let open: { readonly start: number; readonly sentence: number } | null = null
  words.sentences.forEach((sentence, s) => {
    if (open !== null && s - open.sentence > MAX_SENTENCES) open = null
    for (let k = sentence.first; k < sentence.last; k++) {
      const token = words.tokens[k]
      if (token === undefined || token.text.length !== 1 || !'"“”'.includes(token.text)) continue
      const opens =
        token.text === '“' ||
        (token.text === '"' &&
          /^\S/.test(words.text.charAt(token.end)) &&
          !/\S/.test(words.text.charAt(token.start - 1)))
      if (opens) open = { start: token.start, sentence: s }
      else if (open !== null) {
        if (!starts.has(open.start)) out.push({ start: open.start, end: token.end })
        open = null
      }
    }
  })
  return out
}

function spokenAt(spoken: readonly Spoken[], start: number): Speaker | null {
  let low = 0
  let high = spoken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spoken[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found = spoken[low - 1]
  return found !== undefined && start < found.end ? found.speaker : null
}

/** The speaker beside the first verb of saying outside quotation marks. */
function speakerIn(words: Words, s: number, here: readonly Reference[], quoted: Uint8Array): Speaker | null {
  const sentence = words.sentences[s]
  if (sentence === undefined) return null
  for (let k = sentence.first; k < sentence.last; k++) {
    const token = words.tokens[k]
    if (token === undefined || quoted[k] === 1 || !/^(?:VERB|NOUN)$/.test(token.upos) || !SPEECH.test(token.lemma))
      continue
    const inverted = k === sentence.first || quoted[k - 1] === 1
    const speaker = inverted ? after(words, sentence, k, here, quoted) : before(words, sentence, k, here, quoted)
    if (speaker !== null) return speaker
  }
  return null
}

function after(
  words: Words,
  sentence: Run,
  verb: number,
  here: readonly Reference[],
  quoted: Uint8Array,
): Speaker | null {
  let last = verb + 1
  while (last < sentence.last && last - verb < MAX_PHRASE && quoted[last] !== 1 && words.tokens[last]?.upos !== 'VERB')
    last++
  return speakerAmong(
    here.filter((r) => r.first > verb && r.last <= last + 1 && quoted[r.first] !== 1),
    'first',
  )
}

function before(
  words: Words,
  sentence: Run,
  verb: number,
  here: readonly Reference[],
  quoted: Uint8Array,
): Speaker | null {
  let first = verb
  while (first > sentence.first && verb - first < MAX_PHRASE && quoted[first - 1] !== 1) {
    if (/^(?:VERB|SCONJ)$/.test(words.tokens[first - 1]?.upos ?? '')) break
    first--
  }
  return speakerAmong(
    here.filter((r) => r.first >= first && r.last <= verb),
    'last',
  )
}

function speakerAmong(found: readonly Reference[], side: 'first' | 'last'): Speaker | null {
  const people = found.filter(
    (r) => r.kind === 'person' || (r.form === 'pronoun' && r.noun !== 'it' && r.kind !== null),
  )
  const bodies = found.filter((r) => r.kind === 'body' || (r.form === 'pronoun' && /^(?:it|they)$/.test(r.noun)))
  const person = (side === 'first' ? people[0] : people.at(-1)) ?? null
  const body = bodies[0] ?? null
  return person === null && body === null ? null : { person, body }
}

import { contains, type Mention, type Quote, type Span } from '../../document/index.ts'
import type { Sentence, Words } from '../../language/index.ts'
import type { PlacedName } from './reference/index.ts'

/** How far into a text its heading is looked for, in sentences. */
const HEADING_SENTENCES = 2

/** "Joint statement by", "Remarks of", "Press release:" before the name of whoever speaks. */
const OPENING =
  /^\W*(?:(?:for immediate release|full text)\W+)?(?:(?:the|a|an|full|joint|press|official|public|opening|closing|prepared|written|open|new|year|’s|'s)\s+)*(?:statement|remarks|speech|address|message|letter|communiqu[eé]|declaration|testimony|release)(?:\s+(?:issued|made|delivered|given))?\s*(?:\b(?:by|from|of|on behalf of)\b|:)\s*/iu
/** "The Harbour Union: statement on the strike", "Statement" behind the name. */
const AFTER_NAME =
  /^\W*$|^\s*[,;:(–—]|^\s+(?:on|at|to|in|for|following|after|before|regarding|concerning|about|during|announcing|and)\b/u
const CLOSING =
  /^(?:’s|'s)?\s*[:–—-]?\s*(?:(?:press|official|public|joint)\s+)?(?:statement|press release|communiqu[eé])\b/iu

/**
 * What "I" and "we" mean in a text that is itself a statement: its heading names who speaks ("Statement by Mara Ilves,
 * Chair of the Harbour Union"). "I" is a person; "we" is the body or, where a person speaks, said by that person.
 */
export function ownSpeaker(words: Words, names: readonly PlacedName[], quotes: readonly Quote[]): readonly Mention[] {
  const speaker = words.sentences.slice(0, HEADING_SENTENCES).flatMap((s) => speakerOf(words, s, names) ?? [])[0]
  if (speaker === undefined) return []
  const forms = speaker.type === 'PER' ? OF_PERSON : OF_BODY
  const speech = quotes.filter((q) => q.kind === 'speech')
  return words.tokens
    .filter((t) => forms.has(t.lower) && t.upos === 'PRON' && !speech.some((q) => contains(q, t)))
    .map(({ start, end }) => ({
      start,
      end,
      type: speaker.type,
      entity: speaker.entity,
      mention: 'pronoun',
      by: 'names/own-speaker',
    }))
}

const OF_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself', 'we'])
const OF_BODY: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves'])

/** Who a heading says is speaking; `null` for a sentence with a verb ("Statement by Ilves angers dockers"). */
function speakerOf(words: Words, sentence: Sentence, names: readonly PlacedName[]): PlacedName | null {
  const text = words.text.slice(sentence.start, sentence.end)
  const inside = names.filter((n) => contains(sentence, n) && /^(?:PER|ORG|LOC)$/.test(n.type))
  const opening = OPENING.exec(text)
  const start = sentence.start + (opening?.[0].length ?? 0)
  const name = opening === null ? inside[0] : inside.find((n) => n.start >= start)
  if (name === undefined || hasVerb(words, sentence)) return null
  if (opening !== null) {
    const after = words.text.slice(name.end, sentence.end)
    return isBefore(words, start, name) && AFTER_NAME.test(after) ? name : null
  }
  const before = words.text.slice(sentence.start, name.start)
  return /^(?:the )?$/i.test(before) && CLOSING.test(words.text.slice(name.end, sentence.end)) ? name : null
}

function hasVerb({ tokens }: Words, { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos))
}

/** Only a title may stand between the opening and the name: no comma, no other preposition. */
function isBefore(words: Words, start: number, name: Span): boolean {
  const between = words.text.slice(start, name.start)
  return !/[,;:.]|\b(?:to|on|at|for|about|and)\b/i.test(between.replace(/\b[A-Z]\p{L}{0,4}\.\s/gu, ''))
}

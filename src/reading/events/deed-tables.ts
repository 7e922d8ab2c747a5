import { NOUN_ROWS, type NounShape } from './noun-rows.ts'
import {
  FORCE_VERBS,
  GIVE_VERBS,
  HAPPENING_VERBS,
  HARM_VERBS,
  TALK_VERBS,
  type VerbRow,
  WORD_CONFLICT_VERBS,
} from './verb-rows.ts'

/** A word that a verb needs beside it: right behind it or anywhere in its reach, and whether it is part of the trigger. */
interface Step {
  readonly next: boolean
  readonly part: boolean
  readonly words: ReadonlySet<string>
}

/** A verb with the words that it needs beside it. */
export interface VerbPattern {
  readonly row: string
  readonly type: string | null
  readonly mode: string | null
  readonly steps: readonly Step[]
}

export interface NounPattern {
  readonly row: string
  readonly type: string | null
  readonly mode: string | null
  readonly shape: NounShape
}

/** The patterns of each verb lemma, those of more words first. */
export const VERB_PATTERNS: ReadonlyMap<string, readonly VerbPattern[]> = indexVerbs([
  ...TALK_VERBS,
  ...WORD_CONFLICT_VERBS,
  ...GIVE_VERBS,
  ...FORCE_VERBS,
  ...HARM_VERBS,
  ...HAPPENING_VERBS,
])

/** The event nouns by lemma, two-word ones joined by a blank. */
export const NOUN_PATTERNS: ReadonlyMap<string, NounPattern> = indexNouns()

/** First words of the event nouns of two words. */
export const PAIR_STARTS: ReadonlySet<string> = new Set(
  [...NOUN_PATTERNS.keys()].filter((words) => words.includes(' ')).map((words) => words.slice(0, words.indexOf(' '))),
)

/** The roots that are attitudes to a deed: the deed they are about is `within` them. */
export const ATTITUDES: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'CONCEDE'])

function indexVerbs(rows: readonly VerbRow[]): ReadonlyMap<string, readonly VerbPattern[]> {
  const out = new Map<string, VerbPattern[]>()
  for (const [type, mode, patterns] of rows) {
    for (const pattern of patterns.split(',').map((p) => p.trim())) {
      const [verbs = '', ...rest] = pattern.split(/ +/)
      const steps = rest.map((step) => ({
        next: /^[+&]/.test(step),
        part: step.startsWith('&'),
        words: new Set(step.replace(/^[+&]/, '').split('|')),
      }))
      for (const verb of verbs.split('|')) {
        const row = rowName(type, mode, verb)
        out.set(verb, [...(out.get(verb) ?? []), { row, type, mode, steps }])
      }
    }
  }
  for (const [verb, list] of out)
    out.set(
      verb,
      list.toSorted((a, b) => b.steps.length - a.steps.length),
    )
  return out
}

function indexNouns(): ReadonlyMap<string, NounPattern> {
  const out = new Map<string, NounPattern>()
  for (const [type, mode, shape, lemmas] of NOUN_ROWS) {
    for (const lemma of lemmas.split(' ')) {
      const words = lemma.replaceAll('_', ' ')
      out.set(words, { row: rowName(type, mode, words), type, mode, shape })
    }
  }
  return out
}

function rowName(type: string | null, mode: string | null, words: string): string {
  return `event/${[type ?? 'happening', mode, words.replaceAll(' ', '-')]
    .filter((p) => p !== null)
    .join('-')
    .toLowerCase()}`
}

/** Types of deeds that befall somebody. */
export const BODILY: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'MOBILIZE'])

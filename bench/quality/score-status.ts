import { readFileSync } from 'node:fs'
import type { Event, Status } from '../../src/document/index.ts'
import { annotateItem } from '../../src/engine/index.ts'
import { CORPORA, MODELS, records } from './corpus.ts'

/**
 * One labelled passage: a trigger and how its text presents the event. Those of a corpus are stored as offsets into a
 * document of GUM's open genres or of Wikinews; our own carry their sentence, the trigger in square brackets.
 */
interface Passage {
  readonly status: Status
  readonly half: 'tune' | 'held'
  readonly doc: string
  readonly start: number
  readonly end: number
}

interface Outcome {
  readonly gold: Status
  /** `null`: no event was found on the trigger. */
  readonly found: Status | null
  readonly sentence: string
}

/** The five statuses, in the order in which the baseline's expressions are tried; the last is what is left. */
const BASELINE: readonly (readonly [Status, RegExp])[] = [
  ['denied', /\b(?:not|no|never|nobody|neither|den(?:y|ied|ies)|refused|rejected)\b|n['’]t\b/i],
  ['planned', /\b(?:will|plans?|planned|scheduled|due to|set to)\b|['’]ll\b/i],
  ['hypothetical', /\b(?:if|may|might|could|would|should|urged?|threatened)\b/i],
  ['claimed', /\b(?:said|says|told|according|claims?|claimed|accused?|alleged(?:ly)?|reportedly)\b/i],
]

/**
 * Accuracy of the status on each half of the labelled passages, the share of passages that the text does not vouch for
 * but that come out `asserted`, the share of asserted ones found that stay so, and beside them a majority baseline and one of a regular expression a class.
 */
export function scoreStatus(gold: string, asJson: boolean, show: boolean): string {
  const { texts, passages } = readPassages(gold)
  const read = new Map<string, readonly Event[]>()
  const outcomes = passages.map((p): Outcome & Passage => {
    const text = texts.get(p.doc) ?? ''
    const events = read.get(p.doc) ?? eventsOf(text)
    read.set(p.doc, events)
    const event = events.find((e) => e.trigger.some(([s, t]) => s < p.end && p.start < t))
    return { ...p, gold: p.status, found: event?.status ?? null, sentence: sentenceAt(text, p) }
  })
  const halves = Object.fromEntries(
    (['tune', 'held'] as const).flatMap((half) => {
      const own = outcomes.filter((o) => o.half === half)
      return own.length === 0 ? [] : [[half, figures(own)] as const]
    }),
  )
  if (asJson) return `${JSON.stringify(halves)}\n`
  const lines = Object.entries(halves).map(
    ([half, f]) =>
      `${half}: ${f.passages} passages, accuracy ${per(f.accuracy)} (found ${per(f.found)}, of these right ${per(f.accuracyOfFound)}), ` +
      `not vouched for but asserted ${per(f.wronglyAsserted)}, vouched for and kept asserted ${per(f.keptAsserted)}; majority ${per(f.majority)}, regular expressions ${per(f.expressions)}`,
  )
  const wrong = outcomes.filter((o) => o.half === 'tune' && o.found !== o.gold)
  const shown = show ? wrong.map((o) => `${o.gold} > ${o.found ?? 'none'}: ${o.sentence}`) : []
  return `${[...lines, ...shown].join('\n')}\n`
}

function figures(outcomes: readonly (Outcome & Passage)[]) {
  const share = (n: number, of: number): number => (of === 0 ? 0 : n / of)
  const right = outcomes.filter((o) => o.found === o.gold).length
  const found = outcomes.filter((o) => o.found !== null).length
  const open = outcomes.filter((o) => o.gold !== 'asserted')
  const vouched = outcomes.filter((o) => o.gold === 'asserted')
  const kept = vouched.filter((o) => o.found === 'asserted').length
  return {
    passages: outcomes.length,
    accuracy: share(right, outcomes.length),
    found: share(found, outcomes.length),
    accuracyOfFound: share(right, found),
    wronglyAsserted: share(open.filter((o) => o.found === 'asserted').length, open.length),
    keptAsserted: share(kept, vouched.filter((o) => o.found !== null).length),
    majority: share(outcomes.length - open.length, outcomes.length),
    expressions: share(outcomes.filter((o) => guess(o.sentence) === o.gold).length, outcomes.length),
  }
}

function guess(sentence: string): Status {
  return BASELINE.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'asserted'
}

function per(value: number): string {
  return (100 * value).toFixed(1)
}

/** The sentence of a passage with its trigger in square brackets, by the nearest full stops and line breaks. */
function sentenceAt(text: string, p: Passage): string {
  const before =
    text
      .slice(0, p.start)
      .split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})|\n/u)
      .at(-1) ?? ''
  const after = text.slice(p.end).split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})|\n/u)[0] ?? ''
  return `${before}[${text.slice(p.start, p.end)}]${after}`
}

function eventsOf(text: string): readonly Event[] {
  const bytes = new TextEncoder().encode(JSON.stringify({ id: 'd', text, language: 'en' }))
  const read = annotateItem({ input: 'corpus', format: 'record', bytes }, null, MODELS)
  if (!read.ok) throw new Error(`a document was refused: ${read.error.reason}`)
  return read.value.events
}

function readPassages(gold: string): {
  readonly texts: ReadonlyMap<string, string>
  readonly passages: readonly Passage[]
} {
  const texts = new Map([...gumTexts(), ...wikinewsTexts()])
  const passages = records(gold).map((row, i): Passage => {
    const { status, half } = row as unknown as Passage
    if (typeof row.sentence !== 'string')
      return { status, half, doc: `${row.corpus}/${row.doc}`, start: Number(row.start), end: Number(row.end) }
    const [before = '', trigger = '', after = ''] = row.sentence.split(/[[\]]/)
    texts.set(`own/${i}`, before + trigger + after)
    return { status, half, doc: `own/${i}`, start: before.length, end: before.length + trigger.length }
  })
  return { texts, passages }
}

/** GUM's documents: their sentences joined by one blank, by an empty line before a paragraph. */
function gumTexts(): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  let doc = ''
  for (const block of readFileSync(`${CORPORA}ud-english-gum/train.conllu`, 'utf8').split('\n\n')) {
    doc = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? doc
    const sentence = /^# text = (.*)$/m.exec(block)?.[1]
    if (sentence === undefined) continue
    const before = out.get(`gum/${doc}`)
    const joint = before === undefined ? '' : /^# newpar/m.test(block) ? '\n\n' : ' '
    out.set(`gum/${doc}`, `${before ?? ''}${joint}${sentence}`)
  }
  return out
}

function wikinewsTexts(): ReadonlyMap<string, string> {
  return new Map(
    records(`${CORPORA}crossdoc/copies-wikinews/dev.jsonl`).map((r) => [`wikinews/${r.id}`, String(r.text)]),
  )
}

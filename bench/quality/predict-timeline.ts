import { readFileSync } from 'node:fs'
import type { Annotated } from '../../src/document/index.ts'
import { type ReadRecord, readCorpus, records, scratch } from './corpus.ts'

interface SummaryTimeline {
  readonly id: string
  readonly topic: string
  readonly entries: readonly { readonly date: string; readonly summary: readonly string[] }[]
}

interface EntityTimeline {
  readonly corpus: string
  readonly entity: string
  readonly rows: readonly unknown[]
}

/** A file with a timeline for each of the gold's, in the gold's form. */
export function timelineFile(gold: string, docs: string): string {
  const timelines: readonly (SummaryTimeline | EntityTimeline)[] = JSON.parse(readFileSync(gold, 'utf8')).timelines
  const read = readCorpus(docs)
  const groupOf = new Map(records(docs).map((r) => [String(r.id), String(r.topic ?? r.corpus)]))
  const predicted = timelines.map((timeline) =>
    'entries' in timeline
      ? {
          id: timeline.id,
          entries: summaries(
            timeline,
            read.filter((r) => groupOf.get(r.goldId) === timeline.topic),
          ),
        }
      : { corpus: timeline.corpus, entity: timeline.entity, rows: rowsOf(timeline, read) },
  )
  return scratch('timelines.json', JSON.stringify({ timelines: predicted }))
}

/** The days most mentioned within the gold's span, as many as the gold has, each with its most central sentences. */
function summaries(timeline: SummaryTimeline, read: readonly ReadRecord[]): SummaryTimeline['entries'] {
  const days = timeline.entries.map((e) => e.date).toSorted()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const perDay = Math.max(
    1,
    Math.round(timeline.entries.reduce((n, e) => n + e.summary.length, 0) / timeline.entries.length),
  )
  const sentences = new Map<string, string[]>()
  for (const { doc } of read) {
    for (const [day, sentence] of datedSentences(doc)) {
      if (day < first || day > last) continue
      sentences.set(day, [...(sentences.get(day) ?? []), sentence])
    }
  }
  const ranked = [...sentences].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return ranked
    .slice(0, timeline.entries.length)
    .toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([date, list]) => ({ date, summary: central(list, perDay) }))
}

/** Sentences with the day they mention; the first two of a document also stand for the day it was published. */
function datedSentences(doc: Annotated): readonly (readonly [day: string, sentence: string])[] {
  const text = (s: { start: number; end: number }): string => doc.text.slice(s.start, s.end).replace(/\s+/g, ' ')
  const mentioned = doc.times.flatMap((t) => {
    const sentence = doc.sentences.find((s) => s.start <= t.start && t.end <= s.end)
    return t.type === 'DATE' && t.precision === 'day' && t.value !== null && sentence !== undefined
      ? [[t.value, text(sentence)] as const]
      : []
  })
  const day = doc.published
  const head = day === null ? [] : doc.sentences.slice(0, 2).map((s) => [day, text(s)] as const)
  return [...mentioned, ...head]
}

/** The sentences whose words most others share. */
function central(list: readonly string[], count: number): readonly string[] {
  const wordsOf = (s: string): ReadonlySet<string> => new Set(s.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  const shared = new Map<string, number>()
  const distinct = [...new Set(list)].filter((s) => s.length > 30 && s.length < 400).slice(0, 400)
  for (const s of distinct) for (const w of wordsOf(s)) shared.set(w, (shared.get(w) ?? 0) + 1)
  const score = (s: string): number => {
    const words = wordsOf(s)
    let sum = 0
    for (const w of words) sum += shared.get(w) ?? 0
    return sum / (words.size + 8)
  }
  return distinct.toSorted((a, b) => score(b) - score(a) || (a < b ? -1 : 1)).slice(0, count)
}

/** Events with a participant whose name shares a word with the entity's, in order of their dates. */
function rowsOf(timeline: EntityTimeline, read: readonly ReadRecord[]): readonly unknown[] {
  const wanted = new Set(timeline.entity.toLowerCase().split(/\s+/))
  const found = read.flatMap(({ goldId, doc }) =>
    doc.events.flatMap((event) => {
      const words = [...event.actors, ...event.recipients]
        .map(([start, end]) => doc.text.slice(start, end).toLowerCase())
        .join(' ')
      const trigger = event.trigger[0]
      const concerns = words.split(/\W+/).some((w) => wanted.has(w))
      return event.time !== null && trigger !== undefined && concerns
        ? [{ date: event.time.slice(0, 10), doc: goldId, start: trigger[0], end: trigger[1] }]
        : []
    }),
  )
  const days = [...new Set(found.map((f) => f.date))].toSorted()
  return days.map((date, i) => ({
    order: i + 1,
    date,
    events: found.filter((f) => f.date === date).map(({ doc, start, end }) => ({ doc, start, end })),
  }))
}

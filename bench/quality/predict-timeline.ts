import { readFileSync } from 'node:fs'
import { makeTimeline } from '../../src/link/index.ts'
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

/** Our timeline within the gold's span, with as many days and sentences a day as the gold has. */
function summaries(timeline: SummaryTimeline, read: readonly ReadRecord[]): SummaryTimeline['entries'] {
  const days = timeline.entries.map((e) => e.date).toSorted()
  const told = timeline.entries.reduce((n, e) => n + e.summary.length, 0)
  return makeTimeline(
    read.map((r) => r.doc),
    {
      first: days[0] ?? '',
      last: days.at(-1) ?? '',
      days: timeline.entries.length,
      sentences: Math.max(1, Math.round(told / timeline.entries.length)),
    },
  )
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

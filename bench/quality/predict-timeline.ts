import { readFileSync } from 'node:fs'
import type { Annotated, Pieces } from '../../src/document/index.ts'
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

/**
 * Events with a participant one of whose names holds half the words of the entity's, in order of their dates. What a
 * report tells without a date is put on the day it was published.
 */
function rowsOf(timeline: EntityTimeline, read: readonly ReadRecord[]): readonly unknown[] {
  const wanted = timeline.entity.toLowerCase().split(/\s+/)
  const found = read.flatMap(({ goldId, doc }) =>
    doc.events.flatMap((event) => {
      const words = new Set(namesOf(doc, [...event.actors, ...event.recipients]))
      const trigger = event.trigger[0]
      const told = event.status === 'asserted' || event.status === 'claimed'
      const day = event.time?.slice(0, 10) ?? (told ? doc.published : null)
      const concerns = wanted.filter((word) => words.has(word)).length * 2 >= wanted.length
      return day !== null && trigger !== undefined && concerns
        ? [{ day, doc: goldId, start: trigger[0], end: trigger[1] }]
        : []
    }),
  )
  const days = [...new Set(found.map((f) => f.day))].toSorted()
  return days.map((date, i) => ({
    order: i + 1,
    date,
    events: found.filter((f) => f.day === date).map(({ doc, start, end }) => ({ doc, start, end })),
  }))
}

/** The words of these parts, and of every name of the entities they mention. */
function namesOf(doc: Annotated, parts: Pieces): readonly string[] {
  const entities = new Set(
    doc.entities.filter((m) => parts.some(([start, end]) => m.start < end && start < m.end)).map((m) => m.entity),
  )
  const names = doc.entities.filter((m) => m.mention === 'name' && entities.has(m.entity))
  return [...parts.map(([start, end]) => ({ start, end })), ...names].flatMap(({ start, end }) =>
    doc.text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
}

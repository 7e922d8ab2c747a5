import { readFileSync } from 'node:fs'
import { digest, makeCase } from '../../src/engine/index.ts'
import { findCopies, findStories, withTriggers } from '../../src/link/index.ts'
import { foldDecisions } from '../../src/review/index.ts'
import { type ReadRecord, readCorpus, records, scratch } from './corpus.ts'
import { linkGiven } from './link-given.ts'

const idsOf = (read: readonly ReadRecord[]): ReadonlyMap<string, string> =>
  new Map(read.map(({ goldId, doc }) => [doc.id, goldId]))

/** A file with the stories that are found. */
export function storiesFile(docs: string, dates: boolean): string {
  const read = readCorpus(docs, { dates })
  const ids = idsOf(read)
  const stories = findStories(
    read.map((r) => r.doc).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    digest,
  )
  return scratch('stories.json', JSON.stringify({ clusters: stories.map((s) => s.documents.map((id) => ids.get(id))) }))
}

/** A file with the copies that are found, or with their differing values. */
export function copiesFile(docs: string, what: 'pairs' | 'differences'): string {
  const read = readCorpus(docs)
  const ids = idsOf(read)
  const documents = read.map((r) => r.doc).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const { copies } = findCopies(documents, foldDecisions([], documents))
  const pairs =
    what === 'pairs'
      ? copies.map((c) => ({
          a: ids.get(c.a),
          b: ids.get(c.b),
          score: c.containment,
          source: c.source === null ? undefined : ids.get(c.source),
        }))
      : copies.flatMap((c) =>
          c.differs.map((d) => ({
            a: { doc: ids.get(c.a), start: d.a[0], end: d.a[1] },
            b: { doc: ids.get(c.b), start: d.b[0], end: d.b[1] },
          })),
        )
  return scratch('copies.json', JSON.stringify({ pairs }))
}

interface GoldMention {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly kind: string
}

/** A file with gold mentions (or our own) in the clusters of the case. */
export function corefFile(gold: string, docs: string, kind: 'event' | 'entity', own: boolean): string {
  const read = readCorpus(docs)
  const ids = idsOf(read)
  const goldMentions: readonly GoldMention[] = JSON.parse(readFileSync(gold, 'utf8')).mentions
  const given = Map.groupBy(
    goldMentions.filter((m) => kind === 'event' && !own && m.kind === kind),
    (m) => m.doc,
  )
  const documents = read.map(({ goldId, doc }) =>
    kind === 'event' && !own ? withTriggers(doc, given.get(goldId) ?? []) : doc,
  )
  const theCase = makeCase({ documents, decisions: [], refused: [], question: null })
  const held = new Map<string, { start: number; end: number; cluster: string }[]>()
  const put = (doc: string, start: number, end: number, cluster: string): void => {
    const goldId = ids.get(doc) ?? doc
    held.set(goldId, [...(held.get(goldId) ?? []), { start, end, cluster }])
  }
  if (kind === 'entity') for (const e of theCase.entities) for (const m of e.mentions) put(m.doc, m.start, m.end, e.id)
  else
    for (const v of theCase.events) for (const a of v.accounts) for (const t of a.trigger) put(a.doc, t[0], t[1], v.id)
  if (kind === 'event' && own) {
    for (const { doc } of read)
      for (const a of doc.attributions) for (const c of a.cue) put(doc.id, c[0], c[1], `${doc.id}${a.id}`)
  }
  const counted = countedSentences(docs)
  const mentions = own
    ? [...held].flatMap(([doc, list]) =>
        list
          .filter((m) => counted(doc, m.start))
          .map((m) => ({ doc, start: m.start, end: m.end, kind, cluster: m.cluster })),
      )
    : kind === 'entity'
      ? linkGiven(
          read,
          goldMentions.filter((m) => m.kind === kind),
        )
      : goldMentions
          .filter((m) => m.kind === kind)
          .map((m, i) => {
            // Ours is taken for the gold's when it covers the end of the span, where English heads stand.
            const same = (held.get(m.doc) ?? []).filter((o) => o.start < m.end && m.start < o.end)
            const best = same.toSorted(
              (a, b) => Math.abs(a.end - m.end) - Math.abs(b.end - m.end) || a.start - b.start,
            )[0]
            return { doc: m.doc, start: m.start, end: m.end, kind, cluster: best?.cluster ?? `alone${i}` }
          })
  return scratch('coref.json', JSON.stringify({ mentions }))
}

/** Where a corpus marks checked sentences, only those count. */
function countedSentences(docs: string): (doc: string, at: number) => boolean {
  const marked = new Map<string, readonly { start: number; end: number; gold?: boolean }[]>()
  for (const r of records(docs)) if (Array.isArray(r.sentences)) marked.set(String(r.id), r.sentences)
  return (doc, at) => marked.get(doc)?.some((s) => s.gold === true && s.start <= at && at < s.end) ?? true
}

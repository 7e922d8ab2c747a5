import { isRead } from '../document/index.ts'
import { counted, mostMentioned, spokenDate } from '../dossier/index.ts'
import type { CaseIndex, News } from './case-index.ts'
import {
  type DocumentRef,
  documentRef,
  type EntityRef,
  type EventRow,
  entityRef,
  eventRow,
  storyName,
} from './parts.ts'
import { openDoubts } from './review.ts'

/** What this case holds, what waits, what differs. */
export interface OverviewView {
  readonly title: string
  readonly question: string | null
  /** First and last day of publication, spoken; `null` when no document is dated. */
  readonly published: readonly [string, string] | null
  readonly counts: readonly { readonly name: string; readonly count: number; readonly path: string }[]
  readonly points: readonly EventRow[]
  readonly differing: readonly EventRow[]
  readonly people: readonly (EntityRef & { readonly type: string; readonly mentions: number })[]
  readonly stories: readonly { readonly id: string; readonly name: string; readonly documents: number }[]
  /** What is new: documents, and events that only they report. `null`: nothing, or all of it. */
  readonly fresh:
    | (Pick<News, 'since' | 'when' | 'decisions'> & {
        readonly count: number
        readonly documents: readonly DocumentRef[]
        readonly eventCount: number
        readonly events: readonly EventRow[]
      })
    | null
  readonly waiting: { readonly doubts: number; readonly pending: number }
  readonly reviewed: { readonly lines: number; readonly of: number }
  readonly gaps: number
  readonly refused: readonly { readonly input: string; readonly reason: string; readonly advice: string }[]
  readonly foreign: readonly { readonly language: string; readonly documents: number }[]
  /** Decisions whose words are not in this pile. */
  readonly unattached: number
  readonly engine: string
}

const SHOWN = 8

/** The overview of a case. */
export function overview(index: CaseIndex): OverviewView {
  const { theCase } = index
  const differing = index.events.filter((event) => event.conflicts.some((c) => c.kind === 'conflict'))
  const named = theCase.entities.filter((e) => e.named)
  const lines = [...theCase.entities, ...theCase.events, ...theCase.statements]
  const dates = theCase.documents
    .flatMap((doc) => (doc.published === null ? [] : [doc.published.slice(0, 10)]))
    .toSorted()
  const [first] = dates
  const last = dates.at(-1)
  return {
    title: titleOf(index),
    question: theCase.question?.about ?? null,
    published: first === undefined || last === undefined ? null : [spokenDate(first), spokenDate(last)],
    counts: [
      figure(theCase.documents.length, ['document', 'documents'], '/documents'),
      figure(theCase.origins.length, ['origin at most', 'origins at most'], '/sources'),
      figure(named.filter((e) => e.type === 'PER').length, ['person', 'people'], '/people?type=PER'),
      figure(named.filter((e) => e.type === 'ORG').length, ['organisation', 'organisations'], '/people?type=ORG'),
      figure(index.events.length, ['event', 'events'], '/timeline'),
      figure(theCase.statements.length, ['statement', 'statements'], '/statements'),
      figure(theCase.copies.length, ['pair of copies', 'pairs of copies'], '/sources'),
    ],
    points: index.keyPoints().map((event) => eventRow(index, event)),
    differing: differing.slice(0, SHOWN).map((event) => eventRow(index, event)),
    people: mostMentioned(named.filter((e) => e.public && (e.type === 'PER' || e.type === 'ORG')))
      .slice(0, 12)
      .map((e) => ({ ...entityRef(index, e.id), type: e.type, mentions: e.mentions.length })),
    stories: theCase.stories
      .filter((story) => story.documents.length > 1)
      .toSorted((a, b) => b.documents.length - a.documents.length)
      .slice(0, SHOWN)
      .map((story) => ({ id: story.id, name: storyName(index, story.id), documents: story.documents.length })),
    fresh: freshOf(index),
    waiting: { doubts: openDoubts(index).length, pending: index.pending.length },
    reviewed: { lines: lines.filter((line) => line.reviewed !== null).length, of: lines.length },
    gaps: theCase.gaps.length,
    refused: theCase.refused.slice(0, 40),
    foreign: foreignLanguages(index),
    unattached: theCase.decisions.unattached.length,
    engine: `Crossread ${theCase.engine.version}`,
  }
}

/** A number with what it counts, in words that fit it, and the way to them. */
function figure(count: number, [one, many]: readonly [string, string], path: string): OverviewView['counts'][number] {
  return { name: count === 1 ? one : many, count, path }
}

function freshOf(index: CaseIndex): OverviewView['fresh'] {
  if (index.news === null) return null
  const { since, when, decisions, fresh } = index.news
  if (fresh.size === 0 && decisions === 0) return null
  const events = index.events.filter((event) => event.accounts.every((account) => fresh.has(account.doc)))
  return {
    since,
    when,
    decisions,
    count: fresh.size,
    documents: [...fresh]
      .toSorted()
      .slice(0, SHOWN)
      .map((doc) => documentRef(index, doc)),
    eventCount: events.length,
    events: events.slice(0, SHOWN).map((event) => eventRow(index, event)),
  }
}

function titleOf(index: CaseIndex): string {
  const { documents, question } = index.theCase
  if (question?.about != null) return question.about
  const outlets = new Set(documents.flatMap((doc) => doc.outlet ?? []))
  const read = counted(documents.length, 'document')
  return outlets.size === 0 ? read : `${read} of ${counted(outlets.size, 'outlet')}`
}

function foreignLanguages(index: CaseIndex): OverviewView['foreign'] {
  const counts = new Map<string, number>()
  for (const doc of index.theCase.documents) {
    if (isRead(doc)) continue
    const language = doc.language ?? 'unknown'
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].toSorted().map(([language, documents]) => ({ language, documents }))
}

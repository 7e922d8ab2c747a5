import type { Result } from '../document/index.ts'
import type { Anchor } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { type ChangesView, changes } from './changes.ts'
import { type DecisionRow, decisionLog } from './decisions.ts'
import { type DifferencesView, differences } from './differences.ts'
import { type DocumentView, documentView } from './document.ts'
import { type EntityView, entityView } from './entity.ts'
import { type EventView, eventView } from './event.ts'
import { eventList } from './events.ts'
import { type CareView, careList } from './export.ts'
import { type GapsView, gaps, type Subject, subject } from './gaps.ts'
import { type NetworkView, network, type TieView, ties } from './network.ts'
import { type OverviewView, overview } from './overview.ts'
import { type PartedPlaces, parted } from './parted.ts'
import type { EventRow } from './parts.ts'
import { type EntityRow, people } from './people.ts'
import { places } from './places.ts'
import type { Page, Query } from './query.ts'
import { type QueueView, review } from './review.ts'
import { type SearchView, type Steps, search } from './search.ts'
import { type CopyView, copyView, type DocumentRow, documents, type SourcesView, sources } from './sources.ts'
import { type StatementsView, type StatementView, statements, statementView } from './statements.ts'
import { type TimelineView, timeline } from './timeline.ts'
import { type WordingBlock, wordings } from './wording.ts'

/** What each path answers. */
export interface Answers {
  readonly '/overview': OverviewView
  readonly '/timeline': TimelineView
  readonly '/events': Page<EventRow>
  readonly '/event': EventView
  readonly '/people': Page<EntityRow>
  readonly '/entity': EntityView
  readonly '/statements': StatementsView
  readonly '/statement': StatementView
  readonly '/network': NetworkView
  readonly '/ties': readonly TieView[]
  readonly '/sources': SourcesView
  readonly '/documents': Page<DocumentRow>
  readonly '/document': DocumentView
  readonly '/copy': CopyView
  readonly '/differences': DifferencesView
  readonly '/gaps': GapsView
  readonly '/wording': Page<WordingBlock>
  readonly '/search': SearchView
  readonly '/review': QueueView
  readonly '/decisions': Page<DecisionRow>
  readonly '/care': CareView
  readonly '/changes': ChangesView
  readonly '/subject': Subject
  readonly '/parted': readonly PartedPlaces[]
  readonly '/places': readonly Anchor[]
}

export type ViewPath = keyof Answers

/** The view whose work grows with the words of the whole pile; it is made in steps. */
type LongPath = '/search'

/** The views by path: what a browser worker posts and what `GET /api…` of a local server gives. */
const VIEWS: {
  readonly [Path in Exclude<ViewPath, LongPath>]: (index: CaseIndex, query: Query) => Answers[Path] | null
} = {
  '/overview': overview,
  '/timeline': timeline,
  '/events': eventList,
  '/event': (index, query) => eventView(index, query.get('id') ?? '', query.get('at') ?? null),
  '/people': people,
  '/entity': (index, query) => entityView(index, query.get('id') ?? '', query.get('at') ?? null),
  '/statements': statements,
  '/statement': (index, query) => statementView(index, query.get('id') ?? '', query.get('at') ?? null),
  '/network': network,
  '/ties': ties,
  '/sources': sources,
  '/documents': documents,
  '/document': (index, query) => documentView(index, query.get('id') ?? '', query),
  '/copy': (index, query) => copyView(index, query.get('a') ?? '', query.get('b') ?? ''),
  '/differences': differences,
  '/gaps': gaps,
  '/wording': wordings,
  '/review': review,
  '/decisions': decisionLog,
  '/care': careList,
  '/changes': changes,
  '/subject': (index, query) => subject(index, query.get('id') ?? ''),
  '/parted': parted,
  '/places': places,
}

/** Why there is no answer; the one shape of every error. */
export interface ViewError {
  readonly code: 'no-such-view' | 'not-in-case' | 'no-case' | 'bad-decision' | 'care-open' | 'failed'
  readonly message: string
}

/** The view model of a path, plain JSON values; made in steps where it may take long. */
export function* answer(index: CaseIndex, path: string, query: Query): Steps<Result<unknown, ViewError>> {
  if (path === '/search') return { ok: true, value: yield* search(index, query) }
  if (!isShortPath(path)) return { ok: false, error: { code: 'no-such-view', message: `There is no view ${path}.` } }
  const value = VIEWS[path](index, query)
  return value === null
    ? {
        ok: false,
        error: { code: 'not-in-case', message: 'This case has no such line. It may have been joined to another.' },
      }
    : { ok: true, value }
}

function isShortPath(path: string): path is Exclude<ViewPath, LongPath> {
  return Object.hasOwn(VIEWS, path)
}

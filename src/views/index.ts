export { type CaseIndex, type IndexOptions, type News, openIndex, type PendingDecision } from './case-index.ts'
export type { ChangeRow, ChangesView } from './changes.ts'
export type { DecisionRow, DecisionState } from './decisions.ts'
export type { DifferencesView } from './differences.ts'
export type { DocumentView, Mark, MarkLayer } from './document.ts'
export type { EntityView, Variant } from './entity.ts'
export type { AccountView, Cell, EventView } from './event.ts'
export { type CareView, EXPORTS, type ExportKind, type ExportTools, exported, type Saved } from './export.ts'
export { FILTERS } from './filter.ts'
export type { GapsView, Subject } from './gaps.ts'
export type { Edge, EdgeKind, NetworkView, TieView } from './network.ts'
export type { OverviewView } from './overview.ts'
export type {
  DateView,
  DocumentRef,
  EntityRef,
  EventRow,
  EvidenceView,
  Marks,
  Run,
  StatementRow,
} from './parts.ts'
export type { EntityRow } from './people.ts'
export type { Page, Query } from './query.ts'
export type { DoubtChoice, DoubtSide, DoubtView, QueueView } from './review.ts'
export { type Answers, answer, type ViewError, type ViewPath } from './router.ts'
export type { SearchView, Steps } from './search.ts'
export type { CopyRow, CopyView, DocumentRow, Side, SourcesView } from './sources.ts'
export type { Rendering, StatementsView, StatementView } from './statements.ts'
export { isoDay, type LaneKind, type TimelineMark, type TimelineView } from './timeline.ts'
export type { OutletWording, Term, WordingBlock } from './wording.ts'

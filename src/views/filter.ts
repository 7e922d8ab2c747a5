import type { Days } from '../dossier/index.ts'
import type { CaseEvent, Statement } from '../link/index.ts'
import type { CaseIndex } from './case-index.ts'
import { lowerCase } from './case-index.ts'
import { firstDay, periodOf, type Query } from './query.ts'

/** The keys of a query that narrow every list: who, when, which outlet, which story, which words. */
export const FILTERS = ['about', 'since', 'until', 'outlet', 'story', 'words'] as const

const EVENT_KEYS = [...FILTERS, 'doc', 'place', 'kind', 'status', 'differs']

/**
 * The events that pass the query's filters, in the order of `base` (strongest first unless another is given); `kind`,
 * `place`, `status` and `differs` narrow them further.
 */
export function filteredEvents(
  index: CaseIndex,
  query: Query,
  base: readonly CaseEvent[] = index.events,
): readonly CaseEvent[] {
  if (!EVENT_KEYS.some((key) => query.has(key))) return base
  const about = query.get('about')
  const place = query.get('place')
  const kind = query.get('kind')
  const status = query.get('status')
  const differs = query.get('differs')
  const inTime = timeTest(index, query)
  const inPile = pileTest(index, query)
  const words = wordsTest(query)
  const concerned = about === undefined ? null : new Set(index.eventsOf.get(about))
  return base.filter(
    (event) =>
      (concerned === null || concerned.has(event)) &&
      (place === undefined || event.place === place) &&
      (kind === undefined || (event.type ?? 'none') === kind) &&
      (status === undefined || event.status === status) &&
      (differs === undefined || event.conflicts.some((c) => c.kind === 'conflict')) &&
      inTime(index.days.get(event.id) ?? null, event.accounts) &&
      event.accounts.some((a) => inPile(a.doc)) &&
      words(() => event.summary),
  )
}

/** The statements that pass the query's filters, strongest first; `speaker`, `quoted` and `polarity` narrow them further. */
export function filteredStatements(index: CaseIndex, query: Query): readonly Statement[] {
  const speaker = query.get('speaker') ?? query.get('about')
  const quoted = query.get('quoted')
  const polarity = query.get('polarity')
  const inTime = timeTest(index, query)
  const inPile = pileTest(index, query)
  const words = wordsTest(query)
  const base = speaker === undefined ? index.statements : (index.statementsBy.get(speaker) ?? [])
  return base.filter((statement) => {
    const day = firstDay(statement.date?.value ?? null)
    return (
      (quoted === undefined || statement.quoted === quoted) &&
      (polarity === undefined || statement.polarity === polarity) &&
      inTime(day === null ? null : { first: day, last: day }, statement.accounts) &&
      statement.accounts.some((a) => inPile(a.doc)) &&
      words(() => statement.text)
    )
  })
}

/** Tests a line's days, or the days of its documents where it has none of its own. */
function timeTest(
  index: CaseIndex,
  query: Query,
): (days: Days | null, accounts: readonly { readonly doc: string }[]) => boolean {
  const period = periodOf(query)
  if (period === null) return () => true
  const meets = (days: Days): boolean => days.last >= period.first && days.first <= period.last
  // Each document is asked once, not once a line that it has.
  const docs = new Set(
    index.theCase.documents.flatMap(({ id, published }) => {
      const day = firstDay(published)
      return day !== null && meets({ first: day, last: day }) ? [id] : []
    }),
  )
  return (days, accounts) => (days === null ? accounts.some(({ doc }) => docs.has(doc)) : meets(days))
}

/** Tests whether a document belongs to the outlet, story or document asked for. */
export function pileTest(index: CaseIndex, query: Query): (doc: string) => boolean {
  const outlet = query.get('outlet')
  const story = query.get('story')
  const only = query.get('doc')
  return (doc) =>
    (only === undefined || doc === only) &&
    (outlet === undefined || (index.view.documents.get(doc)?.outlet ?? '') === outlet) &&
    (story === undefined || index.storyOf.get(doc)?.id === story)
}

function wordsTest(query: Query): (textOf: () => string) => boolean {
  const words = lowerCase(query.get('words') ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return () => true
  return (textOf) => {
    const text = lowerCase(textOf())
    return words.every((word) => text.includes(word))
  }
}

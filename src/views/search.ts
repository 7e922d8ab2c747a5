import type { Span } from '../document/index.ts'
import { mostMentioned } from '../dossier/index.ts'
import type { CaseEntity } from '../link/index.ts'
import { type CaseIndex, lowerCase } from './case-index.ts'
import { pileTest } from './filter.ts'
import { type EventRow, type EvidenceView, eventRow, evidenceOf, type StatementRow, statementRow } from './parts.ts'
import { type EntityRow, entityRow } from './people.ts'
import type { Query } from './query.ts'

/** What was found for some words, everywhere. */
export interface SearchView {
  readonly words: string
  readonly people: readonly EntityRow[]
  readonly events: readonly EventRow[]
  readonly statements: readonly StatementRow[]
  readonly passages: readonly EvidenceView[]
  /** Documents that hold the words; `more` when the search stopped before the last document. */
  readonly documents: number
  readonly more: boolean
  /** How far a search came that was cut off before it was through; `null`: it came to its end. */
  readonly cut: { readonly looked: number; readonly of: number } | null
}

/**
 * A view that may take long, made in steps: whoever drives it may do other things between two of them, and answers each
 * with whether time is up. Then the view comes as far as it is.
 */
export type Steps<T> = Generator<undefined, T, boolean>

const NAMES = 8
const LINES = 8
const PASSAGES = 30
/** Documents with a hit after which the search stops and says so: nobody reads on, and common words would cost seconds. */
const ENOUGH = 400
/** Names between two steps: some tenths of a millisecond. */
const STRIDE = 500

/** Everything that holds all the words of `q`; words in quotation marks must stand together. A step a document. */
export function* search(index: CaseIndex, query: Query): Steps<SearchView> {
  const asked = (query.get('q') ?? '').trim().slice(0, 200)
  const terms = termsOf(asked)
  const nothing = {
    words: asked,
    people: [],
    events: [],
    statements: [],
    passages: [],
    documents: 0,
    more: false,
    cut: null,
  }
  if (terms.length === 0) return nothing
  const holds = (text: string): boolean => {
    const lower = lowerCase(text)
    return terms.every((term) => lower.includes(term))
  }
  const named: CaseEntity[] = []
  for (const [i, e] of index.theCase.entities.entries()) {
    if (i % STRIDE === STRIDE - 1) yield
    if (e.named && (holds(e.name) || e.names.some((n) => holds(n.text)))) named.push(e)
  }
  const people = mostMentioned(named)
    .slice(0, NAMES)
    .map((e) => entityRow(index, e))
  yield
  const events = firstOf(index.events, index.lowerSummaries(), terms).map((e) => eventRow(index, e))
  yield
  const statements = firstOf(index.statements, index.lowerStatements(), terms).map((s) => statementRow(index, s))
  return { ...nothing, people, events, statements, ...(yield* passagesOf(index, query, terms)) }
}

/** The words to look for, in lower case: words in quotation marks as one. */
function termsOf(asked: string): readonly string[] {
  const found = lowerCase(asked).match(/["“”][^"“”]+["“”]|[^\s"“”]+/g) ?? []
  return found.map((term) => term.replace(/["“”]/g, '').trim()).filter((term) => term !== '')
}

/** The first items whose words (in lower case, in the same order) hold all terms. */
function firstOf<T>(items: readonly T[], lower: readonly string[], terms: readonly string[]): readonly T[] {
  const found: T[] = []
  for (const [i, words] of lower.entries()) {
    const item = items[i]
    if (item !== undefined && terms.every((term) => words.includes(term))) found.push(item)
    if (found.length === LINES) break
  }
  return found
}

function* passagesOf(
  index: CaseIndex,
  query: Query,
  terms: readonly string[],
): Steps<Pick<SearchView, 'passages' | 'documents' | 'more' | 'cut'>> {
  const inPile = pileTest(index, query)
  const pile = index.theCase.documents.filter(({ id }) => inPile(id))
  const passages: EvidenceView[] = []
  let documents = 0
  for (const [looked, { id }] of pile.entries()) {
    const timeIsUp = yield
    if (timeIsUp) return { passages, documents, more: true, cut: { looked, of: pile.length } }
    const lower = index.lowerOf(id)
    if (!terms.every((term) => lower.includes(term))) continue
    if (documents === ENOUGH) return { passages, documents, more: true, cut: null }
    documents++
    if (passages.length === PASSAGES) continue
    const place = closest(lower, terms)
    const evidence = evidenceOf(
      index,
      id,
      place.map(({ start, end }) => [start, end] as const),
    )
    if (evidence !== null) passages.push(evidence)
  }
  return { passages, documents, more: false, cut: null }
}

/** Where the terms stand closest together: around the rarest one, of its first places. */
function closest(lower: string, terms: readonly string[]): readonly Span[] {
  const places = terms.map((term) => placesOf(lower, term))
  const anchor = places.toSorted((a, b) => a.length - b.length)[0] ?? []
  let best: readonly Span[] = []
  let spread = Number.POSITIVE_INFINITY
  for (const centre of anchor) {
    const near = places.flatMap((list) => nearest(list, centre) ?? [])
    const width = Math.max(...near.map((p) => p.end)) - Math.min(...near.map((p) => p.start))
    if (width < spread) {
      best = near
      spread = width
    }
  }
  // Words far apart would make a passage of half the page: the rarest alone shows where to look.
  return spread > 400 ? anchor.slice(0, 1) : best
}

function placesOf(lower: string, term: string): readonly Span[] {
  const found: Span[] = []
  for (let at = lower.indexOf(term); at >= 0 && found.length < 50; at = lower.indexOf(term, at + term.length)) {
    found.push({ start: at, end: at + term.length })
  }
  return found
}

function nearest(list: readonly Span[], centre: Span): Span | null {
  let best: Span | null = null
  for (const place of list) {
    if (best === null || Math.abs(place.start - centre.start) < Math.abs(best.start - centre.start)) best = place
  }
  return best
}

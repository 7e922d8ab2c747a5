import { GAP_WORDS } from '../dossier/index.ts'
import type { Gap } from '../link/index.ts'
import type { CaseIndex } from './case-index.ts'
import { storyName } from './overview.ts'
import { documentRef, pathTo } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** A line of the case in words, with the path of its view. */
export interface Subject {
  readonly words: string
  readonly path: string | null
}

/** What the pile leaves open, one kind at a time. */
export interface GapsView {
  readonly kind: Gap['kind']
  readonly question: string
  readonly counts: readonly { readonly kind: Gap['kind']; readonly heading: string; readonly count: number }[]
  readonly list: Page<Subject>
}

const ORDER: readonly Gap['kind'][] = ['no-reply', 'no-outcome', 'unnamed-only', 'unread', 'undated', 'one-origin']

/** The open questions of a kind (`sort`), the first kind that has any by default. */
export function gaps(index: CaseIndex, query: Query): GapsView {
  const all = index.gapsBy()
  const counts = ORDER.map((kind) => ({
    kind,
    heading: GAP_WORDS[kind].heading,
    count: all.get(kind)?.length ?? 0,
  }))
  const asked = ORDER.find((kind) => kind === query.get('sort'))
  const kind = asked ?? counts.find((c) => c.count > 0)?.kind ?? 'no-reply'
  const found = all.get(kind) ?? []
  return {
    kind,
    question: GAP_WORDS[kind].question,
    counts,
    list: pageOf(found, query, (gap) => subject(index, gap.of)),
  }
}

/** The line with this id, or the story named by its first title; the id itself where there is none. */
export function subject(index: CaseIndex, id: string): Subject {
  const to = (view: string): string => pathTo(view, { id })
  const { events, statements, entities, documents } = index.view
  const event = events.get(id)
  if (event !== undefined) return { words: event.summary, path: to('event') }
  const statement = statements.get(id)
  if (statement !== undefined) return { words: `“${clipped(statement.text)}”`, path: to('statement') }
  const entity = entities.get(id)
  if (entity !== undefined) return { words: entity.name, path: to('entity') }
  if (index.theCase.stories.some((s) => s.id === id)) return { words: storyName(index, id), path: null }
  return documents.has(id) ? { words: documentRef(index, id).name, path: to('document') } : { words: id, path: null }
}

function clipped(words: string): string {
  return words.length <= 240 ? words : `${words.slice(0, 238).toWellFormed()}…`
}

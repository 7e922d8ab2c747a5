import type { Anchor } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { anchorOf, contentAnchor, triggerAnchor } from './parts.ts'
import type { Query } from './query.ts'

/**
 * Every place where a line stands on its own before documents are linked: what a decision about the whole line names. For
 * an entity one place of each form of its name in each document, for an event its accounts, for a statement its wordings.
 */
export function places(index: CaseIndex, query: Query): readonly Anchor[] | null {
  const id = query.get('id') ?? ''
  const { events, statements, entities } = index.view
  const event = events.get(id)
  if (event !== undefined) return event.accounts.flatMap((account) => triggerAnchor(index, account) ?? [])
  const statement = statements.get(id)
  if (statement !== undefined) return statement.accounts.flatMap((account) => contentAnchor(index, account) ?? [])
  const entity = entities.get(id)
  if (entity === undefined) return null
  const found = new Map<string, Anchor>()
  for (const mention of entity.mentions) {
    const anchor = mention.mention === 'name' ? anchorOf(index, mention.doc, mention) : null
    const key = `${mention.doc} ${anchor?.quote}`
    if (anchor !== null && !found.has(key)) found.set(key, anchor)
  }
  return [...found.values()]
}

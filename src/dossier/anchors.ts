import { hull, type Span } from '../document/index.ts'
import type { Case, CaseDocument, CaseEntity, CaseEvent, CaseRelation, Statement } from '../link/index.ts'
import { type Anchor, formatHandle, type Joinable, type LineKind } from '../review/index.ts'
import { maskedFromOf } from './masked-document.ts'

/** The lines of a case by id, as far as decisions can be about them. */
export interface Lines {
  readonly documents: ReadonlyMap<string, CaseDocument>
  readonly entities: ReadonlyMap<string, CaseEntity>
  readonly events: ReadonlyMap<string, CaseEvent>
  readonly statements: ReadonlyMap<string, Statement>
}

/** The words by which a decision finds a line again, and the same place as a handle that can be copied. */
export interface LinePlace {
  /** `null` where the words are masked: then only the handle, resolved over the unmasked text, gives the anchor. */
  readonly anchor: Anchor | null
  readonly handle: string
}

/** The lookups that places are found by. */
export function linesById(theCase: Case): Lines {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((item) => [item.id, item]))
  return {
    documents: byId(theCase.documents),
    entities: byId(theCase.entities),
    events: byId(theCase.events),
    statements: byId(theCase.statements),
  }
}

/**
 * The place that stands for a line: the first name of an entity, the trigger of an event's first account, the content of a
 * statement's first account, the first block of a document. `null` where the case does not hold the line.
 */
export function placeOfLine(lines: Lines, of: Joinable, id: string): LinePlace | null {
  switch (of) {
    case 'entity': {
      const mentions = lines.entities.get(id)?.mentions ?? []
      const mention = mentions.find((m) => m.mention === 'name') ?? mentions[0]
      return mention === undefined ? null : placeAt(lines, of, mention.doc, mention)
    }
    case 'event': {
      const account = lines.events.get(id)?.accounts.find((a) => a.trigger.length > 0)
      return account === undefined ? null : placeAt(lines, of, account.doc, hull(account.trigger))
    }
    case 'statement': {
      const account = lines.statements.get(id)?.accounts.find((a) => a.content.length > 0)
      return account === undefined ? null : placeAt(lines, of, account.doc, hull(account.content))
    }
    case 'copy': {
      const block = lines.documents.get(id)?.blocks.find((b) => b.kind !== 'boilerplate')
      return block === undefined ? null : placeAt(lines, of, id, block)
    }
  }
}

/** The place that stands for a relation: the words of its first account. */
export function placeOfRelation(lines: Lines, relation: CaseRelation): LinePlace | null {
  const account = relation.accounts[0]
  return account === undefined ? null : placeAt(lines, 'relation', account.doc, account)
}

function placeAt(lines: Lines, of: Joinable | LineKind, id: string, { start, end }: Span): LinePlace | null {
  const doc = lines.documents.get(id)
  if (doc === undefined || start < 0 || start >= end || end > doc.text.length) return null
  const original = maskedFromOf(doc)
  const quote = doc.text.slice(start, end)
  const anchor = { sha256: original ?? doc.sha256, start, end, quote }
  return { anchor: original !== null && quote.includes('█') ? null : anchor, handle: formatHandle(of, anchor) }
}

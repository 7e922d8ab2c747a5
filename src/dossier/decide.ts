import { hull, type Span } from '../document/index.ts'
import type { CaseEntity, CaseEvent, CaseRelation, Statement } from '../link/index.ts'
import { type Anchor, type Decision, formatDecision, type Joinable } from '../review/index.ts'
import { content, type Html, html, NOTHING } from './html.ts'
import { maskedFromOf } from './masked-document.ts'
import type { View } from './view.ts'
import { visibleJson } from './visible-text.ts'

/** Longest words that a copy without source texts may still carry in a decision: a name or a term, no sentence. */
const NAME_LENGTH = 60

/** The folded lines to paste into the decision log for a line of the page; nothing when no words can be quoted. */
export function decidePart(decisions: readonly Decision[]): Html {
  if (decisions.length === 0) return NOTHING
  const lines = decisions.map((decision) => visibleJson(formatDecision(decision))).join('\n')
  return html`<details class="decide"><summary>decide</summary><pre>${content(lines)}</pre></details>`
}

/** What may be decided about an event: that it is none, or its true date. */
export function eventDecisions(view: View, event: CaseEvent): readonly Decision[] {
  const target = eventAnchor(view, event)
  if (target === null) return []
  return [
    { kind: 'reject', of: 'event', target, ...UNSIGNED },
    { kind: 'date', target, value: event.date?.value ?? null, ...UNSIGNED },
  ]
}

/** What may be decided about a statement: that it is none, its true speaker, its true date. */
export function statementDecisions(view: View, statement: Statement): readonly Decision[] {
  const target = statementAnchor(view, statement)
  if (target === null) return []
  const entity = statement.speaker === null ? undefined : view.entities.get(statement.speaker)
  const speaker = entity === undefined ? null : entityAnchor(view, entity)
  return [
    { kind: 'reject', of: 'statement', target, ...UNSIGNED },
    { kind: 'speaker', target, speaker, ...UNSIGNED },
    { kind: 'date', target, value: statement.date?.value ?? null, ...UNSIGNED },
  ]
}

/** What may be decided about an entity: that it is none. */
export function entityDecisions(view: View, entity: CaseEntity): readonly Decision[] {
  const target = entityAnchor(view, entity)
  return target === null ? [] : [{ kind: 'reject', of: 'entity', target, ...UNSIGNED }]
}

/** What may be decided about a relation: that it is none. */
export function relationDecisions(view: View, relation: CaseRelation): readonly Decision[] {
  const account = relation.accounts[0]
  const target = account === undefined ? null : anchor(view, account.doc, account)
  return target === null ? [] : [{ kind: 'reject', of: 'relation', target, ...UNSIGNED }]
}

/** What may be decided about two lines that may be one: the same, or different. */
export function pairDecisions(view: View, of: Joinable, left: string, right: string): readonly Decision[] {
  const a = anchorOfLine(view, of, left)
  const b = anchorOfLine(view, of, right)
  if (a === null || b === null) return []
  return [
    { kind: 'same', of, left: a, right: b, ...UNSIGNED },
    { kind: 'different', of, left: a, right: b, ...UNSIGNED },
  ]
}

const UNSIGNED = { who: null, when: null, why: null }

function anchorOfLine(view: View, of: Joinable, id: string): Anchor | null {
  switch (of) {
    case 'entity': {
      const entity = view.entities.get(id)
      return entity === undefined ? null : entityAnchor(view, entity)
    }
    case 'event': {
      const event = view.events.get(id)
      return event === undefined ? null : eventAnchor(view, event)
    }
    case 'statement': {
      const statement = view.statements.get(id)
      return statement === undefined ? null : statementAnchor(view, statement)
    }
    case 'copy': {
      const doc = view.documents.get(id)
      const block = doc?.blocks.find((b) => b.kind !== 'boilerplate')
      return doc === undefined || block === undefined ? null : anchor(view, id, block)
    }
  }
}

function entityAnchor(view: View, entity: CaseEntity): Anchor | null {
  const mention = entity.mentions.find((m) => m.mention === 'name') ?? entity.mentions[0]
  return mention === undefined ? null : anchor(view, mention.doc, mention)
}

function eventAnchor(view: View, event: CaseEvent): Anchor | null {
  const account = event.accounts.find((a) => a.trigger.length > 0)
  return account === undefined ? null : anchor(view, account.doc, hull(account.trigger))
}

function statementAnchor(view: View, statement: Statement): Anchor | null {
  if (view.texts === 'none') return null
  const account = statement.accounts.find((a) => a.content.length > 0)
  return account === undefined ? null : anchor(view, account.doc, hull(account.content))
}

/** Anchors point to the text before masking, and words that were masked in part cannot be quoted. */
function anchor(view: View, id: string, span: Span): Anchor | null {
  const doc = view.documents.get(id)
  if (doc === undefined || span.start < 0 || span.start >= span.end || span.end > doc.text.length) return null
  const quote = doc.text.slice(span.start, span.end)
  const original = maskedFromOf(doc)
  if (original !== null && quote.includes('█')) return null
  if (view.texts === 'none' && quote.length > NAME_LENGTH) return null
  return { sha256: original ?? doc.sha256, start: span.start, end: span.end, quote }
}

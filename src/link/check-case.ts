import { type Pieces, type Span, spanOf, splitsPair } from '../document/index.ts'
import type { Case, EventAccount, StatementAccount, Support } from './case.ts'

/**
 * Says where a case breaks its promise, one sentence a fault, empty when all is well: every span lies in its document's
 * text and is not empty, every id that is pointed to exists, every line has an account, every count of support is possible.
 */
export function checkCase(whole: Case): readonly string[] {
  const faults: string[] = []
  const known = knownIds(whole, faults)
  const texts = new Map(whole.documents.map((doc) => [doc.id, doc.text]))
  const at = (where: string, doc: string, span: Span): void => {
    const text = texts.get(doc)
    const { start, end } = span
    if (text === undefined) faults.push(`${where}: document ${doc} does not exist`)
    else if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length) {
      faults.push(`${where}: [${start}, ${end}) is not within the ${text.length} units of ${doc}`)
    } else if (splitsPair(text, start) || splitsPair(text, end)) {
      faults.push(`${where}: [${start}, ${end}) cuts a surrogate pair of ${doc}`)
    }
  }
  const must = (where: string, kind: keyof typeof known, id: string | null): void => {
    if (id !== null && !known[kind].has(id)) faults.push(`${where}: ${kind} ${id} does not exist`)
  }
  const check: Check = { faults, at, must }
  checkGroups(whole, check)
  checkEntities(whole, check)
  checkEvents(whole, check)
  checkStatements(whole, check)
  checkRest(whole, check, known)
  checkDecisions(whole, faults)
  return faults
}

/** Every decision has one fate, and a line knows only of those that took effect. */
function checkDecisions({ decisions, ...lines }: Case, faults: string[]): void {
  const { applied, idle, undone, unattached, superseded, overruled } = decisions
  const fates = [...applied, ...idle, ...undone, ...unattached, ...superseded, ...overruled].toSorted((a, b) => a - b)
  if (fates.length !== decisions.decisions.length || fates.some((index, i) => index !== i)) {
    faults.push(`decisions: ${fates.length} fates of ${decisions.decisions.length} decisions`)
  }
  const known = new Set(applied)
  const { entities, events, statements, relations, copies } = lines
  for (const { reviewed } of [...entities, ...events, ...statements, ...relations, ...copies]) {
    const strange = reviewed?.decisions.find((index) => !known.has(index))
    if (strange !== undefined) faults.push(`decisions: a line rests on decision ${strange}, which was not applied`)
  }
}

interface Check {
  readonly faults: string[]
  readonly at: (where: string, doc: string, span: Span) => void
  readonly must: (where: string, kind: 'document' | 'origin' | 'entity' | 'event', id: string | null) => void
}

interface Known {
  readonly document: ReadonlySet<string>
  readonly origin: ReadonlySet<string>
  readonly entity: ReadonlySet<string>
  readonly event: ReadonlySet<string>
  readonly statement: ReadonlySet<string>
}

function knownIds(whole: Case, faults: string[]): Known {
  const ids = (kind: string, items: readonly { readonly id: string }[]): ReadonlySet<string> => {
    const set = new Set(items.map((item) => item.id))
    if (set.size < items.length) faults.push(`${kind}: an id is given twice`)
    return set
  }
  return {
    document: ids('documents', whole.documents),
    origin: ids('origins', whole.origins),
    entity: ids('entities', whole.entities),
    event: ids('events', whole.events),
    statement: ids('statements', whole.statements),
  }
}

function checkGroups(whole: Case, { faults, at, must }: Check): void {
  const seen = new Set<string>()
  for (const group of [...whole.stories, ...whole.origins]) {
    for (const doc of group.documents) must(`group ${group.id}`, 'document', doc)
  }
  for (const doc of whole.origins.flatMap((origin) => origin.documents)) {
    if (seen.has(doc)) faults.push(`origins: document ${doc} has two`)
    seen.add(doc)
  }
  for (const doc of whole.documents) if (!seen.has(doc.id)) faults.push(`origins: document ${doc.id} has none`)
  for (const copy of whole.copies) {
    for (const { a, b } of [...copy.passages, ...copy.differs]) {
      at('copies', copy.a, spanOf(a))
      at('copies', copy.b, spanOf(b))
    }
  }
}

function checkEntities(whole: Case, { faults, at }: Check): void {
  for (const entity of whole.entities) {
    if (entity.mentions.length === 0) faults.push(`entity ${entity.id}: no mention`)
    for (const place of [...entity.mentions, ...entity.descriptions, ...entity.care]) {
      at(`entity ${entity.id}`, place.doc, place)
    }
  }
}

function checkSupport(
  where: string,
  support: Support,
  accounts: readonly { readonly doc: string }[],
  check: Check,
): void {
  const docs = new Set(accounts.map((a) => a.doc)).size
  const { documents, outlets, origins } = support
  if (accounts.length === 0) check.faults.push(`${where}: no account`)
  if (documents > docs || outlets > documents || origins > documents) {
    check.faults.push(`${where}: support ${documents}/${outlets}/${origins} over ${docs} documents`)
  }
}

function checkEvents(whole: Case, check: Check): void {
  for (const event of whole.events) {
    const where = `event ${event.id}`
    checkSupport(where, event.support, event.accounts, check)
    check.must(where, 'entity', event.place)
    for (const { entity } of event.participants) check.must(where, 'entity', entity)
    for (const account of event.accounts) checkEventAccount(where, account, check)
    for (const value of event.conflicts.flatMap((c) => c.values)) {
      for (const { account, start, end } of value.evidence) {
        const doc = event.accounts[account]?.doc
        if (doc === undefined) check.faults.push(`${where}: conflict over account ${account}, which does not exist`)
        else check.at(where, doc, { start, end })
      }
    }
  }
}

function checkEventAccount(where: string, account: EventAccount, { faults, at, must }: Check): void {
  const { doc, trigger, actors, recipients, others, instruments, when, quantities } = account
  const place = account.where
  at(where, doc, account)
  const pieces: Pieces = [
    ...trigger,
    ...actors,
    ...recipients,
    ...others,
    ...(instruments ?? []),
    ...(when?.spans ?? []),
    ...(place?.spans ?? []),
  ]
  for (const p of pieces) at(where, doc, spanOf(p))
  for (const quantity of quantities) at(where, doc, quantity)
  if (trigger.length === 0) faults.push(`${where}: an account without a trigger`)
  must(where, 'entity', account.claimedBy)
  must(where, 'entity', place?.entity ?? null)
  must(where, 'origin', account.origin)
}

function checkStatements(whole: Case, check: Check): void {
  for (const statement of whole.statements) {
    const where = `statement ${statement.id}`
    checkSupport(where, statement.support, statement.accounts, check)
    check.must(where, 'entity', statement.speaker)
    for (const account of statement.accounts) checkStatementAccount(where, account, check)
  }
}

function checkStatementAccount(where: string, account: StatementAccount, { faults, at, must }: Check): void {
  for (const p of [...account.source, ...account.cue, ...account.content]) at(where, account.doc, spanOf(p))
  if (account.content.length === 0) faults.push(`${where}: an account without content`)
  for (const id of account.via) must(where, 'entity', id)
  must(where, 'origin', account.origin)
}

function checkRest(whole: Case, { faults, at, must }: Check, known: Known): void {
  for (const { subject, predicate, object, accounts } of whole.relations) {
    const where = `relation ${subject} ${predicate} ${object}`
    if (accounts.length === 0) faults.push(`${where}: no account`)
    must(where, 'entity', subject)
    must(where, 'entity', object)
    for (const account of accounts) {
      at(where, account.doc, account)
      must(where, 'entity', account.claimedBy)
    }
  }
  for (const line of whole.wording) {
    must('wording', 'entity', line.entity)
    must('wording', 'event', line.event)
    for (const use of line.terms.flatMap((term) => term.accounts)) at('wording', use.doc, use)
  }
  const all = new Set(Object.values(known).flatMap((ids: ReadonlySet<string>) => [...ids]))
  for (const { kind, left, right } of [...whole.suggestions, ...whole.decisions.unsure]) {
    if (!all.has(left) || !all.has(right)) faults.push(`suggestion ${kind}: ${left} or ${right} does not exist`)
  }
  for (const { kind, of } of whole.gaps) if (!all.has(of)) faults.push(`gap ${kind}: ${of} does not exist`)
}

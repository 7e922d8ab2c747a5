import { type Pieces, type Span, spanOf } from '../document/index.ts'
import { lastCase } from '../engine/index.ts'
import type { Case, CaseDocument, CaseEntity, CaseEvent, Statement } from '../link/index.ts'
import { casePath, reading } from './case-at.ts'
import { type CommandLine, choice, UsageError } from './parse-command-line.ts'
import { printable } from './printable.ts'
import { supportText } from './support-text.ts'

/** `crossread show CASE ID|NAME…`: a line, a name or a document with the words it rests on. Returns the exit status. */
export async function showCommand(line: CommandLine): Promise<number> {
  const [, ...asked] = line.inputs
  const format = choice(line, 'format', ['text', 'json'], 'text')
  if (asked.length === 0) throw new UsageError('show what? Give an id, or a name as the texts spell it')
  return reading(casePath(line), async (store) => {
    const whole = await lastCase(store)
    if (whole === null) throw new UsageError('this case holds no document yet')
    let missing = 0
    for (const name of asked) {
      const found = itemsCalled(whole, name)
      if (found.length === 0) {
        missing++
        process.stderr.write(`${printable(name)}: nothing in this case bears that id or name${alike(whole, name)}\n`)
      }
      for (const item of found) {
        process.stdout.write(format === 'json' ? `${JSON.stringify(item.value)}\n` : `${itemText(whole, item)}\n`)
      }
    }
    if (missing === asked.length) return 1
    return missing > 0 ? 3 : 0
  })
}

type Shown =
  | { readonly kind: 'entity'; readonly value: CaseEntity }
  | { readonly kind: 'event'; readonly value: CaseEvent }
  | { readonly kind: 'statement'; readonly value: Statement }
  | { readonly kind: 'document'; readonly value: CaseDocument }

function itemsCalled(whole: Case, name: string): readonly Shown[] {
  const folded = name.toLowerCase()
  return [
    ...whole.entities
      .filter((e) => e.id === name || [e.name, ...e.names.map((n) => n.text)].some((n) => n.toLowerCase() === folded))
      .map((value) => ({ kind: 'entity', value }) as const),
    ...whole.events.filter((e) => e.id === name).map((value) => ({ kind: 'event', value }) as const),
    ...whole.statements.filter((s) => s.id === name).map((value) => ({ kind: 'statement', value }) as const),
    ...whole.documents.filter((d) => d.id === name).map((value) => ({ kind: 'document', value }) as const),
  ]
}

/** More names than these are not offered. */
const OFFERED = 8

/** Names that hold all the words of one that nothing bears, for the user to choose from. */
function alike(whole: Case, name: string): string {
  const words = name.toLowerCase().split(/\s+/)
  const holding = whole.entities.filter((e) => {
    const own = e.name.toLowerCase().split(/[\s-]+/)
    return e.named && words.every((word) => own.some((part) => part.startsWith(word)))
  })
  if (holding.length === 0) return ''
  const offered = holding.slice(0, OFFERED).map((e) => printable(e.name))
  const more = holding.length - offered.length
  return `; names like it: ${offered.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function itemText(whole: Case, item: Shown): string {
  switch (item.kind) {
    case 'entity':
      return entityText(whole, item.value)
    case 'event':
      return eventText(whole, item.value)
    case 'statement':
      return statementText(whole, item.value)
    case 'document':
      return documentText(item.value)
  }
}

function entityText(whole: Case, entity: CaseEntity): string {
  const named = new Map(whole.entities.map((e) => [e.id, e.name]))
  const events = whole.events.filter((e) => e.participants.some((p) => p.entity === entity.id))
  const said = whole.statements.filter((s) => s.speaker === entity.id)
  return [
    `${entity.id}  ${entity.type}  ${printable(entity.name)}`,
    `  spelled: ${entity.names.map((n) => `${printable(n.text)} (${n.count})`).join(', ')}`,
    ...entity.descriptions.map((d) => `  described (${d.voice}): ${printable(d.text)} ${placeText(whole, d.doc, d)}`),
    ...events.map((e) => `  event ${e.id}: ${e.date?.value ?? 'undated'} ${printable(e.summary)} [${e.status}]`),
    ...said.map((s) => `  said ${s.id}: ${s.date?.value ?? 'undated'} ${printable(s.text)}`),
    ...whole.relations
      .filter((r) => r.subject === entity.id || r.object === entity.id)
      .map(
        (r) =>
          `  relation: ${printable(named.get(r.subject) ?? '')} ${r.predicate} ${printable(named.get(r.object) ?? '')}`,
      ),
  ].join('\n')
}

function eventText(whole: Case, event: CaseEvent): string {
  const { support } = event
  return [
    `${event.id}  ${event.type ?? 'no type'}${event.mode === null ? '' : `/${event.mode}`}  ${event.date?.value ?? 'undated'}  [${event.status}]`,
    `  ${printable(event.summary)}`,
    `  ${supportText(support)}`,
    ...event.accounts.map((a) => `  ${a.status}: ${placeText(whole, a.doc, a)}`),
    ...event.conflicts.map((c) => `  ${c.kind} of ${c.field}: ${c.values.map((v) => printable(v.value)).join(' / ')}`),
  ].join('\n')
}

function statementText(whole: Case, statement: Statement): string {
  const speaker = whole.entities.find((e) => e.id === statement.speaker)?.name ?? 'speaker not sure'
  return [
    `${statement.id}  ${statement.quoted}, ${statement.polarity}  ${statement.date?.value ?? 'undated'}  ${printable(speaker)}`,
    `  ${printable(statement.text)}`,
    `  ${supportText(statement.support)}`,
    ...statement.accounts.map((a) => `  ${placeText(whole, a.doc, hull(a.content))}`),
  ].join('\n')
}

function documentText(doc: CaseDocument): string {
  const facts = [doc.outlet, doc.author, doc.published, doc.url].filter((f) => f !== null)
  return `${doc.id}  ${printable(doc.title ?? 'without a title')}\n  ${facts.map(printable).join(', ')}\n\n${doc.text}\n`
}

/** The words at a place, with document and offsets. */
function placeText(whole: Case, id: string, { start, end }: Span): string {
  const doc = whole.documents.find((d) => d.id === id)
  const words = (doc?.text.slice(start, end) ?? '').replace(/\s+/g, ' ')
  return `“${printable(words)}” (${printable(doc?.outlet ?? 'no outlet')}, ${doc?.published ?? 'undated'}, ${id} ${start}–${end})`
}

function hull(pieces: Pieces): Span {
  const spans = pieces.map(spanOf)
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}

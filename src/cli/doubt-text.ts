import { hull } from '../document/index.ts'
import type { Doubt } from '../dossier/index.ts'
import type { Case } from '../link/index.ts'
import { printable } from './printable.ts'

const QUESTIONS: Readonly<Record<Doubt['kind'], string>> = {
  'same-entity': 'Are these one person, body or place?',
  'same-event': 'Do these tell of one event?',
  'same-statement': 'Are these one statement?',
  copy: 'Is one of these texts a copy of the other?',
  speaker: 'Who says this?',
  date: 'When was this? The accounts differ.',
  status: 'How is this to be taken? The accounts differ.',
}

/** A doubt as a person reads it: the question, its lines with their words and places, the reasons. */
export function doubtText(whole: Case, { kind, lines, reasons, places, changes }: Doubt): string {
  const evidence = reasons.map(
    ({ rule, weight, left, right }) =>
      `     ${weight < 0 ? '−' : '+'}${(Math.abs(weight) / 100).toFixed(2)} bits  ${rule}: ${printable(left)} | ${printable(right)}`,
  )
  return [
    `${QUESTIONS[kind]} (${changes} accounts and lines hang on it)`,
    ...lines.map((id, i) => `   ${places[i]?.handle ?? id}\n     ${lineWords(whole, id)}`),
    ...evidence,
  ].join('\n')
}

function lineWords(whole: Case, id: string): string {
  const entity = whole.entities.find((e) => e.id === id)
  if (entity !== undefined) {
    const mention = entity.mentions.find((m) => m.mention === 'name') ?? entity.mentions[0]
    const where = mention === undefined ? '' : `: ${around(whole, mention.doc, mention.start, mention.end)}`
    return `${entity.type} ${printable(entity.name)}, ${entity.mentions.length} mentions${where}`
  }
  const event = whole.events.find((e) => e.id === id)
  if (event !== undefined) {
    const [account] = event.accounts
    const words = account === undefined ? event.summary : sentence(whole, account.doc, account.start, account.end)
    const differing = event.conflicts.map((c) => `${c.field}: ${c.values.map((v) => printable(v.value)).join(' / ')}`)
    return [`${event.date?.value ?? 'undated'}, ${event.status}: ${words}`, ...differing].join('\n     ')
  }
  const statement = whole.statements.find((s) => s.id === id)
  if (statement !== undefined) {
    const [account] = statement.accounts
    const { start, end } = hull(account?.content ?? [])
    return account === undefined ? printable(statement.text) : around(whole, account.doc, start, end)
  }
  const doc = whole.documents.find((d) => d.id === id)
  return doc === undefined
    ? id
    : `${printable(doc.title ?? doc.id)} (${printable(doc.outlet ?? 'no outlet')}, ${doc.published ?? 'undated'})`
}

const AROUND = 80

function around(whole: Case, doc: string, start: number, end: number): string {
  return sentence(whole, doc, Math.max(0, start - AROUND), end + AROUND)
}

function sentence(whole: Case, id: string, start: number, end: number): string {
  const doc = whole.documents.find((d) => d.id === id)
  const words = (doc?.text.slice(start, end).toWellFormed() ?? '').replace(/\s+/g, ' ')
  return `“${printable(words)}” (${printable(doc?.outlet ?? 'no outlet')}, ${doc?.published ?? 'undated'})`
}

import { isRead } from '../document/index.ts'
import { counted } from '../dossier/index.ts'
import { ENGINE_KEY, isLinked, lastCase, parseReading } from '../engine/index.ts'
import type { Case } from '../link/index.ts'
import type { HeldFile, Run, Store } from '../store/index.ts'
import { casePath, reading } from './case-at.ts'
import { type CommandLine, choice } from './parse-command-line.ts'
import { printable } from './printable.ts'

/** `crossread status CASE`: what a case holds, what was refused and why, what waits for a person. Returns the exit status. */
export async function statusCommand(line: CommandLine): Promise<number> {
  const format = choice(line, 'format', ['text', 'json'], 'text')
  return reading(casePath(line), async (store) => {
    const status = await statusOf(store)
    process.stdout.write(format === 'json' ? `${JSON.stringify(status)}\n` : statusText(status))
    return 0
  })
}

interface Status {
  readonly files: readonly HeldFile[]
  readonly runs: readonly Run[]
  readonly documents: number
  readonly bytes: number
  readonly linked: boolean
  readonly outdated: number
  readonly foreign: number
  readonly refused: readonly { readonly input: string; readonly reason: string; readonly advice: string }[]
  readonly lines: Readonly<Record<string, number>>
  readonly reviewed: number
  readonly waiting: Readonly<Record<string, number>>
  readonly differences: number
  readonly decisions: number
  readonly unattached: number
  readonly contradictions: number
  readonly erased: readonly string[]
}

async function statusOf(store: Store): Promise<Status> {
  const files = (await store.files()).filter((f) => f.gone === null)
  const whole = await lastCase(store)
  const waiting: Record<string, number> = {}
  for (const { kind } of whole?.suggestions ?? []) waiting[kind] = (waiting[kind] ?? 0) + 1
  return {
    files,
    runs: await store.runs(),
    documents: whole?.documents.length ?? 0,
    bytes: files.reduce((sum, f) => sum + f.bytes, 0),
    linked: await isLinked(store),
    outdated: files.filter((f) => parseReading(f.reading).engine !== ENGINE_KEY).length,
    foreign: whole?.documents.filter((d) => !isRead(d)).length ?? 0,
    refused: await store.refused(),
    lines: whole === null ? {} : lineCounts(whole),
    reviewed: whole === null ? 0 : reviewable(whole).filter((l) => l.reviewed !== null).length,
    waiting,
    differences: whole?.events.flatMap((e) => e.conflicts).filter((c) => c.kind === 'conflict').length ?? 0,
    decisions: (await store.decisions()).length,
    unattached: whole?.decisions.unattached.length ?? 0,
    contradictions: whole?.decisions.contradictions.length ?? 0,
    erased: await store.tombstones(),
  }
}

function reviewable(whole: Case): readonly { readonly reviewed: unknown }[] {
  return [...whole.entities.filter((e) => e.named), ...whole.events, ...whole.statements]
}

function lineCounts(whole: Case): Readonly<Record<string, number>> {
  return {
    people: whole.entities.filter((e) => e.named && e.type === 'PER').length,
    organisations: whole.entities.filter((e) => e.named && e.type === 'ORG').length,
    places: whole.entities.filter((e) => e.named && e.type === 'LOC').length,
    events: whole.events.length,
    statements: whole.statements.length,
    stories: whole.stories.length,
    origins: whole.origins.length,
    copies: whole.copies.length,
  }
}

/** Names of the counts of lines, for one of them. */
const SINGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  events: 'event',
  statements: 'statement',
  stories: 'story',
  origins: 'origin',
  copies: 'copy',
}

/** More files than these are listed by `--format json` only. */
const LISTED = 40

const WAITING: Readonly<Record<string, string>> = {
  'same-entity': 'people, organisations or places that may be one',
  'same-event': 'accounts that may tell of one event',
  'same-statement': 'statements that may be one',
  copy: 'texts that may be copies',
}

function statusText(status: Status): string {
  const { files, lines, runs } = status
  const last = runs.at(-1)
  const total =
    (lines.people ?? 0) +
    (lines.organisations ?? 0) +
    (lines.places ?? 0) +
    (lines.events ?? 0) +
    (lines.statements ?? 0)
  const percent = total === 0 ? 0 : Math.floor((status.reviewed * 100) / total)
  const out = [
    `${counted(status.documents, 'document')} in ${counted(files.length, 'file')} (${Math.ceil(status.bytes / 1024)} kB)`,
    `linked: ${last === undefined ? 'never' : `run ${last.run}, ${last.when}, ${last.engine}`}`,
    ...(status.linked ? [] : ['what was added since is not linked yet: give crossread add CASE']),
    Object.entries(lines)
      .map(([kind, n]) => (n === 1 ? `1 ${SINGULAR[kind] ?? kind}` : `${n} ${kind}`))
      .join(', '),
    `machine draft: ${percent} % of its lines reviewed, ${counted(status.decisions, 'decision')}`,
    `${counted(status.differences, 'difference')} between accounts`,
  ]
  const waiting = Object.entries(status.waiting).map(([kind, n]) => `  ${n} ${WAITING[kind] ?? kind}`)
  out.push(
    waiting.length === 0 ? 'nothing waits for a decision' : 'waiting for a decision (crossread review):',
    ...waiting,
  )
  if (status.unattached > 0)
    out.push(`${counted(status.unattached, 'decision has', 'decisions have')} lost their words (see crossread review)`)
  if (status.contradictions > 0) out.push(`${counted(status.contradictions, 'pair')} of decisions in contradiction`)
  if (status.foreign > 0)
    out.push(`read only in part: ${counted(status.foreign, 'document')} in languages without rules`)
  if (status.outdated > 0)
    out.push(
      `read by another version of Crossread: ${counted(status.outdated, 'file')}; crossread add CASE reads them again`,
    )
  out.push(...status.refused.map((r) => `not read: ${printable(r.input)}: ${r.reason} ${r.advice}`))
  if (status.erased.length > 0)
    out.push(`${counted(status.erased.length, 'redaction')}:`, ...status.erased.map((t) => `  ${t}`))
  if (files.length <= LISTED)
    out.push('files:', ...files.map((f) => `  ${printable(f.name)}: ${counted(f.documents, 'document')}`))
  out.push(
    `runs: ${runs.map((r) => `${r.run} (${r.command}, ${counted(r.documents, 'document')}, ${r.when})`).join('; ') || 'none'}`,
  )
  return `${out.join('\n')}\n`
}

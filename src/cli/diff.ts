import { caseAfter, lastCase } from '../engine/index.ts'
import { type ChangedLine, diffCases, isUnchanged } from '../link/index.ts'
import { casePath, reading } from './case-at.ts'
import { caseSince } from './dossier.ts'
import { type CommandLine, choice, UsageError } from './parse-command-line.ts'
import { printable } from './printable.ts'

/** `crossread diff CASE [--since RUN]`: what is new since an earlier run (the one before the last). Returns the exit status. */
export async function diffCommand(line: CommandLine): Promise<number> {
  const format = choice(line, 'format', ['text', 'json'], 'text')
  return reading(casePath(line), async (store) => {
    const after = await lastCase(store)
    const previous = (await store.runs()).at(-2)
    const before =
      (await caseSince(line, store)) ?? (previous === undefined ? null : await caseAfter(store, previous.run))
    if (after === null || before === null) throw new UsageError('this case has no earlier run to compare with')
    const changes = diffCases(before, after)
    if (format === 'json') {
      process.stdout.write(`${JSON.stringify(changes)}\n`)
      return 0
    }
    const { documents, added, changed, gone, conflicts, unattached } = changes
    const out = [
      ...documents.added.map((d) => `+ document ${d.id} ${printable(d.title ?? '')}`),
      ...documents.gone.map((d) => `- document ${d.id} ${printable(d.title ?? '')}`),
      ...conflicts.opened.map(
        (c) => `! accounts differ: ${printable(c.label)}: ${c.field} ${c.values.map(printable).join(' / ')}`,
      ),
      ...conflicts.closed.map((c) => `  no longer differ: ${printable(c.label)}: ${c.field}`),
      ...added.map((l) => `+ ${lineText(l)}`),
      ...changed.map((l) => `~ ${lineText(l)}: ${l.changes.map(printable).join('; ')}`),
      ...gone.map((l) => `- ${lineText(l)}`),
      ...unattached.map((i) => `? decision ${i + 1} of the log has lost its words`),
      ...(isUnchanged(changes) ? ['nothing has changed'] : []),
    ]
    process.stdout.write(`${out.join('\n')}\n`)
    return 0
  })
}

function lineText({ kind, id, label }: ChangedLine): string {
  return `${kind} ${id} ${printable(label)}`
}

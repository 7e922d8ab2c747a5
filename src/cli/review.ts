import { summarise } from '../dossier/index.ts'
import { linkCase } from '../engine/index.ts'
import { formatDecision } from '../review/index.ts'
import { casePath, writing } from './case-at.ts'
import { readDecisions } from './dossier.ts'
import { type CommandLine, UsageError } from './parse-command-line.ts'

/** `crossread review CASE --decisions FILE`: takes decisions into a case. Returns the exit status. */
export async function reviewCommand(line: CommandLine): Promise<number> {
  const file = line.values.get('decisions')
  if (file === undefined) throw new UsageError('review takes --decisions FILE.jsonl')
  const decisions = readDecisions(file)
  return writing(casePath(line), async (store) => {
    const before = (await store.decisions()).length
    await store.appendDecisions(decisions.map(formatDecision))
    const added = (await store.decisions()).length - before
    const { whole } = await linkCase(store, 'review', new Date().toISOString())
    process.stderr.write(
      `${added} decisions taken in, ${decisions.length - added} were there already\n${summarise(whole)}\n`,
    )
    return 0
  })
}

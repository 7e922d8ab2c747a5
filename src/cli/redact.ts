import {
  commonWords,
  entitiesCalled,
  lastCase,
  linkCase,
  loadModels,
  type Redacted,
  redactDocuments,
  redactPersons,
} from '../engine/index.ts'
import { casePath, writing } from './case-at.ts'
import { type CommandLine, UsageError } from './parse-command-line.ts'
import { printable } from './printable.ts'

/**
 * `crossread redact CASE NAME|DOCUMENT… --why WORDS`: takes persons (by a name or id) or documents (by id) out of a case for
 * good. Returns the exit status.
 */
export async function redactCommand(line: CommandLine): Promise<number> {
  const path = casePath(line)
  const [, ...named] = line.inputs
  const why = line.values.get('why')
  if (named.length === 0)
    throw new UsageError('redact whom or what? Give a name as the texts spell it, or a document’s id')
  if (why === undefined)
    throw new UsageError('redact takes --why WORDS: the reason stays in the case, so name nobody in it')
  return writing(path, async (store) => {
    const theCase = await lastCase(store)
    const documents = named.filter((name) => theCase?.documents.some((d) => d.id === name))
    const others = named.filter((name) => !documents.includes(name))
    const persons = others.map((name) => (theCase === null ? [] : entitiesCalled(theCase, name)))
    const unknown = others.filter((_, i) => persons[i]?.length === 0)
    for (const name of unknown)
      process.stderr.write(`${printable(name)}: nobody and no document in this case is called that\n`)
    if (unknown.length > 0) {
      process.stderr.write('nothing was changed\n')
      return 1
    }
    const reason = { when: new Date().toISOString(), why }
    const chosen = [...new Set(persons.flat())]
    if (chosen.length > 0) {
      const done = await redactPersons(store, chosen, commonWords(await loadModels()), reason)
      if ('perhapsSame' in done) {
        process.stderr.write(
          `these may be the same person, and would be left or lost by a guess: ${done.perhapsSame.join(', ')}\nname them too, or decide first with "crossread review"; nothing was changed\n`,
        )
        return 1
      }
      report(done)
    }
    if (documents.length > 0) report(await redactDocuments(store, documents, reason))
    await linkCase(store, 'redact', reason.when)
    process.stderr.write(
      'files outside this case are untouched: the originals that were added, copies of the case, dossiers and exports made before, and backups\n',
    )
    return 0
  })
}

function report({ documents, files, decisions, report: done }: Redacted): void {
  process.stderr.write(
    `taken out of ${documents} document${documents === 1 ? '' : 's'}; the bytes of ${files} file${files === 1 ? '' : 's'} went; ${decisions} decision${decisions === 1 ? '' : 's'} changed or went\n`,
  )
  for (const limit of done?.limits ?? []) process.stderr.write(`note: ${limit}\n`)
}

import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Annotated, parsePartial } from '../document/index.ts'
import { maskContacts, renderCaseJson, renderDossier, summarise } from '../dossier/index.ts'
import { digest, digestBytes, ENGINE, type Job, makeCase, modelHashes, refusedWords } from '../engine/index.ts'
import type { Refusal } from '../intake/index.ts'
import type { Question } from '../link/index.ts'
import { type Decision, formatDecision, parseDecisions } from '../review/index.ts'
import type { Store } from '../store/index.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import { type CommandLine, choice, UsageError } from './parse-command-line.ts'
import { baseFolder, readInputs, readText, reportRefusal, watchForStop } from './read-inputs.ts'
import { writePrivate } from './write-file.ts'

/** `crossread dossier`: reads a pile, links it and writes page, JSON and case file. Returns the exit status. */
export async function dossierCommand(line: CommandLine): Promise<number> {
  const folder = resolve(baseFolder(), line.values.get('output') ?? 'crossread-dossier')
  const texts = choice(line, 'texts', ['full', 'quotes', 'none'], 'full')
  const question = questionOf(line)
  const given = givenDecisions(line)
  const stopped = watchForStop()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  process.umask(0o077)
  const store = sqliteStore(join(folder, 'case.crossread'))
  try {
    await store.appendDecisions(given.map(formatDecision))
    const { documents, refused } = await readPile(line, store, stopped)
    if (stopped()) {
      process.stderr.write('stopped: what was read is kept; the same command goes on from there\n')
      return 130
    }
    if (documents.length === 0) {
      process.stderr.write('nothing was read, so there is no dossier\n')
      return 1
    }
    const decisions = parseDecisions((await store.decisions()).join('\n')).decisions
    const whole = makeCase({ documents, decisions, refused, question })
    const shown = maskContacts(whole, digest)
    writePrivate(join(folder, 'case.json'), renderCaseJson(shown))
    writePrivate(join(folder, 'dossier.html'), renderDossier(shown, { texts }))
    await store.replaceCase(
      documents.map((d) => ({ id: d.id, sha256: d.sha256, annotated: JSON.stringify(d) })),
      refused.map(refusedWords),
    )
    process.stderr.write(`${summarise(shown)}\n${join(folder, 'dossier.html')}\n`)
    return shown.refused.length > 0 ? 3 : 0
  } finally {
    await store.close()
  }
}

async function readPile(
  line: CommandLine,
  store: Store,
  stopped: () => boolean,
): Promise<{ readonly documents: readonly Annotated[]; readonly refused: readonly Refusal[] }> {
  const documents: Annotated[] = []
  const refused: Refusal[] = []
  await readInputs(line, 'json', {
    stopped,
    known: async (job) => {
      const kept = await store.cached(cacheKey(job))
      const printed = kept?.[0]
      if (printed === undefined) return null
      const { text }: { text: unknown } = JSON.parse(printed)
      return { kind: 'read', printed, input: job.item.input, characters: String(text).length }
    },
    take: async (result, job) => {
      if (result.kind === 'refused') {
        refused.push(result.refusal)
        reportRefusal(result.refusal)
        return
      }
      if (job !== null) await store.keep(cacheKey(job), [result.printed])
      const document: Annotated = { notes: [], ...JSON.parse(result.printed), input: result.input }
      documents.push(document)
    },
  })
  return { documents, refused }
}

/** What an annotation depends on: the bytes, the name (it may hold a date), the user's row, the engine and its models. */
function cacheKey(job: Job): string {
  const { item, meta, references } = job
  return digest(
    JSON.stringify([ENGINE, modelHashes(), item.format, item.input, digestBytes(item.bytes), meta, references]),
  )
}

function givenDecisions(line: CommandLine): readonly Decision[] {
  const file = line.values.get('decisions')
  if (file === undefined) return []
  const { decisions, faults } = parseDecisions(readText(file, '--decisions'))
  for (const fault of faults) process.stderr.write(`${file}:${fault.line}: not a decision: ${fault.reason}\n`)
  return decisions
}

function questionOf(line: CommandLine): Question | null {
  const about = line.values.get('about') ?? null
  const from = dateOption(line, 'from')
  const to = dateOption(line, 'to')
  return about === null && from === null && to === null ? null : { about, from, to }
}

function dateOption(line: CommandLine, name: string): string | null {
  const value = line.values.get(name) ?? null
  if (value !== null && parsePartial(value) === null) {
    throw new UsageError(`--${name} takes a date such as 2023, 2023-06 or 2023-06-14, not "${value}"`)
  }
  return value
}

import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parsePartial } from '../document/index.ts'
import { caseJsonParts, dossierParts, maskContacts, summarise, type Texts } from '../dossier/index.ts'
import { caseAfter, digest, lastCase, linkCase, nextRun } from '../engine/index.ts'
import { type Case, diffCases, focusCase, type Question } from '../link/index.ts'
import { type Decision, formatDecision, parseDecisions } from '../review/index.ts'
import type { Store } from '../store/index.ts'
import { reading, writing } from './case-at.ts'
import { type CommandLine, choice, count, UsageError } from './parse-command-line.ts'
import { baseFolder, readText, watchForStop } from './read-inputs.ts'
import { readIntoCase } from './read-into-case.ts'
import { writePrivate } from './write-file.ts'

/**
 * `crossread dossier`: reads a pile, links it and writes page, JSON and case file; of a case file, page and JSON.
 * Returns the exit status.
 */
export async function dossierCommand(line: CommandLine): Promise<number> {
  const folder = resolve(baseFolder(), line.values.get('output') ?? 'crossread-dossier')
  const texts = choice(line, 'texts', ['full', 'quotes', 'none'], 'full')
  const question = questionOf(line)
  const given = givenDecisions(line)
  const [first = ''] = line.inputs
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  process.umask(0o077)
  const show = (whole: Case, before: Case | null): number => writeDossier(folder, whole, { question, texts, before })
  if (line.inputs.length === 1 && isCaseFile(first)) {
    if (given.length > 0)
      throw new UsageError('--decisions goes with INPUT; use crossread review CASE --decisions FILE')
    return reading(resolve(baseFolder(), first), async (store) => {
      const whole = await lastCase(store)
      if (whole === null) throw new UsageError(`${first} holds no document yet: crossread add ${first} INPUT…`)
      return show(whole, await caseSince(line, store))
    })
  }
  const stopped = watchForStop()
  return writing(join(folder, 'case.crossread'), async (store) => {
    await store.appendDecisions(given.map(formatDecision))
    const run = await nextRun(store)
    const { names } = await readIntoCase(line, store, run, { stopped, nameOf: (file) => file.name })
    if (stopped()) {
      process.stderr.write('stopped: what was read is kept; the same command goes on from there\n')
      return 130
    }
    // The inputs named are the whole pile: what an earlier run had beside them is no part of this dossier.
    for (const { name, gone } of await store.files()) {
      if (gone === null && !names.has(name)) await store.dropFile(name, run)
    }
    const { whole } = await linkCase(store, 'dossier', new Date().toISOString())
    if (whole.documents.length === 0) {
      process.stderr.write('nothing was read, so there is no dossier\n')
      return 1
    }
    return show(whole, await caseSince(line, store))
  })
}

interface Shown {
  readonly question: Question | null
  readonly texts: Texts
  readonly before: Case | null
}

function writeDossier(folder: string, whole: Case, { question, texts, before }: Shown): number {
  const focused = question === null ? whole : focusCase(whole, question)
  const shown = maskContacts(focused, digest)
  const changes = before === null ? null : diffCases(maskContacts(before, digest), maskContacts(whole, digest))
  writePrivate(join(folder, 'case.json'), caseJsonParts(shown))
  writePrivate(join(folder, 'dossier.html'), dossierParts(shown, { texts, changes }))
  process.stderr.write(`${summarise(shown)}\n${join(folder, 'dossier.html')}\n`)
  return shown.refused.length > 0 ? 3 : 0
}

/** The case as it was after the run that `--since` names. */
export async function caseSince(line: CommandLine, store: Store): Promise<Case | null> {
  if (!line.values.has('since')) return null
  const run = count(line, 'since', 1)
  const runs = await store.runs()
  if (!runs.some((r) => r.run === run)) {
    throw new UsageError(`--since takes one of the runs ${runs.map((r) => r.run).join(', ')} (see crossread status)`)
  }
  return caseAfter(store, run)
}

function isCaseFile(input: string): boolean {
  return (
    input.endsWith('.crossread') &&
    statSync(resolve(baseFolder(), input), { throwIfNoEntry: false })?.isDirectory() !== true
  )
}

function givenDecisions(line: CommandLine): readonly Decision[] {
  const file = line.values.get('decisions')
  return file === undefined ? [] : readDecisions(file)
}

/** The decisions of a file; lines that are none are named on standard error. */
export function readDecisions(file: string): readonly Decision[] {
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

/** A date of an option. Throws `UsageError` on what is none. */
export function dateOption(line: CommandLine, name: string): string | null {
  const value = line.values.get(name) ?? null
  if (value !== null && parsePartial(value) === null) {
    throw new UsageError(`--${name} takes a date such as 2023, 2023-06 or 2023-06-14, not "${value}"`)
  }
  return value
}

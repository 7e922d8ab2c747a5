import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { writePrivate } from '../../src/cli/write-file.ts'
import { maskContacts, renderCaseJson, renderDossier } from '../../src/dossier/index.ts'
import { caseOf, digest, isLinked, lastCase, linkCase, nextRun, verifyCase } from '../../src/engine/index.ts'
import type { Case } from '../../src/link/index.ts'
import { formatDecision } from '../../src/review/index.ts'
import type { Store } from '../../src/store/index.ts'
import { openCase, readCase } from '../../src/store/sqlite/index.ts'
import { MIGRATIONS } from '../../src/store/sqlite/migrations.ts'
import { decisionHistory } from '../decision-history.ts'
import { inventedPile } from './pile.ts'

export type StageName = 'add' | 'link' | 'review' | 'export' | 'migrate'

/** One kind of work on a case that a kill may interrupt at any moment and that the same call goes on with. */
export interface Stage {
  /** Brings an empty folder to where the work begins. */
  prepare(folder: string): Promise<void>
  /** Does the work, or the rest of it. `begin` is called just before the first write. */
  work(folder: string, begin: () => void): Promise<void>
  /** What is wrong after a kill, one sentence a fault. */
  faults(folder: string): Promise<readonly string[]>
}

const FILES = 12
const DECISIONS = 200
const OLD_ROWS = 800
const GONE = '0'.repeat(64)
const CLOCK = '2031-06-30T12:00:00Z'

/** The case file of a folder. */
export function caseIn(folder: string): string {
  return join(folder, 'work.crossread')
}

/** Opens the case of a folder for writing, does the work and closes it. */
export async function withCase<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const opened = openCase(caseIn(folder))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const done = await work(opened.value)
  await opened.value.close()
  return done
}

async function addPile(store: Store, files: number): Promise<void> {
  const run = await nextRun(store)
  for (const { file, documents } of inventedPile(files, run)) {
    if ((await store.file(file.name))?.sha256 === file.sha256) continue
    const open = await store.openFile(file)
    for (const [at, document] of documents.entries()) {
      await store.keepDocument(open, at, document)
      // As between two documents of a real pile: the process has a moment, in which the store commits.
      await setImmediate()
    }
    await store.closeFile(open, [])
  }
  await store.flush()
}

/** Links with `begin` called where linking is done and writing begins. */
function linkFrom(store: Store, command: string, begin: () => void): ReturnType<typeof linkCase> {
  const marking: Store = {
    ...store,
    finishRun: (run, lines) => {
      begin()
      return store.finishRun(run, lines)
    },
  }
  return linkCase(marking, command, CLOCK)
}

/** What must hold of the case file after a kill: it is whole, and every file in it has all its documents. */
async function caseFaults(folder: string): Promise<readonly string[]> {
  if (!existsSync(caseIn(folder))) return []
  const opened = readCase(caseIn(folder))
  // Killed before the first table was made: an empty file, which the next run makes a case of.
  if (!opened.ok) return opened.error.reason === 'older' ? [] : [JSON.stringify(opened.error)]
  const { faults } = await verifyCase(opened.value)
  const whole = new Map(inventedPile(FILES + 1).map(({ file, documents }) => [file.name, documents.length]))
  const partial = (await opened.value.files()).filter((file) => file.documents !== whole.get(file.name))
  await opened.value.close()
  return [...faults, ...partial.map((file) => `${file.name} has ${file.documents} documents`)]
}

/** Takes in the whole pile and links it. */
async function prepareLinked(folder: string): Promise<void> {
  await withCase(folder, async (store) => {
    await addPile(store, FILES)
    await linkCase(store, 'add', CLOCK)
  })
}

const add: Stage = {
  prepare: async () => {},
  work: (folder, begin) => {
    begin()
    return withCase(folder, async (store) => {
      await addPile(store, FILES)
      if (!(await isLinked(store))) await linkCase(store, 'add', CLOCK)
    })
  },
  faults: caseFaults,
}

const link: Stage = {
  prepare: async (folder) => {
    await prepareLinked(folder)
    await withCase(folder, (store) => addPile(store, FILES + 1))
  },
  work: (folder, begin) =>
    withCase(folder, async (store) => {
      if (!(await isLinked(store))) await linkFrom(store, 'add', begin)
    }),
  faults: caseFaults,
}

const review: Stage = {
  prepare: prepareLinked,
  work: (folder, begin) =>
    withCase(folder, async (store) => {
      // What is decided is about the first run, so that a resumed review decides the same.
      const whole = await caseOf(store.lines(null, 1))
      if (whole === null) throw new Error('the case was never linked')
      const log = decisionHistory(whole, DECISIONS, 5).map(formatDecision)
      begin()
      for (let at = 0; at < log.length; at += 10) await store.appendDecisions(log.slice(at, at + 10))
      if (!(await isLinked(store))) await linkCase(store, 'review', CLOCK)
    }),
  faults: async (folder) => {
    const opened = readCase(caseIn(folder))
    if (!opened.ok) return [JSON.stringify(opened.error)]
    const log = await opened.value.decisions()
    await opened.value.close()
    const lost = log.some((line, i) => line !== reviewed[i])
    return [...(await caseFaults(folder)), ...(lost ? ['the decision log is no beginning of what was decided'] : [])]
  },
}

let reviewed: readonly string[] = []

/** Remembers the log of the uninterrupted review, which every interrupted one must begin like. */
export async function rememberReview(folder: string): Promise<void> {
  reviewed = await withCase(folder, (store) => store.decisions())
}

const exportPages: Stage = {
  prepare: async (folder) => {
    await prepareLinked(folder)
    for (const name of PAGES) writePrivate(join(folder, name), 'the page of yesterday')
  },
  work: async (folder, begin) => {
    const opened = readCase(caseIn(folder))
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    const whole = await lastCase(opened.value)
    await opened.value.close()
    const pages = pagesOf(whole)
    begin()
    for (const [name, page] of pages) writePrivate(join(folder, name), page)
  },
  faults: async (folder) => {
    const opened = readCase(caseIn(folder))
    if (!opened.ok) return [JSON.stringify(opened.error)]
    const pages = new Map(pagesOf(await lastCase(opened.value)))
    await opened.value.close()
    return PAGES.filter((name) => {
      const page = readFileSync(join(folder, name), 'utf8')
      return page !== 'the page of yesterday' && page !== pages.get(name)
    }).map((name) => `${name} is neither the old page nor the new one`)
  },
}

const PAGES = ['case.json', 'dossier.html'] as const

function pagesOf(whole: Case | null): readonly (readonly [string, string])[] {
  if (whole === null) return []
  const shown = maskContacts(whole, digest)
  return [
    ['case.json', renderCaseJson(shown)],
    ['dossier.html', renderDossier(shown, { texts: 'full', changes: null })],
  ]
}

const migrate: Stage = {
  prepare: async (folder) => {
    const db = new DatabaseSync(caseIn(folder))
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; BEGIN; ${MIGRATIONS[0]}`)
    const document = db.prepare('INSERT INTO document (id, sha256, annotated) VALUES (?, ?, ?)')
    const decision = db.prepare('INSERT INTO decision (line) VALUES (?)')
    for (let n = 0; n < OLD_ROWS; n++) {
      document.run(`d${n}`, '', 'x'.repeat(6000))
      decision.run(oldDecision(n))
    }
    db.exec('PRAGMA user_version = 1; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
    db.close()
  },
  work: (folder, begin) => {
    begin()
    return withCase(folder, async (store) => {
      await addPile(store, 1)
      if (!(await isLinked(store))) await linkCase(store, 'add', CLOCK)
    })
  },
  faults: async (folder) => {
    const db = new DatabaseSync(caseIn(folder), { readOnly: true })
    const lines = db.prepare('SELECT line FROM decision ORDER BY seq').all()
    db.close()
    const kept = lines.length === OLD_ROWS && lines.every(({ line }, n) => line === oldDecision(n))
    return [...(await caseFaults(folder)), ...(kept ? [] : ['a decision of the older file is gone'])]
  },
}

function oldDecision(n: number): string {
  const left = { sha256: GONE, start: n, end: n + 4, quote: 'Mara' }
  const right = { ...left, start: n + 9, end: n + 13 }
  return formatDecision({ kind: 'same', of: 'entity', left, right, who: null, when: null, why: null })
}

/** All kinds of work, by the names that the command line and the child process know them by. */
export const STAGES: Readonly<Record<StageName, Stage>> = { add, link, review, export: exportPages, migrate }

/** What a person would get out of the folder: the case as JSON, the page, the log, and the pages that lie there. */
export async function outputs(folder: string): Promise<string> {
  const opened = readCase(caseIn(folder))
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const whole = await lastCase(opened.value)
  const log = await opened.value.decisions()
  await opened.value.close()
  const lying = PAGES.filter((name) => existsSync(join(folder, name))).map((name) => readFileSync(join(folder, name)))
  return [...pagesOf(whole).map(([, page]) => page), ...log, ...lying, ...readdirSync(folder).toSorted()].join('\n')
}

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maskContacts, renderCaseJson, renderDossier } from '../src/dossier/index.ts'
import { digest, FalseCaseError, lastCase, linkCase, verifyCase } from '../src/engine/index.ts'
import type { Store } from '../src/store/index.ts'
import { CaseFileError, openCase, readCase } from '../src/store/sqlite/index.ts'
import { sha256 } from './annotated.ts'
import { mutate } from './endure/mutants.ts'
import { STAGES } from './kill/stages.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-stranger-'))
const base = join(folder, 'work.crossread')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeAll(async () => {
  await STAGES.add.work(folder, () => {})
})

/** What came of an attempt: a sentence of ours for the user, what was shown, or an error that nobody foresaw. */
type Outcome = { readonly told: string } | { readonly shown: string } | { readonly fault: string }

async function attempt(
  open: () => ReturnType<typeof readCase>,
  work: (store: Store) => Promise<string>,
): Promise<Outcome> {
  const opened = open()
  if (!opened.ok) return { told: new CaseFileError(opened.error).message }
  try {
    return { shown: await work(opened.value) }
  } catch (error) {
    if (error instanceof CaseFileError || error instanceof FalseCaseError) return { told: error.message }
    return { fault: error instanceof Error ? `${error.stack}` : 'no error' }
  } finally {
    await opened.value.close().catch(() => {})
  }
}

async function show(store: Store): Promise<string> {
  const whole = await lastCase(store)
  if (whole === null) return ''
  const shown = maskContacts(whole, digest)
  return renderCaseJson(shown) + renderDossier(shown, { texts: 'full', changes: null })
}

describe('a case file from a stranger', () => {
  it('in 500 mutants is refused in a sentence or read safely, without a side effect', async () => {
    const faults: string[] = []
    let [refused, read, slowest] = [0, 0, 0]
    for (let seed = 0; seed < 500; seed++) {
      const path = join(folder, `${seed}.crossread`)
      const { kind, refused: must } = mutate(base, path, seed)
      const before = sha256(readFileSync(path, 'latin1'))
      const began = performance.now()
      const shown = await attempt(() => readCase(path), show)
      const verified = await attempt(
        () => readCase(path),
        async (store) => (await verifyCase(store)).faults.join('\n'),
      )
      const report = (what: string, outcome: Outcome): void => {
        if ('fault' in outcome) faults.push(`${seed} ${kind}, ${what}: ${outcome.fault}`)
        else if ('told' in outcome && (outcome.told.includes('\n') || outcome.told.length > 400))
          faults.push(`${seed} ${kind}, ${what}: no sentence: ${outcome.told.slice(0, 500)}`)
      }
      report('show', shown)
      report('verify', verified)
      if (must && 'shown' in shown) faults.push(`${seed} ${kind} was shown`)
      if (must && 'shown' in verified && verified.shown === '') faults.push(`${seed} ${kind} was verified`)
      if ('shown' in shown) read++
      else refused++
      if (sha256(readFileSync(path, 'latin1')) !== before) faults.push(`${seed} ${kind}: reading changed the file`)
      const copy = join(folder, 'copy.crossread')
      copyFileSync(path, copy)
      report(
        'write',
        await attempt(
          () => openCase(copy),
          async (store) => {
            await linkCase(store, 'add', '2031-06-30T12:00:00Z')
            return ''
          },
        ),
      )
      slowest = Math.max(slowest, performance.now() - began)
      for (const name of readdirSync(folder)) {
        if (name === 'work.crossread') continue
        // SQLite leaves a reader's empty log and its index of page numbers.
        const log = name.endsWith('-shm') || (name.endsWith('-wal') && readFileSync(join(folder, name)).length === 0)
        if (!log && !/^(?:\d+|copy)\.crossread$/.test(name)) faults.push(`${seed} ${kind}: left ${name}`)
        rmSync(join(folder, name))
      }
    }
    expect(faults).toEqual([])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(slowest).toBeLessThan(20_000)
    expect(Math.min(refused, read)).toBeGreaterThan(50)
  }, 600_000)
})

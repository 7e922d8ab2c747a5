import { join } from 'node:path'
import { writePrivate } from '../../src/cli/write-file.ts'
import { linkCase, nextRun } from '../../src/engine/index.ts'
import { explainCaseFault, openCase } from '../../src/store/sqlite/index.ts'
import { inventedPile } from '../kill/pile.ts'

/**
 * `node test/endure/fill.ts CASE FILES [PREFIX]`: takes an invented pile into a case, links it and writes a page of 40 kB
 * beside it. Prints a line for each file that was committed, and the words of the fault that ended it (exit status 1).
 */
const [path = '', files = '1', prefix = ''] = process.argv.slice(2)

function explain(error: unknown): never {
  process.stdout.write(`fault ${error instanceof Error ? error.message : JSON.stringify(error)}\n`)
  process.exit(1)
}

const opened = openCase(path)
if (!opened.ok) explain(new Error(explainCaseFault(opened.error)))
const store = opened.value
try {
  const run = await nextRun(store)
  for (const { file, documents } of inventedPile(Number(files), run)) {
    const name = prefix + file.name
    const open = await store.openFile({ ...file, name })
    for (const [at, document] of documents.entries()) await store.keepDocument(open, at, document)
    await store.closeFile(open, [])
    await store.flush()
    process.stdout.write(`kept ${name}\n`)
  }
  await linkCase(store, 'add', '2031-06-30T12:00:00Z')
  writePrivate(join(path, '..', 'page.html'), 'x'.repeat(40_000))
  process.stdout.write('written\n')
} catch (error) {
  await store.close().catch(() => {})
  explain(error)
}
await store.close()

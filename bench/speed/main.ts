import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { digest, digestBytes, ENGINE, loadModels } from '../../src/engine/index.ts'
import { readItem, splitInput } from '../../src/intake/index.ts'
import { readWords } from '../../src/language/index.ts'
import { CORPORA, hasCorpora } from '../quality/corpus.ts'
import { rewriteBenchmarks } from '../rewrite-benchmarks.ts'

if (!hasCorpora()) {
  console.error('the corpora are not here: they belong in ../shared')
  process.exit(3)
}
const CLI = new URL('../../bin/crossread.cjs', import.meta.url).pathname
const PILE = `${CORPORA}polnear/dev.jsonl`
const RUNS = 3

/** A row of `words.ts`. */
interface Rate {
  readonly name: string
  readonly unitsPerSecond: number
}

interface Timed {
  readonly seconds: number
  readonly megabytes: number
}

/** A row of `layers.ts`. */
interface LayerRate {
  readonly name: string
  readonly tokensPerSecond: number
}

/** Wall time and peak memory of one run of the command line as a whole process. */
function run(args: readonly string[]): Timed {
  const probe = `process.on('exit', () => require('fs').writeFileSync(3, String(process.resourceUsage().maxRSS)))`
  const started = performance.now()
  const preload = join(mkdtempSync(join(tmpdir(), 'crossread-bench-')), 'probe.cjs')
  writeFileSync(preload, probe)
  const done = spawnSync(process.execPath, ['--require', preload, CLI, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(String(done.output[3])) / 1024 }
}

/** Bar and aim of a row of words, as two cells. */
const BARS: ReadonlyMap<string, string> = new Map([
  ['tokens + sentences', '1 × Intl.Segmenter | 2 ×'],
  ['tokens + sentences + tags + lemmas + parse', '5 × compromise | 9 ×'],
  ['Intl.Segmenter, words', '– | –'],
  ['compromise, tags', '– | –'],
  ['wink-nlp, tags', '– | –'],
])

/** Bar and aim of a row of layers, as two cells. */
const LAYER_BARS: ReadonlyMap<string, string> = new Map([
  ['names, tokens and tags given', '300k | 500k'],
  ['times, tokens given', '0.5 × chrono-node | 1 ×'],
  ['chrono-node, text given', '– | –'],
])

/** What a program of this folder prints as JSON, run in a process of its own. */
function printed(program: string) {
  return JSON.parse(
    spawnSync(process.execPath, [new URL(program, import.meta.url).pathname], { encoding: 'utf8' }).stdout,
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function measured(args: readonly string[]): Timed {
  const runs = Array.from({ length: RUNS }, () => run(args))
  return { seconds: median(runs.map((r) => r.seconds)), megabytes: median(runs.map((r) => r.megabytes)) }
}

const one = join(mkdtempSync(join(tmpdir(), 'crossread-bench-')), 'one.txt')
writeFileSync(one, 'Mara Ilves said the quay was closed.\n')
const models = await loadModels()
const texts = splitInput({ name: PILE, bytes: readFileSync(PILE) }).flatMap((part) => {
  const read = part.ok ? readItem(part.value, { sha256: digestBytes, digest, meta: null }) : part
  return read.ok ? [read.value] : []
})
const tokens = texts.reduce((sum, doc) => sum + readWords(doc.text, doc.blocks, models).tokens.length, 0)
const start = measured(['annotate', one, '--workers', '1'])
const rows = [1, 2].map((workers) => {
  const timed = measured(['annotate', PILE, '--workers', String(workers)])
  const work = Math.max(timed.seconds - start.seconds, 0.001)
  return { workers, ...timed, documentsPerSecond: texts.length / work, tokensPerSecond: tokens / work }
})
const rates: readonly Rate[] = printed('words.ts').rates
const layers: readonly LayerRate[] = printed('layers.ts').layers
const first = median(
  Array.from({ length: 5 }, () => {
    const started = performance.now()
    spawnSync(process.execPath, [new URL('first-sentence.mjs', import.meta.url).pathname])
    return (performance.now() - started) / 1000
  }),
)
const day = new Date().toISOString().slice(0, 10)
const machine = `${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`
writeFileSync(
  new URL(`../runs/${day}-speed.json`, import.meta.url),
  `${JSON.stringify({ engine: ENGINE, machine, documents: texts.length, tokens, start, rows, rates, layers, firstSentence: first }, null, 1)}\n`,
)
const table = [
  '| annotate, PolNeAR dev | documents/s | tokens/s | whole process | peak memory |',
  '|---|---|---|---|---|',
  ...rows.map(
    (r) =>
      `| ${r.workers} worker${r.workers > 1 ? 's' : ''} | ${r.documentsPerSecond.toFixed(0)} | ${r.tokensPerSecond.toFixed(0)} | ${r.seconds.toFixed(2)} s | ${r.megabytes.toFixed(0)} MB |`,
  ),
]
const speeds = [
  '| words, one thread, PolNeAR train and dev | UTF-16 units a second of CPU time | bar | aim |',
  '|---|---|---|---|',
  ...rates.map(
    ({ name, unitsPerSecond }) =>
      `| ${name} | ${(unitsPerSecond / 1e6).toFixed(2)} million | ${BARS.get(name) ?? '– | –'} |`,
  ),
  `| process start to first parsed sentence (built, ${'`'}npm run build${'`'}) | ${first.toFixed(2)} s | 0.30 s | 0.2 s |`,
]
const layerTable = [
  '| layers over words already read, one thread, PolNeAR dev | tokens a second of CPU time | bar | aim |',
  '|---|---|---|---|',
  ...layers.map(
    ({ name, tokensPerSecond }) =>
      `| ${name} | ${Math.round(tokensPerSecond / 1000)}k | ${LAYER_BARS.get(name) ?? '– | –'} |`,
  ),
]
const tables = [table, speeds, layerTable].map((lines) => lines.join('\n')).join('\n\n')
const note = `Measured ${day}, ${ENGINE}, ${machine}; ${texts.length} documents, ${tokens} tokens; whole processes, median of ${RUNS}; start-up (one line read) ${start.seconds.toFixed(2)} s, ${start.megabytes.toFixed(0)} MB, taken off before the rates. Command: \`npm run bench\`.`
rewriteBenchmarks('speed', `${note}\n\n${tables}`)
console.log(tables)
console.log(note)

import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { childUnpacker } from '../../src/cli/child-unpacker.ts'
import { digest, digestBytes, ENGINE } from '../../src/engine/index.ts'
import { isPacked, itemsOf, readItem, splitInput } from '../../src/intake/index.ts'
import { makeDocx, para } from '../../test/formats/make-docx.ts'
import { column, makePdf } from '../../test/formats/make-pdf.ts'
import { seededRandom } from '../../test/hostile/random.ts'
import { sentences } from '../../test/hostile/samples.ts'
import { rewriteBenchmarks } from '../rewrite-benchmarks.ts'

/** `npm run bench:intake`: how fast files become documents, without annotation, with one worker. The files are invented. */
interface Pile {
  readonly what: string
  readonly unit: string
  /** Units (pages, documents) in one file. */
  readonly units: number
  readonly files: readonly Uint8Array[]
}

const random = seededRandom(11)
const text = (count: number): string => Array.from({ length: count }, () => sentences(random, 5)).join('\n\n')
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)
const many = (count: number, make: () => Uint8Array): readonly Uint8Array[] => Array.from({ length: count }, make)

/** A page of 60 kB as newspapers send them: two thirds of it are scripts, styles and lists of links. */
function newsPage(): Uint8Array {
  const links = Array.from(
    { length: 120 },
    (_, i) => `<li class="item"><a href="/news/${i}?ref=nav" title="x">${sentences(random, 1).slice(0, 60)}</a></li>`,
  ).join('')
  const body = Array.from({ length: 14 }, () => `<p class="body-text">${sentences(random, 4)}</p>`).join('')
  return bytes(
    `<!doctype html><html lang="en"><head><title>Quay</title><meta property="og:site_name" content="Alma Post"><style>${'.a{color:red}'.repeat(700)}</style><script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay","datePublished":"2031-06-14"}</script></head><body><nav><ul>${links}</ul></nav><main><article><h1>Quay</h1>${body}</article></main><aside class="related"><ul>${links}</ul></aside><script>${'var x=1;'.repeat(1500)}</script></body></html>`,
  )
}

const lines = (): readonly string[] => (sentences(random, 40).match(/.{1,85}(?:\s|$)/g) ?? []).slice(0, 52)
const PILES: readonly Pile[] = [
  {
    what: 'plain text, 3 kB',
    unit: 'documents',
    units: 1,
    files: many(3000, () => bytes(`Quay\n\n${text(7).slice(0, 3000)}`)),
  },
  { what: 'HTML, 60 kB', unit: 'pages', units: 1, files: many(400, newsPage) },
  {
    what: 'DOCX, 10 kB of words',
    unit: 'documents',
    units: 1,
    files: many(200, () => makeDocx({ body: Array.from({ length: 24 }, () => para(sentences(random, 5))).join('') })),
  },
  {
    what: 'PDF, 10 pages of 4 kB',
    unit: 'pages',
    units: 10,
    files: many(20, () => makePdf({ pages: Array.from({ length: 10 }, () => column(lines(), 60, 740)) })),
  },
]

const unpacker = childUnpacker({ processes: 1, seconds: 60 })
let parserPeak = 0
const parserSeconds = new Map<string, number>()
const watch = setInterval(look, 20)

async function readAll(
  pile: Pile,
): Promise<{ readonly seconds: number; readonly processor: number; readonly characters: number }> {
  const started = performance.now()
  const before = processorSeconds()
  let characters = 0
  const options = { sha256: digestBytes, digest, meta: null }
  for (const file of pile.files)
    for (const part of splitInput({ name: 'x', bytes: file })) {
      if (!part.ok) throw new Error(`refused: ${part.error.reason}`)
      const unpacked = isPacked(part.value) ? await unpacker.run(part.value, new Map()) : null
      if (unpacked !== null && !unpacked.ok) throw new Error(`refused: ${unpacked.error.reason}`)
      const items =
        unpacked === null || !isPacked(part.value) ? [part.value] : itemsOf(unpacked.value, part.value, digestBytes)
      for (const item of items) {
        const read = readItem(item, options)
        if (read.ok) characters += read.value.text.length
      }
    }
  return { seconds: (performance.now() - started) / 1000, processor: processorSeconds() - before, characters }
}

/** Processor time of this process and of all its parsing processes so far, in seconds; those that have ended as last seen. */
function processorSeconds(): number {
  const own = process.cpuUsage()
  look()
  return (own.user + own.system) / 1e6 + [...parserSeconds.values()].reduce((sum, s) => sum + s, 0)
}

/** Notes memory and time of the parsing processes that run now (Linux counts 100 ticks a second). */
function look(): void {
  for (const pid of procFile(process.pid, `task/${process.pid}/children`)
    .split(' ')
    .filter((p) => p !== '')) {
    const fields = procFile(Number(pid), 'stat').split(') ')[1]?.split(' ') ?? []
    parserSeconds.set(pid, (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100)
    parserPeak = Math.max(parserPeak, peak(Number(pid)))
  }
}

function peak(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(procFile(pid, 'status'))?.[1] ?? 0) / 1024
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

const rows: {
  readonly what: string
  readonly rate: number
  readonly ofProcessor: number
  readonly unit: string
  readonly megabytes: number
  readonly parser: number
}[] = []
for (const pile of PILES) {
  const [first] = pile.files
  // The first file starts the parsing process and warms the code up; then the median of three runs.
  if (first !== undefined) await readAll({ ...pile, files: [first] })
  parserPeak = 0
  const runs: { readonly seconds: number; readonly processor: number }[] = []
  for (let i = 0; i < 3; i++) runs.push(await readAll(pile))
  const median = (of: 'seconds' | 'processor'): number => runs.map((r) => r[of]).toSorted((a, b) => a - b)[1] ?? 1
  const units = pile.files.length * pile.units
  rows.push({
    what: pile.what,
    rate: units / median('seconds'),
    ofProcessor: units / median('processor'),
    unit: pile.unit,
    megabytes: peak(process.pid),
    parser: parserPeak,
  })
}
clearInterval(watch)
await unpacker.close()
const day = new Date().toISOString().slice(0, 10)
const machine = `${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`
writeFileSync(
  new URL(`../runs/${day}-intake.json`, import.meta.url),
  `${JSON.stringify({ engine: ENGINE, machine, rows }, null, 1)}\n`,
)
const table = [
  '| taken in, one worker, without annotation | a second of the clock | a second of processor time | peak memory | of the parsing process |',
  '|---|---|---|---|---|',
  ...rows.map(
    (r) =>
      `| ${r.what} | ${r.rate.toFixed(0)} ${r.unit} | ${r.ofProcessor.toFixed(0)} ${r.unit} | ${r.megabytes.toFixed(0)} MB | ${r.parser === 0 ? '–' : `${r.parser.toFixed(0)} MB`} |`,
  ),
]
const note = `Measured ${day}, ${ENGINE}, ${machine}; invented files of ${PILES.length} kinds, median of 3, load of the machine ${loadavg()[0]?.toFixed(0)} by others and us. Command: \`npm run bench:intake\`.`
rewriteBenchmarks('intake', `${note}\n\n${table.join('\n')}`)
console.log(`${table.join('\n')}\n${note}`)

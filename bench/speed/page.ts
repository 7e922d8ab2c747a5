import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ENGINE, linkCase, readingOf } from '../../src/engine/index.ts'
import { openCase } from '../../src/store/sqlite/index.ts'
import { CHROMIUM } from '../../test/web/site.ts'
import { hasCorpora } from '../quality/corpus.ts'
import { rewriteBenchmarks } from '../rewrite-benchmarks.ts'
import { linkPile, readPile } from './link-pile.ts'

/**
 * Speed of the page over a case of many real articles: `node bench/speed/page.ts [documents] [case file]` makes the case
 * (where the file named is not there yet; without a name it goes with the run), starts `crossread serve`, asks it for
 * views one after the other and while slow searches run, then opens the same views in Chromium. Milliseconds at the client.
 */
if (!hasCorpora()) {
  console.error('the corpora are not here: see `bench/quality/corpus.ts`')
  process.exit(3)
}

const ROUNDS = 60
/** Visits of each view in Chromium. */
const VISITS = 20
const SEARCHES = ['president', 'the', 'patrol boats', 'zyzzyva', 'said', 'Obama', 'court ruled']
const count = Number(process.argv[2] ?? 5000)
const folder = mkdtempSync(join(tmpdir(), 'crossread-page-'))
const path = process.argv[3] ?? join(folder, 'bench.crossread')
if (!existsSync(path)) await makeCase()

const before = performance.now()
const cli = new URL('../../bin/crossread.cjs', import.meta.url).pathname
const server = spawn(process.execPath, [cli, 'serve', path, '--no-open'], { stdio: ['ignore', 'pipe', 'inherit'] })
const address = await new Promise<string>((done) => {
  server.stdout.once('data', (words) => done(String(words).split('\n')[0] ?? ''))
})
const up = performance.now() - before
const origin = new URL(address).origin
const cookie = await session()
const first = await timed('/api/view/overview')
const people = await ids('/api/view/people', 'entity')
const documents = await ids('/api/view/documents', 'doc')
const rows: Record<string, readonly number[]> = {
  overview: await times(() => '/api/view/overview'),
  timeline: await times((i) => (i % 2 === 0 ? '/api/view/timeline' : `/api/view/timeline?lanes=person&from=${i * 50}`)),
  people: await times((i) => `/api/view/people?from=${i * 50}`),
  person: await times((i) => `/api/view/entity?id=${people[i % people.length] ?? ''}`),
  document: await times((i) => `/api/view/document?id=${documents[i % documents.length] ?? ''}`),
  search: await times((i) => `/api/view/search?q=${SEARCHES[i % SEARCHES.length] ?? ''}`),
  review: await times(() => '/api/view/review'),
}
const busy = slowSearches()
const mixed = await times((i) => `/api/view/people?from=${i * 50}`)
busy.stop()
const browser = await inBrowser()
const report = {
  documents: count,
  secondsToUp: round(up / 1000),
  firstView: round(first),
  p95: Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, round(p95(list))])),
  peopleWhileSearching: round(p95(mixed)),
  browser,
}
server.kill('SIGINT')
await new Promise((done) => server.once('exit', done))
rmSync(folder, { recursive: true, force: true })
write()

async function makeCase(): Promise<void> {
  const opened = openCase(path)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const store = opened.value
  const reading = readingOf({ name: 'pile.jsonl', columns: new Map(), meta: null, references: null })
  const bytes = new TextEncoder().encode('annotated before')
  const file = await store.openFile({ name: 'pile.jsonl', sha256: 'bench', bytes, reading, run: 1 })
  for (const [at, doc] of readPile(linkPile(count), count).entries()) {
    const { id, sha256, title, text } = doc
    await store.keepDocument(file, at, {
      id,
      input: `pile.jsonl:${at + 1}`,
      sha256,
      title,
      text,
      key: `bench ${id}`,
      annotated: JSON.stringify(doc),
    })
  }
  await store.closeFile(file, [])
  await linkCase(store, 'bench', '2031-06-14T00:00:00Z')
  await store.close()
}

/** Milliseconds until a view stands in Chromium, p95 of `VISITS` visits, each of another line; nothing where there is no Chromium. */
async function inBrowser(): Promise<Readonly<Record<string, number>>> {
  if (CHROMIUM === undefined) return {}
  const chrome = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  const context = await chrome.newContext({ viewport: { width: 1280, height: 900 } })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
  const page = await context.newPage()
  await page.goto(origin)
  await page.waitForSelector('.figures')
  const routes: Readonly<Record<string, (visit: number) => string>> = {
    timeline: (visit) => `/timeline${['', '?lanes=person', '?lanes=place', '?lanes=story'][visit % 4]}`,
    people: (visit) => `/people?from=${visit * 50}`,
    search: (visit) => `/search?q=${encodeURIComponent(SEARCHES[visit % SEARCHES.length] ?? '')}`,
    document: (visit) => `/document?id=${documents[visit % documents.length] ?? ''}`,
  }
  const found: Record<string, number> = {}
  for (const [view, routeAt] of Object.entries(routes)) {
    const list: number[] = []
    for (let visit = 0; visit < VISITS; visit++) {
      await page.evaluate(visitOf('/gaps'))
      list.push(Number(await page.evaluate(visitOf(routeAt(visit)))))
    }
    found[view] = round(p95(list))
  }
  await chrome.close()
  return found
}

/**
 * Goes to a route as a click on a link would, and answers with the milliseconds until its view stands and two frames have
 * been drawn: from then on the page answers to the reader. Looked at in the page itself, frame by frame.
 */
function visitOf(route: string): string {
  return `new Promise((resolve) => {
    const start = performance.now()
    const before = document.getElementById('view-title')
    location.hash = ${JSON.stringify(`#${route}`)}
    const look = () => {
      const title = document.getElementById('view-title')
      const stands = title !== null && title !== before && document.querySelector('.waiting, .stale') === null
      if (stands) requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })`
}

function write(): void {
  const day = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`
  writeFileSync(
    new URL(`../runs/${day}-page.json`, import.meta.url),
    `${JSON.stringify({ engine: ENGINE, machine, ...report }, null, 1)}\n`,
  )
  const table = [
    '| view | at the server, p95 of 60, ms | in Chromium, p95 of 20, ms |',
    '|---|---|---|',
    ...Object.entries(report.p95).map(([view, ms]) => `| ${view} | ${ms} | ${browser[view] ?? '–'} |`),
  ]
  const note = `Measured ${day}, ${ENGINE}, ${machine}, load of the machine ${loadavg()[0]?.toFixed(0)}; ${count} articles of the corpora. From the command to the first address ${report.secondsToUp} s, then the first view in ${report.firstView} ms; a page of people while searches run: p95 ${report.peopleWhileSearching} ms. Bars: first view 1 s, server 200 ms, Chromium 500 ms. Command: \`npm run bench:page\`.`
  rewriteBenchmarks('page', `${note}\n\n${table.join('\n')}`)
  console.log(`${note}\n${table.join('\n')}`)
}

async function session(): Promise<string> {
  const token = new URL(address).hash.replace('#token=', '')
  const answer = await fetch(`${origin}/api/open`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', origin },
    body: JSON.stringify({ token }),
  })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function timed(asked: string): Promise<number> {
  const start = performance.now()
  const answer = await fetch(origin + asked, { headers: { cookie } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${asked}: ${answer.status}`)
  return performance.now() - start
}

async function times(pathAt: (i: number) => string): Promise<readonly number[]> {
  const list: number[] = []
  for (let i = 0; i < ROUNDS; i++) list.push(await timed(pathAt(i)))
  return list
}

async function ids(asked: string, key: string): Promise<readonly string[]> {
  const answer = await fetch(origin + asked, { headers: { cookie } })
  const { items }: { items: readonly Record<string, unknown>[] } = await answer.json()
  return items.map((item) => String(item[key]))
}

/** Searches one after the other until they are stopped. */
function slowSearches(): { stop(): void } {
  let going = true
  const run = async (): Promise<void> => {
    for (let i = 0; going; i++) await timed(`/api/view/search?q=${SEARCHES[i % SEARCHES.length] ?? ''}`)
  }
  void run()
  return {
    stop: () => {
      going = false
    },
  }
}

function p95(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? 0
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

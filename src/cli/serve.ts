import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { commonWords, loadModels, nextRun } from '../engine/index.ts'
import { MAX_FILE_BYTES } from '../intake/index.ts'
import { type Asset, type DroppedPile, failure, guardOf, handlerOf, openServedRoom } from '../server/index.ts'
import type { Store } from '../store/index.ts'
import { casePath, writing } from './case-at.ts'
import { type CommandLine, UsageError } from './parse-command-line.ts'
import { readIntoCase } from './read-into-case.ts'
import { visitsOf } from './visits.ts'

/** Only this machine: the page holds what must not leave it. */
const HOST = '127.0.0.1'

// In a checkout the page lies where `npm run build:web` puts it, in the package beside the built command line.
const PAGES = ['../web/', '../../dist/web/'].map((path) => new URL(path, import.meta.url).pathname)

/** `crossread serve CASE`: the page over a local server until Ctrl-C. Returns the exit status. */
export async function serveCommand(line: CommandLine): Promise<number> {
  const path = casePath(line)
  const page = PAGES.find((folder) => existsSync(join(folder, 'index.html')))
  if (page === undefined) throw new UsageError('the page is not built yet: npm run build:web')
  return writing(path, async (store) => {
    const room = await openServedRoom({
      store,
      everydayWords: async () => commonWords(await loadModels()),
      now: () => new Date().toISOString(),
      readFiles: (pile, step) => readDropped(line, store, pile, step),
      visits: visitsOf(path),
    })
    const token = secret()
    const server = createServer()
    const port = await listening(server, portOf(line))
    const hosts = [`${HOST}:${port}`, `localhost:${port}`]
    const guard = guardOf({ hosts, token, session: secret() })
    const handle = handlerOf({ guard, room, asset: async (asked) => assetAt(page, asked) })
    server.on('request', (request, response) => void respond(handle, request, response))
    const address = `http://${HOST}:${port}/#token=${token}`
    process.stdout.write(`${address}\nopen this address once in a browser of this machine; Ctrl-C ends the server\n`)
    if (!line.values.has('no-open')) openBrowser(address)
    await new Promise<void>((ended) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended())
    })
    server.close()
    server.closeAllConnections()
    return 0
  })
}

/** The port asked for; 0: any that is free. Throws `UsageError`. */
function portOf(line: CommandLine): number {
  const given = line.values.get('port') ?? '0'
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 65536
  if (port > 65535) throw new UsageError(`--port takes a number up to 65535, not "${given}"`)
  return port
}

function listening(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', () => failed(new UsageError(`port ${port} is taken: choose another with --port`)))
    server.listen(port, HOST, () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/** Reads dropped files as `add` does, under the names that the page gave them. */
async function readDropped(
  line: CommandLine,
  store: Store,
  { accounts, meta }: DroppedPile,
  step: (done: number, total: number) => void,
): Promise<void> {
  const found = accounts.map(({ name, bytes }) => ({ name, path: name, held: async () => bytes }))
  await readIntoCase({ ...line, inputs: [] }, store, await nextRun(store), {
    stopped: () => false,
    nameOf: (file) => file.name,
    found,
    meta,
    step: (done) => step(Math.min(done, accounts.length), accounts.length),
  })
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Tells the page that a server holds the case. */
const SERVED = '<meta name="crossread-served" content="yes">'

/** A file of the page; only plain names below its folder are looked for. */
function assetAt(folder: string, path: string): Asset | null {
  const type = TYPES[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? '']
  if (type === undefined || !/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(path)) return null
  const file = join(folder, path)
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  if (path !== '/index.html') return { type, bytes: new Uint8Array(bytes) }
  return { type, bytes: new TextEncoder().encode(bytes.toString('utf8').replace('<head>', `<head>\n${SERVED}`)) }
}

type Handle = (request: Request) => Promise<Response>

/** Carries a request of Node's to the handler and its answer back. */
async function respond(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = new Headers()
  for (let i = 0; i + 1 < request.rawHeaders.length; i += 2) {
    headers.append(request.rawHeaders[i] ?? '', request.rawHeaders[i + 1] ?? '')
  }
  const { method = 'GET', url = '/' } = request
  const body = method === 'GET' || method === 'HEAD' ? null : await bodyOf(request)
  let answer: Response
  // Whoever goes away before the answer is there no longer waits for it.
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  try {
    answer =
      body === 'too-large'
        ? failure(413, 'too-large', 'A file may hold at most 64 MiB.')
        : await handle(new Request(new URL(url, `http://${HOST}`), { method, headers, body, signal: gone.signal }))
  } catch {
    answer = failure(400, 'bad-request', 'This request cannot be understood.')
  }
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  const reader = answer.body?.getReader()
  response.once('close', () => void reader?.cancel().catch(() => {}))
  for (;;) {
    const part = await reader?.read().catch(() => undefined)
    if (part?.value === undefined) break
    if (!response.write(part.value))
      await new Promise((drained) => response.once('drain', drained).once('close', drained))
  }
  response.end()
}

/** The whole body of a request, or that it is more than any file that is read. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= MAX_FILE_BYTES) chunks.push(bytes)
  }
  return size > MAX_FILE_BYTES ? 'too-large' : new Uint8Array(Buffer.concat(chunks))
}

/** Opens the address in the user's browser where the system says how; the printed address does as well. */
function openBrowser(address: string): void {
  const [program, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  const child = spawn(program ?? '', [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

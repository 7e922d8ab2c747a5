import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { builtPage } from './built.ts'

/** Where Debian and others put Chromium. */
export const CHROMIUM: string | undefined = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** The static page, built and served from a sub-path as a plain web host would serve it, in a real browser. */
export interface Site {
  readonly folder: string
  /** Opens the page and waits until its engine is loaded. */
  open(options?: OpenOptions): Promise<Opened>
  close(): Promise<void>
}

export interface OpenOptions {
  readonly width?: number
  readonly dark?: boolean
  /** A script that stands in for the engine's worker. */
  readonly worker?: string
  /** A script that runs in the worker that reads, before its own. */
  readonly reader?: string
  /** What the host's own policy says of the page's scripts (the header Content-Security-Policy). */
  readonly policy?: string
  /** In the storage of the last page that was opened so, as another tab of one browser. */
  readonly sameStorage?: boolean
}

export interface Opened {
  readonly page: Page
  /** What the page asked the network for since it was loaded, and every dialog: empty when all is well. */
  readonly requests: readonly string[]
  /** What the console complained of. */
  readonly complaints: readonly string[]
  /** Goes to a route and waits until its view is there. */
  go(route: string): Promise<void>
  /** Tries the example and waits for the overview. */
  example(): Promise<void>
}

/** Serves the built page and opens a browser. */
export async function openSite(): Promise<Site> {
  const folder = builtPage()
  // A worker's worker asks for its script past the page's routes: the host itself puts the words before it.
  let beforeReader = ''
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    const file = join(folder, path.replace(/^\/some\/where/, '').replace(/\/$/, '/index.html'))
    if (!path.startsWith('/some/where/') || !existsSync(file)) {
      // Browsers ask every host for its icon by themselves.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    if (/\/reader-[^/]*\.js$/.test(file)) response.write(beforeReader)
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const browser: Browser = await chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
  let context: BrowserContext | null = null
  return {
    folder,
    open: async (options = {}) => {
      beforeReader = options.reader ?? ''
      if (options.sameStorage !== true || context === null) context = await browser.newContext()
      return openPage(await context.newPage(), `http://127.0.0.1:${port}/some/where/`, options)
    },
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}

async function openPage(page: Page, address: string, options: OpenOptions): Promise<Opened> {
  await page.setViewportSize({ width: options.width ?? 1280, height: 900 })
  await page.emulateMedia({ colorScheme: options.dark === true ? 'dark' : 'light' })
  const requests: string[] = []
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    requests.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const { worker } = options
  if (worker !== undefined) {
    await page.route(/\/assets\/main-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: worker }),
    )
  }
  const { policy } = options
  if (policy !== undefined) {
    await page.route(/\.js$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
    })
  }
  await page.goto(address)
  await page.waitForSelector('button.primary:not([disabled])', { timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url())
  })
  return {
    page,
    requests,
    complaints,
    go: (route) => goTo(page, route),
    example: async () => {
      await page.getByText('Try the example').click()
      await page.waitForSelector('.figures', { timeout: 60_000 })
      await settled(page)
    },
  }
}

/** Goes to a route and waits until its view is there. */
export async function goTo(page: Page, route: string): Promise<void> {
  const hash = JSON.stringify(`#${route}`)
  await page.evaluate(`new Promise((there) => {
    if (location.hash === ${hash}) return there()
    // The page heard it before us, and has drawn when two frames are through.
    addEventListener('hashchange', () => requestAnimationFrame(() => requestAnimationFrame(there)), { once: true })
    location.hash = ${hash}
  })`)
  await settled(page)
}

async function settled(page: Page): Promise<void> {
  await until(page, "document.querySelector('.waiting, .stale') === null && document.querySelector('h1') !== null")
}

/** Waits until an expression is true on the page; the page's own policy allows no evaluation from within. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let turn = 0; turn < 1000; turn++) {
    if ((await page.evaluate(expression)) === true) return
    await page.waitForTimeout(20)
  }
  throw new Error(`never true: ${expression}`)
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'
import { CHROMIUM, until } from './web/site.ts'

const ROOT = new URL('..', import.meta.url).pathname

describe.skipIf(CHROMIUM === undefined)('crossread serve in Chromium (needs the Debian package chromium)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-serve-'))
  const path = join(folder, 'work.crossread')
  let browser: Browser
  let server: ChildProcess | null = null

  /** Starts the server and opens the address that it prints. */
  async function serve(): Promise<Page> {
    const started = spawn(process.execPath, [join(ROOT, 'bin/crossread.cjs'), 'serve', path, '--no-open'], {
      cwd: ROOT,
    })
    server = started
    const address = await new Promise<string>((done, failed) => {
      started.stdout.once('data', (words) => done(String(words).split('\n')[0] ?? ''))
      started.once('exit', (code) => failed(new Error(`the server ended with ${code}`)))
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(address)
    await page.waitForSelector('.figures', { timeout: 60_000 })
    return page
  }

  async function stop(): Promise<void> {
    const ended = new Promise((done) => server?.once('exit', done))
    server?.kill('SIGINT')
    await ended
    server = null
  }

  beforeAll(async () => {
    const built = spawnSync(process.execPath, [join(ROOT, 'scripts/build-web.ts')], { cwd: ROOT, encoding: 'utf8' })
    if (built.status !== 0) throw new Error(`build:web failed: ${built.stdout}${built.stderr}`)
    runCli(['add', path, 'example/documents', '--meta', 'example/meta.csv'])
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] })
  }, 180_000)
  afterAll(async () => {
    server?.kill('SIGKILL')
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows the case, takes a decision that outlives the server, and keeps a second writer out', async () => {
    const page = await serve()
    expect(page.url()).not.toContain('token')
    expect(await page.locator('h1').textContent()).toContain('18 documents')
    const second = runCli(['add', path, 'example/documents'])
    expect([second.status, second.stderr.includes(`is open in process ${server?.pid}`)]).toEqual([1, true])
    expect(runCli(['status', path]).stdout).toContain('18 documents')
    await page.evaluate("location.hash = '#/review'")
    await page.waitForSelector('.choice .count')
    const before = Number(await page.locator('.choice .count').first().textContent())
    await page.keyboard.press('d')
    await until(page, `Number(document.querySelector('.choice .count')?.textContent) === ${before - 1}`)
    await page.close()
    await stop()
    expect(runCli(['export', path, '--format', 'decisions']).stdout).toContain('"kind":"different"')
    const again = await serve()
    await again.evaluate("location.hash = '#/review'")
    await again.waitForSelector('.choice .count')
    expect(Number(await again.locator('.choice .count').first().textContent())).toBe(before - 1)
    await again.close()
    await stop()
  }, 240_000)
})

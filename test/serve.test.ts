import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'
import { builtPage } from './web/built.ts'
import { CHROMIUM, goTo, until } from './web/site.ts'
import { LINES, VIEWS } from './web/views.ts'

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
      // Visits are noted in the user's own folder.
      env: { ...process.env, XDG_STATE_HOME: folder },
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

  /** How many of something the page shows; awaited until it is the number expected. */
  async function counts(page: Page, selector: string, expected: number): Promise<void> {
    await until(page, `document.querySelectorAll(${JSON.stringify(selector)}).length === ${expected}`)
  }

  beforeAll(async () => {
    rmSync(join(ROOT, 'dist/web'), { recursive: true, force: true })
    cpSync(builtPage(), join(ROOT, 'dist/web'), { recursive: true })
    runCli(['add', path, 'example/documents', '--meta', 'example/meta.csv'])
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterEach(async () => {
    if (server !== null) await stop()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('opens every view without a complaint, again from its address, and leads from a line to its words', async () => {
    const page = await serve()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    const routes: string[] = [...VIEWS]
    for (const [list, link] of LINES) {
      await goTo(page, list)
      routes.push(((await page.locator(link).first().getAttribute('href')) ?? '').slice(1))
    }
    for (const route of routes) {
      await goTo(page, route)
      expect([route, await page.locator('h1').count(), await page.locator('[role=alert]').count()]).toEqual([
        route,
        1,
        0,
      ])
      const [title, address] = [await page.locator('h1').textContent(), page.url()]
      await page.reload()
      await page.waitForSelector('.views')
      await goTo(page, address.slice(address.indexOf('#') + 1))
      expect([address, await page.locator('h1').textContent()]).toEqual([page.url(), title])
    }
    await goTo(page, '/timeline')
    await page.locator('.line a[href*="/event?"]').first().click()
    await page.waitForSelector('.account mark')
    const words = await page.locator('.account').first().locator('mark').first().textContent()
    await page.locator('.account h4 a').first().click()
    await page.waitForSelector('.text .here')
    expect((await page.locator('.text .here').allTextContents()).join('')).toContain(words ?? 'no words')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('takes a decision that outlives the server, and keeps a second writer out', async () => {
    const page = await serve()
    expect(page.url()).not.toContain('token')
    expect(await page.locator('h1').textContent()).toContain('18 documents')
    const second = runCli(['add', path, 'example/documents'])
    expect([second.status, second.stderr.includes(`is open in process ${server?.pid}`)]).toEqual([1, true])
    expect(runCli(['status', path]).stdout).toContain('18 documents')
    await goTo(page, '/review')
    const before = Number(await page.locator('.choice .count').first().textContent())
    await page.keyboard.press('d')
    await until(page, `Number(document.querySelector('.choice .count')?.textContent) === ${before - 1}`)
    await page.close()
    await stop()
    expect(runCli(['export', path, '--format', 'decisions']).stdout).toContain('"kind":"different"')
    const again = await serve()
    await goTo(again, '/review')
    expect(Number(await again.locator('.choice .count').first().textContent())).toBe(before - 1)
    await again.close()
  })

  it('splits and joins events, statements and names by hand, takes one back, and all of it stands after a re-run', async () => {
    const page = await serve()
    await page.getByRole('link', { name: 'Timeline', exact: true }).click()
    await page.locator('.line a[href*="/event?"]').first().click()
    await page.waitForSelector('.account')
    const event = page.url().split('#')[1] ?? ''
    const accounts = await page.locator('.account').count()
    expect(accounts).toBeGreaterThan(2)
    await page.locator('.account button', { hasText: 'Another event' }).last().click()
    await counts(page, '.account', accounts - 1)

    await goTo(page, '/statements')
    const several = page.locator('.line', { hasText: /[2-9] wordings/ }).first()
    await several.locator('a[href*="/statement?"]').click()
    await page.waitForSelector('.rendering')
    const statement = page.url().split('#')[1] ?? ''
    const wordings = await page.locator('.rendering').count()
    const words = (await page.locator('.rendering').last().locator('mark').last().textContent()) ?? ''
    await page.locator('.rendering button', { hasText: 'Another statement' }).last().click()
    await counts(page, '.rendering', wordings - 1)
    await page.getByLabel('join another statement').check()
    await page.getByLabel('Statements that hold').fill(words.split(/\s+/).slice(0, 4).join(' '))
    await page.getByRole('button', { name: 'The same statement' }).first().click()
    await counts(page, '.rendering', wordings)

    await goTo(page, '/people?type=PER')
    const people = Number((await page.locator('.pager').textContent())?.match(/\d+/)?.[0])
    const name = (await page.locator('.rows a[href*="/entity?"]').nth(1).textContent()) ?? ''
    await page.locator('.rows a[href*="/entity?"]').first().click()
    await page.getByText('Join with another name').click()
    await page.locator('.decide input[type=search]').fill(name)
    await page.getByRole('button', { name: 'Same as' }).first().click()
    await until(page, "document.querySelector('[role=status]')?.textContent.startsWith('Joined') === true")
    await goTo(page, '/people?type=PER')
    await until(page, `/${people - 1} name/.test(document.querySelector('.pager')?.textContent ?? '')`)
    await goTo(page, '/decisions')
    await page
      .getByRole('button', { name: /^Undo all/ })
      .first()
      .click()
    await until(page, "document.querySelector('ol.rows > li')?.textContent.startsWith('undo') === true")
    await goTo(page, '/people?type=PER')
    await until(page, `/${people} name/.test(document.querySelector('.pager')?.textContent ?? '')`)
    await page.close()
    await stop()

    const later = join(folder, 'later.txt')
    writeFileSync(later, 'PORT ALMA, 21 June 2031 - Mayor Mara Ilves met the Harbour Union again on Saturday.')
    expect(runCli(['add', path, later]).status).toBe(0)
    const again = await serve()
    await goTo(again, event)
    await counts(again, '.account', accounts - 1)
    await goTo(again, statement)
    await counts(again, '.rendering', wordings)
    await goTo(again, '/overview')
    expect(await again.locator('.fresh').textContent()).toMatch(/Since your last visit .*1 document:/)
    await again.close()
  }, 300_000)

  it('reads dropped files with what a table says of them', async () => {
    const page = await serve()
    const before = Number(/(\d+) document/.exec((await page.locator('.status-line').textContent()) ?? '')?.[1])
    await page.setInputFiles('input[type=file]', [
      { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Mayor Mara Ilves met Jon Tarr on Monday.') },
      {
        name: 'table.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('file,outlet,published\nnote.txt,The Harbour Bell,2031-06-20\n'),
      },
    ])
    await until(page, `document.querySelector('.status-line').textContent.includes('${before + 1} documents')`)
    await goTo(page, '/documents')
    await until(page, "document.querySelector('main').textContent.includes('Harbour Bell')")
    await page.close()
  })
})

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDossier } from '../src/dossier/index.ts'
import { HOSTILE_STRINGS } from './hostile-strings.ts'
import { poisoned } from './poisoned-case.ts'
import { runCli } from './run-cli.ts'
import { sampleCase } from './sample-case.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
const REQUIRED = process.env.CROSSREAD_BROWSER_REQUIRED === '1'
const folder = mkdtempSync(join(tmpdir(), 'crossread-page-'))

if (REQUIRED) {
  it('has a Chromium for the browser tests, where one is required', () => {
    expect(CHROMIUM).toBeDefined()
  })
}

describe.skipIf(CHROMIUM === undefined)('dossier.html in Chromium (needs the Debian package chromium)', () => {
  let browser: Browser
  const requests: string[] = []

  async function open(path: string, width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: true })
    page.on('request', (request) => {
      if (request.url() !== `file://${path}`) requests.push(request.url())
    })
    page.on('dialog', (dialog) => {
      requests.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(`file://${path}`)
    return page
  }

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    })
    const root = new URL('..', import.meta.url).pathname
    runCli(['dossier', 'example/documents', '--meta', 'example/meta.csv', '-o', folder], { cwd: root })
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([1280, 390])('shows the example at %i px without sideways scrolling, scripts or requests', async (width) => {
    const page = await open(join(folder, 'dossier.html'), width)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.getByText('Machine draft, not reviewed').count()).toBeGreaterThan(0)
    expect(await page.locator('.points > li').count()).toBeLessThanOrEqual(10)
    expect(
      await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBeLessThanOrEqual(1)
    expect(await page.locator('script').count()).toBe(0)
    expect(requests).toEqual([])
    await page.close()
  })

  it('leads from a line to its exact words', async () => {
    const page = await open(join(folder, 'dossier.html'), 1280)
    const broken = await page.evaluate(
      "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1))) === null).length",
    )
    expect(broken).toBe(0)
    await page.locator('main sup a').first().click()
    expect(await page.evaluate("document.querySelector(':target mark') !== null")).toBe(true)
    await page.close()
  })

  it('prints to a PDF that bears its status', async () => {
    const page = await open(join(folder, 'dossier.html'), 1280)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.length).toBeGreaterThan(20_000)
    await page.close()
  })

  it('runs nothing and asks for nothing when every string is hostile', async () => {
    const path = join(folder, 'hostile.html')
    writeFileSync(path, '')
    const page = await open(path, 1280)
    for (const payload of HOSTILE_STRINGS) {
      writeFileSync(path, renderDossier(poisoned(sampleCase(), payload), { texts: 'full' }))
      await page.reload()
    }
    await page.close()
    expect(requests).toEqual([])
    expect(readFileSync(join(folder, 'hostile.html'), 'utf8')).not.toMatch(/<script/i)
  })
})

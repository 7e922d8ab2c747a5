import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, type Opened, openSite, type Site, until } from './web/site.ts'
import { LINES, VIEWS } from './web/views.ts'

const ROOT = new URL('..', import.meta.url).pathname

if (process.env.CROSSREAD_BROWSER_REQUIRED === '1') {
  it('has a Chromium for the browser tests, where one is required', () => {
    expect(CHROMIUM).toBeDefined()
  })
}

describe.skipIf(CHROMIUM === undefined)('the static page in Chromium (needs the Debian package chromium)', () => {
  let site: Site
  let opened: Opened

  beforeAll(async () => {
    site = await openSite()
    opened = await site.open()
    await opened.example()
  })
  afterAll(() => site.close())

  it('reads dropped files and shows the dossier without one request', async () => {
    const other = await site.open()
    const files = ['2031-06-10-courier-ferry.txt', 'gazette-ferry.html', 'briefs.jsonl'].map((name) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: readFileSync(join(ROOT, 'example/documents', name)),
    }))
    const list = JSON.stringify(files.map(({ name, buffer }) => ({ name, words: buffer.toString('utf8') })))
    const held = await other.page.evaluateHandle(`(() => {
      const transfer = new DataTransfer()
      for (const { name, words } of ${list}) transfer.items.add(new File([words], name))
      return transfer
    })()`)
    await other.page.dispatchEvent('body', 'drop', { dataTransfer: held })
    await other.page.waitForSelector('.figures', { timeout: 60_000 })
    expect(await other.page.locator('.points > li').count()).toBeGreaterThan(0)
    expect(other.requests).toEqual([])
    await other.page.close()
  })

  it.each([390, 1280])(
    'opens every view at %i px without sideways scrolling, complaints or requests',
    async (width) => {
      const { page, go, requests, complaints } = opened
      await page.setViewportSize({ width, height: 900 })
      const visit = async (name: string): Promise<void> => {
        expect(await page.locator('h1').count(), name).toBe(1)
        expect(await page.locator('[role=alert]').count(), name).toBe(0)
        const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        expect(over, name).toBeLessThanOrEqual(1)
      }
      for (const view of VIEWS) {
        await go(view)
        await visit(view)
      }
      for (const [list, link] of LINES) {
        await go(list)
        const target = await page.locator(link).first().getAttribute('href')
        await go((target ?? '').slice(1))
        await visit(target ?? list)
      }
      expect(complaints).toEqual([])
      expect(requests).toEqual([])
    },
    120_000,
  )

  it('leads from a line to its exact words in the document', async () => {
    const { page, go } = opened
    await go('/timeline')
    await page.locator('.line a[href*="/event?"]').first().click()
    await page.waitForSelector('.account mark')
    const words = await page.locator('.account').first().locator('mark').first().textContent()
    await page.locator('.account h4 a').first().click()
    await page.waitForSelector('.text .here')
    const here = (await page.locator('.text .here').allTextContents()).join('')
    expect(here).toContain(words ?? 'no words')
  })

  it('carries a filter from view to view, and into a permalink', async () => {
    const { page, go } = opened
    await go('/timeline')
    const all = await page.locator('.pager').textContent()
    const canvas = await page.locator('.drawing .ground').boundingBox()
    if (canvas === null) throw new Error('no drawing')
    await page.mouse.move(canvas.x + 4, canvas.y + canvas.height - 4)
    await page.mouse.down()
    await page.mouse.move(canvas.x + canvas.width * 0.08, canvas.y + canvas.height - 4, { steps: 4 })
    await page.mouse.up()
    await page.waitForSelector('.filters .chip')
    await until(page, 'document.querySelector(".stale") === null')
    expect(await page.locator('.pager').textContent()).not.toBe(all)
    await page.locator('.views a', { hasText: 'Statements' }).click()
    expect(await page.evaluate('location.hash')).toMatch(/^#\/statements\?since=2031-\d\d-\d\d&until=2031-\d\d-\d\d$/)
    await go('/overview')
  })

  it('shows its keys on ?, and leaves the focus where it was', async () => {
    const { page, go } = opened
    await go('/people')
    const link = page.locator('.rows a').first()
    await link.focus()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await page.evaluate("document.activeElement === document.querySelector('.rows a')")).toBe(true)
  })

  it('finds words with the slash key', async () => {
    const { page, go } = opened
    await go('/overview')
    await page.keyboard.press('/')
    await page.keyboard.type('harbour master')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.evidence mark')
    expect((await page.locator('.evidence mark').first().textContent())?.toLowerCase()).toMatch(/harbour|master/)
  })

  it('settles a doubt with one key, takes it back, and keeps what is settled in the next linking', async () => {
    const { page, go, requests } = opened
    await go('/review')
    const left = (): Promise<unknown> => page.evaluate("Number(document.querySelector('.choice .count')?.textContent)")
    const before = Number(await left())
    await page.keyboard.press('d')
    await until(page, `Number(document.querySelector('.choice .count')?.textContent) === ${before - 1}`)
    await page.getByRole('button', { name: 'Undo' }).and(page.locator(':enabled')).waitFor()
    await page.keyboard.press('z')
    await until(page, `Number(document.querySelector('.choice .count')?.textContent) === ${before}`)
    await page.getByRole('button', { name: 'Undo' }).and(page.locator(':disabled')).waitFor()
    await page.keyboard.press('d')
    await until(page, `Number(document.querySelector('.choice .count')?.textContent) === ${before - 1}`)
    await go('/decisions')
    await page.getByText('✓ in force').first().waitFor({ timeout: 20_000 })
    await until(page, "!document.querySelector('.masthead').textContent.includes('being taken in')")
    const log = await page.locator('ol.rows > li').allTextContents()
    expect(log.map((line) => /^(?:undo|different|unsure)/.exec(line)?.[0])).toEqual(['different', 'undo', 'different'])
    expect(log[2]).toContain('taken back')
    await go('/review')
    expect(await left()).toBe(before - 1)
    expect(requests).toEqual([])
  })

  it('keeps a case only when asked, and goes on with it after a reload, decisions in force', async () => {
    const { page, go, example } = await site.open()
    await example()
    await go('/review')
    await page.keyboard.press('s')
    await page.reload()
    await page.waitForSelector('button.primary:not([disabled])', { timeout: 60_000 })
    expect(await page.getByText('Go on with the kept case').count()).toBe(0)
    await page.getByText('Try the example').click()
    await page.waitForSelector('.masthead .views')
    await go('/hand-over')
    await page.getByLabel('keep documents and decisions').check()
    await go('/review')
    const before = await page.evaluate("Number(document.querySelector('.choice .count')?.textContent)")
    await page.keyboard.press('s')
    await until(page, `Number(document.querySelector('.choice .count')?.textContent) < ${before}`)
    await page.reload()
    await page.getByText('Go on with the kept case').click({ timeout: 60_000 })
    await page.waitForSelector('.masthead .views')
    await go('/decisions')
    expect(await page.locator('ol.rows > li').count()).toBe(1)
    await page.getByText('✓ in force').waitFor()
    await go('/hand-over')
    await page.getByRole('button', { name: 'Forget this case' }).click()
    await page.getByText('Try the example').waitFor()
    await page.close()
  })

  it('splits an account off an event by hand and joins it again', async () => {
    const { page, go, example } = opened
    await go('/hand-over')
    await page.getByRole('button', { name: 'Forget this case' }).click()
    await example()
    await go('/timeline')
    await page.locator('.line a[href*="/event?"]').first().click()
    await page.waitForSelector('.account')
    const accounts = await page.locator('.account').count()
    expect(accounts).toBeGreaterThan(2)
    await page.locator('.account button', { hasText: 'Another event' }).last().click()
    await until(page, `document.querySelectorAll('.account').length === ${accounts - 1}`)
    await page.getByLabel('join another event').check()
    const split = page.locator('.lines li', { hasText: '✓ reviewed' }).getByRole('button', { name: 'The same event' })
    await split.first().click()
    // The account that was split off comes back, and with it what the machine had put it to meanwhile.
    await until(page, `document.querySelectorAll('.account').length >= ${accounts}`)
    await go('/decisions')
    expect(await page.getByText('different', { exact: true }).count()).toBeGreaterThan(0)
  })

  it('hands over a dossier only when every flagged person is settled', async () => {
    const { page, go, requests } = await site.open()
    const text =
      'The ferry was attacked on Monday. Tomas Renn, a 9-year-old boy, was wounded, police said. "I hid under a seat," Tomas Renn told a reporter.'
    await page.setInputFiles('input[type=file]', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.waitForSelector('.figures')
    await go('/hand-over')
    const dossier = page.getByRole('button', { name: 'Dossier', exact: true })
    const flagged = await page.locator('.care-list fieldset').count()
    expect(flagged).toBeGreaterThan(0)
    expect(await dossier.isDisabled()).toBe(true)
    const names = await page.locator('.care-list legend a').allTextContents()
    for (let i = 0; i < flagged; i++)
      await page.locator('.care-list fieldset').nth(i).getByLabel('cover the name').check()
    const [download] = await Promise.all([page.waitForEvent('download'), dossier.click()])
    const saved = readFileSync(await download.path(), 'utf8')
    expect(saved).toContain('<!doctype html>')
    for (const name of names) expect(saved).not.toContain(name)
    expect(saved).toMatch(/Person [A-Z0-9]/)
    expect(requests).toEqual([])
    await page.close()
  })
})

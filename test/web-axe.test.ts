import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, type Opened, openSite, type Site } from './web/site.ts'
import { LINES, VIEWS } from './web/views.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong in this state of the page: rule, weight and the first place. */
const FAULTS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, impact, nodes }) => impact + ' ' + id + ': ' + nodes[0].html.slice(0, 200) + ' – ' + nodes[0].failureSummary))`

describe.skipIf(CHROMIUM === undefined)('readers who do not see the page, or see it darkly,', () => {
  let site: Site
  let opened: Opened

  beforeAll(async () => {
    site = await openSite()
    opened = await site.open()
    await opened.page.evaluate(AXE)
  })
  afterAll(() => site.close())

  it('have a start page without a serious fault, light and dark', async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await opened.page.emulateMedia({ colorScheme })
      expect([colorScheme, await opened.page.evaluate(FAULTS)]).toEqual([colorScheme, []])
    }
    await opened.example()
  })

  it.each([
    ['light at 1280 px', { width: 1280, colorScheme: 'light' }],
    ['dark at 390 px', { width: 390, colorScheme: 'dark' }],
  ] as const)(
    'have no serious fault in any view, %s',
    async (_name, { width, colorScheme }) => {
      const { page, go } = opened
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const faults: Record<string, unknown> = {}
      for (const view of VIEWS) {
        await go(view)
        faults[view] = await page.evaluate(FAULTS)
      }
      for (const [list, link] of LINES) {
        await go(list)
        await go(((await page.locator(link).first().getAttribute('href')) ?? '').slice(1))
        faults[link] = await page.evaluate(FAULTS)
      }
      await page.keyboard.press('?')
      faults.keys = await page.evaluate(FAULTS)
      await page.keyboard.press('Escape')
      expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => String(found) !== ''))).toEqual({})
    },
    180_000,
  )
})

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, openSite, type Site } from './web/site.ts'
import { LINES, VIEWS } from './web/views.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong in this state of the page: rule, weight and the first place. */
const FAULTS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, impact, nodes }) => impact + ' ' + id + ': ' + nodes[0].html.slice(0, 200) + ' – ' + nodes[0].failureSummary))`

describe.skipIf(CHROMIUM === undefined)('the page for readers who do not see it, or see it darkly', () => {
  let site: Site

  beforeAll(async () => {
    site = await openSite()
  }, 180_000)
  afterAll(() => site.close())

  it.each([
    ['light at 1280 px', { width: 1280, dark: false }],
    ['dark at 390 px', { width: 390, dark: true }],
  ])(
    'has no serious fault in any view, %s',
    async (_name, options) => {
      const { page, go, example } = await site.open(options)
      await page.evaluate(AXE)
      const faults: Record<string, unknown> = { start: await page.evaluate(FAULTS) }
      await example()
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
      expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => String(found) !== ''))).toEqual({})
      await page.close()
    },
    180_000,
  )
})

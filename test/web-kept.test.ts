import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, type Opened, openSite, type Site, until } from './web/site.ts'

/** Articles in one file of JSON lines, each with names and numbers of its own. */
function articles(count: number): string {
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `a${i}`,
      title: `Ferry talks, day ${i}`,
      text: `Mayor Mara Ilves met the Harbour Union in Port Alma on day ${i}. "We will wait ${i} days," Ilves told reporters. `.repeat(
        12,
      ),
    }),
  ).join('\n')
}

/** Before the reader's own script: a document of this name never ends, once it was begun. */
const HANG = `{
  const post = self.postMessage.bind(self)
  self.postMessage = (told) => {
    post(told)
    if (told.told === 'begin' && told.input.startsWith('hang')) for (;;);
  }
}\n`

function file(name: string, words: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(words) }
}

describe.skipIf(CHROMIUM === undefined)('the case of a tab', () => {
  let site: Site

  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())

  const documents = ({ page }: Opened): Promise<string | null> => page.locator('.status-line').textContent()

  it('that is kept outlives a killed tab, and what was left unread is read in the next', async () => {
    const { page } = await site.open()
    await page.getByLabel('keep the case in this browser').check()
    await page.setInputFiles('input[type=file]', [
      file('a.txt', 'Mayor Mara Ilves met Jon Tarr on Monday.'),
      file('b.jsonl', articles(60)),
    ])
    await until(page, "/Reading (?:[5-9]|\\d\\d) of 61/.test(document.querySelector('.drop')?.textContent ?? '')")
    await page.goto('chrome://crash').catch(() => {})
    await page.close()
    const again = await site.open({ sameStorage: true })
    await again.page.getByText('Go on with the kept case').click()
    await again.page.waitForSelector('.figures', { timeout: 60_000 })
    await until(again.page, "document.querySelector('.status-line').textContent.includes('61 documents')")
    expect(await documents(again)).toContain('61 documents')
    expect(again.requests).toEqual([])
    await again.page.close()
  })

  it('takes from a library of references what the files do not say, and tells what an addition brought', async () => {
    const opened = await site.open()
    const { page, go, requests } = opened
    const item = {
      itemType: 'newspaperArticle',
      title: 'Quay closed',
      publicationTitle: 'Alma Post',
      date: '2031-06-14',
      attachments: [{ path: 'C:\\Zotero\\quay.txt' }],
    }
    await page.setInputFiles('input[type=file]', [
      file('quay.txt', 'Mayor Mara Ilves closed the quay of Port Alma on Saturday.'),
      file('library.json', JSON.stringify({ config: {}, items: [item] })),
    ])
    await page.waitForSelector('.figures', { timeout: 60_000 })
    await go('/documents')
    expect(await page.locator('main').textContent()).toContain('Alma Post')
    await go('/changes')
    expect(await page.locator('main').textContent()).toContain('all of it is new')
    await go('/overview')
    expect(await page.locator('.fresh').count()).toBe(0)
    await page.setInputFiles('input[type=file]', [file('later.txt', 'Jon Tarr met Mara Ilves in Port Alma on Sunday.')])
    await until(page, "document.querySelector('.fresh')?.textContent.includes('1 document') === true")
    await page.getByRole('link', { name: 'What is new' }).click()
    await page.getByText('1 document came in').waitFor()
    expect(await page.locator('ul.rows > li').count()).toBeGreaterThan(0)
    expect(requests).toEqual([])
    await page.close()
  })

  it('goes on when a document hangs its reader: that one is refused in a line, the others are read', async () => {
    const opened = await site.open({ reader: HANG })
    const { page, go, requests } = opened
    await page.setInputFiles('input[type=file]', [
      file('a.txt', 'Mayor Mara Ilves met Jon Tarr on Monday.'),
      file('hang.txt', 'The union met the mayor on Tuesday.'),
      file('z.txt', 'Jon Tarr said on Wednesday that the talks had failed.'),
    ])
    await page.waitForSelector('.figures', { timeout: 90_000 })
    expect(await documents(opened)).toContain('2 documents')
    await go('/overview')
    expect(await page.locator('.refused').textContent()).toMatch(/hang\.txt: .*30/)
    expect(requests).toEqual([])
    await page.close()
  })

  it('reads where the host lets workers come from its own files only', async () => {
    const { page, example, complaints } = await site.open({ policy: "worker-src 'self'" })
    await example()
    expect(complaints).toEqual([])
    await page.close()
  })
})

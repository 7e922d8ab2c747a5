import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDossier } from '../src/dossier/index.ts'
import type { Case } from '../src/link/index.ts'
import { answer, type News, openIndex } from '../src/views/index.ts'
import { atOnce } from './at-once.ts'
import { poisoned } from './poisoned-case.ts'
import { sampleCase } from './sample-case.ts'
import { PAYLOADS } from './web/payloads.ts'
import { CHROMIUM, type Opened, openSite, type Site, until } from './web/site.ts'

/** Payloads that go into every string of one case together. */
const TOGETHER = 16

const QUERIES: Readonly<Record<string, string>> = {
  '/overview': '',
  '/changes': '',
  '/timeline': '',
  '/event': '?id=ID',
  '/people': '',
  '/entity': '?id=ID',
  '/statements': '',
  '/statement': '?id=ID',
  '/network': '?a=x&b=y',
  '/sources': '',
  '/copy': '?a=x&b=y',
  '/documents': '',
  '/document': '?id=ID',
  '/differences': '',
  '/gaps': '',
  '/wording': '',
  '/search': '?q=ferry',
  '/review': '',
  '/decisions': '',
  '/hand-over': '',
}

function emptied(theCase: Case): Case {
  return { ...theCase, documents: [], entities: [], events: [], statements: [] }
}

/** As if all documents had come since a visit at a hostile time. */
function newsOf(theCase: Case, when: string): News {
  return { since: 'visit', when, fresh: new Set(theCase.documents.map((doc) => doc.id)), decisions: 1 }
}

/** What each view answers of a case in which every open string is hostile. */
function answersOf(payload: string): Readonly<Record<string, unknown>> {
  const theCase = poisoned(sampleCase(), payload)
  // As against an empty case, in which all is new.
  const index = { ...openIndex(theCase), before: emptied(theCase), news: newsOf(theCase, payload) }
  const copy = theCase.copies[0]
  const of = (path: string, query: Readonly<Record<string, string>> = {}): readonly [string, unknown] => {
    const result = atOnce(answer(index, path, new Map(Object.entries(query))))
    return [path, result.ok ? result.value : null]
  }
  const relation = theCase.relations[0]
  return Object.fromEntries([
    ...['/overview', '/timeline', '/events', '/people', '/statements', '/network', '/sources', '/documents'].map((p) =>
      of(p),
    ),
    ...['/differences', '/gaps', '/wording', '/review', '/decisions', '/care', '/changes'].map((p) => of(p)),
    of('/event', { id: theCase.events[0]?.id ?? '' }),
    of('/entity', { id: theCase.entities[0]?.id ?? '' }),
    of('/statement', { id: theCase.statements[0]?.id ?? '' }),
    of('/document', { id: theCase.documents[0]?.id ?? '' }),
    of('/copy', { a: copy?.a ?? '', b: copy?.b ?? '' }),
    of('/ties', { a: relation?.subject ?? '', b: relation?.object ?? '' }),
    of('/search', { q: payload.slice(0, 20) }),
    ['/subject', { words: payload, path: null }],
  ])
}

/** Payloads that go into one case together. */
const GROUPS: readonly string[] = Array.from({ length: Math.ceil(PAYLOADS.length / TOGETHER) }, (_, i) =>
  PAYLOADS.slice(i * TOGETHER, (i + 1) * TOGETHER).join(' '),
)

/** A worker in the engine's place that answers every view with hostile words; each example that is tried is the next case. */
function stub(): string {
  const cases = GROUPS.map((payload, i) => {
    const state = {
      revision: i + 1,
      documents: 3,
      refused: [{ input: payload, reason: payload, advice: payload }],
      decisions: 0,
      pending: 0,
      reviewed: false,
      keeps: false,
    }
    return { state, answers: answersOf(payload), message: payload }
  })
  return `const cases = ${JSON.stringify(cases)}
    let at = -1
    const tell = (told) => self.postMessage(told)
    self.onmessage = ({ data }) => {
      if (data.ask === 'example') at++
      const { state, answers, message } = cases[Math.max(at, 0)]
      const value = data.ask === 'view' ? answers[data.path] : null
      tell(value === null && data.ask === 'view'
        ? { told: 'answer', n: data.n, ok: false, error: { code: 'not-in-case', message } }
        : { told: 'answer', n: data.n, ok: true, value })
      if (data.ask === 'example') tell({ told: 'case', state })
      if (data.ask === 'forget') tell({ told: 'case', state: { ...state, documents: 0 } })
    }
    tell({ told: 'ready', kept: false })`
}

describe.skipIf(CHROMIUM === undefined)('hostile words in every string of every view', () => {
  let site: Site

  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())

  it('are at least two hundred', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(200)
  })

  it('run nothing, ask for nothing and lead nowhere but to http and https', async () => {
    const opened = await site.open({ worker: stub() })
    for (const payload of GROUPS) {
      await visitAll(opened, payload)
      await opened.go('/hand-over')
      await opened.page.getByRole('button', { name: 'Forget this case' }).click()
    }
    await opened.page.close()
  }, 400_000)

  it('run nothing and ask for nothing in dossier.html either', async () => {
    const { page, requests, complaints } = await site.open()
    let html = ''
    await page.route('**/dossier.html', (route) => route.fulfill({ contentType: 'text/html', body: html }))
    for (const payload of GROUPS) {
      html = renderDossier(poisoned(sampleCase(), payload), { texts: 'full' })
      await page.goto(new URL('dossier.html', page.url()).href)
      expect(await page.locator('script').count()).toBe(0)
    }
    expect(requests.filter((url) => !url.endsWith('/dossier.html'))).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })
})

/** Addresses that lead elsewhere than to http and https, and elements that the page never makes. */
const FOUND = `({
  foreign: [...document.querySelectorAll('[href],[src],[srcdoc],[action],[style]')].filter((e) =>
    e.closest('head') === null && !/^(?:#|https?:)/.test(e.getAttribute('href') ?? '!')).map((e) => e.outerHTML),
  elements: document.querySelectorAll('main script, main iframe, main img, main object, main form').length,
})`

async function visitAll({ page, go, requests, complaints }: Opened, payload: string): Promise<void> {
  await page.getByText('Try the example').click()
  await until(page, "document.querySelector('.figures') !== null")
  for (const [path, query] of Object.entries(QUERIES)) {
    await go(`${path}${query}&about=x`.replace('&about', query === '' ? '?about' : '&about'))
    expect(await page.evaluate(FOUND), `${path} with ${payload}`).toEqual({ foreign: [], elements: 0 })
  }
  expect(complaints, payload).toEqual([])
  expect(requests, payload).toEqual([])
}

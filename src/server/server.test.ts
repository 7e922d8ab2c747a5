import { describe, expect, it } from 'vitest'
import { keepTexts } from '../../test/keep-texts.ts'
import { memoryStore, type Store } from '../store/index.ts'
import type { Steps } from '../views/index.ts'
import { guardOf, handlerOf, openServedRoom, PACE, type Pace, paced } from './index.ts'

const HOST = '127.0.0.1:4711'
const TEXTS = [
  'PORT ALMA, 14 June 2031 — Mayor Mara Ilves met the Harbour Union in Port Alma on Saturday. "We will wait," Ilves said.',
  'PORT ALMA, 15 June 2031 — Harbour Union leader Jon Tarr said on Sunday that the talks with Mara Ilves had failed.',
]

async function server(pace: Pace = PACE): Promise<{
  ask: (path: string, options?: RequestInit & { readonly headers?: Record<string, string> }) => Promise<Response>
  store: Store
}> {
  const store = memoryStore()
  await keepTexts(store, TEXTS, 1)
  const room = await openServedRoom({
    store,
    now: () => '2031-06-20T10:00:00Z',
    pace,
    everydayWords: async () => () => false,
    readFiles: async ({ accounts }) =>
      keepTexts(
        store,
        accounts.map((f) => new TextDecoder().decode(f.bytes)),
        2,
      ),
  })
  const guard = guardOf({ hosts: [HOST], token: 'one-time', session: 'held' })
  const asset = async (path: string): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> } | null> =>
    path === '/index.html' ? { type: 'text/html', bytes: new TextEncoder().encode('<!doctype html>') } : null
  const handle = handlerOf({ guard, room, asset })
  return {
    store,
    ask: (path, options = {}) =>
      handle(new Request(`http://${HOST}${path}`, { ...options, headers: { host: HOST, ...options.headers } })),
  }
}

const SESSION = { cookie: 'crossread-session=held' }
const OWN = {
  ...SESSION,
  origin: `http://${HOST}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
}

describe('the guard of the local server', () => {
  it.each([
    ['another name for this machine (DNS rebinding)', 'GET', '/', { host: 'evil.example' }, 421],
    ['no name at all', 'GET', '/', { host: '' }, 421],
    ['another port', 'GET', '/', { host: '127.0.0.1:80' }, 421],
    ['a view without a session', 'GET', '/api/state', {}, 401],
    ['a view with a wrong session', 'GET', '/api/state', { cookie: 'crossread-session=hell' }, 401],
    ['a view asked for by another site', 'GET', '/api/state', { ...SESSION, 'sec-fetch-site': 'cross-site' }, 403],
    ['a change by another origin', 'POST', '/api/relink', { ...OWN, origin: 'https://evil.example' }, 403],
    ['a change by an unknown origin', 'POST', '/api/relink', { ...OWN, origin: 'null' }, 403],
    ['a change by another site', 'POST', '/api/relink', { ...OWN, 'sec-fetch-site': 'same-site' }, 403],
    [
      'a change that says nothing of where it comes from',
      'POST',
      '/api/relink',
      { ...SESSION, 'content-type': 'application/json' },
      403,
    ],
    [
      'a change as a form of any page could send it',
      'POST',
      '/api/relink',
      { ...OWN, 'content-type': 'text/plain' },
      415,
    ],
    ['a change without a session', 'POST', '/api/relink', { ...OWN, cookie: '' }, 401],
    ['another method', 'PUT', '/api/state', OWN, 405],
    ['another method yet', 'DELETE', '/', OWN, 405],
  ])('turns away %s', async (_what, method, path, headers, status) => {
    const { ask } = await server()
    const answer = await ask(path, { method, headers, ...(method === 'GET' ? {} : { body: '{}' }) })
    expect(answer.status).toBe(status)
    expect(Object.keys(await answer.json())).toEqual(['error'])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('sells one session for the one-time token', async () => {
    const { ask } = await server()
    const open = (token: string): Promise<Response> =>
      ask('/api/open', { method: 'POST', headers: { ...OWN, cookie: '' }, body: JSON.stringify({ token }) })
    expect((await open('guessed')).status).toBe(401)
    const sold = await open('one-time')
    expect([sold.status, sold.headers.get('set-cookie')]).toEqual([
      200,
      'crossread-session=held; HttpOnly; SameSite=Strict; Path=/',
    ])
    expect((await open('one-time')).status).toBe(401)
  })
})

describe('the local server', () => {
  it('has a JSON twin for every view, and one shape for every error', async () => {
    const { ask } = await server()
    const paths = [
      'overview',
      'timeline',
      'events',
      'people',
      'statements',
      'network',
      'sources',
      'documents',
      'differences',
      'gaps',
      'wording',
      'review',
      'decisions',
      'care',
    ]
    for (const path of paths) {
      const answer = await ask(`/api/view/${path}`, { headers: SESSION })
      expect([path, answer.status]).toEqual([path, 200])
      expect(await answer.json()).not.toHaveProperty('error')
    }
    const found = await ask('/api/view/search?q=talks', { headers: SESSION })
    expect(JSON.stringify(await found.json())).toContain('talks')
    for (const path of [
      '/api/view/nothing',
      '/api/view/event?id=v0',
      '/api/export?what=all',
      '/api/none',
      '/none.js',
    ]) {
      const answer = await ask(path, { headers: SESSION })
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.json()).toEqual({ error: { code: expect.any(String), message: expect.any(String) } })
    }
  })

  it('hands files over as they are, and says in its one shape why it does not', async () => {
    const { ask } = await server()
    const saved = await ask('/api/export?what=case', { headers: SESSION })
    expect([saved.headers.get('content-type'), saved.headers.get('content-disposition')]).toEqual([
      'application/json; charset=utf-8',
      'attachment; filename="case.json"',
    ])
    expect((await saved.json()).documents).toHaveLength(2)
    const page = await (await ask('/api/export?what=dossier', { headers: SESSION })).text()
    expect([page.startsWith('<!doctype html>'), page.endsWith('</html>\n')]).toEqual([true, true])
    expect((await ask('/api/export?what=everything', { headers: SESSION })).status).toBe(404)
  })

  it('takes decisions at once, links with them when asked, and refuses what is none', async () => {
    const { ask, store } = await server()
    const post = (path: string, body: unknown): Promise<Response> =>
      ask(path, { method: 'POST', headers: OWN, body: JSON.stringify(body) })
    expect((await post('/api/decide', { lines: ['{"kind":"marry"}'] })).status).toBe(400)
    expect((await post('/api/decide', { lines: 'x' })).status).toBe(400)
    expect((await ask('/api/decide', { method: 'POST', headers: OWN, body: '[1' })).status).toBe(400)
    const people: { items: readonly { entity: string; name: string }[] } = await (
      await ask('/api/view/people', { headers: SESSION })
    ).json()
    const mara = people.items.find((p) => p.name === 'Mara Ilves')
    expect(mara).toBeDefined()
    const { value: doc } = await store.documents()[Symbol.asyncIterator]().next()
    const { text, sha256 } = JSON.parse(doc?.annotated ?? '')
    const quote = text.includes('Mara Ilves') ? 'Mara Ilves' : 'Ilves'
    const start = text.indexOf(quote)
    const target = { sha256, start, end: start + quote.length, quote }
    const line = JSON.stringify({ kind: 'rename', target, name: 'Mayor M. Ilves', who: 'mk', when: null, why: null })
    expect((await post('/api/decide', { lines: [line] })).status).toBe(200)
    expect(await store.decisions()).toHaveLength(1)
    expect(await (await ask('/api/state', { headers: SESSION })).json()).toMatchObject({ decisions: 1, pending: 1 })
    expect((await post('/api/relink', {})).status).toBe(200)
    expect(await (await ask('/api/state', { headers: SESSION })).json()).toMatchObject({ decisions: 1, pending: 0 })
    const after = JSON.stringify(await (await ask('/api/view/people', { headers: SESSION })).json())
    expect(after).toContain('Mayor M. Ilves')
  })

  it('reads dropped files and tells of the case as it changes', async () => {
    const { ask } = await server()
    const news = (await ask('/api/news', { headers: SESSION })).body?.getReader()
    const bytes = new TextEncoder().encode('LOM, 16 June 2031 — Ada Lind visited Lom on Monday.')
    const sent = await ask('/api/file?name=lom.txt', {
      method: 'POST',
      headers: { ...OWN, 'content-type': 'application/octet-stream' },
      body: bytes,
    })
    expect(sent.status).toBe(200)
    expect((await ask('/api/read', { method: 'POST', headers: OWN, body: '{}' })).status).toBe(200)
    const heard: string[] = []
    for (let i = 0; i < 2; i++) heard.push(new TextDecoder().decode((await news?.read())?.value))
    await news?.cancel()
    expect(heard.join('')).toMatch(
      /event: case\ndata: \{"told":"case","state":\{"revision":1,"documents":2[\s\S]*"documents":3/,
    )
  })
})

/** Steps of `each` milliseconds of work: after `most` of them, or when time is up, how many there were. */
function* work(each: number, most: number): Steps<number> {
  for (let done = 0; ; done++) {
    const until = performance.now() + each
    while (performance.now() < until);
    if ((yield) || done === most) return done
  }
}

describe('a search that takes long', () => {
  it('lets other views be answered before it is through', async () => {
    const { ask } = await server({ stretch: 0, budget: 60_000 })
    const order: string[] = []
    const asked = (path: string): Promise<void> =>
      ask(`/api/view/${path}`, { headers: SESSION }).then(() => void order.push(path))
    await Promise.all([asked('search?q=talks'), asked('people'), asked('timeline')])
    expect(order).toEqual(['people', 'timeline', 'search?q=talks'])
  })

  it('holds the thread for a stretch at a time', async () => {
    const searching = paced(work(5, 100), { stretch: 10, budget: 60_000 })
    let turns = 0
    const other = setInterval(() => turns++, 0)
    expect(await searching).toBe(100)
    clearInterval(other)
    expect(turns).toBeGreaterThan(20)
  })

  it('comes as far as it is when its time is up, and says so', async () => {
    const { ask } = await server({ stretch: 0, budget: 0 })
    const found = await ask('/api/view/search?q=talks', { headers: SESSION })
    expect([found.status, await found.json()]).toMatchObject([200, { documents: 0, cut: { looked: 0, of: 2 } }])
    expect(await paced(work(2, 10_000), { stretch: 5, budget: 50 })).toBeLessThan(50)
  })

  it('ends when nobody waits for it any more', async () => {
    const gone = new AbortController()
    const searching = paced(work(2, 10_000), { stretch: 5, budget: 60_000 }, gone.signal)
    setTimeout(() => gone.abort(), 30)
    expect(await searching).toBeLessThan(1000)
  })
})

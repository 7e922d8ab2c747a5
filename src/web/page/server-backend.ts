import type { Result } from '../../document/index.ts'
import type { ViewError } from '../../views/index.ts'
import type { Backend, News } from './backend.ts'
import { newsDesk } from './news-desk.ts'

/** Whether a local server gave out this page. */
export function isServed(): boolean {
  return document.querySelector('meta[name="crossread-served"]') !== null
}

/** The case of a local server: the same answers, from the process that holds the case file. */
export function serverBackend(): Backend {
  const { tell, listen } = newsDesk()
  const opened = openSession().then(() => {
    const source = new EventSource('./api/news')
    for (const told of ['case', 'progress']) source.addEventListener(told, ({ data }) => tell(parsed<News>(data)))
    tell({ told: 'ready', kept: false })
  })
  const post = async (path: string, body: unknown): Promise<Result<null, ViewError>> => {
    await opened
    return answered(
      await fetch(`./api/${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )
  }
  const get = async <T>(
    path: string,
    params: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ): Promise<Result<T, ViewError>> => {
    await opened
    return answered(await fetch(`./api/${path}?${new URLSearchParams(params)}`, { signal: signal ?? null }))
  }
  const kept: Result<null, ViewError> = { ok: true, value: null }
  return {
    held: 'server',
    view: (path, params, dropped) => get(`view${path}`, params, dropped),
    add: async (files) => {
      await opened
      for (const { name, bytes } of files) {
        const sent = await fetch(`./api/file?${new URLSearchParams({ name })}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/octet-stream' },
          body: bytes,
        })
        if (!sent.ok) return answered(sent)
      }
      return post('read', {})
    },
    // A case file holds what was put into it, and lasts: there is no example to try and nothing to keep or forget.
    example: async () => kept,
    openKept: async () => kept,
    keep: async () => kept,
    forget: async () => kept,
    decide: (lines) => post('decide', { lines }),
    relink: () => post('relink', {}),
    save: async (what, params) => {
      await opened
      const response = await fetch(`./api/export?${new URLSearchParams({ ...params, what })}`)
      if (!response.ok) return answered(response)
      const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? what
      return { ok: true, value: { name, blob: await response.blob() } }
    },
    listen,
  }
}

/** Buys the session with the token of the printed address, which then leaves the address bar. */
async function openSession(): Promise<void> {
  const token = /^#token=([\w-]+)$/.exec(location.hash)?.[1]
  if (token === undefined) return
  history.replaceState(null, '', location.pathname)
  await fetch('./api/open', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token }),
  })
}

async function answered<T>(response: Response): Promise<Result<T, ViewError>> {
  const text = await response.text()
  return response.ok
    ? { ok: true, value: parsed<T>(text) }
    : { ok: false, error: parsed<{ error: ViewError }>(text).error }
}

/** What our own server sends, whose shape the address fixes (see `Answers`). */
function parsed<T>(json: string): T {
  return JSON.parse(json)
}

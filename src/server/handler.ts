import type { Result } from '../document/index.ts'
import type { Saved, ViewError } from '../views/index.ts'
import { failure, type Guard, jsonAnswer, SAFE_HEADERS } from './guard.ts'
import type { RoomNews, ServedRoom } from './served-room.ts'

/** A file of the page. */
export interface Asset {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface HandlerOptions {
  readonly guard: Guard
  readonly room: ServedRoom
  /** The page's file at a path such as `/assets/main.js`; `null`: there is none. */
  readonly asset: (path: string) => Promise<Asset | null>
}

const STATUS: Readonly<Record<ViewError['code'], number>> = {
  'no-such-view': 404,
  'not-in-case': 404,
  'no-case': 404,
  'bad-decision': 400,
  'care-open': 409,
  failed: 500,
}

/** The server as a function: every answer is JSON in one shape, a file of the page, or the stream of news. */
export function handlerOf(options: HandlerOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const refused = options.guard.refuse(request)
    if (refused !== null) return refused
    const { pathname, searchParams } = new URL(request.url)
    try {
      if (!pathname.startsWith('/api/')) return await assetAnswer(options, pathname)
      const path = pathname.slice('/api'.length)
      return request.method === 'POST'
        ? await changed(options, path, searchParams, request)
        : await told(options, path, searchParams, request.signal)
    } catch (error) {
      // The class only: messages can carry words of the document.
      const name = error instanceof Error ? error.constructor.name : 'unknown'
      return failure(500, 'failed', `The server stopped at this question (${name}).`)
    }
  }
}

async function assetAnswer({ asset }: HandlerOptions, path: string): Promise<Response> {
  // Browsers ask for it by themselves.
  if (path === '/favicon.ico') return new Response(null, { status: 204, headers: SAFE_HEADERS })
  const found = await asset(path === '/' ? '/index.html' : path)
  if (found === null) return failure(404, 'not-found', 'There is nothing at this address.')
  return new Response(found.bytes, { headers: { ...SAFE_HEADERS, 'Content-Type': found.type } })
}

async function told(
  { room }: HandlerOptions,
  path: string,
  query: URLSearchParams,
  signal: AbortSignal,
): Promise<Response> {
  if (path === '/state') return jsonAnswer(room.state())
  if (path === '/news') {
    const headers = { ...SAFE_HEADERS, 'Content-Type': 'text/event-stream' }
    return new Response(newsOf(room), { headers })
  }
  if (path.startsWith('/view/'))
    return resultAnswer(await room.view(path.slice('/view'.length), new Map(query), signal))
  if (path === '/export') {
    const made = await room.export(query.get('what') ?? '', new Map(query))
    return made.ok ? fileAnswer(made.value) : resultAnswer(made)
  }
  return failure(404, 'no-such-view', `There is no address ${path}.`)
}

/** A file to be saved, sent part by part. */
function fileAnswer({ name, type, parts }: Saved): Response {
  const left = parts[Symbol.iterator]()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const { value, done } = left.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
  const disposition = `attachment; filename="${name}"`
  return new Response(body, {
    headers: { ...SAFE_HEADERS, 'Content-Type': `${type}; charset=utf-8`, 'Content-Disposition': disposition },
  })
}

/** Server-sent events: the state at once, then whatever is news. */
function newsOf(room: ServedRoom): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  let stop: () => void
  return new ReadableStream({
    start: (controller) => {
      const send = (news: RoomNews): void =>
        controller.enqueue(encoder.encode(`event: ${news.told}\ndata: ${JSON.stringify(news)}\n\n`))
      send({ told: 'case', state: room.state() })
      stop = room.listen(send)
    },
    cancel: () => stop(),
  })
}

async function changed(
  { guard, room }: HandlerOptions,
  path: string,
  query: URLSearchParams,
  request: Request,
): Promise<Response> {
  if (path === '/file') {
    await room.file(query.get('name') ?? 'file', new Uint8Array(await request.arrayBuffer()))
    return jsonAnswer(null)
  }
  const body = await bodyOf(request)
  if (body === null) return failure(400, 'bad-json', 'The request does not hold a JSON object.')
  switch (path) {
    case '/open': {
      const cookie = guard.open(String(body.token ?? ''))
      if (cookie === null) {
        return failure(401, 'no-session', 'This address was used already. Start "crossread serve" again for a new one.')
      }
      return jsonAnswer(null, 200, { 'Set-Cookie': cookie })
    }
    case '/read':
      return resultAnswer(await room.read())
    case '/relink':
      return resultAnswer(await room.relink())
    case '/decide': {
      const { lines } = body
      if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) {
        return failure(400, 'bad-decision', 'Decisions are given as a list of lines.')
      }
      return resultAnswer(await room.decide(lines))
    }
    default:
      return failure(404, 'no-such-view', `There is no address ${path}.`)
  }
}

function resultAnswer(result: Result<unknown, ViewError>): Response {
  return result.ok
    ? jsonAnswer(result.value)
    : failure(STATUS[result.error.code], result.error.code, result.error.message)
}

async function bodyOf(request: Request): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    const value: unknown = JSON.parse(await request.text())
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** Who may ask what of a local server. */
export interface Guard {
  /** Why a request is turned away, as an answer; `null`: it may go on. */
  refuse(request: Request): Response | null
  /** Exchanges the one-time token for a session; `null` when it is not the one, or was used. */
  open(token: string): string | null
}

export interface GuardOptions {
  /** `127.0.0.1:4711`: the only names under which this server answers. */
  readonly hosts: readonly string[]
  readonly token: string
  readonly session: string
}

const COOKIE = 'crossread-session'

/** What every answer bears: nothing is framed, sniffed, kept, or sent on (RELIABILITY, "Web page"). */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; worker-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types crossread",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

/**
 * The guard of a server on this machine. Other pages of the user's browser, other names that lead here (DNS rebinding) and
 * other users of the machine are kept out: the name asked for must be one of ours, whatever changes something must come
 * from our own page, and every answer beyond the page itself needs the session that the one-time token bought.
 */
export function guardOf({ hosts, token, session }: GuardOptions): Guard {
  let used = false
  return {
    refuse: (request) => {
      const host = request.headers.get('host') ?? ''
      if (!hosts.includes(host)) return failure(421, 'wrong-host', 'This server answers under its own address only.')
      const { pathname } = new URL(request.url)
      const reads = request.method === 'GET' || request.method === 'HEAD'
      if (!reads && request.method !== 'POST') return failure(405, 'wrong-method', 'Only GET and POST are known here.')
      if (!reads && !fromOwnPage(request, host)) {
        return failure(403, 'other-origin', 'Only the page of this server may ask for that.')
      }
      if (reads && crossSite(request) && pathname.startsWith('/api/')) {
        return failure(403, 'other-origin', 'Only the page of this server may ask for that.')
      }
      if (!reads && !plainBody(request)) {
        return failure(415, 'wrong-type', 'A change is sent as JSON, a file as application/octet-stream.')
      }
      if (!pathname.startsWith('/api/') || pathname === '/api/open') return null
      return sameText(sessionOf(request), session)
        ? null
        : failure(401, 'no-session', 'Open the address that "crossread serve" has printed.')
    },
    open: (given) => {
      if (used || !sameText(given, token)) return null
      used = true
      return `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
  }
}

/** An error in its one shape. */
export function failure(status: number, code: string, message: string): Response {
  return jsonAnswer({ error: { code, message } }, status)
}

/** A value as JSON, with the headers of every answer. */
export function jsonAnswer(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...SAFE_HEADERS, 'Content-Type': 'application/json; charset=utf-8', ...headers },
  })
}

/** By the browser's own word where it gives one (Fetch Metadata), else by the origin; a request without either is no page's. */
function fromOwnPage(request: Request, host: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if (site !== null && site !== 'same-origin') return false
  if (origin !== null) return origin === `http://${host}`
  return site === 'same-origin'
}

function crossSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  return site !== null && site !== 'same-origin' && site !== 'none'
}

function plainBody(request: Request): boolean {
  const type = request.headers.get('content-type') ?? ''
  return /^application\/(?:json(?:; *charset=utf-8)?|octet-stream)$/i.test(type)
}

function sessionOf(request: Request): string {
  const cookies = (request.headers.get('cookie') ?? '').split('; ')
  return cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? ''
}

/** Compares secrets without telling by its time how far they agree. */
function sameText(a: string, b: string): boolean {
  let differs = a.length ^ b.length
  for (let i = 0; i < a.length; i++) differs |= a.charCodeAt(i) ^ b.charCodeAt(i % Math.max(b.length, 1))
  return differs === 0
}

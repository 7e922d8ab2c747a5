import { type Context, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Answers, ViewError, ViewPath } from '../../views/index.ts'
import type { Backend, Params } from './backend.ts'
import type { Route } from './route.ts'

/** What every view knows: who answers, where the reader is, and which state of the case is shown. */
export interface Room {
  readonly backend: Backend
  readonly route: Route
  readonly revision: number
  /** Whether this browser remembers the case. */
  readonly keeps: boolean
  /** Takes decisions: at once into the log, into the lines with the next linking. */
  readonly decide: (lines: readonly object[], options?: { readonly now?: boolean }) => Promise<boolean>
  /** How the reader signs decisions: a name, initials, or nothing. */
  readonly who: string
  readonly setWho: (who: string) => void
  /** Tells the reader something, also by voice. */
  readonly say: (words: string) => void
}

export const RoomContext: Context<Room | null> = createContext<Room | null>(null)

/** The room of the page. Throws `RangeError` outside it. */
export function useRoom(): Room {
  const room = useContext(RoomContext)
  if (room === null) throw new RangeError('a view stands outside the page')
  return room
}

export type Asked<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly value: T; readonly stale: boolean }
  | { readonly state: 'failed'; readonly error: ViewError }

const UNREACHED = { code: 'failed', message: 'The program that holds the case does not answer: was it ended?' } as const

/** The view model of a path; while another is asked for, the one before stays. */
export function useView<P extends ViewPath>(path: P, params: Params): Asked<Answers[P]> {
  const { backend, revision } = useRoom()
  const key = JSON.stringify([path, params])
  const [held, setHeld] = useState<{ readonly key: string; readonly asked: Asked<Answers[P]> } | null>(null)
  useEffect(() => {
    const dropped = new AbortController()
    const shown = backend.view(path, params, dropped.signal).then((result) => {
      if (dropped.signal.aborted) return
      const asked: Asked<Answers[P]> = result.ok
        ? { state: 'there', value: result.value, stale: false }
        : { state: 'failed', error: result.error }
      setHeld({ key, asked })
    })
    shown.catch(() => {
      if (!dropped.signal.aborted) setHeld({ key, asked: { state: 'failed', error: UNREACHED } })
    })
    return () => dropped.abort()
  }, [key, revision, backend])
  if (held === null) return { state: 'waiting' }
  if (held.key === key || held.asked.state !== 'there') return held.key === key ? held.asked : { state: 'waiting' }
  // The same view with other parameters: what was there stays until the new is.
  return held.key.startsWith(`["${path}",`) ? { ...held.asked, stale: true } : { state: 'waiting' }
}

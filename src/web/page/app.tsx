import type { JSX } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Backend, CaseState } from './backend.ts'
import { type Room, RoomContext } from './context.ts'
import { filesOfDrop } from './files.ts'
import { FilterBar } from './filter-bar.tsx'
import { Masthead } from './masthead.tsx'
import { useRoute } from './route.ts'
import { type Progress, Start } from './start.tsx'
import { viewAt } from './views/view-at.tsx'
import { counted } from './words.ts'

/** How long after the last decision the case is linked again: a row of decisions costs one linking. */
const SETTLE = 1500
/** How long the page shows what it has just said. */
const SHOWN = 6000

/** Words for the reader; `n` tells the same words said twice from those said once. */
interface Said {
  readonly n: number
  readonly words: string
}

/** The page: masthead, filters in force, and the view of the address. */
export function App(props: { readonly backend: Backend }): JSX.Element {
  const { backend } = props
  const route = useRoute()
  const [ready, setReady] = useState(false)
  const [kept, setKept] = useState(false)
  const [state, setState] = useState<CaseState | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [said, setSaid] = useState<Said>({ n: 0, words: '' })
  const say = useCallback((words: string) => setSaid(({ n }) => ({ n: n + 1, words })), [])
  const [who, setWho] = useState('')
  const later = useRef(0)
  const reading = useRef(false)

  useEffect(
    () =>
      backend.listen((news) => {
        if (news.told === 'ready') {
          setReady(true)
          setKept(news.kept)
        } else if (news.told === 'progress') {
          reading.current = true
          setProgress(news)
        } else {
          if (reading.current) say(`Read: the case holds ${counted(news.state.documents, 'document')}.`)
          reading.current = false
          setProgress(null)
          setState(news.state)
        }
      }),
    [backend],
  )
  const path = route.path
  useEffect(() => {
    document.getElementById('view-title')?.focus({ preventScroll: true })
    if (route.params.at === undefined) scrollTo(0, 0)
  }, [path, route.params.id])
  useDropping(backend)

  const decide = useCallback<Room['decide']>(
    async (lines, options) => {
      // Signed with the time: the same judgement after an undo is a new line of the log.
      const when = new Date().toISOString()
      const signed = lines.map((line) => JSON.stringify({ ...line, who: who === '' ? null : who, when }))
      const taken = await backend.decide(signed)
      if (!taken.ok) {
        say(`Not taken: ${taken.error.message}`)
        return false
      }
      clearTimeout(later.current)
      if (options?.now === true) await backend.relink()
      else later.current = window.setTimeout(() => void backend.relink(), SETTLE)
      return true
    },
    [backend, who, say],
  )
  const room: Room = {
    backend,
    route,
    revision: state?.revision ?? 0,
    keeps: state?.keeps ?? false,
    decide,
    who,
    setWho,
    say,
  }
  const empty = state === null || state.documents === 0
  return (
    <RoomContext.Provider value={room}>
      <button type="button" class="skip" onClick={() => document.getElementById('view')?.focus()}>
        Skip to the text
      </button>
      <Masthead state={empty ? null : state} progress={progress} />
      <main id="view" tabIndex={-1}>
        {empty ? (
          <Start ready={ready} kept={kept} progress={progress} refused={state?.refused ?? []} />
        ) : (
          <>
            <FilterBar />
            {viewAt(route)}
          </>
        )}
      </main>
      <Said words={said} />
    </RoomContext.Provider>
  )
}

/** What was just done, or why not: read out, and shown for a while. */
function Said(props: { readonly words: Said }): JSX.Element {
  const { words, n } = props.words
  const [shown, setShown] = useState(false)
  useEffect(() => {
    setShown(words !== '')
    const timer = setTimeout(() => setShown(false), SHOWN)
    return () => clearTimeout(timer)
  }, [n])
  return (
    <p class={shown ? 'said-now' : 'spoken'} role="status" aria-live="polite">
      {words}
    </p>
  )
}

/** Files may be dropped anywhere, at any time. */
function useDropping(backend: Backend): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      if (event.dataTransfer === null) return
      void filesOfDrop(event.dataTransfer).then((files) => backend.add(files))
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [backend])
}

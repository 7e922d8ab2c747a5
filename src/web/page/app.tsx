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

/** How long after the last decision the case is linked again: a row of decisions costs one linking. */
const SETTLE = 1500

/** The page: masthead, filters in force, and the view of the address. */
export function App(props: { readonly backend: Backend }): JSX.Element {
  const { backend } = props
  const route = useRoute()
  const [ready, setReady] = useState(false)
  const [kept, setKept] = useState<number | null>(null)
  const [state, setState] = useState<CaseState | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [said, setSaid] = useState('')
  const later = useRef(0)

  useEffect(
    () =>
      backend.listen((news) => {
        if (news.told === 'ready') {
          setReady(true)
          setKept(news.kept)
        } else if (news.told === 'progress') setProgress(news)
        else {
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
      const taken = await backend.decide(lines.map((line) => JSON.stringify(line)))
      if (!taken.ok) {
        setSaid(`Not taken: ${taken.error.message}`)
        return false
      }
      clearTimeout(later.current)
      if (options?.now === true) await backend.relink()
      else later.current = window.setTimeout(() => void backend.relink(), SETTLE)
      return true
    },
    [backend],
  )
  const room: Room = { backend, route, revision: state?.revision ?? 0, decide, say: setSaid }
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
      <p class="spoken" role="status" aria-live="polite">
        {said}
      </p>
    </RoomContext.Provider>
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

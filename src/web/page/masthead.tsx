import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { CaseState } from './backend.ts'
import { useRoom } from './context.ts'
import { KeysHelp } from './keys-help.tsx'
import { To } from './parts.tsx'
import { go, linkFrom } from './route.ts'
import type { Progress } from './start.tsx'
import { isTyping } from './typing.ts'
import { counted } from './words.ts'

const VIEWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['/overview', 'Overview', ['/changes']],
  ['/timeline', 'Timeline', ['/event', '/events']],
  ['/differences', 'Differences', []],
  ['/people', 'People', ['/entity']],
  ['/statements', 'Statements', ['/statement']],
  ['/network', 'Network', []],
  ['/sources', 'Sources', ['/copy']],
  ['/documents', 'Documents', ['/document']],
  ['/wording', 'Wording', []],
  ['/gaps', 'Gaps', []],
  ['/review', 'Review', ['/decisions']],
  ['/hand-over', 'Hand over', []],
]

/** The head of every page: its status, the views, the search. */
export function Masthead(props: { readonly state: CaseState | null; readonly progress: Progress | null }): JSX.Element {
  const { state, progress } = props
  const { route } = useRoom()
  useEffect(() => {
    document.querySelector('.views [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [route.path])
  return (
    <header class="masthead">
      <div class="title-row">
        <a class="brand" href="#/overview">
          Crossread
        </a>
        {state === null ? null : (
          <p class="status-line">
            {state.reviewed ? '✓ Reviewed in part' : '⚙︎ Machine draft, not reviewed'} ·{' '}
            {counted(state.documents, 'document')}
            {state.pending > 0 ? ` · ${counted(state.pending, 'decision')} being taken in …` : ''}
            {progress === null
              ? ''
              : progress.step === 'linking'
                ? ' · reading side by side …'
                : ` · reading ${progress.done + 1} of ${progress.total} …`}
          </p>
        )}
        {state === null ? null : <SearchBox />}
        {state === null ? null : <KeysHelp />}
      </div>
      {state === null ? null : (
        <nav class="views" aria-label="Views">
          {VIEWS.map(([path, name, under]) => (
            <To key={path} path={path} current={route.path === path || under.includes(route.path)}>
              {name}
            </To>
          ))}
        </nav>
      )}
    </header>
  )
}

/** The search; `/` puts the cursor into it from anywhere. */
function SearchBox(): JSX.Element {
  const { route } = useRoom()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
  return (
    <search>
      <input
        ref={input}
        type="search"
        placeholder="Search  /"
        aria-label="Search everywhere (key: slash)"
        autocomplete="off"
        spellcheck={false}
        value={route.path === '/search' ? (route.params.q ?? '') : ''}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') go(linkFrom(route, '/search', { q: currentTarget.value, from: '' }))
          if (key === 'Escape') currentTarget.blur()
        }}
      />
    </search>
  )
}

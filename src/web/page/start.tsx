import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { CaseState } from './backend.ts'
import { useRoom } from './context.ts'
import { filesPicked } from './files.ts'
import { Name } from './parts.tsx'
import { counted } from './words.ts'

export interface Progress {
  readonly done: number
  readonly total: number
  readonly step: 'reading' | 'linking'
}

/** The page before a case: what it is for, where files go in, and what happens to them. */
export function Start(props: {
  readonly ready: boolean
  readonly kept: boolean
  readonly progress: Progress | null
  readonly refused: CaseState['refused']
}): JSX.Element {
  const { backend, keeps, say } = useRoom()
  const { ready, kept, progress, refused } = props
  return (
    <article class="start">
      <h1 tabIndex={-1} id="view-title">
        Read across
      </h1>
      <p class="lead">
        Give Crossread accounts of the same events – articles, statements, reports. It shows who is said to have done
        and said what, where accounts differ and who copies whom, with the exact sentence behind every line.
      </p>
      {progress !== null ? (
        <Reading {...progress} />
      ) : (
        <div class="drop">
          <p>
            <strong>Drop files or a folder here</strong>
            <br />
            <span class="hint">text, HTML, PDF, Word, mail, feeds, web archives, tables, JSON lines</span>
          </p>
          <p class="buttons">
            <PickFiles ready={ready}>Choose files</PickFiles>
            {backend.held === 'server' ? null : (
              <button type="button" class="primary" disabled={!ready} onClick={() => void backend.example()}>
                Try the example
              </button>
            )}
            {kept ? (
              <button
                type="button"
                disabled={!ready}
                onClick={async () => {
                  const opened = await backend.openKept()
                  if (!opened.ok) say(opened.error.message)
                }}
              >
                Go on with the kept case
              </button>
            ) : null}
          </p>
          {backend.held === 'server' ? null : (
            <p>
              <label>
                <input
                  type="checkbox"
                  disabled={!ready}
                  checked={keeps}
                  onChange={async ({ currentTarget }) => {
                    const done = await backend.keep(currentTarget.checked)
                    if (!done.ok) say(done.error.message)
                  }}
                />{' '}
                keep the case in this browser{kept ? ', in place of the one kept' : ''}
              </label>{' '}
              <span class="hint">– not on a computer that others use</span>
            </p>
          )}
          {ready ? null : (
            <p class="hint" role="status">
              Loading the reader …
            </p>
          )}
        </div>
      )}
      <Refused list={refused} />
      <ul class="promises">
        <li>
          <strong>Nothing leaves this computer.</strong>{' '}
          {backend.held === 'server'
            ? 'Everything is read by the program that serves this page on it.'
            : 'Everything is read in this tab; after loading, the page asks the network for nothing.'}
        </li>
        <li>
          <strong>Nothing is judged.</strong> Claims stay claims of those who made them; the page shows what rests on
          how many origins, and leaves the judgement to you.
        </li>
        <li>
          {backend.held === 'server' ? (
            <>
              <strong>Your case file keeps everything</strong>, the log of decisions too.
            </>
          ) : (
            <>
              <strong>Nothing is kept</strong> unless you ask for it.
            </>
          )}{' '}
          A table <code>meta.csv</code> (file, outlet, date, …) may tell what the files do not say
          {backend.held === 'server' ? '.' : '; a decisions.jsonl of an earlier visit is taken up again.'}
        </li>
      </ul>
    </article>
  )
}

/** How far the reading is. */
export function Reading(props: Progress): JSX.Element {
  const { done, total, step } = props
  return (
    <div class="drop" role="status">
      <p>
        {step === 'linking' ? 'Reading side by side …' : `Reading ${done + 1} of ${counted(total, 'document')} …`}
        <br />
        <progress max={total} value={done} aria-label="Documents read" />
      </p>
    </div>
  )
}

/** A button that opens the browser's own choice of files. */
export function PickFiles(props: { readonly ready: boolean; readonly children: string }): JSX.Element {
  const { backend } = useRoom()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        class="spoken"
        aria-label="Files to read"
        tabIndex={-1}
        onChange={async ({ currentTarget }) => {
          if (currentTarget.files !== null) await backend.add(await filesPicked(currentTarget.files))
        }}
      />
      <button type="button" disabled={!props.ready} onClick={() => input.current?.click()}>
        {props.children}
      </button>
    </>
  )
}

/** What could not be read, why, and what to do: a line that opens. */
export function Refused(props: { readonly list: CaseState['refused'] }): JSX.Element | null {
  const { list } = props
  if (list.length === 0) return null
  return (
    <details class="refused" open={list.length <= 3}>
      <summary class="warn">⚠︎ {counted(list.length, 'file was', 'files were')} not read</summary>
      <ul>
        {list.map(({ input, reason, advice }) => (
          <li key={input + reason}>
            <Name text={input} />: {reason} {advice}
          </li>
        ))}
      </ul>
    </details>
  )
}

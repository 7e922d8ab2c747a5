import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Decision } from '../../../review/index.ts'
import type { Doubt, DoubtSide } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { differentFrom, sameAs } from '../decide.tsx'
import { isTyping } from '../masthead.tsx'
import { Await, Choice, counted, Evidence, Heading, Name, Pager, To, Words } from '../parts.tsx'
import type { Route } from '../route.ts'

/** The machine's doubts, one at a time, settled with one key. */
export function ReviewPage(props: { readonly route: Route }): JSX.Element {
  const { route } = props
  const asked = useView('/review', route.params)
  return (
    <>
      <Heading note="Links the program did not dare to make, those first that change most. Each with its reasons and its words.">
        Waiting for a decision
      </Heading>
      <Await asked={asked}>
        {(view) => (
          <>
            <nav class="choices" aria-label="Kind of doubt">
              <Choice params={{ sort: '' }} chosen={(route.params.sort ?? '') === ''}>
                all <span class="count">{view.counts.reduce((sum, { count }) => sum + count, 0)}</span>
              </Choice>
              {view.counts.map(({ kind, heading, count }) =>
                count === 0 ? null : (
                  <Choice key={kind} params={{ sort: kind }} chosen={route.params.sort === kind}>
                    {heading} <span class="count">{count}</span>
                  </Choice>
                ),
              )}
              <To path="/decisions">decision log</To>
            </nav>
            <Queue doubts={view.list.items} total={view.list.total} />
            <Pager page={view.list} noun="doubt" />
          </>
        )}
      </Await>
    </>
  )
}

function Queue(props: { readonly doubts: readonly Doubt[]; readonly total: number }): JSX.Element {
  const { doubts, total } = props
  const { decide, say } = useRoom()
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const [why, setWhy] = useState('')
  const open = doubts.filter((doubt) => !skipped.has(keyOf(doubt)))
  const doubt = open[0]
  const skip = (): void => {
    if (doubt !== undefined) setSkipped(new Set([...skipped, keyOf(doubt)]))
  }
  const judge = async (decisions: readonly Decision[], words: string): Promise<void> => {
    const signed = decisions.map((decision) => ({ ...decision, why: why === '' ? null : why }))
    if (doubt === undefined || !(await decide(signed))) return
    skip()
    setWhy('')
    say(words)
  }
  const same = (): void => {
    if (doubt !== undefined) void judge(sameAs(doubt.of, doubt.left.anchor, doubt.right.anchor), 'Same: joined.')
  }
  const different = (): void => {
    if (doubt !== undefined)
      void judge(differentFrom(doubt.of, doubt.left.anchor, [doubt.right.anchor]), 'Different: kept apart.')
  }
  const back = (): void => setSkipped(new Set([...skipped].slice(0, -1)))
  useKeys({ s: same, d: different, j: skip, k: back })
  if (doubt === undefined)
    return (
      <p class="done">
        {total === 0 ? 'No doubts wait for a decision.' : 'You have seen them all. '}
        {skipped.size > 0 ? (
          <button type="button" onClick={() => setSkipped(new Set())}>
            Show the skipped ones again
          </button>
        ) : null}
      </p>
    )
  return (
    <article class="doubt" aria-live="polite">
      <p class="hint">
        {counted(total - doubts.length + open.length, 'doubt')} left · a decision here touches at least{' '}
        {counted(doubt.changes, 'document')}
      </p>
      <h2>{doubt.heading}?</h2>
      <div class="halves">
        <SideView side={doubt.left} />
        <SideView side={doubt.right} />
      </div>
      <div class="buttons verdict">
        <button type="button" class="primary" onClick={same}>
          Same <kbd>s</kbd>
        </button>
        <button type="button" class="primary" onClick={different}>
          Different <kbd>d</kbd>
        </button>
        <button type="button" onClick={skip}>
          Skip <kbd>j</kbd>
        </button>
        <button type="button" onClick={back} disabled={skipped.size === 0}>
          Back <kbd>k</kbd>
        </button>
        <label>
          Why <input type="text" value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
        </label>
      </div>
      <details class="reasons" open>
        <summary>
          {counted(doubt.reasons.length, 'reason')}, together {bits(doubt.weight)} bits
        </summary>
        <table>
          <tbody>
            {doubt.reasons.map((reason, i) => (
              <tr key={i}>
                <th scope="row">{reason.rule}</th>
                <td>
                  <Name text={reason.left} />
                </td>
                <td>
                  <Name text={reason.right} />
                </td>
                <td class="number">{bits(reason.weight)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  )
}

function SideView(props: { readonly side: DoubtSide }): JSX.Element {
  const { side } = props
  return (
    <section>
      <h3>
        {side.path === null ? (
          <Words text={side.words} />
        ) : (
          <To path={side.path}>
            <Words text={side.words} />
          </To>
        )}{' '}
        <span class="count">{counted(side.documents, 'document')}</span>
      </h3>
      {side.evidence.map((e, i) => (
        <Evidence key={i} of={e} />
      ))}
    </section>
  )
}

function keyOf(doubt: Doubt): string {
  const { left, right } = doubt
  return [left, right].map(({ anchor }) => `${anchor.sha256}:${anchor.start}`).join(' ')
}

/** Hundredths of a bit as bits: `+1.20`. */
function bits(weight: number): string {
  const size = Math.abs(Math.round(weight))
  return `${weight < 0 ? '−' : '+'}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
}

function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  })
}

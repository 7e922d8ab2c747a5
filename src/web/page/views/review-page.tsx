import type { JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { DoubtChoice, DoubtSide, DoubtView } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { undo } from '../decide.tsx'
import { Await, Choice, Evidence, Heading, Name, Pager, To, Words } from '../parts.tsx'
import { go, linkFrom, type Route, routeOf } from '../route.ts'
import { isTyping } from '../typing.ts'
import { counted } from '../words.ts'

/** The machine's doubts, one at a time, settled with one key. */
export function ReviewPage(props: { readonly route: Route }): JSX.Element {
  const { route } = props
  const asked = useView('/review', route.params)
  return (
    <>
      <Heading note="Links the program did not dare to make, speakers it could not name, dates and statuses on which accounts differ: those first that change most.">
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

/** Keys of the answers to a pair; other answers are numbered, accepting and rejecting have their letters. */
const PAIR_KEYS = ['s', 'd', 'u']

function keysOf(doubt: DoubtView): readonly string[] {
  if (doubt.sides.length === 2) return PAIR_KEYS
  return doubt.choices.map(({ decision }, i) =>
    decision.kind === 'accept' ? 'a' : decision.kind === 'reject' ? 'r' : String(i + 1),
  )
}

function Queue(props: { readonly doubts: readonly DoubtView[]; readonly total: number }): JSX.Element {
  const { doubts, total } = props
  const { backend, decide, say, who, setWho } = useRoom()
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const [taken, setTaken] = useState<readonly string[]>([])
  const [why, setWhy] = useState('')
  const open = doubts.filter((doubt) => !skipped.has(keyOf(doubt)))
  const doubt = open[0]
  const skip = (): void => {
    if (doubt !== undefined) setSkipped(new Set([...skipped, keyOf(doubt)]))
  }
  const back = (): void => setSkipped(new Set([...skipped].slice(0, -1)))
  const judge = async ({ decision, label }: DoubtChoice): Promise<void> => {
    if (!(await decide([{ ...decision, why: why === '' ? null : why }]))) return
    setWhy('')
    say(`Taken: ${label}.`)
    const log = await backend.view('/decisions', { count: '1' })
    const hash = log.ok ? log.value.items[0]?.hash : undefined
    if (hash !== undefined) setTaken([...taken, hash])
  }
  const takeBack = async (): Promise<void> => {
    const hash = taken.at(-1)
    if (hash === undefined || !(await decide([undo(hash)]))) return
    setTaken(taken.slice(0, -1))
    say('Taken back.')
  }
  const edit = (): void => {
    const path = doubt?.sides[0]?.path ?? null
    if (path !== null) go(linkFrom(routeOf(location.hash), path))
  }
  const keys = doubt === undefined ? [] : keysOf(doubt)
  useKeys({
    ...Object.fromEntries((doubt?.choices ?? []).map((choice, i) => [keys[i] ?? '', () => void judge(choice)])),
    j: skip,
    k: back,
    z: () => void takeBack(),
    e: edit,
  })
  const undoButton = (
    <button type="button" onClick={() => void takeBack()} disabled={taken.length === 0}>
      Undo <kbd>z</kbd>
    </button>
  )
  if (doubt === undefined)
    return (
      <div class="done">
        <p>{total === 0 ? 'No doubts wait for a decision.' : 'You have seen all of this page.'}</p>
        <p class="buttons">
          {skipped.size > 0 ? (
            <button type="button" onClick={() => setSkipped(new Set())}>
              Show the skipped ones again
            </button>
          ) : null}
          {undoButton}
        </p>
      </div>
    )
  return (
    <article class="doubt" aria-live="polite">
      <p class="hint">
        {counted(total - doubts.length + open.length, 'doubt')} left · the answer may change{' '}
        {counted(doubt.changes, 'line')} and accounts
      </p>
      <h2>{doubt.heading}?</h2>
      <div class={doubt.sides.length === 2 ? 'halves' : undefined}>
        {doubt.sides.map((side, i) => (
          <SideView key={i} side={side} />
        ))}
      </div>
      <div class="buttons verdict">
        {doubt.choices.map((choice, i) => (
          <button key={choice.label} type="button" class="primary" onClick={() => void judge(choice)}>
            <Name text={choice.label} /> <kbd>{keys[i]}</kbd>
          </button>
        ))}
        <button type="button" onClick={skip}>
          Skip <kbd>j</kbd>
        </button>
        <button type="button" onClick={back} disabled={skipped.size === 0}>
          Back <kbd>k</kbd>
        </button>
        <button type="button" onClick={edit}>
          Edit <kbd>e</kbd>
        </button>
        {undoButton}
        <label>
          Signed <input type="text" size={8} value={who} onInput={({ currentTarget }) => setWho(currentTarget.value)} />
        </label>
        <label>
          Why <input type="text" value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
        </label>
      </div>
      {doubt.reasons.length === 0 ? null : (
        <details class="reasons" open>
          <summary>
            {counted(doubt.reasons.length, 'reason')}, together {bits(doubt.weight)}
          </summary>
          <p class="hint">What speaks for “same” counts above nought, what speaks against it below (in bits).</p>
          <table>
            <tbody>
              {doubt.reasons.map((reason, i) => (
                <tr key={i}>
                  <th scope="row" title={reason.rule}>
                    {ruleWords(reason.rule)}
                  </th>
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
      )}
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

function keyOf(doubt: DoubtView): string {
  return JSON.stringify(doubt.choices[0]?.decision)
}

/** What a rule is called, in words: `name/not-equal` is `name: not equal`; that it is about an event the heading says. */
function ruleWords(rule: string): string {
  return rule
    .replace(/^(?:event|statement|copy)\//, '')
    .replace('/', ': ')
    .replaceAll('-', ' ')
}

/** Hundredths of a bit as bits: `+1.20`. */
function bits(weight: number): string {
  const size = Math.abs(Math.round(weight))
  return `${weight < 0 ? '−' : '+'}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`
}

/** Hears keys from the moment the doubt is seen: heard later, a quick key would be lost, or fall on the doubt before. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
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

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Anchor, Decision, Joinable, Rejectable } from '../../review/index.ts'
import { useRoom } from './context.ts'
import { To } from './parts.tsx'

const UNSIGNED = { who: null, when: null, why: null }

/** The decision that two places are one. */
export function sameAs(of: Joinable, left: Anchor, right: Anchor): readonly Decision[] {
  return [{ kind: 'same', of, left, right, ...UNSIGNED }]
}

/** The decisions that a place is none of the others. */
export function differentFrom(of: Joinable, left: Anchor, others: readonly Anchor[]): readonly Decision[] {
  return others.map((right) => ({ kind: 'different', of, left, right, ...UNSIGNED }))
}

/** The decisions that some places leave the others; both halves stay one: without that they might fall apart too. */
export function splitOff(of: Joinable, some: readonly Anchor[], others: readonly Anchor[]): readonly Decision[] {
  const [left, ...more] = some
  const [right, ...rest] = others
  if (left === undefined || right === undefined) return []
  return [
    ...more.flatMap((other) => sameAs(of, left, other)),
    ...rest.flatMap((other) => sameAs(of, right, other)),
    ...differentFrom(of, left, [right]),
  ]
}

/** What may be decided about a line by hand: that it is none, or its true date. */
export function Decide(props: {
  readonly of: Rejectable
  readonly anchor: Anchor | null
  readonly decisions: readonly number[]
  readonly reject: string
  readonly date?: string
}): JSX.Element | null {
  const { decide, say } = useRoom()
  const { of, anchor, decisions, reject, date } = props
  const [why, setWhy] = useState('')
  const [day, setDay] = useState(date ?? '')
  if (anchor === null) return null
  const signed = { who: null, when: null, why: why === '' ? null : why }
  const take = async (decision: Decision, words: string): Promise<void> => {
    if (await decide([decision], { now: true })) say(words)
  }
  return (
    <details class="decide">
      <summary>Decide about this line</summary>
      {decisions.length === 0 ? null : (
        <p class="hint">
          ✓ Rests on {decisions.length} of the <To path="/decisions">decisions</To>.
        </p>
      )}
      <p>
        <label>
          Why (kept in the log){' '}
          <input type="text" value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
        </label>
      </p>
      <p class="buttons">
        <button
          type="button"
          onClick={() =>
            void take({ kind: 'reject', of, target: anchor, ...signed }, 'Rejected: it is taken out everywhere.')
          }
        >
          {reject}
        </button>
        {date === undefined ? null : (
          <>
            <label>
              True date{' '}
              <input
                type="text"
                size={11}
                placeholder="2031-06-10"
                value={day}
                onInput={({ currentTarget }) => setDay(currentTarget.value)}
              />
            </label>
            <button
              type="button"
              onClick={() =>
                void take(
                  { kind: 'date', target: anchor, value: day === '' ? null : day, ...signed },
                  'The date is taken.',
                )
              }
            >
              Set date
            </button>
          </>
        )}
      </p>
    </details>
  )
}

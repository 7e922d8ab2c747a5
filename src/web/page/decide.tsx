import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EntityType, Status } from '../../document/index.ts'
import { STATUS_WORDS } from '../../dossier/index.ts'
import type { Anchor, Decision, Joinable, LineKind } from '../../review/index.ts'
import { useRoom } from './context.ts'
import { To, Words } from './parts.tsx'

const UNSIGNED = { who: null, when: null, why: null }

/** The decision that two places are one. */
function sameAs(of: Joinable, left: Anchor, right: Anchor): readonly Decision[] {
  return [{ kind: 'same', of, left, right, ...UNSIGNED }]
}

/** The decisions that a place is none of the others. */
export function differentFrom(of: Joinable, left: Anchor, others: readonly Anchor[]): readonly Decision[] {
  return others.map((right) => ({ kind: 'different', of, left, right, ...UNSIGNED }))
}

/** Takes an earlier decision back, named by its identity. */
export function undo(hash: string): Decision {
  return { kind: 'undo', undoes: hash, ...UNSIGNED }
}

/**
 * The decisions that two lines are one, each given by its places. The places of each are said to be one, too: else the
 * program might leave behind what it had joined by itself; so are those that somebody had `parted`. The joining comes last, as
 * the one to take back.
 */
export function joinOf(
  of: Joinable,
  some: readonly Anchor[],
  others: readonly Anchor[],
  parted: readonly (readonly [Anchor, Anchor])[],
): readonly Decision[] {
  const [left, ...more] = some
  const [right, ...rest] = others
  if (left === undefined || right === undefined) return []
  return [
    ...more.flatMap((other) => sameAs(of, left, other)),
    ...rest.flatMap((other) => sameAs(of, right, other)),
    ...parted.flatMap(([a, b]) => sameAs(of, a, b)),
    ...sameAs(of, left, right),
  ]
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

const TYPES: readonly (readonly [EntityType, string])[] = [
  ['PER', 'person'],
  ['ORG', 'organisation or group'],
  ['LOC', 'place'],
  ['EVENT', 'named event'],
  ['OTHER', 'other'],
]

/** What may be decided by hand about a line: that it stands, that it is none, and what of it is otherwise. */
export function Decide(props: {
  readonly of: LineKind
  readonly anchor: Anchor | null
  readonly decisions: readonly number[]
  readonly notes: readonly string[]
  readonly reject: string
  /** For events and statements: the date as it stands. */
  readonly date?: string
  /** For events: how it is taken. */
  readonly status?: Status
  /** For entities: the name and the type as they stand. */
  readonly name?: string
  readonly type?: EntityType
}): JSX.Element | null {
  const { decide, say, who, setWho } = useRoom()
  const { of, anchor, decisions, notes, reject, date, status, name, type } = props
  const [why, setWhy] = useState('')
  if (anchor === null) return null
  const signed = { target: anchor, who: null, when: null, why: why === '' ? null : why }
  const take = async (decision: Decision, words: string): Promise<void> => {
    if (await decide([decision], { now: true })) say(words)
  }
  return (
    <details class="decide">
      <summary>Decide about this line</summary>
      {decisions.length === 0 ? null : (
        <p class="hint">
          ✓ {decisions.length} of the <To path="/decisions">decisions</To> are about it.
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="note">
          <Words text={note} />
        </p>
      ))}
      <p>
        <label>
          Why (kept in the log){' '}
          <input type="text" value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
        </label>{' '}
        <label>
          Signed <input type="text" size={8} value={who} onInput={({ currentTarget }) => setWho(currentTarget.value)} />
        </label>
      </p>
      <p class="buttons">
        <button type="button" onClick={() => void take({ kind: 'accept', of, ...signed }, 'Accepted as it stands.')}>
          Accept
        </button>
        <button
          type="button"
          onClick={() => void take({ kind: 'reject', of, ...signed }, 'Rejected: it is taken out everywhere.')}
        >
          {reject}
        </button>
      </p>
      {date === undefined || (of !== 'event' && of !== 'statement') ? null : (
        <Field
          label="True date"
          value={date}
          take={(value) =>
            take({ kind: 'date', of, value: value === '' ? null : value, ...signed }, 'The date is taken.')
          }
        />
      )}
      {name === undefined ? null : (
        <Field
          label="Name to show"
          value={name}
          take={(value) => take({ kind: 'rename', name: value, ...signed }, 'The name is taken.')}
        />
      )}
      {type === undefined ? null : (
        <p>
          <label>
            It is a{' '}
            <select
              value={type}
              onChange={({ currentTarget }) => {
                const chosen = TYPES.find(([key]) => key === currentTarget.value)?.[0]
                if (chosen !== undefined)
                  void take({ kind: 'retype', of: 'entity', type: chosen, ...signed }, 'The type is taken.')
              }}
            >
              {TYPES.map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {status === undefined ? null : (
        <p>
          <label>
            To be taken as{' '}
            <select
              value={status}
              onChange={({ currentTarget }) => {
                const chosen = STATUSES.find((key) => key === currentTarget.value)
                if (chosen !== undefined)
                  void take({ kind: 'status', status: chosen, ...signed }, 'The status is taken.')
              }}
            >
              {STATUSES.map((key) => (
                <option key={key} value={key}>
                  {STATUS_WORDS[key]}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <Field
        label="Note"
        value=""
        take={(text) => take({ kind: 'note', of, text, ...signed }, 'The note is kept in the log.')}
      />
    </details>
  )
}

const STATUSES: readonly Status[] = ['asserted', 'claimed', 'planned', 'denied', 'hypothetical']

function Field(props: {
  readonly label: string
  readonly value: string
  readonly take: (value: string) => Promise<void>
}): JSX.Element {
  const [value, setValue] = useState(props.value)
  return (
    <p class="buttons">
      <label>
        {props.label} <input type="text" value={value} onInput={({ currentTarget }) => setValue(currentTarget.value)} />
      </label>
      <button
        type="button"
        class="small"
        disabled={value === props.value}
        onClick={() => void props.take(value.trim())}
      >
        Set
      </button>
    </p>
  )
}

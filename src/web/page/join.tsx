import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Anchor, Joinable } from '../../review/index.ts'
import { useRoom } from './context.ts'
import { joinOf, splitOff } from './decide.tsx'

/** Splits some places of a line off its others. */
export function SplitButton(props: {
  readonly of: Joinable
  readonly anchors: readonly Anchor[]
  readonly others: readonly Anchor[]
  readonly said: string
  readonly children: string
}): JSX.Element | null {
  const { of, anchors, others, said } = props
  const { decide, say } = useRoom()
  if (anchors.length === 0 || others.length === 0) return null
  return (
    <button
      type="button"
      class="small"
      onClick={async () => {
        if (await decide(splitOff(of, anchors, others), { now: true })) say(`Split: ${said}`)
      }}
    >
      {props.children}
    </button>
  )
}

/** Joins another line with the one that is shown, each given by its id. */
export function JoinButton(props: {
  readonly of: Joinable
  readonly line: string
  readonly other: string
  readonly said: string
  readonly children: string
}): JSX.Element {
  const { of, line, other, said } = props
  const { backend, decide, say } = useRoom()
  const join = async (): Promise<void> => {
    const [left, right, parted] = await Promise.all([
      backend.view('/places', { id: line }),
      backend.view('/places', { id: other }),
      backend.view('/parted', { id: line, other }),
    ])
    if (!left.ok || !right.ok || !parted.ok) return
    const joined = joinOf(of, left.value, right.value, parted.value)
    if (joined.length > 0 && (await decide(joined, { now: true }))) say(`Joined: ${said}`)
  }
  return (
    <button type="button" class="small" onClick={() => void join()}>
      {props.children}
    </button>
  )
}

/** Opens the joining by hand: a search for other lines; `children` shows what it finds. */
export function JoinSearch(props: {
  readonly label: string
  readonly noun: string
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  readonly children: (words: string) => ComponentChildren
}): JSX.Element {
  const { label, noun, open, setOpen } = props
  const [words, setWords] = useState('')
  return (
    <div class="decide">
      <label>
        <input type="checkbox" checked={open} onChange={({ currentTarget }) => setOpen(currentTarget.checked)} />{' '}
        {label}
      </label>{' '}
      {open ? (
        <input
          type="search"
          aria-label={`${noun} that hold the words`}
          placeholder="or look for words …"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      ) : null}
      {open && words.trim().length > 2 ? props.children(words) : null}
    </div>
  )
}

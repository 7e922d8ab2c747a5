import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Anchor, LineKind } from '../../review/index.ts'
import { useRoom } from './context.ts'
import { counted } from './words.ts'

/** Accepts every line of this page that nobody has reviewed: those on the screen, never those behind them. */
export function AcceptShown(props: {
  readonly of: LineKind
  readonly noun: string
  readonly lines: readonly { readonly reviewed: boolean; readonly anchor: Anchor | null }[]
}): JSX.Element | null {
  const { of, noun, lines } = props
  const { decide, say } = useRoom()
  const open = lines.filter((line) => !line.reviewed).flatMap((line) => line.anchor ?? [])
  const [sure, setSure] = useState(false)
  if (open.length === 0) return null
  const accept = async (): Promise<void> => {
    const accepted = open.map((target) => ({ kind: 'accept', of, target, who: null, when: null, why: null }))
    if (!(await decide(accepted, { now: true }))) return
    setSure(false)
    say(`${counted(open.length, noun)} accepted.`)
  }
  return (
    <p class="buttons accept">
      <label>
        <input type="checkbox" checked={sure} onChange={({ currentTarget }) => setSure(currentTarget.checked)} /> I have
        read the {counted(open.length, `unreviewed ${noun}`)} listed above
      </label>
      <button type="button" class="small" disabled={!sure} onClick={() => void accept()}>
        Accept them
      </button>
    </p>
  )
}

import type { JSX } from 'preact'
import type { Anchor, Decision, MarkDecision } from '../../../review/index.ts'
import type { DecisionState } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { undo } from '../decide.tsx'
import { Await, Heading, Name, Pager, To } from '../parts.tsx'
import type { Route } from '../route.ts'
import { clipped } from '../words.ts'

const STATES: Readonly<Record<DecisionState, string>> = {
  applied: '✓ in force',
  waiting: '… being taken in',
  idle: '○ no line of its kind rests on its words',
  undone: '↶ taken back',
  unattached: '⚠︎ its words are not in this pile',
  superseded: '⊘ a later decision took its place',
  overruled: '⊘ overruled: others keep the two apart',
}

/** The decision log, newest first; nothing in it is ever erased. */
export function DecisionsPage(props: { readonly route: Route }): JSX.Element {
  const asked = useView('/decisions', props.route.params)
  const { decide, say } = useRoom()
  return (
    <>
      <Heading note="Newest first. Nothing in the log is ever erased; a later decision on the same words supersedes an earlier one.">
        Decision log
      </Heading>
      <p>
        <To path="/review">The doubts that wait →</To>
      </p>
      <Await asked={asked}>
        {(page) => (
          <>
            {page.items.length === 0 ? <p>Nothing has been decided yet.</p> : null}
            <ol class="rows">
              {page.items.map(({ number, decision, hash, state, together }) => (
                <li key={number} value={number + 1}>
                  <p>
                    <DecisionWords decision={decision} />
                  </p>
                  <p class="meta">
                    {state === 'undone' ? null : (
                      <button
                        type="button"
                        class="small"
                        onClick={async () => {
                          if (await decide([undo(hash)], { now: true })) say('Taken back.')
                        }}
                      >
                        Undo
                      </button>
                    )}{' '}
                    {together.length === 0 ? null : (
                      <button
                        type="button"
                        class="small"
                        onClick={async () => {
                          if (await decide(together.map(undo), { now: true })) say('All of them are taken back.')
                        }}
                      >
                        Undo all {together.length} of one go
                      </button>
                    )}{' '}
                    {STATES[state]}
                    {decision.who === null ? '' : ` · ${decision.who}`}
                    {decision.when === null ? '' : ` · ${decision.when}`}
                    {decision.why === null ? null : (
                      <>
                        {' '}
                        · why: <Name text={decision.why} />
                      </>
                    )}
                  </p>
                </li>
              ))}
            </ol>
            <Pager page={page} noun="decision" />
          </>
        )}
      </Await>
    </>
  )
}

function DecisionWords(props: { readonly decision: Decision }): JSX.Element {
  const { decision } = props
  if (decision.kind === 'undo')
    return (
      <>
        <strong>undo</strong> of <code>{decision.undoes.slice(0, 12)}</code>
      </>
    )
  if ('left' in decision)
    return (
      <>
        <strong>{decision.kind}</strong> {decision.of}: “<Quote of={decision.left} />” and “
        <Quote of={decision.right} />”
      </>
    )
  return (
    <>
      <strong>{decision.kind}</strong> “<Quote of={decision.target} />”
      <Name text={setWords(decision)} />
    </>
  )
}

function Quote(props: { readonly of: Anchor }): JSX.Element {
  return <Name text={clipped(props.of.quote, 120)} />
}

/** What a decision sets, in words: `: 10 Jun 2031`. */
function setWords(decision: MarkDecision): string {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
      return ` (${decision.of})`
    case 'rename':
      return `: ${decision.name}`
    case 'retype':
      return `: ${decision.type ?? 'other'}`
    case 'speaker':
      return `: ${decision.speaker === null ? 'nobody can be named' : clipped(decision.speaker.quote, 80)}`
    case 'date':
      return `: ${decision.value ?? 'unknown'}`
    case 'status':
      return `: ${decision.status}`
    case 'note':
      return `: ${clipped(decision.text, 300)}`
  }
}

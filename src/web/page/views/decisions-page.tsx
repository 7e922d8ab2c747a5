import type { JSX } from 'preact'
import type { Decision } from '../../../review/index.ts'
import { useView } from '../context.ts'
import { Await, Heading, Name, Pager, To } from '../parts.tsx'
import type { Route } from '../route.ts'

const STATES = {
  applied: '✓ in force',
  waiting: '… being taken in',
  unattached: '⚠︎ its words are not in this pile',
  superseded: '⊘ superseded or contradicted',
} as const

/** The decision log, newest first; nothing in it is ever erased. */
export function DecisionsPage(props: { readonly route: Route }): JSX.Element {
  const asked = useView('/decisions', props.route.params)
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
              {page.items.map(({ number, decision, state }) => (
                <li key={number} value={number + 1}>
                  <p>
                    <DecisionWords decision={decision} />
                  </p>
                  <p class="meta">
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
  switch (decision.kind) {
    case 'same':
    case 'different':
      return (
        <>
          <strong>{decision.kind}</strong> {decision.of}: “<Name text={decision.left.quote.slice(0, 120)} />” and “
          <Name text={decision.right.quote.slice(0, 120)} />”
        </>
      )
    case 'reject':
      return (
        <>
          <strong>rejected</strong> {decision.of}: “<Name text={decision.target.quote.slice(0, 120)} />”
        </>
      )
    case 'speaker':
      return (
        <>
          <strong>speaker</strong> of “<Name text={decision.target.quote.slice(0, 120)} />
          ”: {decision.speaker === null ? 'nobody can be named' : <Name text={decision.speaker.quote} />}
        </>
      )
    case 'date':
      return (
        <>
          <strong>date</strong> of “<Name text={decision.target.quote.slice(0, 120)} />
          ”: {decision.value ?? 'unknown'}
        </>
      )
  }
}

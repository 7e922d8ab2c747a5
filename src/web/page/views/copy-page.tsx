import type { JSX } from 'preact'
import type { CopyView, Side } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { differentFrom } from '../decide.tsx'
import { Await, DocumentLink, Heading, Name, Runs, To } from '../parts.tsx'
import type { Route } from '../route.ts'

/** Two documents side by side, passage by passage. */
export function CopyPage(props: { readonly route: Route }): JSX.Element {
  const { a = '', b = '' } = props.route.params
  const asked = useView('/copy', { a, b })
  return (
    <Await asked={asked}>
      {(view) => (
        <>
          <Heading
            note={
              <>
                {view.percent} % of the shorter text stands in the longer ·{' '}
                {view.source === null
                  ? 'the texts do not show which was first'
                  : `the texts show ${view.source === 'a' ? view.a.name : view.b.name} to be the source`}
              </>
            }
          >
            <Name text={view.a.name} /> and <Name text={view.b.name} />
          </Heading>
          {view.values.length === 0 ? null : (
            <section>
              <h2>Changed on the way</h2>
              <ul class="plain">
                {view.values.map((value, i) => (
                  <li key={i}>
                    <span class="hint">{value.kind}</span>{' '}
                    <To path="/document" params={{ id: view.a.doc, at: value.aAt.join('-'), a: '', b: '' }}>
                      <Name text={value.a} />
                    </To>{' '}
                    <span class="warn">≠</span>{' '}
                    <To path="/document" params={{ id: view.b.doc, at: value.bAt.join('-'), a: '', b: '' }}>
                      <Name text={value.b} />
                    </To>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <h2>Shared passages</h2>
          <div class="aligned">
            <p class="head">
              <DocumentLink {...view.a} />
            </p>
            <p class="head">
              <DocumentLink {...view.b} />
            </p>
            {view.aligned.map((pair, i) => (
              <Pair key={i} a={pair.a} b={pair.b} left={view.a.doc} right={view.b.doc} />
            ))}
          </div>
          <Apart view={view} />
        </>
      )}
    </Await>
  )
}

/** The judgement that the two do not rest on one text. */
function Apart(props: { readonly view: CopyView }): JSX.Element | null {
  const { left, right } = props.view
  const { decide, say } = useRoom()
  if (left === null || right === null) return null
  return (
    <p class="decide">
      <button
        type="button"
        onClick={async () => {
          if (await decide(differentFrom('copy', left, [right]), { now: true })) say('They no longer count as copies.')
        }}
      >
        These two are not copies
      </button>
    </p>
  )
}

function Pair(props: {
  readonly a: Side
  readonly b: Side
  readonly left: string
  readonly right: string
}): JSX.Element {
  return (
    <>
      <Passage side={props.a} doc={props.left} />
      <Passage side={props.b} doc={props.right} />
    </>
  )
}

function Passage(props: { readonly side: Side; readonly doc: string }): JSX.Element {
  const { side, doc } = props
  return (
    <div class="passage">
      <p>
        <Runs runs={side.runs} />
      </p>
      <p class="meta">
        <To path="/document" params={{ id: doc, at: `${side.start}-${side.end}`, a: '', b: '' }}>
          {side.paragraph === null ? 'in its place' : `¶${side.paragraph}`}
        </To>
      </p>
    </div>
  )
}

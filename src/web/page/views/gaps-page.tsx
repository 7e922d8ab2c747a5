import type { JSX } from 'preact'
import type { Subject } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { Await, Choice, Heading, Pager, To, Words } from '../parts.tsx'
import type { Route } from '../route.ts'

/** What the pile leaves open. */
export function GapsPage(props: { readonly route: Route }): JSX.Element {
  const asked = useView('/gaps', props.route.params)
  return (
    <>
      <Heading note="Questions for a reporter: what the documents at hand do not settle.">Gaps</Heading>
      <Await asked={asked}>
        {(view) => (
          <>
            <nav class="choices" aria-label="Kind of gap">
              {view.counts.map(({ kind, heading, count }) => (
                <Choice key={kind} params={{ sort: kind }} chosen={view.kind === kind}>
                  {heading} <span class="count">{count}</span>
                </Choice>
              ))}
            </nav>
            <p class="question">{view.question}</p>
            {view.list.items.length === 0 ? <p>Nothing of this kind is open.</p> : null}
            <ul class="rows">
              {view.list.items.map((item, i) => (
                <li key={i}>
                  <SubjectLink {...item} /> <span class="meta">{item.note}</span>
                  {item.because.length === 0 ? null : (
                    <ul class="short">
                      {item.because.map((line, k) => (
                        <li key={k}>
                          <SubjectLink {...line} />
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
            <Pager page={view.list} noun="line" />
          </>
        )}
      </Await>
    </>
  )
}

function SubjectLink({ words, path }: Subject): JSX.Element {
  if (path === null) return <Words text={words} />
  return (
    <To path={path}>
      <Words text={words} />
    </To>
  )
}

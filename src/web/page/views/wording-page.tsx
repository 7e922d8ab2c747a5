import type { JSX } from 'preact'
import type { OutletWording, Term } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { Await, EntityLink, Heading, Name, Pager, Scroll, To, Words } from '../parts.tsx'
import type { Route } from '../route.ts'
import { counted } from '../words.ts'

/** How each actor and event is worded by each outlet. */
export function WordingPage(props: { readonly route: Route }): JSX.Element {
  const asked = useView('/wording', props.route.params)
  return (
    <>
      <Heading note="Terms are shown and counted, not rated. Few documents say little about an outlet: their number stands beside each.">
        How it is worded
      </Heading>
      <Await asked={asked}>
        {(page) => (
          <>
            {page.items.length === 0 ? <p>No terms were found.</p> : null}
            {page.items.map((block, i) => (
              <section key={i} class="block">
                <h2 class="minor">
                  {block.entity === null ? (
                    <To path="/event" params={{ id: block.event ?? '' }}>
                      The event reported as: <Words text={block.name} />
                    </To>
                  ) : (
                    <EntityLink entity={block.entity} name={block.name} />
                  )}
                </h2>
                <OutletTerms outlets={block.outlets} />
              </section>
            ))}
            <Pager page={page} noun="subject" />
          </>
        )}
      </Await>
    </>
  )
}

/** The terms of each outlet, its own voice and quotations apart. */
export function OutletTerms(props: { readonly outlets: readonly OutletWording[] }): JSX.Element {
  return (
    <Scroll label="Terms by outlet">
      <table>
        <thead>
          <tr>
            <th scope="col">outlet</th>
            <th scope="col">own voice</th>
            <th scope="col">“in quotes”</th>
          </tr>
        </thead>
        <tbody>
          {props.outlets.map((outlet) => (
            <tr key={outlet.outlet}>
              <th scope="row">
                <Name text={outlet.outlet} /> <span class="meta">{counted(outlet.documents, 'document')}</span>
              </th>
              <td>
                <Terms list={outlet.terms.filter((t) => !t.quoted)} />
              </td>
              <td>
                <Terms list={outlet.terms.filter((t) => t.quoted)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Terms(props: { readonly list: readonly Term[] }): JSX.Element {
  if (props.list.length === 0) return <span class="silent">–</span>
  return (
    <>
      {props.list.map((term, i) => (
        <span key={term.text}>
          {i > 0 ? ', ' : ''}
          <To
            path="/document"
            params={{ id: term.first.doc, at: `${term.first.start}-${term.first.end}` }}
            class="name"
          >
            <Name text={term.text} />
          </To>
          {'\u00a0×\u00a0'}
          {term.count}
        </span>
      ))}
    </>
  )
}

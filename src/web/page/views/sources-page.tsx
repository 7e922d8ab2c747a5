import type { JSX } from 'preact'
import type { SourcesView } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { Await, DocumentLink, Heading, Name, Pager, Scroll, To } from '../parts.tsx'
import type { Route } from '../route.ts'
import { counted } from '../words.ts'

/** Outlets, origins, and who copies whom. */
export function SourcesPage(props: { readonly route: Route }): JSX.Element {
  const asked = useView('/sources', props.route.params)
  return (
    <>
      <Heading note="Documents that share running text rest on one origin. Origins are an upper bound: more may hide behind different words.">
        Sources
      </Heading>
      <Await asked={asked}>
        {(view) => (
          <>
            <section>
              <h2>Who copies whom</h2>
              {view.copies.total === 0 ? (
                <p>No two documents were seen to share running text.</p>
              ) : (
                <Copies view={view} />
              )}
            </section>
            {view.origins.length === 0 ? null : (
              <section>
                <h2>Counted as one origin</h2>
                {view.origins.map((origin, i) => (
                  <p class="line" key={i}>
                    <strong>
                      <Name text={origin.label} />
                    </strong>{' '}
                    <span class="meta">
                      {origin.reason} · {counted(origin.count, 'document')}
                    </span>
                    <br />
                    {origin.documents.map((doc, k) => (
                      <span key={doc.doc}>
                        {k > 0 ? ', ' : ''}
                        <DocumentLink {...doc} />
                      </span>
                    ))}
                    {origin.count > origin.documents.length
                      ? ` and ${origin.count - origin.documents.length} more`
                      : ''}
                  </p>
                ))}
              </section>
            )}
            <section>
              <h2>Outlets</h2>
              <Scroll label="Outlets">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">outlet</th>
                      <th scope="col">documents</th>
                      <th scope="col">sharing text with another outlet</th>
                      <th scope="col">first</th>
                      <th scope="col">last</th>
                    </tr>
                  </thead>
                  <tbody>
                    {view.outlets.map((row) => (
                      <tr key={row.outlet}>
                        <th scope="row">
                          <To path="/documents" params={{ outlet: row.outlet }}>
                            <Name text={row.outlet} />
                          </To>
                        </th>
                        <td class="number">{row.documents}</td>
                        <td class="number">{row.copied === 0 ? '–' : row.copied}</td>
                        <td>{row.first ?? <span class="silent">no date</span>}</td>
                        <td>{row.last ?? <span class="silent">no date</span>}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
            </section>
          </>
        )}
      </Await>
    </>
  )
}

function Copies(props: { readonly view: SourcesView }): JSX.Element {
  const { flows, copies } = props.view
  return (
    <>
      <ul class="plain flows">
        {flows.slice(0, 20).map((flow, i) => (
          <li key={i}>
            <Name text={flow.from} /> {flow.sure ? '→' : '–'} <Name text={flow.to} />{' '}
            <span class="meta">
              {counted(flow.pairs, 'pair')}
              {flow.sure ? '' : '; which was first the texts do not show'}
            </span>
          </li>
        ))}
      </ul>
      <Scroll label="Pairs that share running text">
        <table>
          <thead>
            <tr>
              <th scope="col">one document</th>
              <th scope="col">other document</th>
              <th scope="col">shared</th>
              <th scope="col">differ in</th>
              <th scope="col">side by side</th>
            </tr>
          </thead>
          <tbody>
            {copies.items.map((row) => (
              <tr key={row.a.doc + row.b.doc}>
                <th scope="row">
                  <DocumentLink {...row.a} /> {row.source === 'a' ? <span class="meta">source</span> : null}
                </th>
                <td>
                  <DocumentLink {...row.b} /> {row.source === 'b' ? <span class="meta">source</span> : null}
                </td>
                <td class="number">{row.percent} %</td>
                <td>{row.differs === 0 ? <span class="silent">no value seen</span> : counted(row.differs, 'value')}</td>
                <td>
                  <To path="/copy" params={{ a: row.a.doc, b: row.b.doc }}>
                    {counted(row.passages, 'passage')}
                  </To>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <Pager page={copies} noun="pair" />
    </>
  )
}

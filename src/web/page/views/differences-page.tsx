import type { JSX } from 'preact'
import type { EvidenceView } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { EventLine } from '../lines.tsx'
import { Await, Choice, DocumentLink, Heading, Name, Pager, Scroll } from '../parts.tsx'
import type { Route } from '../route.ts'

const KINDS = [
  ['conflict', '≠ Different values'],
  ['update', '↻ Later value'],
  ['scope', '∥ Different counts'],
  ['vaguer', '≈ Less exact'],
] as const

/** Where accounts differ. */
export function DifferencesPage(props: { readonly route: Route }): JSX.Element {
  const asked = useView('/differences', props.route.params)
  return (
    <>
      <Heading note="The section editors read first. Each value with the documents that give it.">
        Where accounts differ
      </Heading>
      <Await asked={asked}>
        {(view) => (
          <>
            <nav class="choices" aria-label="Kind of difference">
              {KINDS.map(([kind, name]) => (
                <Choice key={kind} params={{ sort: kind === 'conflict' ? '' : kind }} chosen={view.kind === kind}>
                  {name} <span class="count">{view.counts[kind]}</span>
                </Choice>
              ))}
            </nav>
            {view.list.items.length === 0 ? <p>None of this kind were found.</p> : null}
            {view.list.items.map((event) => (
              <article class="block" key={event.id}>
                <EventLine event={event} dated />
                {event.differences.map((difference, i) => (
                  <Scroll key={i} label={`Values of ${difference.field}`}>
                    <table class="values">
                      <caption>
                        {difference.field}: {difference.words}
                      </caption>
                      <tbody>
                        {difference.values.map((value) => (
                          <tr key={value.value}>
                            <th scope="row">
                              <Name text={value.value} />
                            </th>
                            <td>
                              {onePerDocument(value.evidence)
                                .slice(0, 8)
                                .map((e, k) => (
                                  <span key={k}>
                                    {k > 0 ? ', ' : ''}
                                    <DocumentLink doc={e.doc} name={e.name} at={`${e.start}-${e.end}`} />
                                  </span>
                                ))}
                              {onePerDocument(value.evidence).length > 8
                                ? ` and ${onePerDocument(value.evidence).length - 8} more`
                                : ''}
                            </td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </Scroll>
                ))}
              </article>
            ))}
            <Pager page={view.list} noun="event" />
          </>
        )}
      </Await>
    </>
  )
}

function onePerDocument(evidence: readonly EvidenceView[]): readonly EvidenceView[] {
  const seen = new Set<string>()
  return evidence.filter(({ doc }) => !seen.has(doc) && seen.add(doc).size > 0)
}

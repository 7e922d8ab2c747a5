import type { JSX } from 'preact'
import { AcceptShown } from '../accept-shown.tsx'
import { useView } from '../context.ts'
import { StatementLine } from '../lines.tsx'
import { Apart, Await, Choice, Heading, Name, Pager } from '../parts.tsx'
import { changed, go, type Route } from '../route.ts'

/** Who said what. */
export function StatementsPage(props: { readonly route: Route }): JSX.Element {
  const { route } = props
  const asked = useView('/statements', route.params)
  const { speaker = '', quoted = '', polarity = '', words = '', order = '' } = route.params
  return (
    <>
      <Heading note="Word for word, paraphrased or both; the same statement in several documents is one line with all its wordings.">
        Statements
      </Heading>
      <div class="controls">
        <nav class="choices" aria-label="Manner">
          <Choice params={{ quoted: '', polarity: '' }} chosen={quoted === '' && polarity === ''}>
            All
          </Choice>
          <Choice params={{ quoted: 'direct', polarity: '' }} chosen={quoted === 'direct'}>
            word for word
          </Choice>
          <Choice params={{ quoted: 'indirect', polarity: '' }} chosen={quoted === 'indirect'}>
            paraphrased
          </Choice>
          <Choice params={{ polarity: 'denied', quoted: '' }} chosen={polarity === 'denied'}>
            denied
          </Choice>
        </nav>
        <nav class="choices" aria-label="Order">
          <Choice params={{ order: '' }} chosen={order === ''}>
            most origins
          </Choice>
          <Choice params={{ order: 'date' }} chosen={order === 'date'}>
            by date
          </Choice>
        </nav>
        <input
          type="search"
          aria-label="Statements that hold the words"
          placeholder="Words …"
          value={words}
          onChange={({ currentTarget }) => go(changed(route, { words: currentTarget.value }))}
        />
      </div>
      <Await asked={asked}>
        {(view) => (
          <div class="with-side">
            <nav class="side" aria-label="Speakers">
              <h2>Speakers</h2>
              <ul class="plain">
                <li>
                  <Choice params={{ speaker: '' }} chosen={speaker === ''}>
                    everybody
                  </Choice>
                </li>
                {view.speakers.map((s) => (
                  <li key={s.entity}>
                    <Choice params={{ speaker: s.entity }} chosen={speaker === s.entity}>
                      <Name text={s.name} />
                      <Apart apart={s.apart} /> <span class="count">{s.count}</span>
                    </Choice>
                  </li>
                ))}
              </ul>
            </nav>
            <section aria-label="Statements">
              {view.list.items.length === 0 ? <p>No statement fits.</p> : null}
              {view.list.items.map((s) => (
                <StatementLine key={s.id} statement={s} />
              ))}
              <Pager page={view.list} noun="statement" />
              <AcceptShown of="statement" noun="statement" lines={view.list.items} />
            </section>
          </div>
        )}
      </Await>
    </>
  )
}

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { StatementView } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { Decide } from '../decide.tsx'
import { JoinButton, JoinSearch, SplitButton } from '../join.tsx'
import { keepPlace } from '../keep-place.ts'
import { mannerOf, StatementLine, Support, When } from '../lines.tsx'
import { Await, EntityLink, Evidence, Heading, Name, Words } from '../parts.tsx'
import type { Route } from '../route.ts'
import { clipped } from '../words.ts'

/** One statement with all its wordings and its chain. */
export function StatementPage(props: { readonly route: Route }): JSX.Element {
  const { id = '', at = '' } = props.route.params
  const asked = useView('/statement', at === '' ? { id } : { id, at })
  return <Await asked={asked}>{(statement) => <StatementBody statement={statement} />}</Await>
}

function StatementBody(props: { readonly statement: StatementView }): JSX.Element {
  const { statement } = props
  const { route } = useRoom()
  keepPlace(route, { id: statement.id, at: placeOf(statement) })
  return (
    <>
      <Heading
        note={
          <>
            {mannerOf(statement)} · <When date={statement.date} /> · <Support {...statement} />
          </>
        }
      >
        {statement.speaker !== null ? (
          <>
            <EntityLink {...statement.speaker} /> said
          </>
        ) : statement.source !== null ? (
          <>
            “<Name text={statement.source} />” said
          </>
        ) : (
          'Somebody not named said'
        )}
      </Heading>
      <blockquote class="said" lang={statement.language ?? undefined}>
        <Words text={clipped(statement.text, 2000)} />
      </blockquote>
      <h2>{statement.renderings.length === 1 ? 'Its wording' : `Its ${statement.renderings.length} wordings`}</h2>
      {statement.renderings.map((r, i) => (
        <article key={i} class={`rendering${r.withdrawn ? ' withdrawn' : ''}`}>
          <Evidence of={r.evidence} />
          <p class="meta">
            {mannerOf({ quoted: r.quoted, polarity: statement.polarity })} · origin: <Name text={r.origin} />
            {r.source === null ? null : (
              <>
                {' '}
                · source given as “<Name text={r.source} />”
              </>
            )}
            {r.via.length === 0 ? null : (
              <>
                {' '}
                · passed on by{' '}
                {r.via.map((v, k) => (
                  <span key={v.entity}>
                    {k > 0 ? ', then ' : ''}
                    <EntityLink {...v} />
                  </span>
                ))}
              </>
            )}
            {r.rendered ? ' · translated or rendered by somebody' : ''}
            {r.withdrawn ? ' · ⊘ withdrawn' : ''}
          </p>
          <SplitButton
            of="statement"
            anchors={r.anchor === null ? [] : [r.anchor]}
            others={statement.renderings.filter((other) => other !== r).flatMap((other) => other.anchor ?? [])}
            said="this wording is now a statement of its own."
          >
            Is another statement
          </SplitButton>
        </article>
      ))}
      <Join statement={statement} />
      <Speaker statement={statement} />
      <Decide
        of="statement"
        anchor={statement.anchor}
        decisions={statement.decisions}
        reject="No such statement"
        date={statement.date?.value ?? ''}
        notes={statement.notes}
      />
    </>
  )
}

/** The true speaker, chosen among the people named nearby. */
function Speaker(props: { readonly statement: StatementView }): JSX.Element | null {
  const { statement } = props
  const { decide, say } = useRoom()
  const target = statement.anchor
  if (target === null) return null
  const unsigned = { who: null, when: null, why: null }
  const take = async (speaker: (typeof statement.candidates)[number]['anchor'] | null): Promise<void> => {
    if (await decide([{ kind: 'speaker', target, speaker, ...unsigned }], { now: true })) say('The speaker is taken.')
  }
  return (
    <details class="decide">
      <summary>Another speaker</summary>
      <p class="buttons">
        {statement.candidates.map((c) => (
          <button key={c.entity} type="button" onClick={() => void take(c.anchor)}>
            <Name text={c.name} />
          </button>
        ))}
        <button type="button" onClick={() => void take(null)}>
          Nobody can be named
        </button>
      </p>
    </details>
  )
}

/** A search for other statements, each with a way to say that it is the same. */
function Join(props: { readonly statement: StatementView }): JSX.Element | null {
  const { statement } = props
  const [open, setOpen] = useState(false)
  if (statement.anchor === null) return null
  return (
    <JoinSearch label="join another statement with this one" noun="Statements" open={open} setOpen={setOpen}>
      {(words) => <Found words={words} statement={statement} />}
    </JoinSearch>
  )
}

function Found(props: { readonly words: string; readonly statement: StatementView }): JSX.Element {
  const { words, statement } = props
  const asked = useView('/statements', { words, count: '8' })
  return (
    <Await asked={asked}>
      {(found) => (
        <ul class="plain lines">
          {found.list.items
            .filter((other) => other.id !== statement.id)
            .map((other) => (
              <li key={other.id}>
                <StatementLine statement={other} />
                <JoinButton of="statement" line={statement.id} other={other.id} said="the two are one statement now.">
                  The same statement
                </JoinButton>
              </li>
            ))}
        </ul>
      )}
    </Await>
  )
}

/** The statement's first place, by which a permalink finds it. */
function placeOf({ renderings: [first] }: StatementView): string | null {
  return first?.anchor == null || first.evidence === null ? null : `${first.evidence.doc}:${first.anchor.start}`
}

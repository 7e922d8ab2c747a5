import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EntityView } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { Decide } from '../decide.tsx'
import { JoinButton, SplitButton } from '../join.tsx'
import { keepPlace } from '../keep-place.ts'
import { EventLine, Reviewed, StatementLine } from '../lines.tsx'
import { Apart, Await, EntityLink, Evidence, Heading, Name, To } from '../parts.tsx'
import type { Route } from '../route.ts'
import { counted } from '../words.ts'
import { OutletTerms } from './wording-page.tsx'

/** One person, group or place. */
export function EntityPage(props: { readonly route: Route }): JSX.Element {
  const { id = '', at = '' } = props.route.params
  const asked = useView('/entity', at === '' ? { id } : { id, at })
  return <Await asked={asked}>{(entity) => <EntityBody entity={entity} />}</Await>
}

function EntityBody(props: { readonly entity: EntityView }): JSX.Element {
  const { entity } = props
  const { route } = useRoom()
  keepPlace(route, { id: entity.entity, at: placeOf(entity) })
  const seen =
    entity.firstSeen === null
      ? ''
      : entity.firstSeen === entity.lastSeen
        ? ` · seen ${entity.firstSeen}`
        : ` · first seen ${entity.firstSeen}, last ${entity.lastSeen}`
  return (
    <>
      <Heading
        note={
          <>
            {counted(entity.mentions, 'mention')} in {counted(entity.documents, 'document')}
            {seen} · <Reviewed reviewed={entity.reviewed} />
          </>
        }
      >
        <Name text={entity.name} />
        <Apart apart={entity.apart} />
      </Heading>
      {entity.careEvidence.length === 0 ? null : (
        <section class="care-box">
          <h2>☂︎ Take care before naming</h2>
          {entity.careEvidence.map((care, i) => (
            <div key={i}>
              <p class="care">described as {care.kind}</p>
              <Evidence of={care.evidence} />
            </div>
          ))}
        </section>
      )}
      <p class="buttons">
        <To path="/timeline" params={{ about: entity.entity }} class="button">
          Timeline of {counted(entity.events, 'event')}
        </To>
        <To path="/network" params={{ about: entity.entity }} class="button">
          Ties
        </To>
        <To path="/statements" params={{ about: entity.entity }} class="button">
          {counted(entity.statements, 'statement')}
        </To>
      </p>
      <div class="halves">
        <Names entity={entity} />
        {entity.roles.length === 0 ? null : (
          <section>
            <h2>Described as</h2>
            <ol class="plain dated">
              {entity.roles.map((role, i) => (
                <li key={i}>
                  <span class="date">{role.since ?? 'no date'}</span>
                  <div>
                    <details>
                      <summary>
                        “<Name text={role.text} />” {role.count > 1 ? `× ${role.count} ` : ''}
                        {role.quoted ? <span class="meta">in quotes</span> : null}
                      </summary>
                      <Evidence of={role.evidence} />
                    </details>
                  </div>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
      {entity.deeds.length === 0 ? null : (
        <section>
          <h2>Events</h2>
          {entity.deeds.map((event) => (
            <EventLine key={event.id} event={event} dated />
          ))}
          {entity.events > entity.deeds.length ? (
            <p>
              <To path="/timeline" params={{ about: entity.entity }}>
                all {counted(entity.events, 'event')} →
              </To>
            </p>
          ) : null}
        </section>
      )}
      <div class="halves">
        <section>
          <h2>Said</h2>
          {entity.said.length === 0 ? <p class="silent">Nothing is attributed by name.</p> : null}
          {entity.said.map((s) => (
            <StatementLine key={s.id} statement={s} speaker={false} />
          ))}
        </section>
        <section>
          <h2>What is said of it</h2>
          {entity.saidOf.length === 0 ? <p class="silent">No statement of others names it.</p> : null}
          {entity.saidOf.map((s) => (
            <StatementLine key={s.id} statement={s} />
          ))}
        </section>
      </div>
      {entity.relations.length === 0 ? null : (
        <section>
          <h2>Ties as documents state them</h2>
          <ul class="plain">
            {entity.relations.map((r, i) => (
              <li key={i}>
                <details>
                  <summary>
                    {r.subject ? (
                      <>
                        {r.words} <Name text={r.other.name} />
                        <Apart apart={r.other.apart} />
                      </>
                    ) : (
                      <>
                        <Name text={r.other.name} />
                        <Apart apart={r.other.apart} /> {r.words} it
                      </>
                    )}
                  </summary>
                  <p>
                    <EntityLink {...r.other} />
                  </p>
                  {r.evidence.map((e, k) => (
                    <Evidence key={k} of={e} />
                  ))}
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      {entity.wording.length === 0 ? null : (
        <section>
          <h2>How it is worded</h2>
          <OutletTerms outlets={entity.wording} />
        </section>
      )}
      <Decide
        of="entity"
        anchor={entity.anchor}
        decisions={entity.decisions}
        notes={entity.notes}
        reject="Not a name"
        name={entity.name}
        type={entity.type}
      />
      <Join entity={entity} />
    </>
  )
}

function Names(props: { readonly entity: EntityView }): JSX.Element {
  const { entity } = props
  return (
    <section>
      <h2>Names used</h2>
      <ul class="plain">
        {entity.names.map((name) => (
          <li key={name.text}>
            <details>
              <summary>
                <Name text={name.text} /> × {name.count}{' '}
                <span class="meta">in {counted(name.documents, 'document')}</span>
              </summary>
              {name.evidence.map((e, i) => (
                <Evidence key={i} of={e} />
              ))}
              <SplitButton
                of="entity"
                anchors={name.anchor === null ? [] : [name.anchor]}
                others={entity.names.filter((n) => n.text !== name.text).flatMap((n) => n.anchor ?? [])}
                said="this name now stands for another."
              >
                Somebody else
              </SplitButton>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Joins this entity with another that the reader looks up by name. */
function Join(props: { readonly entity: EntityView }): JSX.Element | null {
  const { entity } = props
  const [words, setWords] = useState('')
  if (entity.anchor === null || !entity.named) return null
  return (
    <details class="decide">
      <summary>Join with another name</summary>
      <p>
        <label>
          Name <input type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
        </label>
      </p>
      {words.trim().length < 2 ? null : <Candidates words={words} entity={entity} />}
    </details>
  )
}

function Candidates(props: { readonly words: string; readonly entity: EntityView }): JSX.Element {
  const asked = useView('/people', { q: props.words, count: '8' })
  return (
    <Await asked={asked}>
      {(page) => (
        <ul class="plain">
          {page.items
            .filter((row) => row.entity !== props.entity.entity)
            .map((row) => (
              <li key={row.entity}>
                <JoinButton of="entity" line={props.entity.entity} other={row.entity} said="the two are one now.">
                  Same as
                </JoinButton>{' '}
                <EntityLink {...row} /> <span class="meta">{counted(row.mentions, 'mention')}</span>
              </li>
            ))}
        </ul>
      )}
    </Await>
  )
}

/** The first place of the entity's most used name, by which a permalink finds it. */
function placeOf(entity: EntityView): string | null {
  const first = entity.names.find((n) => n.evidence.length > 0)?.evidence[0]
  return first === undefined ? null : `${first.doc}:${first.start}`
}

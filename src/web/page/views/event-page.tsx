import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { EventRow, EventView } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { Decide } from '../decide.tsx'
import { JoinButton, JoinSearch } from '../join.tsx'
import { keepPlace } from '../keep-place.ts'
import { EventLine, Support, When } from '../lines.tsx'
import { Await, EntityLink, Heading, Name, Scroll, Words } from '../parts.tsx'
import type { Route } from '../route.ts'
import { Account, SIGNS } from './account.tsx'

const ROLES = { actor: 'who', recipient: 'to whom', other: 'also named' } as const

/** One event: its accounts side by side in columns grouped by origin. */
export function EventPage(props: { readonly route: Route }): JSX.Element {
  const { id = '', at = '' } = props.route.params
  const asked = useView('/event', at === '' ? { id } : { id, at })
  return <Await asked={asked}>{(event) => <EventBody event={event} />}</Await>
}

function EventBody(props: { readonly event: EventView }): JSX.Element {
  const { event } = props
  const { route } = useRoom()
  const accounts = event.origins.flatMap((origin) => origin.accounts)
  keepPlace(route, { id: event.id, at: placeOf(event) })
  return (
    <>
      <Heading
        note={
          <>
            {event.kind} · <When date={event.date} /> · {event.status} · <Support {...event} />
          </>
        }
      >
        <Words text={event.summary} />
      </Heading>
      <dl class="facts">
        {(['actor', 'recipient', 'other'] as const).map((role) => {
          const found = event.participants.filter((p) => p.role === role)
          return found.length === 0 ? null : (
            <div key={role}>
              <dt>{ROLES[role]}</dt>
              <dd>
                {found.map((p, i) => (
                  <span key={p.entity}>
                    {i > 0 ? ', ' : ''}
                    <EntityLink {...p} />
                  </span>
                ))}
              </dd>
            </div>
          )
        })}
        {event.place === null ? null : (
          <div>
            <dt>where</dt>
            <dd>
              <EntityLink {...event.place} />
            </dd>
          </div>
        )}
        <div>
          <dt>when</dt>
          <dd>{event.date === null ? <span class="silent">no account says</span> : event.date.words}</dd>
        </div>
      </dl>
      <Differences event={event} />
      <h2>What each account says</h2>
      <Scroll label="Accounts side by side">
        <div class="origins">
          {event.origins.map((origin) => (
            <section class="origin" key={origin.id}>
              <h3>
                <span class="hint">Origin</span> <Name text={origin.label} />
              </h3>
              <div class="accounts">
                {origin.accounts.map((account, i) => (
                  <Account key={i} account={account} all={accounts} />
                ))}
              </div>
            </section>
          ))}
        </div>
      </Scroll>
      <Decide
        of="event"
        anchor={event.anchor}
        decisions={event.decisions}
        reject="No such event"
        date={event.date?.value ?? ''}
        status={event.taken}
        notes={event.notes}
      />
      <Near event={event} />
    </>
  )
}

function Differences(props: { readonly event: EventView }): JSX.Element | null {
  const { differences } = props.event
  if (differences.length === 0) return null
  return (
    <section>
      <h2>Where they differ</h2>
      <ul class="plain">
        {differences.map((difference, i) => (
          <li key={i}>
            <span class={difference.kind === 'conflict' ? 'warn' : 'hint'}>
              {SIGNS[difference.kind]} {difference.field}: {difference.words}
            </span>{' '}
            {difference.values.map((value, k) => (
              <span key={value.value}>
                {k > 0 ? <span class="hint"> | </span> : ''}
                <strong>
                  <Name text={value.value} />
                </strong>{' '}
                <span class="meta">
                  ({[...new Set(value.evidence.map((e) => e.name))].slice(0, 3).join(', ')}
                  {value.evidence.length > 3 ? ', …' : ''})
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Events nearby, and a search for others, each with a way to say that it is the same. */
function Near(props: { readonly event: EventView }): JSX.Element {
  const { event } = props
  const [open, setOpen] = useState(false)
  return (
    <section>
      <h2>Near it</h2>
      <p class="hint">Events of the same days, people or kind.</p>
      {event.near.length === 0 ? <p class="silent">None.</p> : null}
      <Others event={event} others={event.near} joins={open} />
      {event.anchor === null ? null : (
        <JoinSearch label="join another event with this one" noun="Events" open={open} setOpen={setOpen}>
          {(words) => <Found words={words} event={event} />}
        </JoinSearch>
      )}
    </section>
  )
}

function Found(props: { readonly words: string; readonly event: EventView }): JSX.Element {
  const asked = useView('/events', { words: props.words, count: '8', order: 'strength' })
  return <Await asked={asked}>{(page) => <Others event={props.event} others={page.items} joins />}</Await>
}

function Others(props: {
  readonly event: EventView
  readonly others: readonly EventRow[]
  readonly joins: boolean
}): JSX.Element {
  const { event, others, joins } = props
  return (
    <ul class="plain lines">
      {others
        .filter((other) => other.id !== event.id)
        .map((other) => (
          <li key={other.id}>
            <EventLine event={other} dated />
            {joins ? (
              <JoinButton of="event" line={event.id} other={other.id} said="the two are one event now.">
                The same event
              </JoinButton>
            ) : null}
          </li>
        ))}
    </ul>
  )
}

/** The event's first place, by which a permalink finds it. */
function placeOf(event: EventView): string | null {
  const first = event.origins[0]?.accounts[0]
  return first?.anchors[0] === undefined || first.evidence === null
    ? null
    : `${first.evidence.doc}:${first.anchors[0].start}`
}

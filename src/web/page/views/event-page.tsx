import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { AccountView, Cell, EventView } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { Decide, sameAs, splitOff } from '../decide.tsx'
import {
  Await,
  DocumentLink,
  EntityLink,
  EventLine,
  Evidence,
  Heading,
  Name,
  Scroll,
  Support,
  To,
  When,
  Words,
} from '../parts.tsx'
import type { Route } from '../route.ts'

/** How each kind of difference is marked, beside its outline and its word. */
const SIGNS = { conflict: '≠', update: '↻', scope: '∥', vaguer: '≈' } as const
const SIGN_WORDS = {
  conflict: 'contradicts another account',
  update: 'a later report gives another value',
  scope: 'counts something else',
  vaguer: 'less exact than another account',
} as const
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
  keepPlace(route, event)
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

function Account(props: { readonly account: AccountView; readonly all: readonly AccountView[] }): JSX.Element {
  const { account, all } = props
  const { decide, say } = useRoom()
  const others = all.filter((other) => other !== account).flatMap((other) => other.anchors)
  const silent = account.cells.filter((cell) => cell.words.length === 0 && cell.differs === null)
  return (
    <article class={`account${account.withdrawn ? ' withdrawn' : ''}`}>
      <h4>
        {account.evidence === null ? null : (
          <To
            path="/document"
            params={{ id: account.evidence.doc, at: `${account.evidence.start}-${account.evidence.end}` }}
          >
            <Name text={account.evidence.name} />
          </To>
        )}
        {account.evidence?.paragraph == null ? '' : <span class="hint"> ¶{account.evidence.paragraph}</span>}
        {account.withdrawn ? <span class="warn"> ⊘ withdrawn</span> : null}
      </h4>
      <Evidence of={account.evidence} bare />
      <dl class="cells">
        {account.cells
          .filter((cell) => !silent.includes(cell))
          .map((cell) => (
            <CellRow key={cell.field} cell={cell} />
          ))}
      </dl>
      {silent.length === 0 ? null : (
        <p class="silent small">does not say: {silent.map((cell) => cell.field).join(', ')}</p>
      )}
      {account.also.length === 0 ? null : (
        <p class="meta">
          = the same words in{' '}
          {account.also.map((other, i) => (
            <span key={other.doc}>
              {i > 0 ? ', ' : ''}
              <DocumentLink doc={other.doc} name={other.name} at={`${other.start}-${other.end}`} />
            </span>
          ))}
        </p>
      )}
      {account.anchors.length === 0 || others.length === 0 ? null : (
        <button
          type="button"
          class="small"
          onClick={async () => {
            if (await decide(splitOff('event', account.anchors, others), { now: true }))
              say('Split: this account is now an event of its own.')
          }}
        >
          Another event
        </button>
      )}
    </article>
  )
}

function CellRow(props: { readonly cell: Cell }): JSX.Element {
  const { cell } = props
  return (
    <div class={cell.differs === null ? undefined : 'differs'}>
      <dt>{cell.field}</dt>
      <dd>
        {cell.differs === null ? null : (
          <span class="sign" title={SIGN_WORDS[cell.differs]}>
            {SIGNS[cell.differs]}
            <span class="spoken"> {SIGN_WORDS[cell.differs]}: </span>{' '}
          </span>
        )}
        {cell.words.length === 0 ? <span class="silent">does not say</span> : null}
        {cell.words.map((word, i) => (
          <span key={i}>
            {i > 0 ? ', ' : ''}
            {word.entity === null ? <Name text={word.text} /> : <EntityLink entity={word.entity} name={word.text} />}
          </span>
        ))}
      </dd>
    </div>
  )
}

/** Events nearby, and a search for others, each with a way to say that it is the same. */
function Near(props: { readonly event: EventView }): JSX.Element {
  const { event } = props
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  return (
    <section>
      <h2>Near it</h2>
      <p class="hint">Events of the same days, people or kind.</p>
      {event.near.length === 0 ? <p class="silent">None.</p> : null}
      <ul class="plain lines">
        {event.near.map((other) => (
          <li key={other.id}>
            <EventLine event={other} dated />
            {open ? <JoinEvent id={other.id} event={event} /> : null}
          </li>
        ))}
      </ul>
      {event.anchor === null ? null : (
        <div class="decide">
          <label>
            <input type="checkbox" checked={open} onChange={({ currentTarget }) => setOpen(currentTarget.checked)} />{' '}
            join another event with this one
          </label>{' '}
          {open ? (
            <input
              type="search"
              aria-label="Events that hold the words"
              placeholder="or look for words …"
              value={words}
              onInput={({ currentTarget }) => setWords(currentTarget.value)}
            />
          ) : null}
          {open && words.trim().length > 2 ? <Found words={words} event={event} /> : null}
        </div>
      )}
    </section>
  )
}

function Found(props: { readonly words: string; readonly event: EventView }): JSX.Element {
  const asked = useView('/events', { words: props.words, count: '8', order: 'strength' })
  return (
    <Await asked={asked}>
      {(page) => (
        <ul class="plain lines">
          {page.items
            .filter((other) => other.id !== props.event.id)
            .map((other) => (
              <li key={other.id}>
                <EventLine event={other} dated />
                <JoinEvent id={other.id} event={props.event} />
              </li>
            ))}
        </ul>
      )}
    </Await>
  )
}

function JoinEvent(props: { readonly id: string; readonly event: EventView }): JSX.Element | null {
  const asked = useView('/event', { id: props.id })
  const { decide, say } = useRoom()
  const mine = props.event.anchor
  const other = asked.state === 'there' ? asked.value.anchor : null
  if (mine === null || other === null) return null
  return (
    <button
      type="button"
      class="small"
      onClick={async () => {
        if (await decide(sameAs('event', mine, other), { now: true })) say('Joined: the two are one event now.')
      }}
    >
      The same event
    </button>
  )
}

/** Writes the event's first place into the address, so that a permalink finds it whatever later decisions make of its id. */
function keepPlace(route: Route, event: EventView): void {
  const first = event.origins[0]?.accounts[0]
  const at =
    first?.anchors[0] === undefined || first.evidence === null
      ? null
      : `${first.evidence.doc}:${first.anchors[0].start}`
  if (at === null || (route.params.at === at && route.params.id === event.id)) return
  const params = new URLSearchParams({ ...route.params, id: event.id, at })
  history.replaceState(null, '', `#${route.path}?${params}`)
}

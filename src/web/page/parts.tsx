import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { visibleName, visibleText } from '../../dossier/index.ts'
import type {
  DateView,
  DocumentRef,
  EntityRef,
  EventRow,
  EvidenceView,
  Marks,
  Page,
  Run,
  StatementRow,
} from '../../views/index.ts'
import type { Params } from './backend.ts'
import { type Asked, useRoom } from './context.ts'
import { changed, linkFrom } from './route.ts'

/** A link to a view that keeps the filters in force. */
export function To(props: {
  readonly path: string
  readonly params?: Params
  readonly class?: string
  readonly current?: boolean
  readonly label?: string
  readonly children: ComponentChildren
}): JSX.Element {
  const { route } = useRoom()
  return (
    <a
      href={linkFrom(route, props.path, props.params)}
      class={props.class}
      aria-current={props.current === true ? 'page' : undefined}
      aria-label={props.label}
    >
      {props.children}
    </a>
  )
}

/** A link to the same view with other parameters, as one of several choices. */
export function Choice(props: {
  readonly params: Params
  readonly chosen: boolean
  readonly children: ComponentChildren
}): JSX.Element {
  const { route } = useRoom()
  return (
    <a class="choice" href={changed(route, props.params)} aria-current={props.chosen ? 'true' : undefined}>
      {props.children}
    </a>
  )
}

/** A name: isolated from the direction of the words around it, hidden characters made visible. */
export function Name(props: { readonly text: string }): JSX.Element {
  return <bdi>{visibleName(props.text)}</bdi>
}

/** Words of a source, with acting control characters made visible. */
export function Words(props: { readonly text: string; readonly language?: string | null }): JSX.Element {
  return <bdi lang={props.language ?? undefined}>{visibleText(props.text)}</bdi>
}

export function EntityLink(props: EntityRef): JSX.Element {
  return (
    <To path="/entity" params={{ id: props.entity }} class="name">
      <Name text={props.name} />
    </To>
  )
}

export function DocumentLink(props: DocumentRef & { readonly at?: string }): JSX.Element {
  return (
    <To path="/document" params={{ id: props.doc, at: props.at ?? '' }} class="source">
      <Name text={props.name} />
    </To>
  )
}

/** The words of a sentence, those a line rests on marked. */
export function Runs(props: { readonly runs: readonly Run[] }): JSX.Element {
  return (
    <>
      {props.runs.map(([words, marked], i) =>
        marked === 1 ? <mark key={i}>{visibleText(words)}</mark> : <span key={i}>{visibleText(words)}</span>,
      )}
    </>
  )
}

/** The exact words in their sentence, with the way to their place in the document. */
export function Evidence(props: { readonly of: EvidenceView | null; readonly bare?: boolean }): JSX.Element {
  const { of } = props
  if (of === null) return <p class="silent">The words are not in the pile.</p>
  return (
    <figure class="evidence">
      <blockquote lang={of.language ?? undefined} dir="auto">
        <Runs runs={of.runs} />
      </blockquote>
      {props.bare === true ? null : (
        <figcaption>
          <DocumentLink doc={of.doc} name={of.name} at={`${of.start}-${of.end}`} />
          {of.paragraph === null ? '' : ` ¶${of.paragraph}`}
        </figcaption>
      )}
    </figure>
  )
}

export function Counted(props: { readonly n: number; readonly noun: string; readonly plural?: string }): JSX.Element {
  return <>{counted(props.n, props.noun, props.plural)}</>
}

/** A number and its noun: `1 document`, `1,240 documents`. */
export function counted(n: number, noun: string, plural: string = `${noun}s`): string {
  return `${grouped(n)} ${n === 1 ? noun : plural}`
}

/** A whole number with commas between groups of three digits. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A moment as the reader's clock shows it: `2031-06-14, 10:05`. */
export function minuteOf(when: string): string {
  const moment = new Date(when)
  if (Number.isNaN(moment.getTime())) return visibleText(when)
  const two = (n: number): string => String(n).padStart(2, '0')
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${day}, ${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** What a line rests on and whether somebody reviewed it. */
export function Support(props: Marks): JSX.Element {
  const { support, reviewed, withdrawn } = props
  return (
    <span class="marks">
      <span class="support">
        {counted(support.documents, 'document')} · at most {counted(support.origins, 'origin')} seen
      </span>
      {' · '}
      {reviewed ? <span class="ok">✓ reviewed</span> : <span>⚙︎ machine</span>}
      {withdrawn ? <span class="warn"> · ⊘ withdrawn</span> : null}
    </span>
  )
}

function By(props: { readonly by: readonly DocumentRef[]; readonly more: number }): JSX.Element | null {
  if (props.by.length === 0) return null
  return (
    <span class="by">
      {props.by.map((doc, i) => (
        <span key={doc.doc}>
          {i === 0 ? '' : props.more > 0 ? ', ' : ' and '}
          <DocumentLink {...doc} />
        </span>
      ))}
      {props.more > 0 ? ` and ${props.more} more` : ''}:{' '}
    </span>
  )
}

export function When(props: { readonly date: DateView | null }): JSX.Element {
  if (props.date === null) return <span class="silent">no date</span>
  return <time title={props.date.words}>{props.date.spoken}</time>
}

/** An event in one line: who says so, its words, what it rests on. */
export function EventLine(props: { readonly event: EventRow; readonly dated?: boolean }): JSX.Element {
  const { event } = props
  return (
    <div class="line">
      <p>
        <By by={event.by} more={event.more} />
        <To path="/event" params={{ id: event.id }}>
          <Words text={event.summary} />
        </To>
      </p>
      <p class="meta">
        {props.dated === true ? (
          <>
            <When date={event.date} /> ·{' '}
          </>
        ) : null}
        {event.status} · <Support {...event} />
        {event.differs.length === 0 ? null : (
          <>
            {' · '}
            <To path="/event" params={{ id: event.id }} class="warn">
              ⚠︎ differ in {event.differs.map((f) => (f === 'quantity' ? 'numbers' : f)).join(', ')}
            </To>
          </>
        )}
      </p>
    </div>
  )
}

const QUOTED = { direct: 'word for word', indirect: 'paraphrased', mixed: 'partly word for word' } as const
const POLARITY = { affirmed: '', denied: ' · denied', refused: ' · declined to say' } as const

/** How a statement is given: `word for word · denied`. */
export function mannerOf(statement: Pick<StatementRow, 'quoted' | 'polarity'>): string {
  return QUOTED[statement.quoted] + POLARITY[statement.polarity]
}

/** A statement in one line. */
export function StatementLine(props: { readonly statement: StatementRow; readonly speaker?: boolean }): JSX.Element {
  const { statement } = props
  return (
    <div class="line">
      <p>
        {props.speaker === false ? null : statement.speaker !== null ? (
          <>
            <EntityLink {...statement.speaker} />:{' '}
          </>
        ) : (
          <span class="by">
            {statement.source === null ? (
              'Speaker not named'
            ) : (
              <>
                “<Words text={statement.source} />”
              </>
            )}
            :{' '}
          </span>
        )}
        <To path="/statement" params={{ id: statement.id }} class="quote">
          <Words text={clipped(statement.text, 320)} language={statement.language} />
        </To>
      </p>
      <p class="meta">
        in{' '}
        {statement.by.map((doc, i) => (
          <span key={doc.doc}>
            {i === 0 ? '' : ', '}
            <DocumentLink {...doc} />
          </span>
        ))}
        {statement.more > 0 ? ` and ${statement.more} more` : ''} · {mannerOf(statement)} ·{' '}
        <When date={statement.date} /> · <Support {...statement} />
        {statement.wordings > 1 ? ` · ${statement.wordings} wordings` : ''}
      </p>
    </div>
  )
}

/** The words, cut with an ellipsis when they run long. */
export function clipped(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 2).toWellFormed()}…`
}

/** Where in a long list the reader is, and the way on. */
export function Pager(props: {
  readonly page: Page<unknown>
  readonly noun: string
  readonly plural?: string
}): JSX.Element | null {
  const { route } = useRoom()
  const { from, items, total, next } = props.page
  if (total === 0) return null
  const step = 50
  if (from === 0 && next === null) return <p class="pager">{counted(total, props.noun, props.plural)}</p>
  const at = (place: number): string =>
    changed({ ...route, params: { ...route.params } }, { from: place === 0 ? '' : String(place) })
  return (
    <nav class="pager" aria-label="Pages of this list">
      {from > 0 ? <a href={at(Math.max(0, from - step))}>← before</a> : null}
      <span>
        {grouped(from + 1)}–{grouped(from + items.length)} of {counted(total, props.noun, props.plural)}
      </span>
      {next === null ? null : <a href={at(next)}>more →</a>}
    </nav>
  )
}

/** A view model when it is there; else that it is awaited, or why there is none. */
export function Await<T>(props: {
  readonly asked: Asked<T>
  readonly children: (value: T) => ComponentChildren
}): JSX.Element {
  const { asked } = props
  if (asked.state === 'waiting')
    return (
      <p class="waiting" role="status">
        …
      </p>
    )
  if (asked.state === 'failed')
    return (
      <p class="warn" role="alert">
        {asked.error.message}
      </p>
    )
  return <div class={asked.stale ? 'stale' : undefined}>{props.children(asked.value)}</div>
}

/** The heading of a view, which takes the focus when the reader comes to it. */
export function Heading(props: {
  readonly children: ComponentChildren
  readonly note?: ComponentChildren
}): JSX.Element {
  return (
    <header class="view-head">
      <h1 tabIndex={-1} id="view-title">
        {props.children}
      </h1>
      {props.note === undefined ? null : <div class="hint">{props.note}</div>}
    </header>
  )
}

/** A stretch wider than the page may be: it scrolls by itself, with the keyboard too. */
export function Scroll(props: {
  readonly label: string
  /** Whether it starts at its middle. */
  readonly middle?: boolean
  readonly children: ComponentChildren
}): JSX.Element {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (props.middle === true) box.current?.scrollTo((box.current.scrollWidth - box.current.clientWidth) / 2, 0)
  }, [])
  return (
    <section ref={box} class="scroll" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  )
}

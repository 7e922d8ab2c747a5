import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { visibleName, visibleText } from '../../dossier/index.ts'
import type { DocumentRef, EntityRef, EvidenceView, Page, Run, ViewError } from '../../views/index.ts'
import type { Params } from './backend.ts'
import { type Asked, useRoom } from './context.ts'
import { changed, linkFrom } from './route.ts'
import { counted, grouped } from './words.ts'

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

/** A name that leads to its page, with what tells it from others of the same name. */
export function EntityLink(props: Omit<EntityRef, 'apart'> & Partial<Pick<EntityRef, 'apart'>>): JSX.Element {
  return (
    <To path="/entity" params={{ id: props.entity }} class="name">
      <Name text={props.name} />
      <Apart apart={props.apart ?? null} />
    </To>
  )
}

/** What tells somebody from others of the same name; nothing where nobody else bears it. */
export function Apart(props: Pick<EntityRef, 'apart'>): JSX.Element | null {
  if (props.apart === null) return null
  return (
    <span class="apart">
      {' '}
      (<Name text={props.apart} />)
    </span>
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
  if (asked.state === 'failed') return <Failed error={asked.error} />
  return <div class={asked.stale ? 'stale' : undefined}>{props.children(asked.value)}</div>
}

/** Why there is no view, and the ways on. */
function Failed(props: { readonly error: ViewError }): JSX.Element {
  const { code, message } = props.error
  return (
    <>
      {document.getElementById('view-title') === null ? (
        <Heading>{code === 'not-in-case' ? 'Not in this case' : 'No answer'}</Heading>
      ) : null}
      <p class="warn" role="alert">
        {message}
      </p>
      <p class="buttons">
        {code === 'failed' ? (
          <button type="button" onClick={() => location.reload()}>
            Try again
          </button>
        ) : null}
        <To path="/overview" class="button">
          To the overview
        </To>
      </p>
    </>
  )
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

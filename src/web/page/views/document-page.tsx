import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { visibleText } from '../../../dossier/index.ts'
import type { DocumentView, Mark, MarkLayer } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { Await, DocumentLink, Heading, Name, To } from '../parts.tsx'
import { changed, linkFrom, type Route } from '../route.ts'
import { isTyping } from '../typing.ts'
import { counted, languageName } from '../words.ts'

const LAYERS: readonly (readonly [MarkLayer, string])[] = [
  ['name', 'names'],
  ['reference', 'he, she, the group'],
  ['statement', 'statements'],
  ['cue', 'who says so'],
  ['event', 'events'],
  ['time', 'times'],
  ['number', 'numbers'],
  ['quotation', 'quotation marks'],
  ['description', 'descriptions'],
  ['care', 'care'],
  ['copied', 'shared text'],
]
const FIRST: readonly MarkLayer[] = ['name', 'statement', 'event']

/** One document with everything that was read in it, layer by layer. */
export function DocumentPage(props: { readonly route: Route }): JSX.Element {
  const { id = '', at = '' } = props.route.params
  const asked = useView('/document', at === '' ? { id } : { id, at })
  return (
    <Await asked={asked}>
      {(doc) => <DocumentBody key={`${doc.doc} ${doc.start}`} doc={doc} route={props.route} />}
    </Await>
  )
}

function DocumentBody(props: { readonly doc: DocumentView; readonly route: Route }): JSX.Element {
  const { doc, route } = props
  const [layers, setLayers] = useState<ReadonlySet<MarkLayer>>(new Set(layersOf(route) ?? FIRST))
  const [shown, setShown] = useState<Mark | null>(null)
  const target = targetOf(route.params.at)
  useMarkKeys()
  useEffect(() => {
    document.querySelector('.text .here')?.scrollIntoView({ block: 'center' })
  }, [route.params.at])
  const marks = doc.marks.filter((mark) => layers.has(mark.layer))
  const address = webAddress(doc.url)
  return (
    <>
      <Heading
        note={
          <>
            <Name text={doc.name} /> · {counted(doc.characters, 'character')}
            {address === null ? null : (
              <>
                {' '}
                ·{' '}
                <a href={address} rel="noreferrer noopener external">
                  live page
                </a>
              </>
            )}
          </>
        }
      >
        <Name text={doc.title ?? doc.name} />
      </Heading>
      <fieldset class="layers">
        <legend>Show in the text</legend>
        {LAYERS.map(([layer, name]) => {
          const count = doc.marks.filter((mark) => mark.layer === layer).length
          return count === 0 ? null : (
            <label key={layer} class={`m-${layer}`}>
              <input
                type="checkbox"
                checked={layers.has(layer)}
                onChange={({ currentTarget }) => {
                  const next = new Set(layers)
                  if (currentTarget.checked) next.add(layer)
                  else next.delete(layer)
                  setLayers(next)
                }}
              />{' '}
              <span class="sample">{name}</span> <span class="count">{count}</span>
            </label>
          )
        })}
        <p class="hint keys">
          <kbd>n</kbd> next mark · <kbd>p</kbd> the one before · <kbd>Enter</kbd> open
        </p>
      </fieldset>
      <div class="with-side right">
        <div class="text" lang={doc.language ?? undefined}>
          {doc.before === null ? null : (
            <p>
              <a href={changed(route, { at: String(doc.before) })}>← the part before</a>
            </p>
          )}
          {blocksOf(doc).map((block) => (
            <Block key={block.start} doc={doc} block={block} marks={marks} target={target} show={setShown} />
          ))}
          {doc.after === null ? null : (
            <p>
              <a href={changed(route, { at: String(doc.after) })}>the next part →</a>
            </p>
          )}
        </div>
        <aside class="side" aria-label="About this document">
          <p class="shown" role="status">
            {shown === null ? (
              <span class="hint">Point at a mark, or go to it with the keys, to see what it is.</span>
            ) : (
              <>
                <span class="hint">{LAYERS.find(([layer]) => layer === shown.layer)?.[1]}</span>
                <br />
                <Name text={shown.label} />
              </>
            )}
          </p>
          <dl class="facts small">
            {doc.meta.map((m) => (
              <div key={m.name}>
                <dt>{m.name}</dt>
                <dd>
                  <span class={/^[0-9a-f]{64}$/.test(m.value) ? 'hash' : undefined}>
                    <Name text={m.name === 'language' ? languageName(m.value) : m.value} />
                  </span>
                  {m.from === null ? null : <span class="meta"> ({m.from})</span>}
                </dd>
              </div>
            ))}
            {doc.origin === null ? null : (
              <div>
                <dt>origin</dt>
                <dd>
                  <Name text={doc.origin.label} /> <span class="meta">{doc.origin.reason}</span>
                  {doc.origin.documents.map((other) => (
                    <div key={other.doc}>
                      <DocumentLink {...other} />
                    </div>
                  ))}
                </dd>
              </div>
            )}
            {doc.copies.length === 0 ? null : (
              <div>
                <dt>= shares text with</dt>
                <dd>
                  {doc.copies.map((copy) => (
                    <div key={copy.doc}>
                      <To path="/copy" params={{ a: doc.doc, b: copy.doc, id: '', at: '' }}>
                        <Name text={copy.name} />
                      </To>{' '}
                      <span class="meta">{copy.percent} %</span>
                    </div>
                  ))}
                </dd>
              </div>
            )}
          </dl>
          {doc.notes.length === 0 ? null : (
            <ul class="hint">
              {doc.notes.map((note) => (
                <li key={note}>
                  <Name text={note} />
                </li>
              ))}
            </ul>
          )}
          {doc.removed.length === 0 ? null : (
            <details>
              <summary>{counted(doc.removed.length, 'piece')} left out of the text</summary>
              <ul class="hint">
                {doc.removed.map((removed, i) => (
                  <li key={i}>
                    {removed.reason}: <Name text={removed.text} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </aside>
      </div>
    </>
  )
}

/** The address when it is a plain http or https one: nothing else becomes a link. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s"'<>`\\\p{C}]{1,2000}$/iu.test(url) ? url : null
}

function layersOf(route: Route): readonly MarkLayer[] | null {
  const asked = route.params.layers?.split(' ')
  return asked === undefined ? null : LAYERS.map(([layer]) => layer).filter((layer) => asked.includes(layer))
}

function targetOf(at: string | undefined): readonly [number, number] | null {
  const [start, end] = (at ?? '').split('-').map(Number)
  return start === undefined || end === undefined || !(start < end) ? null : [start, end]
}

type BlockView = DocumentView['blocks'][number]

/** The blocks of the window with what stands between them, so that no word of the text is missing. */
function blocksOf(doc: DocumentView): readonly BlockView[] {
  const out: BlockView[] = []
  let at = doc.start
  for (const block of doc.blocks) {
    const start = Math.max(block.start, doc.start)
    const end = Math.min(block.end, doc.end)
    if (start > at && doc.text.slice(at - doc.start, start - doc.start).trim() !== '')
      out.push({ start: at, end: start, kind: 'paragraph' })
    out.push({ start, end, kind: block.kind })
    at = Math.max(at, end)
  }
  if (at < doc.end && doc.text.slice(at - doc.start).trim() !== '')
    out.push({ start: at, end: doc.end, kind: 'paragraph' })
  return out
}

function Block(props: {
  readonly doc: DocumentView
  readonly block: BlockView
  readonly marks: readonly Mark[]
  readonly target: readonly [number, number] | null
  readonly show: (mark: Mark | null) => void
}): JSX.Element {
  const { doc, block, marks, target, show } = props
  const inside = marks.filter((mark) => mark.start < block.end && mark.end > block.start)
  const edges = new Set([block.start, block.end])
  for (const { start, end } of inside) {
    if (start > block.start) edges.add(start)
    if (end < block.end) edges.add(end)
  }
  for (const edge of target ?? []) if (edge > block.start && edge < block.end) edges.add(edge)
  const cuts = [...edges].toSorted((a, b) => a - b)
  const pieces = cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? end
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end)
    const here = target !== null && target[0] < end && target[1] > start
    const words = visibleText(doc.text.slice(start - doc.start, end - doc.start))
    return <Piece key={start} words={words} over={over} here={here} show={show} />
  })
  const kind = block.kind
  if (kind === 'title' || kind === 'heading') return <h2 class="in-text">{pieces}</h2>
  if (kind === 'boilerplate') return <p class="boilerplate">{pieces}</p>
  return <p class={`b-${kind}`}>{pieces}</p>
}

function Piece(props: {
  readonly words: string
  readonly over: readonly Mark[]
  readonly here: boolean
  readonly show: (mark: Mark | null) => void
}): JSX.Element {
  const { words, over, here, show } = props
  const { route } = useRoom()
  const classes = [...over.map((mark) => `m-${mark.layer}`), ...(here ? ['here'] : [])].join(' ')
  // The shortest mark is the one a reader points at; a statement holds a name, not the other way round.
  const inner = over.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const first = inner[0]
  const led = inner.find((mark) => mark.path !== null)
  if (first === undefined) return <span class={here ? 'here' : undefined}>{words}</span>
  // A blank between two marks is no link of its own.
  if (words.trim() === '') return <span class={classes}>{words}</span>
  const hear = { onMouseEnter: () => show(first), onFocus: () => show(first) }
  if (led?.path == null)
    return (
      <span class={classes} title={visibleText(first.label)} {...hear}>
        {words}
      </span>
    )
  return (
    <a class={classes} href={linkFrom(route, led.path)} {...hear}>
      {words}
    </a>
  )
}

/** `n` and `p` lead from mark to mark. */
function useMarkKeys(): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0
      if (step === 0) return
      const marks = [...document.querySelectorAll<HTMLElement>('.text a[class]')]
      const here = document.activeElement
      const at = here instanceof HTMLElement ? marks.indexOf(here) : -1
      const next = marks[at < 0 ? (step > 0 ? 0 : marks.length - 1) : at + step]
      next?.focus()
      next?.scrollIntoView({ block: 'center' })
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}

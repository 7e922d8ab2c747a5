import type { JSX } from 'preact'
import type { DateView, DocumentRef, EventRow, Marks, StatementRow } from '../../views/index.ts'
import { DocumentLink, EntityLink, To, Words } from './parts.tsx'
import { clipped, counted } from './words.ts'

/** What a line rests on and whether somebody reviewed it. */
export function Support(props: Marks): JSX.Element {
  const { support, reviewed, withdrawn } = props
  return (
    <span class="marks">
      <span class="support">
        {counted(support.documents, 'document')} · at most {counted(support.origins, 'origin')} seen
      </span>
      {' · '}
      <Reviewed reviewed={reviewed} />
      {withdrawn ? <span class="warn"> · ⊘ withdrawn</span> : null}
    </span>
  )
}

/** Whether somebody reviewed a line; what nobody did bears the sign of the draft that the masthead explains. */
export function Reviewed(props: Pick<Marks, 'reviewed'>): JSX.Element {
  if (props.reviewed) return <span class="ok">✓ reviewed</span>
  return (
    <span title="as the program made it, not reviewed">
      ⚙︎<span class="spoken"> machine</span>
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
              ⚠︎ differ in {event.differs.map((f) => (f === 'quantity' ? 'numbers' : f)).join(', ')}
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

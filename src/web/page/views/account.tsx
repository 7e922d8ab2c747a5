import type { JSX } from 'preact'
import type { AccountView, Cell } from '../../../views/index.ts'
import { SplitButton } from '../join.tsx'
import { DocumentLink, EntityLink, Evidence, Name, To } from '../parts.tsx'

/** How each kind of difference is marked, beside its outline and its word. */
export const SIGNS = { conflict: '≠', update: '↻', scope: '∥', vaguer: '≈' } as const
const SIGN_WORDS = {
  conflict: 'contradicts another account',
  update: 'a later report gives another value',
  scope: 'counts something else',
  vaguer: 'less exact than another account',
} as const
/** What one document says of an event, and a way to say that it tells of another. */
export function Account(props: { readonly account: AccountView; readonly all: readonly AccountView[] }): JSX.Element {
  const { account, all } = props
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
      <SplitButton of="event" anchors={account.anchors} others={others} said="this account is now an event of its own.">
        Tells of another event
      </SplitButton>
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

import type { JSX } from 'preact'
import type { DocumentRow } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { Await, DocumentLink, Heading, Name, Pager } from '../parts.tsx'
import { changed, go, type Route } from '../route.ts'
import { counted, languageName } from '../words.ts'

/** All documents by date of publication. */
export function DocumentsPage(props: { readonly route: Route }): JSX.Element {
  const { route } = props
  const asked = useView('/documents', route.params)
  return (
    <>
      <Heading note="By date of publication.">Documents</Heading>
      <div class="controls">
        <input
          type="search"
          aria-label="Titles and outlets that hold"
          placeholder="Title or outlet …"
          value={route.params.words ?? ''}
          onChange={({ currentTarget }) => go(changed(route, { words: currentTarget.value }))}
        />
      </div>
      <Await asked={asked}>
        {(page) => (
          <>
            <ul class="rows">
              {page.items.map((row) => (
                <Row key={row.doc} row={row} />
              ))}
            </ul>
            <Pager page={page} noun="document" />
          </>
        )}
      </Await>
    </>
  )
}

function Row(props: { readonly row: DocumentRow }): JSX.Element {
  const { row } = props
  const facts = [
    row.author,
    row.genre,
    row.language === null ? null : languageName(row.language),
    `${counted(row.characters, 'character')}`,
    row.events > 0 ? counted(row.events, 'event') : null,
    row.statements > 0 ? counted(row.statements, 'statement') : null,
    row.copies > 0 ? `= shares text with ${row.copies}` : null,
    row.read ? null : 'read only in part: no rules for its language',
  ].filter((fact) => fact !== null)
  return (
    <li>
      <p>
        <DocumentLink doc={row.doc} name={row.name} />
        {row.title === null ? null : (
          <>
            : <Name text={row.title} />
          </>
        )}
      </p>
      <p class="meta">
        <Name text={facts.join(' · ')} />
      </p>
    </li>
  )
}

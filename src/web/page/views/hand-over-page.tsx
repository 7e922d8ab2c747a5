import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { CareView, ExportKind } from '../../../views/index.ts'
import type { SavedFile } from '../backend.ts'
import { useRoom, useView } from '../context.ts'
import { Apart, Await, Evidence, Heading, Name, To } from '../parts.tsx'
import { filtersOf, type Route } from '../route.ts'
import { counted } from '../words.ts'

const FILES: readonly (readonly [ExportKind, string, string])[] = [
  ['dossier', 'Dossier', 'one HTML page with the source texts, for editors and archives; opens anywhere, runs nothing'],
  [
    'protected',
    'Protected copy',
    'the dossier without source texts: places and hashes only, covered names stay covered',
  ],
  ['case', 'Case', 'everything as JSON, for other programs'],
  ['events-csv', 'Events', 'a table for spreadsheets'],
  ['statements-csv', 'Statements', 'a table for spreadsheets'],
  ['decisions', 'Decision log', 'one JSON line a decision; drop it with the documents to go on elsewhere'],
]

/** Files to be handed over, after it is settled who may be named. */
export function HandOverPage(props: { readonly route: Route }): JSX.Element {
  const { route } = props
  const filters = filtersOf(route)
  const asked = useView('/care', filters)
  return (
    <>
      <Heading note="Contact data (addresses, phone, bank and identity numbers) is masked in every file. Nothing is sent: files are saved on this computer.">
        Hand over
      </Heading>
      {Object.keys(filters).length > 0 ? (
        <p class="hint">The filters above hold: dossier and case by actor and days, tables by all of them.</p>
      ) : null}
      <Await asked={asked}>{(care) => <Settle care={care} filters={filters} />}</Await>
    </>
  )
}

type Verdict = 'named' | 'covered'

function Settle(props: { readonly care: CareView; readonly filters: Readonly<Record<string, string>> }): JSX.Element {
  const { people } = props.care
  const { backend, say } = useRoom()
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map())
  const [fault, setFault] = useState<string | null>(null)
  const open = people.filter((person) => !verdicts.has(person.entity))
  const idsOf = (verdict: Verdict): string =>
    people
      .map((person) => person.entity)
      .filter((id) => verdicts.get(id) === verdict)
      .join(',')
  const save = async (what: ExportKind): Promise<void> => {
    const result = await backend.save(what, { ...props.filters, named: idsOf('named'), covered: idsOf('covered') })
    if (!result.ok) return setFault(result.error.message)
    setFault(null)
    saveFile(result.value)
    say(`${result.value.name} is saved.`)
  }
  return (
    <>
      {people.length === 0 ? (
        <p>Nobody in this case is described as a minor, victim, witness or patient, or asked not to be named.</p>
      ) : (
        <section class="care-list">
          <h2>☂︎ Settle first: may they be named?</h2>
          <p class="hint">
            The documents describe these people in a way that calls for care. A covered name is covered in every file,
            in the source texts too.
          </p>
          {people.map((person) => (
            <fieldset key={person.entity}>
              <legend>
                <To path="/entity" params={{ id: person.entity }}>
                  <Name text={person.name} />
                  <Apart apart={person.apart} />
                </To>{' '}
                <span class="care">described as {person.kinds.join(', ')}</span>
              </legend>
              {person.evidence.map((e, i) => (
                <Evidence key={i} of={e} />
              ))}
              {(['named', 'covered'] as const).map((verdict) => (
                <label key={verdict}>
                  <input
                    type="radio"
                    name={person.entity}
                    checked={verdicts.get(person.entity) === verdict}
                    onChange={() => setVerdicts(new Map([...verdicts, [person.entity, verdict]]))}
                  />{' '}
                  {verdict === 'named' ? 'the name may stand' : 'cover the name'}
                </label>
              ))}
            </fieldset>
          ))}
        </section>
      )}
      <section>
        <h2>Files</h2>
        {open.length > 0 ? (
          <p class="warn">{counted(open.length, 'person', 'people')} above still to be settled.</p>
        ) : null}
        {fault === null ? null : (
          <p class="warn" role="alert">
            {fault}
          </p>
        )}
        <ul class="rows files">
          {FILES.map(([what, name, words]) => (
            <li key={what}>
              <button type="button" disabled={open.length > 0 && what !== 'decisions'} onClick={() => void save(what)}>
                {name}
              </button>{' '}
              <span class="hint">{words}</span>
            </li>
          ))}
        </ul>
      </section>
      <Keep />
    </>
  )
}

/** Whether this browser remembers the case. */
function Keep(): JSX.Element | null {
  const { backend, keeps, say } = useRoom()
  if (backend.held === 'server') return null
  return (
    <section>
      <h2>On this computer</h2>
      <p>
        <label>
          <input
            type="checkbox"
            checked={keeps}
            onChange={async ({ currentTarget }) => {
              const on = currentTarget.checked
              const done = await backend.keep(on)
              if (!done.ok) say(done.error.message)
              else say(on ? 'The case is kept in this browser.' : 'The case is no longer kept.')
            }}
          />{' '}
          keep documents and decisions in this browser’s own storage until I forget them
        </label>
      </p>
      <p>
        <button
          type="button"
          onClick={async () => {
            await backend.forget()
            location.hash = '#/overview'
          }}
        >
          Forget this case
        </button>{' '}
        <span class="hint">closes it and deletes what is kept; files you saved stay</span>
      </p>
    </section>
  )
}

function saveFile(file: SavedFile): void {
  const address = URL.createObjectURL(file.blob)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

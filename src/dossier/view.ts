import { compareText, type Pieces } from '../document/index.ts'
import type { Case, CaseDocument, CaseEntity, CaseEvent, Origin, Statement } from '../link/index.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { labelOf, type Notes, openNotes } from './notes.ts'
import { shortNames } from './short-names.ts'
import { visibleName } from './visible-text.ts'

/** How much of the source texts goes into the page. */
export type Texts = 'full' | 'quotes' | 'none'

/** A case made ready to be looked up while the page is written. */
export interface View {
  readonly theCase: Case
  readonly texts: Texts
  readonly notes: Notes
  readonly documents: ReadonlyMap<string, CaseDocument>
  readonly entities: ReadonlyMap<string, CaseEntity>
  readonly events: ReadonlyMap<string, CaseEvent>
  readonly statements: ReadonlyMap<string, Statement>
  readonly origins: ReadonlyMap<string, Origin>
  readonly shortNames: ReadonlyMap<string, string>
  /** Anchors of the page by id: made from places in the list, since an id of the case may be any string. */
  readonly anchors: ReadonlyMap<string, string>
}

/** The lookups of a case, with an empty register of notes. */
export function viewOf(theCase: Case, texts: Texts): View {
  const documents = byId(theCase.documents)
  return {
    theCase,
    texts,
    notes: openNotes(documents),
    documents,
    entities: byId(theCase.entities),
    events: byId(theCase.events),
    statements: byId(theCase.statements),
    origins: byId(theCase.origins),
    shortNames: shortNames(theCase.documents, { words: texts !== 'none' }),
    anchors: new Map([
      ...anchorsOf('d', theCase.documents),
      ...anchorsOf('p', theCase.entities),
      ...anchorsOf('v', theCase.events),
      ...anchorsOf('t', theCase.statements),
    ]),
  }
}

/** The name of an entity with a link to its card. An entity that is not there is shown by its id. */
export function nameOf(view: View, id: string): Html {
  const entity = view.entities.get(id)
  if (entity === undefined) return html`<bdi>${visibleName(id)}</bdi>`
  return html`<a class="name" href="#${anchorOf(view, id)}"><bdi>${visibleName(entity.name)}</bdi></a>`
}

/** The names of several entities, with commas between them. */
export function namesOf(view: View, ids: readonly string[]): Html {
  return joinHtml(
    ids.map((id) => nameOf(view, id)),
    ', ',
  )
}

/** The short name of a document with a link to its row in the list of sources: `Harbour Post 14 Jun`. */
export function documentName(view: View, id: string): Html {
  const anchor = view.anchors.get(id)
  const name = html`<bdi>${plainDocumentName(view, id)}</bdi>`
  return anchor === undefined ? name : html`<a href="#${anchor}">${name}</a>`
}

/** The short name of a document as plain words. */
export function plainDocumentName(view: View, id: string): string {
  return visibleName(view.shortNames.get(id) ?? id)
}

/** The superscript link to the note of these words, or nothing when the words are not in the pile. */
export function noteLink(view: View, doc: string, pieces: Pieces): Html {
  const note = view.notes.cite(doc, pieces)
  if (note === null) return NOTHING
  const label = labelOf(note)
  return html`<sup><a href="#n${label}" title="${plainDocumentName(view, doc)}">${label}</a></sup>`
}

/** The link to a note where the document is named beside it. */
export function noteBeside(view: View, doc: string, pieces: Pieces): Html {
  const note = view.notes.cite(doc, pieces)
  if (note === null) return NOTHING
  const label = labelOf(note)
  return html`<sup><a href="#n${label}">${label}</a></sup>`
}

/** The anchor on the page of an id of the case; the id of the page's head for one that has none. */
export function anchorOf(view: View, id: string): string {
  return view.anchors.get(id) ?? 'top'
}

/** The words of a piece of a document in a quotation with its language, or nothing where texts are left out. */
export function quoted(view: View, doc: string, words: string): Html {
  if (view.texts === 'none') return html`<span class="left-out">words left out</span>`
  const language = view.documents.get(doc)?.language
  return html`<q lang="${language ?? 'und'}"><bdi>${words}</bdi></q>`
}

/** Words of a source that name somebody or something: shown, but left out of a copy without texts when they run long. */
export function term(view: View, words: string): Html {
  return html`<bdi>${view.texts === 'none' && words.length > LONGEST_TERM ? '…' : visibleName(words)}</bdi>`
}

const LONGEST_TERM = 60

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.toSorted((a, b) => compareText(a.id, b.id)).map((item) => [item.id, item]))
}

function anchorsOf(letter: string, list: readonly { readonly id: string }[]): readonly (readonly [string, string])[] {
  return list.map((item, i) => [item.id, `${letter}${i + 1}`])
}

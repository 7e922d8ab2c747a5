import { type Annotated, type Digest, spanOf } from '../document/index.ts'
import type { HiddenNames } from './hidden-names.ts'
import { type HiddenPerson, isWithheldOf } from './hidden-person.ts'
import { mapSpan, type OffsetMap } from './offset-map.ts'
import { localPersons } from './owners.ts'
import { partsOf, rewriteLayers } from './rewrite-layers.ts'
import { rewriteName, rewriteText, rewriteWords } from './rewrite-text.ts'

/** A document after rewriting; `id` and `translationOf` are settled for the whole pile (`rewritePile`). */
export interface RewrittenDocument {
  readonly doc: Annotated
  readonly map: OffsetMap
  /** Whether anything in it was replaced. */
  readonly touched: boolean
}

/**
 * The document without whom it must not name. One in which anything was replaced loses its addresses, and its hashes are
 * those of the new text, so that nothing leads back to the original.
 */
export function rewriteAnnotated(doc: Annotated, hidden: HiddenNames, digest: Digest): RewrittenDocument {
  const { text, map } = rewriteText(doc.text, hidden, {
    sha256: doc.sha256,
    writing: 'prose',
    blocks: doc.blocks,
    telling: [
      ...doc.events.flatMap((event) => (event.type === null ? [] : event.trigger)),
      ...doc.attributions.flatMap((attribution) => attribution.cue),
    ].map(spanOf),
  })
  const words = (value: string | null): string | null => (value === null ? null : rewriteWords(value, hidden))
  const name = (value: string): string => rewriteName(value, hidden)
  const addresses = [doc.url, doc.page, doc.input, doc.id]
  const meta = {
    title: titleOf(doc, text, map) ?? words(doc.title),
    author: words(doc.author),
    outlet: words(doc.outlet),
    owner: words(doc.owner),
    collector: words(doc.collector),
    removed: doc.removed.map((one) => ({ ...one, text: rewriteWords(one.text, hidden) })),
    notes: doc.notes.map((note) => rewriteWords(note, hidden)),
    metaFrom: Object.fromEntries(Object.entries(doc.metaFrom).map(([key, from]) => [key, name(from)])),
  }
  const places = doc.places?.map((place) => ({ ...place, label: name(place.label) }))
  const before = { ...meta, ...fieldsOf(doc) }
  const touched =
    map.moved.length > 0 ||
    JSON.stringify({ ...meta, places }) !== JSON.stringify({ ...before, places: doc.places }) ||
    addresses.some((address) => address !== null && name(address) !== address)
  if (!touched) return { doc, map, touched }
  const sha256 = digest(text)
  const persons = localPersons(doc, hidden.owners)
  const locals = (holds: (person: HiddenPerson | undefined) => boolean): ReadonlySet<string> =>
    new Set([...persons].filter(([, person]) => holds(hidden.persons[person])).map(([local]) => local))
  return {
    doc: {
      ...doc,
      ...meta,
      text,
      sha256,
      bytesSha256: sha256,
      url: null,
      page: null,
      blocks: partsOf(text, map, doc.blocks),
      ...(places === undefined ? {} : { places: partsOf(text, map, places) }),
      ...(doc.fileSha256 === undefined ? {} : { fileSha256: sha256 }),
      ...rewriteLayers(doc, {
        text,
        map,
        blanked: locals((person) => hidden.mode === 'blank' && person?.standing === 'chosen'),
        withheld: locals(isWithheldOf),
        hidden: new Set(persons.keys()),
      }),
    },
    map,
    touched,
  }
}

/** The title as the new text gives it, where the old text gave the old one: who is meant is better known there. */
function titleOf(doc: Annotated, text: string, map: OffsetMap): string | null {
  const start = doc.title === null || doc.title === '' ? -1 : doc.text.indexOf(doc.title)
  if (doc.title === null || start < 0) return null
  const span = mapSpan(map, { start, end: start + doc.title.length })
  return text.slice(span.start, span.end)
}

function fieldsOf(doc: Annotated): object {
  const { title, author, outlet, owner, collector, removed, notes, metaFrom } = doc
  return { title, author, outlet, owner, collector, removed, notes, metaFrom }
}

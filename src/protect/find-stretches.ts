import { contains, overlaps, type Span, trimSpan } from '../document/index.ts'
import { findAppositions } from './find-appositions.ts'
import { findAddresses, findNames, type Named, type Writing } from './find-hidden.ts'
import { type FoldedText, foldText } from './fold-text.ts'
import type { HiddenNames } from './hidden-names.ts'
import type { Stretch } from './offset-map.ts'
import type { Owned } from './owners.ts'
import { findPhrases } from './phrases.ts'
import { findQuotations, findRequoted } from './quotations.ts'

/** What is known of a text beside its words. */
export interface TextPlace {
  /** Hash of a text of the pile, whose mentions and quotations are known; `null` for other strings. */
  readonly sha256: string | null
  readonly writing: Writing
  /** Stretches that no replacement may bridge: the blocks of a document. */
  readonly blocks: readonly Span[]
  /** Words that report a deed or a speech: what holds one is not taken for a description. */
  readonly telling: readonly Span[]
}

/** A string outside the documents' texts: a title, a note, the reason of a decision. */
export const LOOSE: TextPlace = { sha256: null, writing: 'prose', blocks: [], telling: [] }
/** A name of a file, an id, a label. */
export const FILE: TextPlace = { ...LOOSE, writing: 'file' }

/** What has to be replaced in a text, in order, not overlapping: quotations before addresses, names, descriptions. */
export function findStretches(source: string, hidden: HiddenNames, place: TextPlace): readonly Stretch[] {
  const folded = foldText(source)
  const { signs, persons, owners } = hidden
  const taken: Stretch[] = []
  const take = (kind: Stretch['kind'], spans: readonly Whose[]): void => {
    for (const { person, ...span } of spans) {
      const label = kind === 'name' ? (persons[person ?? -1]?.label ?? signs.name) : signs[kind]
      taken.push(...freeParts(source, span, taken).map((part) => ({ ...part, kind, person, label })))
    }
  }
  const names = joinedNames(source, [
    ...(owners.mentions.get(place.sha256 ?? '') ?? []).flatMap(nameOf),
    ...namesIn(source, folded, hidden, place),
  ])
  take('quotation', quotedIn(source, folded, hidden, place))
  take('address', addressesIn(source, hidden))
  take('name', names)
  take('description', describedIn(source, folded, hidden, place, names))
  for (let before = 0; before < taken.length; ) {
    before = taken.length
    const rest = without(source, taken)
    take('address', addressesIn(rest, hidden))
    take('name', namesIn(rest, foldText(rest), hidden, place))
  }
  return taken.toSorted((a, b) => a.start - b.start)
}

/** The text with its stretches as blanks of no script: what stood beside one may be a name by itself. */
function without(source: string, taken: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    parts.push(source.slice(at, start), '\u0000'.repeat(end - start))
    at = end
  }
  return parts.join('') + source.slice(at)
}

function quotedIn(source: string, folded: FoldedText, { quotations }: HiddenNames, place: TextPlace): readonly Whose[] {
  const runs = place.sha256 === null ? quotations.titleRuns : quotations.runs
  const repeated =
    place.writing === 'file' ? [] : [...findQuotations(source, folded, runs), ...findRequoted(source, quotations)]
  const said = quotations.places.get(place.sha256 ?? '') ?? []
  return merged([...said, ...repeated]).flatMap((span) => splitAt(source, span, place.blocks))
}

function addressesIn(source: string, hidden: HiddenNames): readonly Whose[] {
  return findAddresses(source, hidden).map(({ start, end }) => ({ start, end, person: null }))
}

function namesIn(source: string, folded: FoldedText, hidden: HiddenNames, place: TextPlace): readonly Whose[] {
  const owned = hidden.owners.mentions.get(place.sha256 ?? '') ?? []
  return findNames(source, hidden, place.writing, folded).map((named) => ({
    start: named.start,
    end: named.end,
    person: personOf(named, owned),
  }))
}

function describedIn(
  source: string,
  folded: FoldedText,
  hidden: HiddenNames,
  place: TextPlace,
  names: readonly Whose[],
): readonly Whose[] {
  const told = hidden.owners.descriptions.get(place.sha256 ?? '') ?? []
  const around = [...told, ...findAppositions(source, names, hidden)].filter(
    (span) => !place.telling.some((words) => contains(span, words)),
  )
  return merged([...around, ...findPhrases(folded, hidden.phrases)]).flatMap((span) =>
    splitAt(source, span, place.blocks),
  )
}

/** A span and whom it tells of. */
export type Whose = Span & { readonly person: number | null }

function nameOf({ start, end, mention, person }: Owned): readonly Whose[] {
  return person !== null && (mention === 'name' || mention === 'nested') ? [{ start, end, person }] : []
}

/** Who is meant by a name: whose mention holds it, else the only one it can be. */
function personOf(named: Named, owned: readonly Owned[]): number | null {
  const around = owned
    .filter((m) => m.mention !== 'pronoun' && m.mention !== 'nominal' && overlaps(m, named))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const [holder] = around
  if (holder !== undefined) return around.find((m) => m.person !== null)?.person ?? null
  return named.persons.length === 1 ? (named.persons[0] ?? null) : null
}

/** Overlapping spans as one, which is the first's. */
function merged(spans: readonly Whose[]): readonly Whose[] {
  const out: { start: number; end: number; person: number | null }[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end)
    else out.push({ ...span })
  }
  return out
}

/** Names of one person that touch or overlap as one; where they overlap, a known person wins over an unknown one. */
function joinedNames(source: string, names: readonly Whose[]): readonly Whose[] {
  const out: { start: number; end: number; person: number | null }[] = []
  for (const name of names.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    const touches =
      last !== undefined &&
      (name.start < last.end || (name.person === last.person && /^[ \t-]*$/u.test(source.slice(last.end, name.start))))
    if (last !== undefined && touches) {
      last.end = Math.max(last.end, name.end)
      last.person ??= name.person
    } else out.push({ ...name })
  }
  return out
}

/** The span cut at the edges of blocks, its parts without blanks at their edges. */
function splitAt(source: string, span: Whose, blocks: readonly Span[]): readonly Whose[] {
  const crossed = blocks.filter((block) => overlaps(block, span))
  const parts = crossed.length < 2 ? [span] : crossed.map((block) => cut(span, block))
  return parts.flatMap((part) => {
    const trimmed = trimSpan(source, part)
    return trimmed === null ? [] : [{ ...trimmed, person: span.person }]
  })
}

function cut(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }
}

/** The parts of a span that no stretch has taken, as far as they hold a letter or digit. */
function freeParts(source: string, span: Span, taken: readonly Span[]): readonly Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const stretch of taken.filter((t) => overlaps(t, span)).toSorted((a, b) => a.start - b.start)) {
    if (start < stretch.start) parts.push({ start, end: stretch.start })
    start = Math.max(start, stretch.end)
  }
  if (start < span.end) parts.push({ start, end: span.end })
  return parts.flatMap((part) => {
    const trimmed = trimSpan(source, part)
    return trimmed !== null && /[\p{L}\p{N}]/u.test(source.slice(trimmed.start, trimmed.end)) ? [trimmed] : []
  })
}

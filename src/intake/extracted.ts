import { type Block, type BlockKind, type Place, type PlaceKind, type Removed, trimSpan } from '../document/index.ts'
import { findFurniture } from './furniture/find-furniture.ts'
import type { MetaRow, Refusal } from './input.ts'
import { blocksOf } from './text-blocks.ts'

/** What a file may say of an article. */
export const META_FIELDS = [
  'title',
  'author',
  'outlet',
  'published',
  'updated',
  'url',
  'language',
  'section',
  'captured',
  'page',
] as const
export type MetaField = (typeof META_FIELDS)[number]

/** A piece of metadata and where it was found. */
export interface Sourced {
  readonly value: string
  readonly from: string
}

/** One article as its format's reader took it out of a file: plain data, so that it can cross from a child process. */
export interface Extracted {
  /** What follows the file's name in `input`: `#3` for the third article, empty when the file is the article. */
  readonly part: string
  /** The id that the file itself gives the article, where its format has ids. */
  readonly id: string | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly removed: readonly Removed[]
  readonly places: readonly Place[]
  readonly meta: readonly (readonly [MetaField, Sourced])[]
  /** What of the article could not be read: pages without text, a body that is only a teaser. */
  readonly missing: readonly string[]
  readonly notes: readonly string[]
  /** The stretch of the file's bytes that is this article; `null` where it is no such stretch. */
  readonly range: readonly [from: number, to: number] | null
}

/** All that was taken out of one file. */
export interface Unpacked {
  readonly articles: readonly Extracted[]
  /** Parts of the file that could not be read. */
  readonly refused: readonly Refusal[]
  /** How many articles the file itself says it has. */
  readonly expected: number | null
  readonly pages: number | null
  /** What of the file could not be read, beside what was refused. */
  readonly missing: readonly string[]
  /** Remarks on the file as a whole: what was left aside and how often. */
  readonly notes: readonly string[]
  /** Metadata that the file gives for other files, by their path as written in it. */
  readonly attached: readonly (readonly [file: string, row: MetaRow])[]
}

/** An unpacked file with nothing but its articles; the other fields as given. */
export function unpackedOf(articles: readonly Extracted[], more: Partial<Unpacked> = {}): Unpacked {
  return { refused: [], expected: null, pages: null, missing: [], notes: [], attached: [], ...more, articles }
}

/** A paragraph on its way into a text. */
export interface Piece {
  readonly words: string
  /** `null`: judged by its words, as in plain text. */
  readonly kind: BlockKind | null
  /** Where its stretches stand, by their offset in `words`; the first begins at 0. */
  readonly places: readonly { readonly at: number; readonly kind: PlaceKind; readonly label: string }[]
}

/** Text, blocks and places of paragraphs, with an empty line between two; furniture among those without a kind is cut out. */
export function layOut(pieces: readonly Piece[]): Pick<Extracted, 'text' | 'blocks' | 'removed' | 'places'> {
  const { kept, removed } = withoutFurniture(pieces.filter((p) => p.words.trim() !== ''))
  const text = kept.map((p) => p.words).join('\n\n')
  const blocks: Block[] = []
  const places: Place[] = []
  let start = 0
  const spans = kept.map((p) => {
    const span = { start, end: start + p.words.length }
    start = span.end + 2
    return span
  })
  const judged = Map.groupBy(blocksOf(text, spans, [], null), (b) => spans.findIndex((s) => b.start < s.end))
  kept.forEach((p, i) => {
    const span = spans[i]
    if (span === undefined) return
    if (p.kind === null) blocks.push(...(judged.get(i) ?? []))
    else blocks.push({ ...span, kind: p.kind })
    p.places.forEach((place, k) => {
      const end = span.start + (p.places[k + 1]?.at ?? p.words.length)
      addPlace(places, { start: span.start + place.at, end, kind: place.kind, label: place.label })
    })
  })
  return { text, blocks, removed, places }
}

/** Adds a place, or lengthens the last one when it is the same. */
function addPlace(places: Place[], place: Place): void {
  const last = places.at(-1)
  if (place.start >= place.end) return
  if (last?.kind === place.kind && last.label === place.label) places[places.length - 1] = { ...last, end: place.end }
  else places.push(place)
}

function withoutFurniture(pieces: readonly Piece[]): { readonly kept: readonly Piece[]; readonly removed: Removed[] } {
  const whole = pieces.map((p) => p.words).join('\n\n')
  let start = 0
  const spans = pieces.map((p) => {
    const span = trimSpan(whole, { start, end: start + p.words.length }) ?? { start, end: start + p.words.length }
    start += p.words.length + 2
    return span
  })
  const open = spans.filter((_, i) => pieces[i]?.kind === null)
  const reasons = new Map(findFurniture(whole, open).map((f) => [f.start, f.reason]))
  const removed: Removed[] = []
  const kept = pieces.filter((p, i) => {
    const reason = reasons.get(spans[i]?.start ?? -1)
    if (reason !== undefined) removed.push({ text: p.words, reason })
    return reason === undefined
  })
  return { kept, removed }
}

/** Paragraphs of plain words, all in one place or none. */
export function piecesOf(
  paragraphs: readonly string[],
  place: Omit<Piece['places'][number], 'at'> | null,
): readonly Piece[] {
  return paragraphs.map((words) => ({ words, kind: null, places: place === null ? [] : [{ at: 0, ...place }] }))
}

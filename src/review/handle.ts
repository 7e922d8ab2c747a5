import type { Span } from '../document/index.ts'
import type { Anchor, Joinable, LineKind } from './decision.ts'
import type { AnchorText } from './fold-decisions.ts'

/** Digits of a text's hash that a handle carries. */
const DIGITS = 12

/** A short name for the line at a place, to be copied from a page: `event@3f2a91c0b7d2:120-128`. */
export function formatHandle(of: Joinable | LineKind, place: Span & { readonly sha256: string }): string {
  return `${of}@${place.sha256.slice(0, DIGITS)}:${place.start}-${place.end}`
}

/** The kind of line and the anchor that a handle means in these documents, or in one sentence why it means none. */
export function readHandle(
  handle: string,
  documents: readonly AnchorText[],
): { readonly of: Joinable | LineKind; readonly anchor: Anchor } | string {
  const [, word, digits = '', from, to] =
    /^(entity|event|statement|relation|copy)@([0-9a-f]{12,64}):(\d{1,9})-(\d{1,9})$/.exec(handle.trim()) ?? []
  const of = KINDS.find((kind) => kind === word)
  if (of === undefined) return `${handle.slice(0, 80)} is not the place of a line, such as event@3f2a91c0b7d2:120-128`
  const texts = new Map(documents.filter((d) => d.sha256.startsWith(digits)).map((d) => [d.sha256, d.text]))
  const [found, other] = [...texts]
  if (found === undefined) return `no document has a text whose hash begins with ${digits}`
  if (other !== undefined) return `two texts have a hash that begins with ${digits}: give more of its digits`
  const [sha256, text] = found
  const [start, end] = [Number(from), Number(to)]
  if (start >= end || end > text.length) return `${start}-${end} is not within the ${text.length} units of that text`
  return { of, anchor: { sha256, start, end, quote: text.slice(start, end) } }
}

const KINDS: readonly (Joinable | LineKind)[] = ['entity', 'event', 'statement', 'relation', 'copy']

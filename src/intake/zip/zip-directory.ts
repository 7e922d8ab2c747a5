import { MAX_ENTRIES } from '../input.ts'

/** A file inside a ZIP archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly method: number
  readonly encrypted: boolean
  /** Packed size in bytes, and where its local header begins in the archive. */
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
/** In place of a number that stands in the wide form of ZIP (zip64) elsewhere. */
const ELSEWHERE = 0xffffffff
const ELSEWHERE_SHORT = 0xffff

/**
 * The entries of a ZIP archive by name, of which `bytes` are the end; they begin at `base` in the archive. `null` for a
 * directory that is damaged or not within them, and `too-many` above the cap of entries.
 */
export function zipDirectory(bytes: Uint8Array, base: number): ReadonlyMap<string, ZipEntry> | 'too-many' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const directory = end === null ? null : directoryAt(view, end, base)
  if (directory === null) return null
  if (directory.count > MAX_ENTRIES) return 'too-many'
  const entries = new Map<string, ZipEntry>()
  let packed = 0
  let at = directory.offset - base
  for (let i = 0; i < directory.count; i++) {
    if (at < 0 || at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null
    const nameLength = view.getUint16(at + 28, true)
    const wide = wideNumbers(view, at, at + 46 + nameLength)
    const size = wide?.size ?? Number.NaN
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    // The first of two equal names counts, as in most readers.
    if (!entries.has(name))
      entries.set(name, { method, encrypted: (flags & 1) !== 0, size, offset: wide?.offset ?? Number.NaN })
    packed += size
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  // More packed bytes than the file has: entries share them, the mark of a bomb.
  return packed <= base + bytes.length ? entries : null
}

/** Where the end record stands: in the last 64 kB, since it may carry a comment. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** Number of entries and start of the directory, from the wide form of the end record where the narrow one refers to it. */
function directoryAt(
  view: DataView,
  end: number,
  base: number,
): { readonly count: number; readonly offset: number } | null {
  const count = view.getUint16(end + 10, true)
  const offset = view.getUint32(end + 16, true)
  if (count !== ELSEWHERE_SHORT && offset !== ELSEWHERE) return { count, offset }
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR64) return { count, offset }
  const at = Number(view.getBigUint64(end - 12, true)) - base
  if (at < 0 || at + 56 > view.byteLength || view.getUint32(at, true) !== END64) return null
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) }
}

/** Packed size and offset of an entry of the directory, from its extra field (id 1) where they are wide; `null` where that lacks them. */
function wideNumbers(
  view: DataView,
  entry: number,
  extra: number,
): { readonly size: number; readonly offset: number } | null {
  const size = view.getUint32(entry + 20, true)
  const offset = view.getUint32(entry + 42, true)
  const unpackedIsWide = view.getUint32(entry + 24, true) === ELSEWHERE
  if (size !== ELSEWHERE && offset !== ELSEWHERE) return { size, offset }
  const end = Math.min(view.byteLength, extra + view.getUint16(entry + 30, true))
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let next = at + 4 + (unpackedIsWide ? 8 : 0)
    const take = (narrow: number): number => {
      if (narrow !== ELSEWHERE) return narrow
      next += 8
      return next <= end ? Number(view.getBigUint64(next - 8, true)) : Number.NaN
    }
    const found = { size: take(size), offset: take(offset) }
    return Number.isNaN(found.size + found.offset) ? null : found
  }
  return null
}

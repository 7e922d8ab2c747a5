import type { Result } from '../../document/index.ts'
import { MAX_ENTRIES, type Refusal } from '../input.ts'
import { inflate, newBudget } from './inflate.ts'

/** The files inside a ZIP archive by name. Names are keys only: no path is ever made of one. */
export interface Zip {
  readonly names: readonly string[]
  /** The unpacked bytes of a file, `null` when there is none of that name. */
  read(name: string): Result<Uint8Array, Refusal> | null
}

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly size: number
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
/** In place of a number that stands in the wide form of ZIP (zip64) elsewhere. */
const ELSEWHERE = 0xffffffff
const ELSEWHERE_SHORT = 0xffff

/** Opens an archive by its central directory. Entries that overlap, or more than the cap, are refused before unpacking. */
export function readZip(bytes: Uint8Array, input: string): Result<Zip, Refusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged: Result<never, Refusal> = { ok: false, error: { reason: 'damaged', input, format: 'a ZIP archive' } }
  const end = findEnd(view)
  if (end === null) return damaged
  const directory = directoryAt(view, end)
  if (directory === null) return damaged
  const { count } = directory
  if (count > MAX_ENTRIES)
    return { ok: false, error: { reason: 'over-limit', input, cap: 'entries', limit: MAX_ENTRIES } }
  const entries = new Map<string, Entry>()
  let packed = 0
  let at = directory.offset
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return damaged
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
  if (!(packed <= bytes.length)) return damaged
  const budget = newBudget()
  const read = (name: string): Result<Uint8Array, Refusal> | null => {
    const entry = entries.get(name)
    if (entry === undefined) return null
    if (entry.encrypted) return { ok: false, error: { reason: 'encrypted', input } }
    const from = dataStart(view, entry.offset)
    if (from === null || from + entry.size > bytes.length) return damaged
    const data = bytes.subarray(from, from + entry.size)
    if (entry.method === 0) return { ok: true, value: data }
    if (entry.method !== 8) return damaged
    const out = inflate(data, 'deflate', budget)
    if (out.ok) return { ok: true, value: out.bytes }
    return out.fault === 'damaged' ? damaged : { ok: false, error: { reason: 'over-limit', input, ...out.fault } }
  }
  return { ok: true, value: { names: [...entries.keys()], read } }
}

/** Where the end record stands: in the last 64 kB, since it may carry a comment. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** Number of entries and start of the directory, from the wide form of the end record where the narrow one refers to it. */
function directoryAt(view: DataView, end: number): { readonly count: number; readonly offset: number } | null {
  const count = view.getUint16(end + 10, true)
  const offset = view.getUint32(end + 16, true)
  if (count !== ELSEWHERE_SHORT && offset !== ELSEWHERE) return { count, offset }
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR64) return { count, offset }
  const at = Number(view.getBigUint64(end - 12, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) return null
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

function dataStart(view: DataView, offset: number): number | null {
  if (!(offset + 30 <= view.byteLength) || view.getUint32(offset, true) !== LOCAL) return null
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
}

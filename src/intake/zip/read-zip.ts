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

/** Opens an archive by its central directory. Entries that overlap, or more than the cap, are refused before unpacking. */
export function readZip(bytes: Uint8Array, input: string): Result<Zip, Refusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged: Result<never, Refusal> = { ok: false, error: { reason: 'damaged', input, format: 'a ZIP archive' } }
  const end = findEnd(view)
  if (end === null) return damaged
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES)
    return { ok: false, error: { reason: 'over-limit', input, cap: 'entries', limit: MAX_ENTRIES } }
  const entries = new Map<string, Entry>()
  let packed = 0
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return damaged
    const nameLength = view.getUint16(at + 28, true)
    const size = view.getUint32(at + 20, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    // The first of two equal names counts, as in most readers.
    if (!entries.has(name))
      entries.set(name, { method, encrypted: (flags & 1) !== 0, size, offset: view.getUint32(at + 42, true) })
    packed += size
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  // More packed bytes than the file has: entries share them, the mark of a bomb.
  if (packed > bytes.length) return damaged
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

function dataStart(view: DataView, offset: number): number | null {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return null
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
}

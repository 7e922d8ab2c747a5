import type { Result } from '../../document/index.ts'
import { MAX_ENTRIES, type Refusal } from '../input.ts'
import { inflate, newBudget } from './inflate.ts'
import { zipDirectory } from './zip-directory.ts'

/** The files inside a ZIP archive by name. Names are keys only: no path is ever made of one. */
export interface Zip {
  readonly names: readonly string[]
  /** The unpacked bytes of a file, `null` when there is none of that name. */
  read(name: string): Result<Uint8Array, Refusal> | null
}

const LOCAL = 0x04034b50

/** Opens an archive by its central directory. Entries that overlap, or more than the cap, are refused before unpacking. */
export function readZip(bytes: Uint8Array, input: string): Result<Zip, Refusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged: Result<never, Refusal> = { ok: false, error: { reason: 'damaged', input, format: 'a ZIP archive' } }
  const entries = zipDirectory(bytes, 0)
  if (entries === null) return damaged
  if (entries === 'too-many')
    return { ok: false, error: { reason: 'over-limit', input, cap: 'entries', limit: MAX_ENTRIES } }
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

function dataStart(view: DataView, offset: number): number | null {
  if (!(offset + 30 <= view.byteLength) || view.getUint32(offset, true) !== LOCAL) return null
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
}

import { Gunzip, Inflate } from 'fflate'
import type { Cap } from '../input.ts'
import { MAX_ENTRY_BYTES, MAX_RATIO, MAX_UNPACKED_BYTES } from '../input.ts'

/** Bytes that a whole file may still unpack to; shared by all its entries. */
export interface Budget {
  left: number
}

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: 'damaged' | { readonly cap: Cap; readonly limit: number } }

/** A fresh budget for one file. */
export function newBudget(): Budget {
  return { left: MAX_UNPACKED_BYTES }
}

// Deflate makes at most 1,032 bytes of one, so that a step of this size never gives more than 4 MiB before it is counted.
const STEP = 4096
/** Unpacked, in bytes: below it no ratio counts. */
export const SMALL: number = 1 << 20

/** Unpacks deflated or gzipped bytes step by step, and stops at the first byte beyond a cap. */
export function inflate(packed: Uint8Array, form: 'deflate' | 'gzip', budget: Budget): Inflated {
  const chunks: Uint8Array[] = []
  let size = 0
  const take = (chunk: Uint8Array): void => {
    size += chunk.length
    if (chunk.length > 0) chunks.push(chunk)
  }
  const stream = form === 'gzip' ? new Gunzip(take) : new Inflate(take)
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      const cap = overCap(size, packed.length, budget)
      if (cap !== null) return { ok: false, fault: cap }
    }
  } catch {
    return { ok: false, fault: 'damaged' }
  }
  budget.left -= size
  return { ok: true, bytes: joined(chunks, size) }
}

/** The first bytes that gzipped bytes unpack to, however many there are of them; empty where they are damaged. */
export function gunzipStart(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  try {
    new Gunzip((chunk) => chunks.push(chunk)).push(packed.subarray(0, 1024))
  } catch {
    return new Uint8Array()
  }
  return chunks.find((chunk) => chunk.length > 0) ?? new Uint8Array()
}

function overCap(size: number, packed: number, budget: Budget): { readonly cap: Cap; readonly limit: number } | null {
  if (size > MAX_ENTRY_BYTES) return { cap: 'entry bytes', limit: MAX_ENTRY_BYTES }
  if (size > budget.left) return { cap: 'unpacked bytes', limit: MAX_UNPACKED_BYTES }
  // Small files may well repeat themselves: the ratio counts from one megabyte on.
  return size > SMALL && size > packed * MAX_RATIO ? { cap: 'ratio', limit: MAX_RATIO } : null
}

/** One array of several. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks
  if (only !== undefined && chunks.length === 1) return only
  const out = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}

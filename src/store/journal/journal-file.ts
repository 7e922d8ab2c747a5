import { checksum, type Readable, readAt } from './journal-records.ts'

/** A file that is written in place: what the browser's private storage calls a synchronous access handle. */
export interface JournalFile extends Readable {
  write(bytes: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number
  truncate(size: number): void
  flush(): void
  close(): void
}

/**
 * A journal's file begins with two slots that say in turn where the records begin: the one with the higher turn counts. So
 * a journal can be replaced by another in one file: the new one is written behind the old, then a slot is written, and
 * only then the old one goes. A kill leaves the one or the other, whole.
 */
export const HEADER = 32
const SLOT = 16
const CHUNK = 1 << 20

interface Slot {
  readonly turn: number
  readonly start: number
}

/** Where the records begin; `null`: the file is no journal. */
export function startOf(file: Readable): number | null {
  return newestSlot(file)?.start ?? null
}

/** Says from now on that the records begin at `start`. */
export function pointTo(file: JournalFile, start: number): void {
  const turn = (newestSlot(file)?.turn ?? 0) + 1
  const bytes = new Uint8Array(SLOT)
  const slot = new DataView(bytes.buffer)
  slot.setUint32(0, turn, true)
  slot.setFloat64(4, start, true)
  slot.setUint32(12, checksum(bytes.subarray(0, 12)), true)
  put(file, bytes, (turn % 2) * SLOT)
  file.flush()
}

/**
 * Takes away what stands before the records, and moves them to its place where they fit; returns where they end then.
 * What a kill leaves undone is done when the journal is opened again.
 */
export function settle(file: JournalFile, start: number, end: number): number {
  if (start === HEADER) return end
  const nothing = new Uint8Array(CHUNK)
  // All of it first: behind the moved records nothing may stand that could be read as one.
  for (let at = HEADER; at < start; at += CHUNK) put(file, nothing.subarray(0, Math.min(CHUNK, start - at)), at)
  file.flush()
  const length = end - start
  if (length > start - HEADER) return end
  for (let at = 0; at < length; at += CHUNK)
    put(file, readAt(file, start + at, Math.min(CHUNK, length - at)), HEADER + at)
  file.flush()
  pointTo(file, HEADER)
  file.truncate(HEADER + length)
  file.flush()
  return HEADER + length
}

/** Writes all of the bytes. Throws `RangeError` when the file takes no more. */
export function put(file: JournalFile, bytes: Uint8Array<ArrayBuffer>, at: number): void {
  if (file.write(bytes, { at }) < bytes.length) throw new RangeError('no more room')
}

function newestSlot(file: Readable): Slot | null {
  const slots = [0, SLOT].flatMap((at) => slotAt(file, at) ?? [])
  return slots.toSorted((a, b) => b.turn - a.turn)[0] ?? null
}

function slotAt(file: Readable, at: number): Slot | null {
  if (file.getSize() < HEADER) return null
  const bytes = readAt(file, at, SLOT)
  const slot = new DataView(bytes.buffer)
  if (slot.getUint32(12, true) !== checksum(bytes.subarray(0, 12))) return null
  return { turn: slot.getUint32(0, true), start: slot.getFloat64(4, true) }
}

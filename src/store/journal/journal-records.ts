/** One thing that happened to a case, as it is written down: JSON, and bytes beside it where a file came in. */
export interface JournalRecord<T> {
  readonly value: T
  readonly bytes: Uint8Array | null
}

/** Lengths of the JSON and of the bytes, and a checksum of both: three numbers of four bytes, the lowest byte first. */
export const HEAD = 12

/** A record as it stands in the file. */
export function packRecord({ value, bytes }: JournalRecord<unknown>): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(value))
  const packed = new Uint8Array(HEAD + json.length + (bytes?.length ?? 0))
  packed.set(json, HEAD)
  if (bytes !== null) packed.set(bytes, HEAD + json.length)
  const head = new DataView(packed.buffer)
  head.setUint32(0, json.length, true)
  head.setUint32(4, bytes?.length ?? 0, true)
  head.setUint32(8, checksum(packed.subarray(HEAD)), true)
  return packed
}

/** Something that can be read at a place, as a file of the browser's private storage is. */
export interface Readable {
  getSize(): number
  read(into: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number
}

/** The records of a file that we wrote ourselves, from `start`, and where the whole ones end: what was cut off while it was being written counts for nothing. */
export function unpackRecords<T>(
  file: Readable,
  start: number,
): {
  readonly records: readonly JournalRecord<T>[]
  readonly end: number
} {
  const records: JournalRecord<T>[] = []
  const size = file.getSize()
  let end = start
  while (end + HEAD <= size) {
    const head = new DataView(readAt(file, end, HEAD).buffer)
    const jsonLength = head.getUint32(0, true)
    const length = jsonLength + head.getUint32(4, true)
    if (end + HEAD + length > size) break
    const body = readAt(file, end + HEAD, length)
    // A stretch of noughts is no record: its checksum is not nought.
    if (checksum(body) !== head.getUint32(8, true)) break
    const value: T = JSON.parse(new TextDecoder().decode(body.subarray(0, jsonLength)))
    records.push({ value, bytes: length === jsonLength ? null : body.slice(jsonLength) })
    end += HEAD + length
  }
  return { records, end }
}

/** The bytes at a place. */
export function readAt(file: Readable, at: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  file.read(bytes, { at })
  return bytes
}

/** FNV-1a over 32 bits: finds a record that was cut off or not wholly written. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}

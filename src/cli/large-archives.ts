import { MAX_ENTRY_BYTES, type ZipEntry, zipDirectory } from '../intake/index.ts'
import { bytesOf, sha256Once, stretch } from './file-bytes.ts'
import type { FoundInput } from './find-inputs.ts'
import { recordCuts } from './record-cuts.ts'

/** The directory at the end of an archive is looked for in so many bytes. */
const TAIL = 1 << 24
/** Lists of pages that are larger than this are left aside. */
const MAX_LIST = 1 << 24
const STORED = 0
const CAPTURES = /^archive\/[^/]{1,200}\.warc(\.gz)?$/
const LISTS = /^pages\/[^/]{1,200}\.jsonl$/

/** Whether a file begins as ZIP archives do. */
export function isArchive(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

/** A file of an archive that stands in it as it is. */
interface Held {
  readonly name: string
  readonly entry: ZipEntry
  /** Where its bytes begin and end in the archive. */
  readonly from: number
  readonly to: number
}

/**
 * A WACZ file larger than one file may be, as stretches of whole records of the captures in it. Each is a WACZ of its
 * own, with the lists of pages of the whole, so that it is read like any other. `null` for other archives, and where
 * captures are packed once more, which the format forbids. Source: WACZ 1.1.1, section 4.2.
 */
export function archiveStretches(name: string, path: string, size: number, file: number): readonly FoundInput[] | null {
  const base = Math.max(0, size - TAIL)
  const entries = zipDirectory(bytesOf(file, base, size - base), base)
  if (entries === null || entries === 'too-many') return null
  const held = [...entries].flatMap(([inner, entry]) => heldFile(file, size, inner, entry) ?? [])
  const captures = held.filter((h) => CAPTURES.test(h.name))
  if (captures.length === 0 || captures.some((h) => h.entry.method !== STORED || h.entry.encrypted)) return null
  const lists = held.filter((h) => LISTS.test(h.name) && h.to - h.from <= MAX_LIST)
  const whole = { name, sha256: sha256Once(path) }
  const pieces = captures.flatMap((capture) => {
    const kind = capture.name.endsWith('.gz') ? 'warc.gz' : 'warc'
    const starts = [capture.from, ...recordCuts(file, capture.from, capture.to, kind)]
    return starts.map((from, i) => ({ capture, from, to: starts[i + 1] ?? capture.to }))
  })
  return pieces.map(({ capture, from, to }, i) => {
    const part = { name: `${name}~${i + 1}`, path: `${path}~${i + 1}`, whole }
    if (to - from > MAX_ENTRY_BYTES)
      return {
        ...part,
        refusal: { reason: 'line-too-long', input: part.name, bytes: to - from, limit: MAX_ENTRY_BYTES },
      }
    return { ...part, held: async () => archiveOf(path, [{ ...capture, from, to }, ...lists]) }
  })
}

const LOCAL_HEADER = 30

/** Where a file of an archive stands, `null` where its local header is none. */
function heldFile(file: number, size: number, name: string, entry: ZipEntry): Held | null {
  if (!Number.isSafeInteger(entry.offset) || !(entry.offset + LOCAL_HEADER <= size)) return null
  const header = bytesOf(file, entry.offset, LOCAL_HEADER)
  if (header.length < LOCAL_HEADER || !isArchive(header)) return null
  const from = entry.offset + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28)
  return from + entry.size > size ? null : { name, entry, from, to: from + entry.size }
}

/** A ZIP archive of parts of another, packed as they are there. Checksums of its entries are zero: nothing here reads them. */
function archiveOf(path: string, files: readonly Held[]): Uint8Array | null {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, entry, from, to } of files) {
    const data = stretch(path, from, to, new Uint8Array())
    if (data === null) return null
    const words = Buffer.from(name)
    const local = Buffer.alloc(LOCAL_HEADER)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(entry.method, 8)
    local.writeUInt32LE(data.length, 18)
    local.writeUInt16LE(words.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(entry.method, 10)
    central.writeUInt32LE(data.length, 20)
    central.writeUInt16LE(words.length, 28)
    central.writeUInt32LE(at, 42)
    parts.push(local, words, Buffer.from(data.buffer, data.byteOffset, data.length))
    directory.push(central, words)
    at += LOCAL_HEADER + words.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}

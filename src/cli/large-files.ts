import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { gunzipStart, isFromLine, isPacked, MAX_FILE_BYTES, MAX_LINE_BYTES, splitInput } from '../intake/index.ts'
import type { FoundInput } from './find-inputs.ts'

/** Kinds of file whose records can be read a stretch at a time. */
type RecordKind = 'jsonl' | 'mbox' | 'csv' | 'warc' | 'warc.gz'

/** A stretch ends with the first record that begins this many bytes after its start. */
const STRETCH: number = MAX_FILE_BYTES / 2
/** The same for what is taken apart as a whole: packed captures unpack to several times that, and articles are counted. */
const UNPACKED_STRETCH: number = MAX_FILE_BYTES / 8
const HEAD = 1 << 16
const WINDOW = 1 << 20
/** A mark of a new record is no longer than this. */
const OVERLAP = 1024

/**
 * A file of records that is larger than one file may be, as stretches `NAME~1`, `NAME~2` … of whole records, each read
 * when its turn comes, so that the record is the unit and memory stays flat; `null` for any other file. A record longer
 * than the cap of a line is refused by itself.
 */
export function stretchesOf(name: string, path: string, size: number): readonly FoundInput[] | null {
  if (size <= UNPACKED_STRETCH) return null
  const file = openSync(path, 'r')
  try {
    const kind = kindOf(name, bytesOf(file, 0, HEAD))
    if (kind === null || (kind !== 'warc.gz' && size <= MAX_FILE_BYTES)) return null
    const header = kind === 'csv' ? firstRow(file) : new Uint8Array()
    if (header === null) return null
    const cuts = kind === 'csv' ? rowCuts(file, size) : recordCuts(file, size, kind)
    // A file without any second record to be found is no file of records.
    if (cuts.length === 0) return null
    const whole = { name, sha256: sha256Once(path) }
    return [0, ...cuts].map((from, i) => {
      const to = cuts[i] ?? size
      const part = { name: `${name}~${i + 1}`, path: `${path}~${i + 1}`, whole }
      if (to - from > MAX_LINE_BYTES)
        return {
          ...part,
          refusal: { reason: 'line-too-long', input: part.name, bytes: to - from, limit: MAX_LINE_BYTES },
        }
      return { ...part, held: async () => stretch(path, from, to, i === 0 ? new Uint8Array() : header) }
    })
  } finally {
    closeSync(file)
  }
}

function kindOf(name: string, head: Uint8Array): RecordKind | null {
  const newline = head.lastIndexOf(10)
  const [first] = splitInput({ name, bytes: newline < 0 || head[0] === 0x1f ? head : head.subarray(0, newline + 1) })
  if (first?.ok !== true) return null
  const { format } = first.value
  if (format === 'record') return first.value.input === name ? null : 'jsonl'
  if (!isPacked(first.value)) return null
  if (format === 'warc') return head[0] === 0x1f ? 'warc.gz' : 'warc'
  return format === 'mbox' || format === 'csv' ? format : null
}

/** Where stretches begin, but for the first. */
function recordCuts(file: number, size: number, kind: Exclude<RecordKind, 'csv'>): readonly number[] {
  const least = kind === 'jsonl' ? STRETCH : UNPACKED_STRETCH
  const cuts: number[] = []
  for (let from = least; from < size; ) {
    const bytes = bytesOf(file, from, WINDOW + OVERLAP)
    const at = recordStart(bytes, kind)
    if (at === null) from += WINDOW
    else {
      const last = cuts.at(-1) ?? 0
      // A record too long for any stretch stands alone, so that those before it are not refused with it.
      if (from + at - last > MAX_LINE_BYTES) cuts.push(...startsBefore(file, last, last + least, kind))
      cuts.push(from + at)
      from += at + least
    }
  }
  return cuts
}

/** The last record that begins between two places of a file, nothing where none does. */
function startsBefore(file: number, from: number, to: number, kind: Exclude<RecordKind, 'csv'>): readonly number[] {
  for (let window = to - WINDOW; window > from - WINDOW; window -= WINDOW) {
    const start = Math.max(from, window)
    const bytes = bytesOf(file, start, WINDOW + OVERLAP)
    let last: number | null = null
    for (let at = recordStart(bytes, kind); at !== null; ) {
      if (start + at > from && start + at < to) last = start + at
      const next = recordStart(bytes.subarray(at + 1), kind)
      at = next === null ? null : at + 1 + next
    }
    if (last !== null) return [last]
  }
  return []
}

/** Where the first record begins in a piece of a file. */
function recordStart(bytes: Buffer, kind: Exclude<RecordKind, 'csv'>): number | null {
  const marks = { jsonl: '\n', mbox: '\nFrom ', warc: '\r\nWARC/1.', 'warc.gz': '\u001f\u008b\u0008' }
  const mark = Buffer.from(marks[kind], 'latin1')
  for (let at = bytes.indexOf(mark); at >= 0 && at <= WINDOW; at = bytes.indexOf(mark, at + 1)) {
    if (kind === 'jsonl') return at + 1
    if (kind === 'warc') return at + 2
    if (kind === 'warc.gz') {
      if (new TextDecoder('latin1').decode(gunzipStart(bytes.subarray(at)).subarray(0, 5)) === 'WARC/') return at
      continue
    }
    const end = bytes.indexOf(10, at + 1)
    const empty = bytes[at - 1] === 10 || (bytes[at - 1] === 13 && bytes[at - 2] === 10)
    if (empty && isFromLine(bytes, at + 1, end < 0 ? bytes.length : end)) return at + 1
  }
  return null
}

/** Ends of rows at which stretches begin: newlines outside quotes, told by counting quotes from the start of the file. */
function rowCuts(file: number, size: number): readonly number[] {
  const cuts: number[] = []
  let quoted = false
  let start = 0
  for (let from = 0; from < size; from += WINDOW) {
    const bytes = bytesOf(file, from, WINDOW)
    for (let i = 0; i < bytes.length; i++) {
      if (bytes[i] === 0x22) quoted = !quoted
      else if (bytes[i] === 10 && !quoted && from + i + 1 - start >= UNPACKED_STRETCH && from + i + 1 < size) {
        start = from + i + 1
        cuts.push(start)
      }
    }
  }
  return cuts
}

/** The row of column names, with its newline; `null` where there is none within reach. */
function firstRow(file: number): Uint8Array | null {
  const head = bytesOf(file, 0, HEAD)
  const newline = head.indexOf(10)
  return newline < 0 ? null : new Uint8Array(head.subarray(0, newline + 1))
}

function bytesOf(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, from))
}

/** The SHA-256 of a file of any size, worked out when it is first asked for. */
function sha256Once(path: string): () => string {
  let known: string | null = null
  return () => {
    known ??= sha256Of(path)
    return known
  }
}

function sha256Of(path: string): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(WINDOW)
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) hash.update(bytes.subarray(0, read))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

function stretch(path: string, from: number, to: number, header: Uint8Array): Uint8Array | null {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(header.length + to - from)
    bytes.set(header)
    for (let at = header.length; at < bytes.length; ) {
      const read = readSync(file, bytes, at, bytes.length - at, from + at - header.length)
      // Cut off since it was measured.
      if (read === 0) return null
      at += read
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

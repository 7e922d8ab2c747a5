import { gunzipStart, isFromLine, MAX_FILE_BYTES, MAX_LINE_BYTES } from '../intake/index.ts'
import { bytesOf } from './file-bytes.ts'

/** Kinds of file whose records can be read a stretch at a time. */
export type RecordKind = 'jsonl' | 'mbox' | 'csv' | 'warc' | 'warc.gz'

/** A stretch ends with the first record that begins this many bytes after its start. */
const STRETCH: number = MAX_FILE_BYTES / 2
/** The same for what is taken apart as a whole: packed captures unpack to several times that, and articles are counted. */
export const UNPACKED_STRETCH: number = MAX_FILE_BYTES / 8
const WINDOW = 1 << 20
/** A mark of a new record is no longer than this. */
const OVERLAP = 1024

/** Where stretches begin between two places of a file, but for the first. */
export function recordCuts(
  file: number,
  start: number,
  size: number,
  kind: Exclude<RecordKind, 'csv'>,
): readonly number[] {
  const least = kind === 'jsonl' ? STRETCH : UNPACKED_STRETCH
  const cuts: number[] = []
  for (let from = start + least; from < size; ) {
    const bytes = bytesOf(file, from, WINDOW + OVERLAP)
    const at = recordStart(bytes, kind)
    if (at !== null && from + at >= size) break
    if (at === null) from += WINDOW
    else {
      const last = cuts.at(-1) ?? start
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
export function rowCuts(file: number, size: number): readonly number[] {
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

import { closeSync, openSync } from 'node:fs'
import { isPacked, MAX_FILE_BYTES, MAX_LINE_BYTES, splitInput } from '../intake/index.ts'
import { bytesOf, sha256Once, stretch } from './file-bytes.ts'
import type { FoundInput } from './find-inputs.ts'
import { archiveStretches, isArchive } from './large-archives.ts'
import { type RecordKind, recordCuts, rowCuts, UNPACKED_STRETCH } from './record-cuts.ts'

const HEAD = 1 << 16

/**
 * A file of records that is larger than one file may be, as stretches `NAME~1`, `NAME~2` … of whole records, each read
 * when its turn comes, so that the record is the unit and memory stays flat; `null` for any other file. A record longer
 * than the cap of a line is refused by itself.
 */
export function stretchesOf(name: string, path: string, size: number): readonly FoundInput[] | null {
  if (size <= UNPACKED_STRETCH) return null
  const file = openSync(path, 'r')
  try {
    const head = bytesOf(file, 0, HEAD)
    if (isArchive(head)) return size <= MAX_FILE_BYTES ? null : archiveStretches(name, path, size, file)
    const kind = kindOf(name, head)
    if (kind === null || (kind !== 'warc.gz' && size <= MAX_FILE_BYTES)) return null
    const header = kind === 'csv' ? firstRow(file) : new Uint8Array()
    if (header === null) return null
    const cuts = kind === 'csv' ? rowCuts(file, size) : recordCuts(file, 0, size, kind)
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

/** The row of column names, with its newline; `null` where there is none within reach. */
function firstRow(file: number): Uint8Array | null {
  const head = bytesOf(file, 0, HEAD)
  const newline = head.indexOf(10)
  return newline < 0 ? null : new Uint8Array(head.subarray(0, newline + 1))
}

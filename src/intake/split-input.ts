import type { Result } from '../document/index.ts'
import { type Item, MAX_FILE_BYTES, MAX_LINE_BYTES, type RawInput, type Refusal } from './input.ts'
import { sniff } from './sniff.ts'
import type { Columns } from './table/read-csv.ts'

const NEWLINE = 10

/** The items of an input, by what it holds, not by its name: one page, text or file to unpack, or a record a line. */
export function splitInput(input: RawInput, columns: Columns = new Map()): readonly Result<Item, Refusal>[] {
  const { name, bytes } = input
  const refuse = (error: Refusal): readonly Result<Item, Refusal>[] => [{ ok: false, error }]
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse({ reason: 'too-large', input: name, bytes: bytes.length, limit: MAX_FILE_BYTES })
  }
  if (bytes.length === 0) return refuse({ reason: 'empty', input: name })
  const found = sniff(input, columns)
  if (found.kind === 'refused') return refuse(found.refusal)
  if (found.kind === 'records') return records(input)
  return [{ ok: true, value: { input: name, format: found.format, bytes } }]
}

function* linesOf(bytes: Uint8Array): Generator<{ readonly line: number; readonly bytes: Uint8Array }> {
  let from = 0
  for (let line = 1; from < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, from)
    const to = newline < 0 ? bytes.length : newline
    yield { line, bytes: bytes.subarray(from, to) }
    from = to + 1
  }
}

function records(input: RawInput): readonly Result<Item, Refusal>[] {
  // One object over several lines is one record; otherwise every line is.
  const bytes = withoutMark(input.bytes)
  const first = linesOf(bytes).next().value?.bytes ?? bytes
  if (!isWholeObject(first) && bytes.length <= MAX_LINE_BYTES && isWholeObject(bytes)) {
    return [{ ok: true, value: { input: input.name, format: 'record', bytes } }]
  }
  const out: Result<Item, Refusal>[] = []
  for (const { line, bytes: raw } of linesOf(bytes)) {
    if (raw.every((byte) => byte === 32 || byte === 9 || byte === 13)) continue
    const name = `${input.name}:${line}`
    if (raw.length > MAX_LINE_BYTES) {
      out.push({ ok: false, error: { reason: 'line-too-long', input: name, bytes: raw.length, limit: MAX_LINE_BYTES } })
    } else out.push({ ok: true, value: { input: name, format: 'record', bytes: raw } })
  }
  return out
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/** Whether the braces of a stretch that begins with one close at its end, strings skipped: one pass, no parse. */
function isWholeObject(bytes: Uint8Array): boolean {
  let depth = 0
  let inString = false
  let closed = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (inString) {
      if (byte === 0x5c) i++
      else if (byte === 0x22) inString = false
    } else if (byte === 0x22) inString = true
    else if (byte === 0x7b) {
      if (closed) return false
      depth++
    } else if (byte === 0x7d) {
      depth--
      closed = depth === 0
    }
  }
  return closed && depth === 0
}

import type { Result } from '../document/index.ts'
import { type Item, MAX_FILE_BYTES, MAX_LINE_BYTES, type RawInput, type Refusal } from './input.ts'

const MAGIC: readonly { readonly bytes: readonly number[]; readonly format: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], format: 'a PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: 'a ZIP archive or Word document' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], format: 'an old Office document' },
  { bytes: [0x1f, 0x8b], format: 'a gzip archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], format: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: 'a GIF image' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'a rich text file' },
]
const NEWLINE = 10

/** The documents' worth of bytes in an input, by what it holds, not by its name: one page or text, or a record a line. */
export function splitInput(input: RawInput): readonly Result<Item, Refusal>[] {
  const { name, bytes } = input
  const refuse = (error: Refusal): readonly Result<Item, Refusal>[] => [{ ok: false, error }]
  if (bytes.length > MAX_FILE_BYTES) {
    return refuse({ reason: 'too-large', input: name, bytes: bytes.length, limit: MAX_FILE_BYTES })
  }
  if (bytes.length === 0) return refuse({ reason: 'empty', input: name })
  const magic = MAGIC.find((m) => m.bytes.every((byte, i) => bytes[i] === byte))
  if (magic !== undefined) return refuse({ reason: 'binary', input: name, format: magic.format })
  const head = headOf(bytes)
  if (head.trim() === '' && bytes.length < 4096) return refuse({ reason: 'empty', input: name })
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe
  if (!marked && looksBinary(bytes)) return refuse({ reason: 'binary', input: name, format: null })
  if (/^\s{0,200}\{/.test(head)) return records(input)
  const html =
    /^\s{0,200}(?:<!--[^>]{0,500}-->\s{0,50})?<(?:!doctype html|html|head|body|\?xml[^>]{0,100}\?>\s{0,50}<(?:!doctype )?html)/i
  const format = html.test(head) || countTags(head) >= 4 ? 'html' : looksMarkdown(head, name) ? 'markdown' : 'text'
  return [{ ok: true, value: { input: name, format, bytes } }]
}

function headOf(bytes: Uint8Array): string {
  const wide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0
      ? 'utf-16le'
      : bytes[0] === 0xfe || bytes[0] === 0
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(wide).decode(bytes.subarray(0, 8192))
}

/** Control characters that no text bears; zeros are left to the decoder, since UTF-16 is full of them. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  let odd = 0
  for (const byte of sample) if (byte < 9 && byte !== 0) odd++
  let zeros = 0
  for (const byte of sample) if (byte === 0) zeros++
  return odd > sample.length / 50 || zeros > sample.length * 0.6
}

function countTags(head: string): number {
  return (
    head.match(/<\/?(?:p|div|span|a|h[1-6]|article|section|br|ul|li|table|td|img|meta|link|title)\b/gi)?.length ?? 0
  )
}

function looksMarkdown(head: string, name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) || /^(?:#{1,3} \S|---\n[a-z]+: )/.test(head)
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

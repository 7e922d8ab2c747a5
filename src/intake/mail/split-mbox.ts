/** The bytes of one message of an MBOX file, without its "From " line. */
export type Stretch = readonly [from: number, to: number]

const NEWLINE = 10

/**
 * Where each message of an MBOX file begins and ends (RFC 4155): at a line "From ADDRESS … YEAR" that opens the file or
 * follows an empty line. A sentence that begins with "From " does not end in a year.
 */
export function splitMbox(bytes: Uint8Array): readonly Stretch[] {
  const out: Stretch[] = []
  let start: number | null = null
  let emptyBefore = true
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from)
    const to = newline < 0 ? bytes.length : newline
    if (emptyBefore && isFromLine(bytes, from, to)) {
      if (start !== null) out.push([start, from])
      start = to + 1
    }
    emptyBefore = to - from === 0 || (to - from === 1 && bytes[from] === 13)
    from = to + 1
  }
  if (start !== null && start < bytes.length) out.push([start, bytes.length])
  return out
}

/** Whether a line parts messages. */
export function isFromLine(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > 400 || bytes[from] !== 0x46 || bytes[from + 4] !== 0x20) return false
  return /^From \S+ .{0,120}\d{4}\s{0,3}(?:[+-]\d{4})?\s*$/.test(
    new TextDecoder('latin1').decode(bytes.subarray(from, to)),
  )
}

/** Takes back the ">" that MBOX puts before lines that begin with "From ", also quoted ones (mboxrd). */
export function unescapeFrom(message: Uint8Array): Uint8Array {
  const drop: number[] = []
  for (let at = 0; at >= 0 && at < message.length; ) {
    let mark = at
    while (message[mark] === 0x3e) mark++
    if (mark > at && String.fromCharCode(...message.subarray(mark, mark + 5)) === 'From ') drop.push(at)
    const newline = message.indexOf(NEWLINE, at)
    at = newline < 0 ? -1 : newline + 1
  }
  if (drop.length === 0) return message
  const out = new Uint8Array(message.length - drop.length)
  let to = 0
  let from = 0
  for (const at of [...drop, message.length]) {
    out.set(message.subarray(from, at), to)
    to += at - from
    from = at + 1
  }
  return out
}

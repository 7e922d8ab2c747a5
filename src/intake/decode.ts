import { detect } from 'chardet'
import type { Result } from '../document/index.ts'
import type { Refusal } from './input.ts'
import { plausibleEncoding } from './plausible-encoding.ts'

/** Text of bytes, the encoding it was read in, and how that was known. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly how: 'bom' | 'declared' | 'valid' | 'detected'
  /** Places that are no characters of that encoding and became U+FFFD. */
  readonly lost: number
}

const DECLARED = /(?:charset\s{0,5}=\s{0,5}|encoding\s{0,5}=\s{0,5})["']?([\w-]{2,30})/i

/**
 * Reads bytes by byte order mark, declaration (in the bytes, or in the `header` they came with), validity as UTF-8, then
 * detection. Never drops a byte silently.
 */
export function decode(bytes: Uint8Array, input: string, header: string | null = null): Result<Decoded, Refusal> {
  const bom = byteOrderMark(bytes)
  if (bom !== null) return decodeAs(bytes, bom, 'bom', input)
  const wide = wideWithoutMark(bytes)
  if (wide !== null) return decodeAs(bytes, wide, 'detected', input)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const declared = header ?? (/<(?:meta|\?xml)\b/i.test(head) ? DECLARED.exec(head)?.[1] : undefined)
  const utf8 = tryDecode(bytes, 'utf-8', true)
  if (utf8 !== null) return { ok: true, value: { text: utf8, encoding: 'utf-8', how: 'valid', lost: 0 } }
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) return decodeAs(bytes, declared, 'declared', input)
  const sample = bytes.subarray(0, 1 << 16)
  return decodeAs(bytes, plausibleEncoding(sample, detect(sample) ?? 'windows-1252'), 'detected', input)
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/**
 * UTF-16 without a mark: every other byte is the number of a script below 0x23 (Latin 0, Cyrillic 4, Arabic 6,
 * punctuation 0x20), zero among them for blanks; the bytes between are hardly ever zero.
 */
export function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  if (!sample.includes(0)) return null
  const units = sample.length / 2
  const isHigh = (side: number): boolean => {
    let zeros = 0
    let otherZeros = 0
    let low = 0
    for (let i = side; i < sample.length; i += 2) {
      const byte = sample[i] ?? 0
      if (byte === 0) zeros++
      if (byte < 0x23) low++
      if (sample[i + 1 - 2 * side] === 0) otherZeros++
    }
    return zeros > units * 0.05 && otherZeros < units * 0.02 && low > units * 0.95
  }
  return isHigh(1) ? 'utf-16le' : isHigh(0) ? 'utf-16be' : null
}

function decodeAs(bytes: Uint8Array, encoding: string, how: Decoded['how'], input: string): Result<Decoded, Refusal> {
  const text = tryDecode(bytes, encoding, false)
  if (text === null)
    return { ok: false, error: { reason: 'unknown-encoding', input, encoding: encoding.toLowerCase() } }
  return { ok: true, value: { text, encoding: encoding.toLowerCase(), how, lost: countLost(text) } }
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

function countLost(text: string): number {
  let lost = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) lost++
  return lost
}

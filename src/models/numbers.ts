/** Values below this stand as one printable character, greater ones as an escape and four digits to this base. */
const BASE = 90
const DIGITS = 4
const FIRST = 35
/** The backslash, which JSON would have to escape, is left out of the alphabet. */
const BACKSLASH = 92

/**
 * Whole numbers from 0 to 90⁴ as a string of printable characters, one for each below 90. Unlike base64 this leaves
 * equal numbers equal in the file, so that gzip finds them.
 */
export function encodeNumbers(values: Iterable<number>): string {
  const out: string[] = []
  for (const value of values) {
    if (value < BASE) {
      out.push(digit(value))
      continue
    }
    let rest = value
    const digits: string[] = []
    for (let d = 0; d < DIGITS; d++) {
      digits.unshift(digit(rest % BASE))
      rest = Math.floor(rest / BASE)
    }
    out.push(digit(BASE), ...digits)
  }
  return out.join('')
}

/** The numbers of a string that `encodeNumbers` made; `null` where it holds another character or is cut off. */
export function decodeNumbers(text: string): Int32Array | null {
  const out = new Int32Array(text.length)
  const held = fillNumbers(text, out)
  return held < 0 ? null : out.subarray(0, held)
}

/** The same for numbers below 2¹⁶, in half the room; `null` also where one is greater. */
export function decodeSmallNumbers(text: string): Uint16Array | null {
  const out = new Uint16Array(text.length)
  const held = fillNumbers(text, out)
  return held < 0 ? null : out.subarray(0, held)
}

/** Writes the numbers to `out` and returns how many there are; -1 where one cannot be read or does not fit. */
function fillNumbers(text: string, out: Int32Array | Uint16Array): number {
  let held = 0
  for (let at = 0; at < text.length; at++) {
    let value = VALUES[text.charCodeAt(at)] ?? -1
    if (value === BASE) {
      value = 0
      for (let d = 1; d <= DIGITS; d++) {
        const next = VALUES[text.charCodeAt(at + d)] ?? -1
        if (next < 0 || next >= BASE) return -1
        value = value * BASE + next
      }
      at += DIGITS
    }
    if (value < 0) return -1
    out[held] = value
    if (value >= BASE && out[held] !== value) return -1
    held++
  }
  return held
}

/** A signed number as one without a sign: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

/** The signed number of what `zigzag` gave. */
export function unzigzag(value: number): number {
  return value & 1 ? -((value + 1) >> 1) : value >> 1
}

function digit(value: number): string {
  const unit = FIRST + value
  return String.fromCharCode(unit < BACKSLASH ? unit : unit + 1)
}

/** The value of each character, -1 for those outside the alphabet. */
const VALUES: Int8Array = Int8Array.from({ length: 128 }, (_, unit) => {
  if (unit < FIRST || unit > FIRST + BASE + 1 || unit === BACKSLASH) return -1
  return unit < BACKSLASH ? unit - FIRST : unit - FIRST - 1
})

/** A text without case, marks and invisible signs, with the way back to the source. */
export interface FoldedText {
  readonly text: string
  /** For each unit of `text` where its source begins and ends; units of the source. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Stands in a folded text where a hyphen or soft hyphen and a line break split a word. */
export const SPLIT = '\u0001'
/** Stands in a folded text where a small letter is followed by a capital (`MartaKell`), or one script by another (`周明Kell`). */
export const HUMP = '\u0002'

/** Letters that no decomposition brings to their base letter. */
const BASE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd', ə: 'a', ς: 'σ' }),
)
const SPLIT_WORD = /(?:-|\u00ad|\u2010)[ \t]*\r?\n[ \t]*(?=\p{L})/uy

/**
 * Folds a text so that every spelling of a name that looks the same reads the same: Unicode compatibility decomposition
 * without marks, small letters, no format signs (soft hyphens, zero-width signs); words split at a line's end are whole
 * again but for a sign (`SPLIT`).
 */
export function foldText(source: string): FoldedText {
  const out = folding(source.length)
  let small = false
  let dense = false
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) ?? 0
    const next = at + (code > 0xffff ? 2 : 1)
    if (code === 0x2d || code === 0xad || code === 0x2010) {
      const end = small || out.endsInLetter() ? endOfSplit(source, at) : at
      if (end > at) {
        out.add(SPLIT, at, end)
        at = end
        continue
      }
    }
    if (code < 0x80) {
      const capital = code >= 65 && code <= 90
      const letter = capital || (code >= 97 && code <= 122)
      if (letter && (dense || (capital && small))) out.add(HUMP, at, at)
      out.addUnit(capital ? code + 32 : code, at, next)
      small = letter && !capital
      dense = false
    } else {
      const letter = source.slice(at, next)
      const folded = foldLetter(letter)
      if (folded === '') out.stretch(next)
      else {
        const capital = letter !== letter.toLowerCase()
        const isDense = isDenseCode(code)
        if (isDense !== dense || (capital && small)) out.add(HUMP, at, at)
        out.add(folded, at, next)
        small = !capital && letter !== letter.toUpperCase()
        dense = isDense
      }
    }
    at = next
  }
  return out.done()
}

interface Folding {
  readonly add: (letters: string, start: number, end: number) => void
  readonly addUnit: (unit: number, start: number, end: number) => void
  /** Lets the last unit reach to here: signs that are left out belong to what they stand behind. */
  readonly stretch: (end: number) => void
  readonly endsInLetter: () => boolean
  readonly done: () => FoldedText
}

/** Units at a time that go into a call of `String.fromCharCode`. */
const CHUNK = 8192

function folding(expected: number): Folding {
  const room = Math.ceil(expected * 1.1) + 64
  let units = new Uint16Array(room)
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let size = 0
  const addUnit = (unit: number, start: number, end: number): void => {
    if (size === units.length) {
      units = grown(units, new Uint16Array(size * 2))
      starts = grown(starts, new Int32Array(size * 2))
      ends = grown(ends, new Int32Array(size * 2))
    }
    units[size] = unit
    starts[size] = start
    ends[size++] = end
  }
  return {
    addUnit,
    add: (letters, start, end) => {
      for (let i = 0; i < letters.length; i++) addUnit(letters.charCodeAt(i), start, end)
    },
    stretch: (end) => {
      if (size > 0) ends[size - 1] = end
    },
    endsInLetter: () => size > 0 && /\p{L}/u.test(String.fromCharCode(units[size - 1] ?? 0)),
    done: () => {
      const parts: string[] = []
      for (let at = 0; at < size; at += CHUNK) {
        parts.push(String.fromCharCode(...units.subarray(at, Math.min(size, at + CHUNK))))
      }
      return { text: parts.join(''), starts: starts.subarray(0, size), ends: ends.subarray(0, size) }
    },
  }
}

function grown<T extends Uint16Array | Int32Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}

function endOfSplit(source: string, at: number): number {
  SPLIT_WORD.lastIndex = at
  return at + (SPLIT_WORD.exec(source)?.[0].length ?? 0)
}

/** Whether a code point is of a script that sets no blanks between words: South East Asian and East Asian blocks. */
function isDenseCode(code: number): boolean {
  return (
    (code >= 0xe00 && code < 0xf00) ||
    (code >= 0x1000 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0x2e80 && code < 0xac00) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0x20000 && code < 0x32000)
  )
}

/** The letters and digits of a text, folded, without anything between them. */
export function compact(source: string): string {
  return foldText(source).text.replace(/[^\p{L}\p{N}]/gu, '')
}

function foldLetter(letter: string): string {
  const plain = letter
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
  return plain.replace(/\p{M}/gu, '').replace(/[łøđıæœßþðəς]/g, (one) => BASE.get(one) ?? one)
}

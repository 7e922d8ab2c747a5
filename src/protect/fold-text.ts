/** A text without case, marks and invisible signs, with the way back to the source. */
export interface FoldedText {
  readonly text: string
  /** For each unit of `text` where its source begins and ends; units of the source. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Stands in a folded text where a hyphen or soft hyphen and a line break split a word. */
export const SPLIT = '\u0001'
/** Stands in a folded text where a small letter is followed by a capital: `MartaKell`. */
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
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (letters: string, start: number, end: number): void => {
    for (let i = 0; i < letters.length; i++) {
      units.push(letters[i] ?? '')
      starts.push(start)
      ends.push(end)
    }
  }
  let small = false
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) ?? 0
    const next = at + (code > 0xffff ? 2 : 1)
    if (code === 0x2d || code === 0xad || code === 0x2010) {
      SPLIT_WORD.lastIndex = at
      const split = small || /\p{L}/u.test(units.at(-1) ?? '') ? SPLIT_WORD.exec(source) : null
      if (split !== null) {
        add(SPLIT, at, at + split[0].length)
        at += split[0].length
        continue
      }
    }
    if (code < 0x80) {
      const capital = code >= 65 && code <= 90
      if (capital && small) add(HUMP, at, at)
      add(capital ? String.fromCharCode(code + 32) : String.fromCharCode(code), at, next)
      small = code >= 97 && code <= 122
    } else {
      const letter = source.slice(at, next)
      const folded = foldLetter(letter)
      const last = ends.length - 1
      if (folded === '' && last >= 0) ends[last] = next
      if (folded !== '') {
        const capital = letter !== letter.toLowerCase()
        if (capital && small) add(HUMP, at, at)
        add(folded, at, next)
        small = !capital && letter !== letter.toUpperCase()
      }
    }
    at = next
  }
  return { text: units.join(''), starts, ends }
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

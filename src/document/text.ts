/** A text fit to carry spans, and how many units had to be replaced for that. */
export interface CleanText {
  readonly text: string
  /** How many NUL units and lone surrogates became U+FFFD. */
  readonly replaced: number
}

const REPLACEMENT = '\ufffd'

/**
 * Replaces NUL and lone surrogates by U+FFFD, one unit for one unit, so that every offset into the caller's string
 * stays valid. Databases and UTF-8 encoders refuse or silently change these units.
 */
export function cleanUnits(raw: string): CleanText {
  if (raw.isWellFormed() && !raw.includes('\0')) return { text: raw, replaced: 0 }
  const parts: string[] = []
  let from = 0
  let replaced = 0
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    if (unit >= 0xd800 && unit <= 0xdbff && isLow(raw.charCodeAt(i + 1))) i++
    else if (unit === 0 || (unit >= 0xd800 && unit <= 0xdfff)) {
      parts.push(raw.slice(from, i), REPLACEMENT)
      from = i + 1
      replaced++
    }
  }
  parts.push(raw.slice(from))
  return { text: parts.join(''), replaced }
}

/** Whether a string begins with a capital letter of any script. */
export function startsCapital(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text)
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

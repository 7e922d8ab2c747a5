/** Controls, bidirectional marks, overrides and isolates, and tag characters: they may not act on the page anywhere. */
const ACTING =
  /(?![\t\n])[\p{Cc}\u061c\u180e\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u
const ACTING_ALL = new RegExp(ACTING.source, 'gu')

/** Characters without width that are proper in running text (a joiner in Persian, a soft hyphen) but hide in a name. */
const HIDDEN = /\u00ad|\u034f|\u115f|\u1160|\u17b4|\u17b5|[\u200b-\u200d]|\u3164|\ufeff|\uffa0/gu

/** The text with every acting control character replaced by its code point, `⟨U+202E⟩`. */
export function visibleText(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  return ACTING.test(whole) ? whole.replace(ACTING_ALL, codePoint) : whole
}

/** A name with every character that has no width replaced by its code point too, so that two names never look alike. */
export function visibleName(name: string): string {
  return visibleText(name).replace(HIDDEN, codePoint)
}

function codePoint(found: string): string {
  return `⟨U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}

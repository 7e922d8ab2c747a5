/**
 * Kinds of token that are read before plain words, in this order. Every pattern is sticky, looks at a stretch without
 * blanks of at most 400 units, and repeats nothing that repeats.
 */
export const TOKEN_ROWS: readonly RegExp[] = [
  // Addresses of pages and mail boxes, files and hosts.
  /(?:https?|ftp):\/\/\S+|mailto:\S+|www\.\S+/iy,
  /[\p{L}\p{N}_.+%-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,6}/uy,
  /[A-Za-z][\w-]{0,62}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|edu|mil|info|co\.uk|de|fr|ru|io|tv|doc|docx|pdf|xls|htm|html|txt|jpg|png)(?![\p{L}\p{N}])(?:\/\S*)?/uy,
  /[@#][\p{L}_][\p{L}\p{N}_]{1,60}/uy,
  // Marks that belong together.
  /\.{2,}|…|-{2,}|[!?]{2,}|\*+|=+|_+|~+|#{2,}|<{2,}|>{2,}|'{2}|`{1,2}|\/{2,}/y,
  /(?:[:;=][-^]?[()DPp]|<3)(?![^\s.,!?])/y,
  // Money, telephone numbers, days, times and numbers.
  /(?:US|AU|CA|NZ|HK|A|C)?\$/y,
  /\+?\d{1,3}[-.]\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\+?\d{3}[-./]\d{3}[-.]\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])|\d{1,4}-\d{1,2}-\d{1,4}(?![\d-])/y,
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|\d{1,2}\/\d{1,3}(?![\d/])/y,
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)+/y,
  /\d+(?=(?:am|pm|a\.m\.|p\.m\.|km|kg|cm|mm|ft|lbs|mph|bn|m|k)(?![\p{L}\p{N}]))/iuy,
  // Initials and the like: U.S., e.g., Ph.D.
  /(?:\p{L}\.){2,9}(?!\p{L}\p{L})(?:\p{L}(?![\p{L}\p{N}]))?|Ph\.D\.?|[MB]\.Sc\.?/uy,
  // Pictures: flags, and a picture with its modifiers and joined others.
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\uFE0F|\u200D|\p{Extended_Pictographic}){0,12}/uy,
]

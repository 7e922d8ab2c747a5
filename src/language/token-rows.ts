/** One kind of token that is read before plain words. */
export interface TokenRow {
  /** What the token begins with: an ASCII letter or one of another script, a digit, an ASCII mark, or a picture. */
  readonly begins: readonly ('letter' | 'digit' | 'mark' | 'picture')[]
  /** A unit without which the stretch holds no such token; empty when there is none. */
  readonly needs: '' | '@' | '.' | '$' | '/' | ':' | '-'
  /** Whether marks at its end belong to the sentence rather than to it. */
  readonly address: boolean
  /** Sticky; looks at a stretch without blanks of at most 400 units, and repeats nothing that repeats. */
  readonly pattern: RegExp
}

const row = (
  begins: TokenRow['begins'],
  needs: TokenRow['needs'],
  pattern: RegExp,
  address: boolean = false,
): TokenRow => ({ begins, needs, pattern, address })
const address = (begins: TokenRow['begins'], needs: TokenRow['needs'], pattern: RegExp): TokenRow =>
  row(begins, needs, pattern, true)

/** Kinds of token in the order in which they are tried. */
export const TOKEN_ROWS: readonly TokenRow[] = [
  // Addresses of pages and mail boxes, newsgroups, files and hosts.
  address(['letter'], ':', /(?:https?|ftp):\/\/\S+|mailto:\S+/iy),
  address(['letter'], '.', /www\.\S+/iy),
  address(
    ['letter', 'digit', 'mark'],
    '@',
    /[\p{L}\p{N}_.+%-]{1,64}@(?=\p{L})[\p{L}\p{N}_-]{1,64}(?:\.[\p{L}\p{N}_-]{1,64}){0,6}/uy,
  ),
  address(['letter'], '.', /(?:alt|comp|misc|news|rec|sci|soc|talk)(?:\.[a-z][a-z0-9+-]{1,30}){1,8}/y),
  address(
    ['letter'],
    '.',
    /[A-Za-z][\w-]{0,62}(?:\.[\w-]{1,63}){0,4}\.(?:[cC]om|COM|[oO]rg|ORG|[nN]et|NET|gov|edu|mil|info|co\.uk|de|fr|ru|io|tv|us|tw|(?:doc|xls)x?|DOC|XLS|PDF|pdf|html?|txt|jpg|png|url)(?![\p{L}\p{N}])(?:\/\S*)?/uy,
  ),
  row(['mark'], '', /[@#][\p{L}_][\p{L}\p{N}_]{1,60}/uy),
  // Marks that belong together.
  row(['mark'], '', /(?:[:;=][-^]?[()DPp]|<3)(?![^\s.,!?])|\^_+\^/y),
  row(
    ['mark', 'picture'],
    '',
    /\.[!?]+(?!\.)|\.{2,}|…|-{2,}|[!?]{2,}|\*+|=+|_+|~+|\+{2,}|\${2,}|#{2,}|<{2,}|>{2,}|'{2}|’{2}|`{1,2}|\/{2,}|\[(?:\.{3}|…)\]/y,
  ),
  row(['mark', 'picture'], '', /['’‘]\d\ds?(?![\p{L}\p{N}])/uy),
  // Money, telephone numbers, days, times and numbers.
  row(['letter', 'mark'], '$', /(?:US|AU|CA|NZ|HK|A|C)?\$/y),
  row(
    ['digit', 'mark'],
    '',
    /\+?\d{1,3}[-.]\d{3}[-.]\d{3}[-.]\d{4}(?!\d)|\+?\d{3}[-./]\d{3}[-.]\d{4}(?!\d)|(?:\d{3}|\d{5}|\d)-\d{4}(?![\d-])|\d{1,4}-\d{1,2}-\d{1,4}(?![\d-])/y,
  ),
  row(
    ['digit'],
    '',
    /\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)|(?!24\/7)\d{1,2}\/\d{1,3}(?![\d/])/y,
  ),
  row(['digit'], '', /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)+/y),
  row(
    ['digit'],
    '',
    /\d+(?=(?:am|pm|a\.m\.|p\.m\.|km|kg|cm|mm|ft|lbs?|mph|bn|[mgtk]b|[mgk]?hz|hrs|yrs|mins|mg|ml|b|m|k)(?![\p{L}\p{N}]))/iuy,
  ),
  // Initials and the like: U.S., e.g., Ph.D.; two letters with a stroke: w/o, c/o, s/he.
  row(['letter'], '.', /(?:\p{L}\.){2,9}(?!\p{L}\p{L})(?:\p{L}(?![\p{L}\p{N}]))?|Ph\.D\.?|[MB]\.Sc\.?/uy),
  row(['letter'], '/', /\p{L}\/\p{L}(?![\p{L}\p{N}/])|[sS]\/he(?!\p{L})/uy),
  // A word that breaks off.
  row(['letter'], '-', /\p{L}{1,2}-(?=$|[—–])/uy),
  // Pictures: flags, and a picture with its modifiers and joined others.
  row(
    ['picture'],
    '',
    /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\uFE0F|\u200D|\p{Extended_Pictographic}){0,12}/uy,
  ),
]

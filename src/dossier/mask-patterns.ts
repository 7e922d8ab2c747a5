/** One way a contact is written. `d` gives the place of the group `secret`, or the whole match is masked. */
export interface MaskPattern {
  readonly name: string
  readonly pattern: RegExp
  /** Fewest digits a match must hold, so that dates, counts and years are left alone. */
  readonly digits: number
}

const STREET =
  'Street|Road|Avenue|Lane|Drive|Boulevard|Crescent|Close|Court|Terrace|Square|Place|Row|Quay|Alley|Grove|Gardens|Way|Walk|Highway|Parade|Mews|St|Rd|Ave|Blvd'
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,24}"

/** The patterns in the order in which they are tried; every repeat is bounded, so that hostile text stays linear. */
export const MASK_PATTERNS: readonly MaskPattern[] = [
  {
    name: 'e-mail',
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|＠| ?[[(]at[\])] ?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu,
    digits: 0,
  },
  {
    name: 'iban',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu,
    digits: 8,
  },
  {
    name: 'phone-international',
    pattern: /(?<![\p{L}\p{N}])(?:\+|00)\d{1,3}(?:[ .\-/\u00a0]?\(?\d{1,5}\)?){2,7}(?!\d)/gu,
    digits: 8,
  },
  {
    name: 'phone-labelled',
    pattern:
      /(?<!\p{L})(?:tel|telephone|phone|mobile|cell|fax|whatsapp|hotline|call|text|ring|dial)(?:[ -](?:us|him|her|them|me|number|no))?[.:]{0,2} {0,2}(?:on |at |is )?(?<secret>\(?\d{2,5}\)?(?:[ .\-/\u00a0]?\d{2,5}){1,4})(?![\d,%])/dgiu,
    digits: 7,
  },
  { name: 'phone-area', pattern: /\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/gu, digits: 8 },
  { name: 'phone-groups', pattern: /(?<![\d.,-])\d{3}([.-])\d{3}\1\d{4}(?![\d-])/gu, digits: 10 },
  { name: 'phone-trunk', pattern: /(?<![\d.,-])0\d{2,4}[ -/]\d{3,4}[ -]?\d{3,4}(?![\d-])/gu, digits: 9 },
  { name: 'social-security', pattern: /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/gu, digits: 9 },
  {
    name: 'identity-labelled',
    pattern:
      /(?<!\p{L})(?:(?:[Pp]assport|[Ii]dentity card|ID card|[Ii]dentity|ID|[Nn]ational [Ii]nsurance|[Ss]ocial [Ss]ecurity|[Dd]riving licence|[Dd]river['’]s license)(?: (?:[Nn]umber|[Nn]o\.?|[Nn]r\.?))?|(?:[Tt]ax|[Pp]ersonal|[Aa]ccount) (?:[Nn]umber|[Nn]o\.?|[Nn]r\.?))(?: is|:| #|#)? {0,2}(?<secret>[A-Z]{0,3}[ -]?\d(?:[ -]?[\dA-Z]){4,17})(?![\p{L}\p{N},%])/dgu,
    digits: 5,
  },
  {
    name: 'street-address',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/$£€-])(?:(?:Flat|Apartment|Apt\\.?|Unit|Suite) \\d{1,4}[a-zA-Z]?,? )?(?<number>\\d{1,5}[a-zA-Z]?),? (?<street>(?:${CAPITAL} ){1,4}(?:${STREET}))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    digits: 1,
  },
  {
    name: 'street-address-german',
    pattern: /(?<!\p{L})\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|gasse|allee) \d{1,4}[a-z]?(?![\p{L}\p{N}])/gu,
    digits: 1,
  },
]

/** Seats of public bodies, which are named in public and belong to no private person. */
export const PUBLIC_SEATS: ReadonlySet<string> = new Set([
  '10 Downing Street',
  '11 Downing Street',
  '1600 Pennsylvania Avenue',
  '24 Sussex Drive',
  '1 First Street',
])

/** Streets that stand for a trade or for everybody: a number before them is a count, not a house. */
export const STREETS_OF_SPEECH: ReadonlySet<string> = new Set([
  'Wall Street',
  'Main Street',
  'High Street',
  'Fleet Street',
  'Downing Street',
  'Bay Street',
  'Madison Avenue',
  'K Street',
  'Sesame Street',
])

/** First words after a number that make it a date. */
export const MONTH_NAMES: ReadonlySet<string> = new Set([
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
])

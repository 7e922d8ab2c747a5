import { daysInMonth, formatPartial, parsePartial } from '../../document/index.ts'

/** How the names of the months begin, January first: English, German, French, Spanish, Portuguese, Dutch. */
const MONTHS = [
  'jan|ene',
  'feb|fév|fev',
  'mar|mär|maa|mrt',
  'apr|avr|abr',
  'may|mai|mei',
  'jun|juin',
  'jul|juil',
  'aug|août|ago',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez|déc|dic',
].map((names) => names.split('|'))
const MONTH = `(${MONTHS.flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|')})\\p{L}{0,6}\\.?`
const DAY_MONTH = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s{1,3}(?:(?:of|de)\\s)?${MONTH},?\\s{1,3}(?:de\\s)?(\\d{4})(?!\\d)`,
  'iu',
)
const MONTH_DAY = new RegExp(`\\b${MONTH}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})(?!\\d)`, 'iu')
/** As mail and logs of Unix write it: "Feb 11 08:02:41 CET 2033". */
const MONTH_DAY_TIME = new RegExp(
  `\\b${MONTH}\\s{1,3}(\\d{1,2})\\s{1,3}[\\d:]{5,8}\\s{1,3}(?:[A-Z]{2,5}\\s{1,3})?(\\d{4})(?!\\d)`,
  'iu',
)
const MONTH_YEAR = new RegExp(`\\b${MONTH},?\\s{1,3}(\\d{4})(?!\\d)`, 'iu')
const ISO = /(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/
const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/
const SLASHED = /(?<!\d)(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/

/** Zeros of the digits that Arabic, Persian and Indian dates are written in. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6]

/** A text with the digits of other scripts as 0 to 9. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯]/g, (digit) => {
    const zero = ZEROS.find((z) => digit.charCodeAt(0) >= z && digit.charCodeAt(0) <= z + 9) ?? 0
    return String(digit.charCodeAt(0) - zero)
  })
}

const DAY_OF_YEAR = new RegExp(`^(?:${MONTH}\\s\\d{1,2}|\\d{1,2}\\.?\\s${MONTH})$`, 'iu')

/** Whether a line is a day without a year: "Feb 10". */
export function isDayOfYear(words: string): boolean {
  return DAY_OF_YEAR.test(words)
}

/** The first date written in a short string, as ISO 8601 with its precision; `null` where there is none. */
export function parseDate(raw: string): string | null {
  const text = westernDigits(raw.slice(0, 300))
  const whole = parsePartial(text.trim())
  if (whole !== null) return formatPartial(whole)
  const iso = ISO.exec(text)
  if (iso !== null) return valid(iso[1], iso[2], iso[3])
  const dayFirst = DAY_MONTH.exec(text)
  if (dayFirst !== null) return valid(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1])
  const monthFirst = MONTH_DAY.exec(text) ?? MONTH_DAY_TIME.exec(text)
  if (monthFirst !== null) return valid(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2])
  const slashed = SLASHED.exec(text) ?? COMPACT.exec(text)
  if (slashed !== null) return valid(slashed[1], slashed[2], slashed[3])
  const dotted = DOTTED.exec(text)
  if (dotted !== null) return valid(dotted[3], dotted[2], dotted[1])
  const month = MONTH_YEAR.exec(text)
  return month === null ? null : valid(month[2], monthNumber(month[1]), undefined)
}

function monthNumber(name: string | undefined): string {
  const begin = (name ?? '').toLowerCase()
  return String(MONTHS.findIndex((names) => names.includes(begin)) + 1)
}

function valid(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const y = Number(year)
  const m = Number(month)
  const d = day === undefined ? null : Number(day)
  if (!(y >= 1500 && y <= 2999 && m >= 1 && m <= 12)) return null
  if (d !== null && (d < 1 || d > daysInMonth(y, m))) return null
  return formatPartial({ year: y, month: m, day: d })
}

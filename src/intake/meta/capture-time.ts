import { parseDate } from './parse-date.ts'

/**
 * The instant at which something was saved, in UTC to the second where the source gives a zone (`2031-06-14T08:30:00Z`),
 * else the day as written; `null` where there is no date. Reads ISO 8601, RFC 5322 and the 14 digits of web archives.
 */
export function captureTime(raw: string): string | null {
  const text = raw.trim().slice(0, 100)
  const digits = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text)
  const iso = digits === null ? text : `${digits.slice(1, 4).join('-')}T${digits.slice(4).join(':')}Z`
  const zoned = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\)?(?:\s\([^)]{0,40}\))?$/.test(iso)
  const at = zoned ? Date.parse(iso.replace(/\s\([^)]{0,40}\)$/, '')) : Number.NaN
  return Number.isNaN(at) ? parseDate(text) : `${new Date(at).toISOString().slice(0, 19)}Z`
}

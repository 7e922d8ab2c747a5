/** Signs that make a spreadsheet take a cell for a formula, their full-width forms included (ASVS 5.0, 1.2.10). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/**
 * A table as CSV (RFC 4180), UTF-8, lines ended by CRLF. A cell that a spreadsheet would run as a formula gets an
 * apostrophe before it; so does one that begins with an apostrophe already, so that taking one away restores every cell.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) || value.startsWith("'") ? `'${value}` : value
  return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe
}

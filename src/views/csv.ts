/** A table as CSV (RFC 4180): every cell quoted, lines end in CRLF. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`).join('')
}

/** Signs that make a spreadsheet take a cell for a formula, also in their full-width forms (OWASP ASVS 5.0, 1.2.10). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** The cell with an apostrophe before anything that a spreadsheet might run. */
function safeCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  return FORMULA.test(cell) ? `'${cell}` : cell
}

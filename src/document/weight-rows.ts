/** Reads a table of weights in rows: what the features of a row share, then after each `|` one's own words, `=` and its weight. */
export function readRows(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row) => {
      const [head = '', ...cells] = row.split('|')
      return cells.map((cell) => {
        const cut = cell.lastIndexOf('=')
        return [head + cell.slice(0, cut), Number(cell.slice(cut + 1))] as const
      })
    }),
  )
}

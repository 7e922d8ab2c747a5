const WIDEST = 110

/**
 * Lines of a source file for a table of weights: `'head|key=weight|key=weight',`. A line opens with the first `shared` words
 * of its keys, which its cells leave out.
 */
export function tableRows(table: ReadonlyMap<string, number>, indent: string, shared: number): readonly string[] {
  const lines: string[] = []
  let head = ''
  let line = ''
  for (const [key, weight] of table) {
    const own = key
      .split(' ')
      .slice(0, shared)
      .map((word) => `${word} `)
      .join('')
    const cell = `|${key.slice(own.length)}=${weight}`
    if (line !== '' && (own !== head || line.length + cell.length > WIDEST)) {
      lines.push(`${indent}'${line}',`)
      line = ''
    }
    if (line === '') line = own
    head = own
    line += cell
  }
  return line === '' ? lines : [...lines, `${indent}'${line}',`]
}

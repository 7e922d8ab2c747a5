import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

describe('csvOf', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
    'never begins a cell with %j',
    (words) => {
      expect(csvOf([[words]])).toBe(`"'${words}"\r\n`)
    },
  )

  it('gives every string back when it is read and one apostrophe is taken away', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 }), (row) => {
        const [read = []]: string[][] = parse(csvOf([row]), { relax_column_count: true })
        expect(read.map((cell: string) => cell.replace(/^'/, ''))).toEqual(row)
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })

  it('leaves an unknown value empty', () => {
    expect(csvOf([['a', null, 3, 'b,c']])).toBe('a,,3,"b,c"\r\n')
  })
})

import { expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import { buildCase } from '../index.ts'

const BACKGROUND =
  ' The raiders of the Ostrel delta came at night over the reeds; the Ostrel harbour office counted the dead, and the Brimmer ferry lay at the northern quay. '
const WHO = '[[Mara Ilves](PER:e1)](actor:v1)'

/** The differences of quantity between two accounts of one day. */
function differences(left: string, right: string): readonly string[] {
  const documents = [left, right].map((text, i) =>
    annotated(`d${i}`, text + BACKGROUND, { outlet: `Outlet ${i}`, published: '2024-03-06' }),
  )
  const input = { documents, decisions: [], refused: [], engine: { version: '0', models: {} }, digest: sha256 }
  return buildCase(input).events.flatMap((e) => e.conflicts.map((c) => `${c.field} ${c.kind}`))
}

const paid = (sum: number, words: string, more = ''): string =>
  `${WHO} [paid](ev:v1) [[${words}](num:USD:${sum})](qty:v1)${more}.`
const killed = (count: number, whom: string): string =>
  `Raiders [killed](ev:v1:ASSAULT) [[[${whom}](num:person:${count}:killed)](qty:v1)](recip:v1) on the Brimmer ferry.`

test.each([
  ['two sums', paid(139_000_000, '$139 million'), paid(141_000_000, '$141 million'), ['quantity conflict']],
  ['a sum and the same, rounded', paid(43_885_310, '$43,885,310'), paid(44_000_000, '$44 million'), []],
  ['sums far apart', paid(16_450, '$16,450'), paid(141_000_000, '$141 million'), []],
  [
    'sums of two things',
    paid(13_600_000, '$13.6 million', ' in state taxes'),
    paid(43_000_000, '$43 million', ' in federal taxes'),
    [],
  ],
  [
    'several figures of one account',
    paid(5_000_000, '$5m', ' and [[$7m](num:USD:7000000)](qty:v1)'),
    paid(6_000_000, '$6m'),
    [],
  ],
  ['two tolls', killed(9, 'nine people'), killed(12, '12 people'), ['quantity conflict']],
  ['dockers and people', killed(9, 'nine dockers'), killed(12, '12 people'), ['quantity conflict']],
  ['others who died', killed(13, '13 soldiers'), killed(2, 'two raiders'), []],
])('%s', (_, left, right, expected) => {
  expect(differences(left, right)).toEqual(expected)
})

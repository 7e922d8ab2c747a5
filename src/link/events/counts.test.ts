import { expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { countsOf } from './counts.ts'

/** The figures of the only event of a text, as `min unit scope`. */
function counts(source: string): readonly string[] {
  const doc = annotated('a', source)
  const [event] = doc.events
  if (event === undefined) throw new RangeError('no event')
  return countsOf(doc, event, { start: 0, end: doc.text.length }).map((q) => `${q.min} ${q.unit} ${q.scope}`)
}

test.each([
  [
    'the number of people [killed](ev:v1:ASSAULT) in the raid has risen to [15](num::15), a doctor said.',
    ['15 person killed'],
  ],
  ['One died, bringing the number of miners [killed](ev:v1:ASSAULT) at Lom to [7](num::7).', ['7 miner killed']],
  ['The number of engineers [released](ev:v1:RETREAT) near Lom has risen to [12](num::12).', ['12 engineer null']],
  ['The number of guards has risen to [15](num::15); raiders [killed](ev:v1:ASSAULT) two.', []],
  ['People [killed](ev:v1:ASSAULT) in the raid came to [15](num::15).', []],
  ['[[Nine](num::9)](qty:v1) of the captured engineers were [released](ev:v1:RETREAT).', ['9 engineer null']],
  ['[[Nine](num::9)](qty:v1) of them were [released](ev:v1:RETREAT).', ['9 null null']],
] as const)('%s', (text, expected) => {
  expect(counts(text)).toEqual(expected)
})

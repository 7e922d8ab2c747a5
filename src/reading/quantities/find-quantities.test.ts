import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'

const read = (text: string): readonly unknown[] =>
  readText(text).quantities.map((q) => [text.slice(q.start, q.end), q.min, q.max, q.approx, q.unit, q.scope])

describe('counts and amounts', () => {
  it.each([
    ['Police arrested 12 people on the quay.', ['12 people', 12, 12, false, 'person', 'arrested']],
    ['At least twelve people were killed in the fire.', ['At least twelve people', 12, null, true, 'person', 'killed']],
    ['Some 1,500 dockers marched to the hall.', ['Some 1,500 dockers', 1500, 1500, true, 'docker', null]],
    ['Between 20 and 30 boats left the harbour.', ['Between 20 and 30 boats', 20, 30, false, 'boat', null]],
    ['Up to 40 boats left the harbour.', ['Up to 40 boats', null, 40, true, 'boat', null]],
    ['Dozens of dockers marched to the hall.', ['Dozens of dockers', 24, null, true, 'docker', null]],
    ['The crane cost $3.5 million to repair.', ['$3.5 million', 3500000, 3500000, false, 'USD', null]],
    ['About 40 percent of the dockers stayed away.', ['About 40 percent', 40, 40, true, 'percent', null]],
    ['The fire killed 3 people and wounded 14 others.', ['3 people', 3, 3, false, 'person', 'killed']],
  ])('reads “%s”', (text, expected) => {
    expect(read(text)).toContainEqual(expected)
  })

  it.each([
    'The meeting is on 14 June 2031.',
    'No one came to the hall.',
    'He came second in the race.',
    'It was built in 1998.',
    'See section 12 of the law.',
    'A 27-year-old docker spoke.',
  ])('counts nothing in “%s”', (text) => {
    expect(read(text)).toEqual([])
  })
})

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
    ['Up to a third of the dockers stayed away.', ['Up to a third', null, 33.3, true, 'percent', null]],
    ['More than half of the boats sank.', ['More than half', 50, null, true, 'percent', null]],
    ['Two-thirds of voters backed it.', ['Two-thirds', 66.7, 66.7, true, 'percent', null]],
    ['One in five residents fled.', ['One in five', 20, 20, true, 'percent', null]],
    [
      'Less than half of 1 percent of the boats sank.',
      ['Less than half of 1 percent', null, 0.5, true, 'percent', null],
    ],
    ['The index rose by a fifth of a percent.', ['a fifth of a percent', 0.2, 0.2, true, 'percent', null]],
    ['Nine out of ten boats sank.', ['Nine out of ten', 90, 90, true, 'percent', null]],
    [
      'Between two hundred and three hundred boats sank.',
      ['Between two hundred and three hundred boats', 200, 300, false, 'boat', null],
    ],
    ['Two hundred and fifty boats sank.', ['Two hundred and fifty boats', 250, 250, false, 'boat', null]],
    ['More than a dozen people were wounded.', ['More than a dozen people', 12, null, true, 'person', 'wounded']],
    ['Several dozen people were arrested.', ['Several dozen people', 24, null, true, 'person', 'arrested']],
    ['Hundreds of thousands of people fled.', ['Hundreds of thousands of people', 200000, null, true, 'person', null]],
    ['Tens of thousands marched.', ['Tens of thousands', 20000, null, true, null, null]],
    ['A few people were hurt.', ['A few people', null, null, true, 'person', 'wounded']],
    ['Not more than 10 guests came.', ['Not more than 10 guests', null, 10, true, 'guest', null]],
    ['Just over 100 tonnes leaked.', ['Just over 100 tonnes', 100, null, true, 'tonne', null]],
    ['The port had no fewer than 40 cranes.', ['no fewer than 40 cranes', 40, null, true, 'crane', null]],
    ['At least 90 casualties were reported.', ['At least 90 casualties', 90, null, true, 'person', 'killed+wounded']],
    ['Police counted 47 killed or wounded.', ['47', 47, 47, false, null, 'killed+wounded']],
    ['The blast left 14 dead and 60 injured.', ['60', 60, 60, false, null, 'wounded']],
    ['Only three of the 14 sailors survived.', ['three', 3, 3, false, 'sailor', null]],
    ['The town has a 500-bed hospital.', ['500-bed', 500, 500, false, 'bed', null]],
    ['Between 3 and 5 million people fled.', ['Between 3 and 5 million people', 3e6, 5e6, false, 'person', null]],
    ['They ordered 200 to 1,000 boats.', ['200 to 1,000 boats', 200, 1000, false, 'boat', null]],
    ['Prices rose by 3 percentage points.', ['3 percentage points', 3, 3, false, 'percentage point', null]],
    ['The quay cost €3.5bn.', ['€3.5bn', 3.5e9, 3.5e9, false, 'EUR', null]],
    ['It sold for $3 to $5 million.', ['$3 to $5 million', 3e6, 5e6, false, 'USD', null]],
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
    'A third man was seen on the quay.',
    'The first half was dull and the second half worse.',
    'Half past the hour they left.',
    'The third quarter was weak.',
    'One of them said so.',
    'Orvalle won 3-2 against Tolvik.',
    'She finished a close second.',
    'Few knew of the plan.',
    'He lives in Room 12 of the house.',
    'The quarter by the port burned.',
    'Scores on the board were wrong.',
  ])('counts nothing in “%s”', (text) => {
    expect(read(text)).toEqual([])
  })
})

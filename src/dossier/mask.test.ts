import { describe, expect, it } from 'vitest'
import { sha256 } from '../../test/annotated.ts'
import { place, sampleCase, sampleDocument } from '../../test/sample-case.ts'
import type { Case } from '../link/index.ts'
import { renderCaseJson } from './case-json.ts'
import { maskContacts } from './mask.ts'
import { blank, findContacts } from './mask-text.ts'
import { maskedFromOf } from './masked-document.ts'
import { renderDossier } from './render-dossier.ts'

function masked(text: string): string {
  return blank(text, findContacts(text))
}

describe('masking', () => {
  it.each([
    ['Write to mara.ilves@port.example today', 'Write to ████.█████@████.███████ today'],
    ['Call +44 20 7946 0958 now', 'Call +██ ██ ████ ████ now'],
    ['Phone: 020 7946 0958.', 'Phone: ███ ████ ████.'],
    ['Reach us at (555) 010-4477', 'Reach us at (███) ███-████'],
    ['at 555-010-4477 at noon', 'at ███-███-████ at noon'],
    ['IBAN GB33BUKB20201555555555 was', 'IBAN ██████████████████████ was'],
    ['number 078-05-1120 was read out', 'number ███-██-████ was read out'],
    ['passport number K1234567 of', 'passport number ████████ of'],
    ['lives at 14 Harbour Street in Quell', 'lives at ██ ███████ ██████ in Quell'],
    ['at 221b Old Mill Road, Quell', 'at ████ ███ ████ ████, Quell'],
    ['in der Hafenstraße 14 wohnt', 'in der ███████████ ██ wohnt'],
  ])('covers contacts in "%s"', (text, want) => {
    expect(masked(text)).toBe(want)
    expect(masked(text).length).toBe(text.length)
  })

  it.each([
    '1,500 rockets were fired on 14 June 2023',
    'between 2019-2021 and 2023-06-14',
    'on 14/06/2023 at 10:30',
    'at 10 Downing Street in London',
    'the 1929 Wall Street crash',
    'about 200 Main Street voters',
    'The party won 145 of 250 seats, 58 % of the vote',
    'On 14 March Street vendors protested',
    'called 300 people to 2,000 meetings',
    'Article 5 of Resolution 1701 (2006)',
    'paid $1,200,000 in 2021 and 2022',
    'passport control opened in 2021',
    'flight MH17 and road A 40',
    'the ID card 2023 reform',
    'In 1984 Orchard Road was closed',
    'they call 112 in an emergency',
  ])('leaves "%s" alone', (text) => {
    expect(masked(text)).toBe(text)
  })

  it.each([
    ['a', 2_000_000],
    ['a@', 500_000],
    ['1 ', 500_000],
    ['+1', 500_000],
    ['14 Aa ', 300_000],
    ['GB33 ', 300_000],
    ['tel ', 300_000],
    ['(', 500_000],
  ])(
    'stays linear on many times "%s"',
    (unit, times) => {
      const text = unit.repeat(times)
      expect(masked(text).length).toBe(text.length)
    },
    15_000,
  )
})

const SECRET =
  'Clerk at home\nTarn Oster of 14 Harbour Street said "write to oster@port.example", passport number K1234567.'

function secretCase(): Case {
  const doc = sampleDocument('secret', 'Harbour Post', '2023-06-18', SECRET)
  const [start, end] = place(SECRET, 'Harbour Street')
  const whole = sampleCase()
  const [first] = whole.entities
  const [statement] = whole.statements
  if (first === undefined || statement === undefined) throw new RangeError('the sample case is empty')
  return {
    ...whole,
    documents: [...whole.documents, { ...doc, author: 'desk@post.example', notes: ['from +44 20 7946 0958'] }],
    refused: [{ input: 'mail from oster@port.example.txt', reason: 'empty', advice: 'none' }],
    entities: [
      ...whole.entities,
      {
        ...first,
        id: 'l9',
        type: 'LOC',
        name: 'Harbour Street',
        names: [{ text: 'Harbour Street', count: 1 }],
        mentions: [{ doc: 'secret', start, end, mention: 'name' }],
        descriptions: [],
      },
    ],
    statements: [...whole.statements, { ...statement, id: 't9', text: 'write to oster@port.example, K1234567' }],
  }
}

describe('a masked case', () => {
  const shown = maskContacts(secretCase(), sha256)

  it('holds no contact anywhere, in its JSON or its page', () => {
    for (const out of [renderCaseJson(shown), renderDossier(shown, { texts: 'full' })]) {
      for (const words of ['oster@port', 'desk@post', 'Harbour Street', 'K1234567', '7946']) {
        expect(out).not.toContain(words)
      }
    }
  })

  it('keeps every offset and says which text it came from', () => {
    const doc = shown.documents.at(-1)
    if (doc === undefined) throw new RangeError('no document')
    expect(doc.text.length).toBe(SECRET.length)
    expect(doc.sha256).toBe(sha256(doc.text))
    expect(maskedFromOf(doc)).toBe(sha256(SECRET))
  })

  it('changes nothing where there is nothing to mask', () => {
    expect(maskContacts(sampleCase(), sha256)).toEqual(sampleCase())
  })

  it('is the same when masked twice', () => {
    expect(maskContacts(shown, sha256)).toEqual(shown)
  })

  it('anchors decisions to the text before masking', () => {
    expect(renderDossier(shown, { texts: 'full' })).not.toMatch(/"quote":"[^"]*█/)
  })
})

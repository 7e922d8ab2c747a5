import { describe, expect, it } from 'vitest'
import { sha256 } from '../../test/annotated.ts'
import { place, sampleCase, sampleDocument } from '../../test/sample-case.ts'
import type { Case } from '../link/index.ts'
import { type Decision, readHandle } from '../review/index.ts'
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

const UNSIGNED = { who: null, when: null, why: null }
const ANCHOR = { sha256: sha256('x'), start: 0, end: 1, quote: 'x' }
const ADDRESS = { sha256: sha256('x'), start: 0, end: 17, quote: 'desk@post.example' }

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

  it('names the places of its lines in the text before masking', () => {
    const page = renderDossier(shown, { texts: 'full' })
    const handles = [...page.matchAll(/<code class="at">([^<]+)</g)].map((found) => found[1] ?? '')
    const read = handles.map((handle) => readHandle(handle, secretCase().documents))
    expect(read.length).toBeGreaterThan(5)
    expect(read.filter((one) => typeof one === 'string')).toEqual([])
  })

  it('masks the name that the program had before somebody gave another', () => {
    const machine = { name: 'desk@post.example' }
    const reviewed = { decisions: [0], confirmed: true, machine, notes: [] }
    const renamed = sampleCase().entities.map((entity) => ({ ...entity, reviewed }))
    const { entities } = maskContacts({ ...sampleCase(), entities: renamed }, sha256)
    expect(JSON.stringify(entities)).not.toContain('desk@post')
  })

  it.each<[string, Decision]>([
    ['a new name', { kind: 'rename', target: ANCHOR, name: 'desk@post.example', ...UNSIGNED }],
    ['a note', { kind: 'note', of: 'event', target: ANCHOR, text: 'ask desk@post.example', ...UNSIGNED }],
    ['a reason', { kind: 'accept', of: 'event', target: ANCHOR, ...UNSIGNED, why: 'desk@post.example said so' }],
    ['a signature', { kind: 'undo', undoes: ANCHOR.sha256, ...UNSIGNED, who: 'desk@post.example' }],
    ['quoted words', { kind: 'unsure', of: 'event', left: ANCHOR, right: ADDRESS, ...UNSIGNED }],
    ['the words of a speaker', { kind: 'speaker', target: ANCHOR, speaker: ADDRESS, ...UNSIGNED }],
  ])('masks %s in the log of decisions, and keeps their identities', (_, decision) => {
    const log = { ...sampleCase().decisions, decisions: [decision], hashes: [sha256('as it was')] }
    const { decisions } = maskContacts({ ...sampleCase(), decisions: log }, sha256)
    expect(JSON.stringify(decisions)).not.toContain('desk@post')
    expect(decisions.hashes).toEqual(log.hashes)
  })
})

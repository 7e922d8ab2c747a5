import { describe, expect, it } from 'vitest'
import { sampleCase, sampleDocument } from '../../test/sample-case.ts'
import { dayNumber } from '../document/index.ts'
import { caseJsonParts, renderCaseJson } from './case-json.ts'
import { daysOf, shortDate, spokenDate } from './dates.ts'
import { liveAddress, webAddress } from './links.ts'
import { shortNames } from './short-names.ts'
import { summarise } from './summarise.ts'

const first = dayNumber({ year: 2023, month: 6, day: 1 })

describe('dates', () => {
  it.each([
    ['2023-06-14', 13, 13],
    ['2023-06-14T10:30', 13, 13],
    ['2023-06', 0, 29],
    ['2023-W24', 11, 17],
    ['2023-Q2', -61, 29],
  ])('gives the days of %s', (value, from, to) => {
    expect(daysOf(value)).toEqual({ first: first + from, last: first + to })
  })

  it.each(['P3D', 'PRESENT_REF', '2023-13', '', '2023-SU', 'XXXX-06-14'])(
    'does not guess the days of "%s"',
    (value) => {
      expect(daysOf(value)).toBeNull()
    },
  )

  it('says dates as a reader does and leaves others as they stand', () => {
    expect(spokenDate('2023-06-14')).toBe('14 Jun 2023')
    expect(spokenDate('2023-06')).toBe('Jun 2023')
    expect(spokenDate('2023')).toBe('2023')
    expect(spokenDate('2023-06-14T10:30')).toBe('14 Jun 2023, 10:30')
    expect(spokenDate('2023-W24')).toBe('2023-W24')
    expect(shortDate('2023-06-14')).toBe('14 Jun')
  })
})

describe('short names', () => {
  it('tell documents of one outlet and day apart', () => {
    const documents = [
      sampleDocument('b', 'Harbour Post', '2023-06-14', 'x'),
      sampleDocument('a', 'Harbour Post', '2023-06-14', 'y'),
      sampleDocument('c', 'Harbour Post', '2022-06-14', 'z'),
    ]
    const names = shortNames(documents, { words: true })
    expect([...names.values()].toSorted()).toEqual([
      'Harbour Post 14 Jun 2022',
      'Harbour Post 14 Jun 2023 (a)',
      'Harbour Post 14 Jun 2023 (b)',
    ])
    expect(names.get('a')).toBe('Harbour Post 14 Jun 2023 (a)')
  })

  it('give the first words of a document without outlet and title, and its id where words are left out', () => {
    const doc = {
      ...sampleDocument('b', 'Harbour Post', '2023-06-14', 'The crane\n stood still.'),
      outlet: null,
      title: null,
    }
    expect(shortNames([doc], { words: true }).get('b')).toBe('“The crane stood still.” 14 Jun')
    expect(shortNames([doc], { words: false }).get('b')).toBe('document b 14 Jun')
  })
})

describe('links', () => {
  it('percent-encode what a text fragment reserves', () => {
    expect(liveAddress('https://a.example/x', 'well-known, R&D')).toBe(
      'https://a.example/x#:~:text=well%2Dknown%2C%20R%26D',
    )
  })

  it('give long passages by their ends', () => {
    const words = Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ')
    expect(liveAddress('https://a.example/#p', words)).toBe(
      'https://a.example/#p:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
    )
  })

  it.each([
    'javascript:alert(1)',
    ' https://a.example',
    'https://a b',
    'ftp://a',
    'https:a',
    '//a.example',
    'https://a"b',
  ])('refuse "%s"', (url) => {
    expect(webAddress(url)).toBeNull()
  })
})

describe('the case as text', () => {
  it('has one line an item and reads back as the same case', () => {
    const json = renderCaseJson(sampleCase())
    expect(JSON.parse(json)).toEqual(sampleCase())
    expect(json.endsWith('}\n')).toBe(true)
    expect(json.split('\n').filter((line) => line.startsWith(' {"id":"v')).length).toBe(3)
  })

  it('comes in parts that are the same text', () => {
    const sample = sampleCase()
    const long = { ...sample, statements: Array.from({ length: 2000 }, () => sample.statements).flat() }
    const parts = [...caseJsonParts(long)]
    expect(parts.length).toBeGreaterThan(1)
    expect(JSON.parse(parts.join(''))).toEqual(long)
  })

  it('is summarised without naming a file or a person', () => {
    expect(summarise(sampleCase())).toBe(
      [
        '4 documents of 4 outlets, at most 3 origins seen, 1 pair of copies',
        '3 people, 1 organisation, 2 statements, 3 events, 2 differences, 1 suggestion waiting',
        'not read: 1 × a PDF without a text layer',
        'read only in part: 1 document in languages without rules (nl)',
        'Machine draft, 7 % of lines reviewed',
        '1 decision without a place in this pile',
        '1 contradiction between decisions',
      ].join('\n'),
    )
  })
})

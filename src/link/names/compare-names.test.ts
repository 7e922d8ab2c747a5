import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JOINED, SUGGESTED } from '../entities/score-pair.ts'
import { compareNames, MOST_OF_NAMES, nameComparer, partsOf, totalOf } from './index.ts'

function weigh(left: string, right: string, type: 'PER' | 'ORG' = 'PER'): number {
  return totalOf(compareNames(partsOf(left, type), partsOf(right, type), type === 'PER' ? 'person' : 'body'))
}

describe('names of people', () => {
  test.each([
    ['order', 'Ilves, Mara', 'Mara Ilves'],
    ['title and marks', 'Präsidentin Mára Ilves', 'Mara Ilves'],
    ['vowels and doubled letters of a transliteration', 'Moammar Tarruda', 'Muamar Taruda'],
    ['q, k and gh', 'Muammar Qadhafi', 'Moamer Kadhafi'],
    ['an article', 'Samir al-Tarrud', 'Samir Tarrud'],
    ['a second given name', 'Mara Eline Ilves', 'Mara Ilves'],
    ['words run together', 'SamirTarrud', 'Samir Tarrud'],
    ['words torn apart', 'Nikolai Vend ashev', 'Nikolai Vendashev'],
    ['Cyrillic', 'Игорь Вендашев', 'Igor Vendashev'],
    ['Greek', 'Αλέξης Μαντάς', 'Alexis Mantas'],
    ['Arabic', 'سمير حداد', 'Samir Haddad'],
    ['Hebrew', 'דוד ברנשטיין', 'David Bernstein'],
    ['a slip in a long word', 'Friedrich Lindendorf', 'Fredrich Lindendorf'],
  ])('%s: join', (_, left, right) => {
    expect(weigh(left, right)).toBeGreaterThanOrEqual(JOINED)
  })

  test.each([
    ['an initial', 'M. Ilves', 'Mara Ilves'],
    ['a nickname', 'Bill Corrow', 'William Corrow'],
    ['a short word with a slip', 'Tim Corrow', 'Tom Corrow'],
    ['one given name of two', 'Peter Hall', 'Peter Hill'],
  ])('%s: suggested, not joined', (_, left, right) => {
    const weight = weigh(left, right)
    expect([weight >= SUGGESTED, weight >= JOINED]).toEqual([true, false])
  })

  test.each([
    ['a shared surname', 'Mara Ilves', 'Jonas Ilves'],
    ['a shared given name', 'Carlos Perrin', 'Carlos Loyola'],
    ['father and son by lineage', 'Salman bin Omar Tarrud', 'Omar bin Salman Tarrud'],
    ['strangers in two scripts', 'Игорь Вендашев', 'Oleg Marrow'],
  ])('%s: not joined', (_, left, right) => {
    expect(weigh(left, right)).toBeLessThan(JOINED)
  })
})

describe('names of bodies', () => {
  test.each([
    ['a translation', 'Ministère des Affaires étrangères', 'Ministry of Foreign Affairs'],
    ['another script', 'Министерство обороны', 'Ministry of Defence'],
    ['the form of a company', 'Velmo Freight Ltd', 'Velmo Freight Limited'],
    ['spelling', 'Harbour Union', 'Harbor Union'],
  ])('%s: join', (_, left, right) => {
    expect(weigh(left, right, 'ORG')).toBeGreaterThanOrEqual(JOINED)
  })

  test.each([
    ['a number', 'Brigade 44', 'Brigade 45'],
    ['a number in words', 'Brigade Four', 'Brigade Five'],
    ['a place', 'Velmo Bank', 'Velmo Bank Chile'],
    ['a kind', 'Ministry of Defence', 'Ministry of Health'],
    ['the town', 'Lom City Council', 'Veck City Council'],
    ['two forms of company', 'Velmo Freight AG', 'Velmo Freight GmbH'],
    ['an acronym that nobody introduces', 'HU', 'Harbour Union'],
  ])('%s: not joined', (_, left, right) => {
    expect(weigh(left, right, 'ORG')).toBeLessThan(JOINED)
  })
})

test('the reasons are named, have integer weights and show what was compared', () => {
  const evidence = compareNames(partsOf('M. Ilves', 'PER'), partsOf('Mara Ilves', 'PER'), 'person')
  expect(evidence.find((e) => e.rule === 'name/initial')).toMatchObject({ left: 'm', right: 'mara' })
  expect(evidence.every((e) => Number.isSafeInteger(e.weight))).toBe(true)
})

const word = fc.stringMatching(/^[A-Za-zа-яא-תا-ي]{1,9}$/)
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

describe.each(['PER', 'ORG'] as const)('any two names of type %s', (type) => {
  const kind = type === 'PER' ? 'person' : 'body'

  test('weigh the same in both orders, their sides changed', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const there = compareNames(partsOf(a, type), partsOf(b, type), kind)
        const back = compareNames(partsOf(b, type), partsOf(a, type), kind)
        expect(back.map((e) => ({ ...e, left: e.right, right: e.left }))).toEqual(there)
      }),
    )
  })

  test('weigh no more than a name with itself', () => {
    fc.assert(fc.property(name, name, (a, b) => weigh(a, b, type) <= weigh(a, a, type)))
  })

  test('say nothing where they say less than is asked, else the same, and never more than any names can', () => {
    const least = fc.array(fc.integer({ min: -1500, max: 1500 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(name, name, least, (a, b, bars) => {
        const [one, other] = [partsOf(a, type), partsOf(b, type)]
        const whole = compareNames(one, other, kind)
        const compare = nameComparer()
        // One comparer is asked again and again: what it remembers must not change what it says.
        for (const bar of bars) expect(compare(one, other, kind, bar)).toEqual(totalOf(whole) < bar ? null : whole)
        expect(totalOf(whole)).toBeLessThanOrEqual(MOST_OF_NAMES)
      }),
    )
  })

  test('are read however odd they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => Number.isSafeInteger(weigh(a, b, type))),
    )
  })
})

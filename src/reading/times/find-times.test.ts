import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { models } from '../../../test/models.ts'
import type { Document, Timex } from '../../document/index.ts'
import { readWords } from '../../language/index.ts'
import { findTimes } from './index.ts'

const MODELS = models()

/** Wednesday, 14 June 2023. */
const PUBLISHED = '2023-06-14'

function read(text: string, published: string | null = PUBLISHED, language = 'en'): readonly Timex[] {
  const doc: Document = {
    id: 'd',
    input: 'd',
    title: null,
    author: null,
    outlet: null,
    owner: null,
    published,
    updated: null,
    language,
    genre: null,
    url: null,
    page: null,
    captured: null,
    collector: null,
    translationOf: null,
    metaFrom: {},
    sha256: '',
    bytesSha256: '',
    text,
    blocks: [],
    removed: [],
    notes: [],
  }
  return findTimes(doc, readWords(text, [], MODELS))
}

function label(time: Timex): string {
  return [time.type, time.value, time.mod].filter((x) => x !== null).join(' ')
}

function check(source: string, published: string | null = PUBLISHED): void {
  const { text, spans } = marked(source)
  const found = read(text, published).map((t) => `${text.slice(t.start, t.end)} = ${label(t)}`)
  expect(found).toEqual(spans.map((s) => `${text.slice(s.start, s.end)} = ${s.label}`))
}

describe('dates that are stated', () => {
  it.each([
    'The bridge at Tolvik fell on [March 3, 2021](DATE 2021-03-03).',
    'The bridge at Tolvik fell on [3 March 2021](DATE 2021-03-03).',
    'The bridge fell on [the 3rd of March 2021](DATE 2021-03-03).',
    'The court met on [Monday, 5 June 2023](DATE 2023-06-05).',
    'The file is dated [2021-03-03](DATE 2021-03-03).',
    'The file is dated [03.12.2021](DATE 2021-12-03).',
    'The file is dated [25/12/2021](DATE 2021-12-25).',
    'Which is the month in [05/06/2021](DATE 2021) is unsure.',
    'Talks began in [November 2019](DATE 2019-11).',
    'The works ran from [1998](DATE 1998) to [2003](DATE 2003).',
    'It grew in [the 1990s](DATE 199) and [the early 1980s](DATE 198 START).',
    'The fort is from [the 18th century](DATE 17).',
    'Sales rose in [the third quarter of 2008](DATE 2008-Q3).',
    'They met in [the winter of 2009](DATE 2009-WI).',
    'It closed at [the end of 1994](DATE 1994 END).',
    'The army left in [480 BC](DATE BC0480).',
  ])('reads %s', (source) => check(source))
})

describe('dates counted from the document', () => {
  it.each([
    'Ilves left [yesterday](DATE 2023-06-13) and returns [tomorrow](DATE 2023-06-15).',
    'Ilves left [last week](DATE 2023-W23) for [this month](DATE 2023-06).',
    'Ilves arrived [two years ago](DATE 2021) and left [ten days ago](DATE 2023-06-04).',
    'Ilves left [about two years ago](DATE 2021 APPROX).',
    'Prices fell [earlier this year](DATE 2023 START).',
    'The paper was signed on [June 2](DATE 2023-06-02).',
    'The paper was signed on [28 December](DATE 2022-12-28).',
    'It was signed in [June last year](DATE 2022-06).',
    'It was signed in [late March](DATE 2023-03 END).',
    'It opens in [mid-July](DATE 2023-07 MID).',
    'Ilves [now](DATE PRESENT_REF) leads the union; he was elected [recently](DATE PAST_REF).',
    'They met at [Christmas](DATE 2022-12-25).',
    'They met on [Thanksgiving Day 2021](DATE 2021-11-25).',
    'They met on [Easter Monday 2023](DATE 2023-04-10).',
  ])('reads %s', (source) => check(source))

  it.each([
    ['the last such day for a bare weekday', 'The mayor resigned on [Saturday](DATE 2023-06-10).'],
    ['the day itself on that weekday', 'The mayor resigned on [Wednesday](DATE 2023-06-14).'],
    ['the next one after a future verb', 'The mayor will resign on [Saturday](DATE 2023-06-17).'],
    ['the next one after "next"', 'The mayor resigns [next Saturday](DATE 2023-06-17).'],
    ['the one before after "last"', 'The mayor resigned [last Wednesday](DATE 2023-06-07).'],
  ])('takes %s', (_claim, source) => check(source))

  it.each([
    'The mayor resigned on [Saturday](DATE) after [last week](DATE).',
    'The mayor left [yesterday](DATE), in [late March](DATE END).',
    'The mayor left on [March 3, 2021](DATE 2021-03-03), two streets away.',
  ])('gives no value without a document date: %s', (source) => check(source, null))

  it('says what a value rests on', () => {
    const times = read('On 3 May 2021 the dam broke. The next day a second one gave way. Ilves came yesterday.')
    expect(times.map((t) => [t.value, t.basis, t.anchor ?? null])).toEqual([
      ['2021-05-03', 'stated', null],
      ['2021-05-04', 'narrative', [3, 13]],
      ['2023-06-13', 'published', null],
    ])
    expect(times.every((t) => t.by?.startsWith('time/'))).toBe(true)
  })
})

describe('dates counted from the story', () => {
  it.each([
    'On [3 May 2021](DATE 2021-05-03) the dam broke; [two days later](DATE 2021-05-05) the second gave way.',
    'In [1911](DATE 1911) the town rose. [The following year](DATE 1912) it was taken.',
    'On [3 May 2021](DATE 2021-05-03) it broke. [The same day](DATE 2021-05-03) they fled.',
    '[The following day](DATE) they fled.',
    'The dam broke on [3 May 2021](DATE 2021-05-03). [The next morning](TIME 2021-05-04TMO) soldiers came; [two days later](DATE 2021-05-06) they left.',
    'The strike began in [2021](DATE 2021). [The year before](DATE 2020), the port had closed.',
    'It broke on [3 May 2021](DATE 2021-05-03); [the night before](TIME 2021-05-02TNI), it had rained.',
  ])('reads %s', (source) => check(source))

  it('takes the year of a text without a date from the date told before', () =>
    check('The siege began on [3 May 1911](DATE 1911-05-03). On [10 June](DATE 1911-06-10) it ended.', null))
})

describe('times of day', () => {
  it.each([
    'The shooting began at [3 p.m. Saturday](TIME 2023-06-10T15:00).',
    'The shooting began [Saturday night](TIME 2023-06-10TNI).',
    'The shooting began on [Saturday](DATE 2023-06-10). It stopped [around 9:15 a.m.](TIME 2023-06-10T09:15 APPROX)',
    'The shooting began [this morning](TIME 2023-06-14TMO).',
    'They met on [the morning of 3 May 2021](TIME 2021-05-03TMO).',
    'The shooting began at [14:20 GMT](TIME 2023-06-14T14:20).',
    'The shooting began [last night](TIME 2023-06-13TNI).',
    'They left at [noon](TIME 2023-06-14T12:00).',
  ])('reads %s', (source) => check(source))
})

describe('lengths and repeated times', () => {
  it.each([
    'The talks took [two weeks](DURATION P2W) and [half an hour](DURATION PT30M).',
    'A [10-day](DURATION P10D) visit, [several years](DURATION PXY) late.',
    'It held for [more than four hours](DURATION PT4H MORE_THAN).',
    'It held for [at least 72 hours](DURATION PT72H EQUAL_OR_MORE).',
    'It fell in [the past two months](DURATION P2M).',
    'It lasted [2 1/2 years](DURATION P2Y6M).',
    'They meet [every day](SET P1D), [each Monday](SET XXXX-WXX-1) and [twice a week](SET P1W).',
    'The board meets [annually](SET P1Y).',
  ])('reads %s', (source) => check(source))
})

describe('quarters and halves of years', () => {
  it.each([
    'Sales fell in [Q3 2021](DATE 2021-Q3) and [H1 2022](DATE 2022-H1).',
    'Results for [3Q22](DATE 2022-Q3) are due.',
    'The firm reported a loss for [Q1](DATE 2023-Q1).',
    'Profit in [the third fiscal quarter of 2022](DATE 2022-Q3) rose.',
    '[Second-quarter](DATE 2023-Q2) earnings were flat.',
    'It posted a loss in its [fiscal third quarter](DATE 2022-Q3).',
    'In [the quarter](DATE 2023-Q1) ended [March 31](DATE 2023-03-31) it earned little.',
    'In [the year](DURATION P1Y) ended [March 31](DATE 2023-03-31) it earned little.',
    'Sales rose in [the latest quarter](DATE 2023-Q1).',
    'It was signed in [the second half of last year](DATE 2022-H2).',
    'Net fell in [the third quarter](DATE 2022-Q3) from [a year earlier](DATE 2021-Q3), sales from [a year earlier](DATE 2021-Q3).',
  ])('reads %s', (source) => check(source))

  it.each([
    'The Audi Q3 hit a tree.',
    'Q1: Why did the mayor go?',
    'The quarter around the port burned.',
    'A quarter of the crew fled in the French Quarter.',
    'The first half was dull and the second half was worse.',
  ])('finds nothing in: %s', (source) => check(source))
})

describe('the tense that chooses the day', () => {
  it.each([
    'The hearing was postponed until [Friday](DATE 2023-06-16).',
    'The verdict may come as early as [Tuesday](DATE 2023-06-20).',
    'The ruling, announced [Tuesday](DATE 2023-06-13), said the dockers would appeal.',
    'A spokesman said [Monday](DATE 2023-06-12) that the guards will stay.',
    'Ilves was last seen on [3 November](DATE 2022-11-03).',
    'The hall will open on [3 November](DATE 2023-11-03).',
    'It is due [this September](DATE 2023-09).',
    'The dam broke [last October 23](DATE 2022-10-23).',
    'The bridge opened [a year ago today](DATE 2022-06-14).',
    "He will be freed [in five years' time](DATE 2028).",
  ])('reads %s', (source) => check(source))
})

describe('old and other calendars', () => {
  it.each([
    'He died on [5 March 1711](DATE 1711-03-05 OLD_STYLE) (O.S.) in Tolvik.',
    'He died on [5 March 1711](DATE 1711-03-05 OLD_STYLE) Old Style.',
    'It was signed on [14 October 1752](DATE 1752-10-14) (New Style).',
    'He died on [5 March 1711](DATE 1711-03-05) in the old town.',
    'Your letters of [the 14th inst](DATE). and [the 28th ultimo](DATE) came.',
  ])('marks and does not convert %s', (source) => check(source))

  it('takes no soup for a date', () => check('They ate 3 instant soups.'))
})

describe('ranges', () => {
  it.each([
    'The fair runs from [June 3](DATE 2023-06-03) to [9](DATE 2023-06-09).',
    'The fair ran from [3](DATE 2023-05-03)-[9 May](DATE 2023-05-09).',
    'The fair was held on [September 25](DATE 2021-09-25)-[26, 2021](DATE 2021-09-26).',
    'The siege lasted from [21 November](DATE 1951-11-21) to [21 June 1952](DATE 1952-06-21).',
    'It grew in [March](DATE 2021-03) and [April 2021](DATE 2021-04).',
    'The bridge is shut [Monday](DATE 2023-06-12) through [Thursday](DATE 2023-06-15).',
    '[The week of 5 August](DATE 2023-W31) will be busy.',
    'The war of [1939](DATE 1939)-[45](DATE 1945) was long.',
  ])('reads both ends of %s', (source) => check(source))
})

describe('words that are no times', () => {
  it.each([
    'They may march on the capital.',
    'May said the union had failed.',
    'April Tull and June Vane sang.',
    'The Sun reported the find.',
    'The Sunday Times reported the find.',
    'The second man fell on Mart Street.',
    'He came second and sat down.',
    'The fall of the wall surprised them.',
    'There was a spring in his step.',
    'The company paid $2000 and 1,990 crowns.',
    'About 1990 people came.',
    'The 27-year-old guard fled; he is 27 years old.',
    'He led by 3-2 and won 14:20.',
    'The March on the capital failed.',
    'The building at 2010 Harbour Road burned.',
    'As soon as they left, it burned.',
    'A quarter of the crew was lost.',
    'On Room 1204 hung a sign.',
    'She is in her late twenties.',
    'The winter coat was sold at the Sunday Market.',
    'The Future Party won.',
    'The year before they came was a good one for none.',
  ])('finds nothing in: %s', (source) => check(source))
})

describe('other languages', () => {
  it('reads full dates in digits only', () => {
    const text = 'Am 14.06.2023 und 2023-06-15 um drei Uhr, am Samstag, 17. Juni.'
    expect(read(text, PUBLISHED, 'de').map((t) => t.value)).toEqual(['2023-06-14', '2023-06-15'])
  })
})

describe('hostile texts', () => {
  it('reads a long run of numbers and units in linear time', () => {
    const text = 'March 3 two weeks ago last week 1998-99 a couple of years early the '.repeat(3000)
    const start = performance.now()
    const times = read(text)
    expect(times.every((t) => t.start < t.end && t.end <= text.length)).toBe(true)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

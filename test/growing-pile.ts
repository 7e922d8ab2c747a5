import type { Annotated } from '../src/document/index.ts'
import { annotated } from './annotated.ts'
import { seededRandom } from './hostile/random.ts'

/** The items in an order that the seed gives. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = seededRandom(seed)
  return items
    .map((item) => ({ item, at: random.below(1_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

interface Affair {
  readonly town: string
  readonly day: string
  readonly written: string
  readonly people: readonly (readonly string[])[]
  readonly body: readonly string[]
  readonly matter: string
  readonly said: string
}

const AFFAIRS: readonly Affair[] = [
  {
    town: 'Lom',
    day: '2024-03-04',
    written: '4 March 2024',
    people: [
      ['Mara Ilves', 'Ilves', 'M. Ilves'],
      ['Jon Tarr', 'Tarr', 'Jonn Tarr'],
    ],
    body: ['the Harbour Union', 'HU'],
    matter: 'the old harbour, whose northern quay and cranes the dockers hold',
    said: 'the old harbour stays closed until the inquiry of the dockers ends',
  },
  {
    town: 'Veck',
    day: '2024-05-11',
    written: '11 May 2024',
    people: [
      ['Mara Ilves', 'Ilves', 'Mara Elina Ilves'],
      ['Muammar Qadhafi', 'Qadhafi', 'Moamer Kadhafi'],
    ],
    body: ['Velmo Freight', 'Velmo Freight Ltd'],
    matter: 'the freight trains, whose drivers struck over wages and brakes',
    said: 'no train of the freight line leaves the yard before the brakes are mended',
  },
  {
    town: 'Tarsis',
    day: '2024-05-13',
    written: '13 May 2024',
    people: [
      ['Oda Brandt', 'Brandt', 'Odda Brandt'],
      ['Ivo Tarn', 'Tarn', 'Ivo Tarn Jr'],
    ],
    body: ['the United Nations', 'U.N.'],
    matter: 'the flooded mine, whose pumps failed while eleven miners slept',
    said: 'eleven miners slept below while every pump of the flooded mine had failed',
  },
]

const OUTLETS = ['Lom Courier', 'Veck Post', 'Tarn Wire', 'Harbour Gazette']

/**
 * Invented reports of few affairs: names in several forms, renderings of one utterance, copies with a credit, corrections,
 * an identical text under two ids, and facts that contradict each other, so that each report touches others.
 */
export function growingPile(count: number, seed: number): readonly Annotated[] {
  const { below: next, pick } = seededRandom(seed)
  const sources: string[] = []
  return Array.from({ length: count }, (_, i) => {
    const kind = next(10)
    const earlier = sources[next(Math.max(1, sources.length))] ?? ''
    const source =
      earlier !== '' && kind === 0 ? earlier : kind === 1 && earlier !== '' ? `${earlier} (Reuters)` : report()
    sources.push(source)
    const day = AFFAIRS[i % AFFAIRS.length]?.day ?? ''
    return annotated(`d${String(next(10_000)).padStart(4, '0')}-${i}`, source, {
      outlet: pick(OUTLETS),
      event: next(2) === 0 ? {} : { v2: { status: 'claimed', attribution: 'a1' } },
      published: next(8) === 0 ? null : day.replace(/\d$/, (last) => String((Number(last) + next(3)) % 10)),
    })
  })

  function report(): string {
    const affair = pick(AFFAIRS)
    const [one, two] = [pick(affair.people[0] ?? []), pick(affair.people[1] ?? [])]
    const body = pick(affair.body)
    const deed = pick(['[met](ev:v1:CONSULT:meet)', '[visited](ev:v1:CONSULT:visit)'])
    const role = pick([', [the mayor](desc:e1),', ', [a surgeon](desc:e1),', ''])
    const said = next(3) === 0 ? affair.said.split(' ').slice(0, 9).join(' ') : affair.said
    const where = `in [[${affair.town}](LOC:e3)](place:v1)`
    const when = `on [[${affair.written}](time:${affair.day})](when:v1)`
    return [
      `[[${one}](PER:e1)](actor:v1)${role} ${deed} [[${two}](PER:e2)](recip:v1) ${next(4) === 0 ? '' : where} ${when} over ${affair.matter}.`,
      `[[${pick([one, 'An official'])}](${next(4) === 0 ? 'PER:e5:nominal' : 'PER:e1'})](src:a1) [said](cue:a1) ["${said}"](say:a1).`,
      `[[Police](ORG:e6)](actor:v2) [arrested](ev:v2:COERCE:arrest) [[${two}](PER:e2)](recip:v2) and [[${2 + next(3)} dockers](num:person:${2 + next(3)})](qty:v2).`,
      next(2) === 0
        ? `[[${one}](PER:e1) leads [${body}](ORG:e4)](rel:e1:leads:e4).`
        : `[The driver](PER:e7:nominal) fled.`,
      next(6) === 0 ? `[An earlier version said that police arrested ${two}.](block:correction)` : '',
    ].join(' ')
  }
}

import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { models } from '../../../test/models.ts'
import { processorTime } from '../../../test/processor-time.ts'
import { readWords } from '../../language/index.ts'
import { findCare, findEntities } from './index.ts'

/** The names of a text in the tests' notation. */
function names(text: string): string {
  const { entities } = findEntities(readWords(text, [], models()), [], [], models())
  return entities
    .filter((m) => m.mention === 'name')
    .toReversed()
    .reduce((out, m) => `${out.slice(0, m.start)}[${out.slice(m.start, m.end)}](${m.type})${out.slice(m.end)}`, text)
}

describe('names', () => {
  it.each([
    // Titles and roles are no part of them.
    ['President [Orban Vesk](PER) met [Mara Ilves](PER) in [Tallinn](LOC).'],
    ['Dr. [Ana Ruiz](PER) treated the men.'],
    // Possessives and glued parts neither.
    ['Mr [Renn](PER)’s lawyer called the [Ministry of Fisheries](ORG).'],
    ['The [U.S.](LOC)-led force left [Iraq](LOC).'],
    ['Sen. [Alba Kerr](PER) (D-[Ohio](LOC)) voted no.'],
    // Particles, hyphens and initials are.
    ['[Jean-Marc van der Lind](PER) and [Abdul al-Rahim Saleh](PER) spoke.'],
    ['[J. K. Renn](PER) spoke.'],
    // Bodies are whole, with the place that begins them.
    ['The [Harbour Workers Federation](ORG) sued [Norvia Lines Inc.](ORG) in [Oslo](LOC).'],
    // A city's name may be a person's.
    ['[Paris Hilton](PER) spoke in [Paris](LOC).'],
    // Acronyms behind what they stand for, also where they spell a word.
    ['The [World Health Organization](ORG) ([WHO](ORG)) warned. [WHO](ORG) staff left.'],
    // Headlines in capitals.
    ['[MARA ILVES](PER) RESIGNS AS MINISTER'],
    // A name of several bodies' words is not torn, and small words belong to it.
    ['She left the [Emil Vesk Institute for Harbour Studies](ORG).'],
    ['[Tomas Renn](PER) won the [1997 Ohio general election](EVENT).'],
    // The document shows elsewhere what kind of name a word is.
    ['[Mara Quillon](PER) left. Later [Quillon](PER) wept.'],
    // What the text says a name is decides.
    ['[Aisvold](LOC) is a small village in the hills. [Aisvold](LOC) has no church.'],
    ['They sold [Renno Caloi](ORG), a shipping company. [Renno Caloi](ORG) sank.'],
    // What ends a full name belongs to it, and an acronym is what its name is.
    ['[Tomas Renn Jr.](PER) spoke.'],
    ['The [Orvalle Port Authority](ORG) ([OPA](ORG)) met. The [OPA](ORG) will meet again.'],
    // Headlines with capitals everywhere.
    ['Mayor [Ilves](PER) Denies Claims Of Fraud In Port Deal'],
    ['Police Shoot Man Dead Outside Bank In [Berlin](LOC)'],
    ['Dockers Join The [Harbour Workers Union](ORG) In New Strike'],
    // A people is neither place nor person.
    ['[Kenyans](OTHER) and German officials met.'],
  ])('are found in %s', (source) => {
    expect(names(marked(source).text)).toBe(source)
  })

  it.each([
    'He said that it was raining in the second hour.',
    'We asked for help on Monday.',
    'The minister and the mayor met.',
    'Ministers Agree on New Port Plan',
    'I think we may march in March.',
    'German officials met.',
    'The second witness left early.',
    'Nobody Knows What Comes Next',
    'Council Approves Budget After Long Night Of Talks',
    'Hundreds March In Capital Against New Tax Law',
    'Why The West Must Act Now',
    'Wheat Prices Hit Record High As War Drags On',
    'Court Rules Against Government In Border Case',
    'Gunman Opens Fire At Church; Three Hurt',
    'FERRY SINKS OFF COAST, DOZENS MISSING',
    'A village is a company of sorts.',
    'She and her sister wept.',
    'The march on the capital failed.',
    'A U-shaped bay and a well-backed claim.',
    'In the end they left.',
  ])('are not found in %s', (text) => {
    expect(names(text)).toBe(text)
  })
})

const read = (
  text: string,
): {
  readonly entities: readonly string[]
  readonly descriptions: readonly string[]
  readonly care: readonly string[]
} => {
  const words = readWords(text, [], models())
  const { entities, descriptions } = findEntities(words, [], [], models())
  return {
    entities: entities.map((m) => `${text.slice(m.start, m.end)} ${m.entity}`),
    descriptions: descriptions.map((d) => `${text.slice(d.start, d.end)} ${d.entity}`),
    care: findCare(words, entities).map((c) => `${text.slice(c.start, c.end)} ${c.kind} ${c.entity}`),
  }
}

describe('referents', () => {
  it.each([
    ['initials and surname', '[J. K. Renn](1) and [Renn](1) met.'],
    ['a state under two names', 'The [United States](1) left. The [U.S.](1) stayed away.'],
    ['a pronoun and the only person', '[Mara Ilves](1) left. [She](1) wept.'],
    ['a body and its head word', 'The [European Commission](1) met. [The commission](1) said nothing.'],
    ['a man and a woman', '[Mr Renn](0) met [Ms Ilves](0). [He](1) left and [she](2) stayed.'],
  ])('hold together %s', (_, source) => {
    const { text, spans } = marked(source)
    const found = new Map(
      read(text).entities.map((e): [string, string] => [
        e.slice(0, e.lastIndexOf(' ')),
        e.slice(e.lastIndexOf(' ') + 1),
      ]),
    )
    const byLabel = new Map<string, Set<string | undefined>>()
    for (const s of spans.filter((span) => span.label !== '0')) {
      const ids = byLabel.get(s.label) ?? new Set()
      byLabel.set(s.label, ids.add(found.get(text.slice(s.start, s.end))))
    }
    for (const ids of byLabel.values()) {
      expect(ids.size).toBe(1)
      expect(ids.has(undefined)).toBe(false)
    }
  })

  it.each([
    ['two people with one surname', 'Mara Ilves and Peter Ilves spoke.', 2],
    ['a person and a place of one name', 'Paris Hilton spoke in Paris.', 2],
    ['two people with one given name', 'Mara Ilves met Mara Renn.', 2],
  ])('keep apart %s', (_, text, count) => {
    expect(new Set(read(text).entities.map((e) => e.slice(e.lastIndexOf(' ') + 1))).size).toBe(count)
  })

  it.each([
    ['a pronoun without a person', 'It rained. He left.'],
    ['a pronoun of the other gender', 'Mr Renn left. She wept.'],
    ['a noun that no body bears', 'Mara Ilves spoke. The ministry said nothing.'],
  ])('are not guessed for %s', (_, text) => {
    expect(read(text).entities.filter((e) => /^(?:He|She|The)/.test(e))).toEqual([])
  })
})

describe('descriptions', () => {
  it.each([
    ['before the name', 'Foreign Minister Mara Ilves left.', 'Foreign Minister e1'],
    ['behind the name', 'Tomas Renn, the mayor of the town, left.', 'mayor of the town e1'],
    ['behind the age', 'Tomas Renn, 45, the mayor of the town, left.', 'mayor of the town e1'],
    [
      'before the name and a comma',
      'The union’s secretary general, Tomas Renn, resigned.',
      'union’s secretary general e1',
    ],
    ['behind a copula', 'Tomas Renn is the head of the union.', 'head of the union e1'],
  ])('are found %s', (_, text, expected) => {
    expect(read(text).descriptions).toContain(expected)
  })

  it.each([
    'Tomas Renn is tired.',
    'Tomas Renn, who was late, left.',
    'Mr Renn left.',
    'Tomas Renn, the day before, left.',
    'Tomas Renn was the only one left.',
  ])('are not found in %s', (text) => {
    expect(read(text).descriptions).toEqual([])
  })
})

describe('people who need care', () => {
  it.each([
    ['Mara Renn, aged 15, was hurt.', 'aged 15 minor e1'],
    ['Mara Renn was raped in the camp.', 'was raped victim e1'],
    ['Mara Renn testified against the guards.', 'testified against witness e1'],
    ['Mara Renn was diagnosed with measles.', 'was diagnosed with patient e1'],
    ['Mara Renn asked not to be named.', 'asked not to be named anonymity e1'],
  ])('are flagged in %s', (text, expected) => {
    expect(read(text).care).toEqual([expected])
  })

  it.each([
    'Mara Renn, aged 51, was hurt.',
    'Mara Renn was patient with them.',
    'Mara Renn raised her voice.',
    'Mara Renn was named in the report.',
    'A boy, 15, was hurt.',
  ])('are not flagged in %s', (text) => {
    expect(read(text).care).toEqual([])
  })
})

describe('hostile texts', () => {
  it.each(['Mara Ilves met Peter Renn. ', 'Qatar ', 'He said he, ', 'the ministry, the leader, ', 'Abc (ABC) '])(
    'stay linear on a long run of “%s”',
    (unit) => {
      const words = readWords(unit.repeat(4000), [], models())
      expect(processorTime(() => findEntities(words, [], [], models()))).toBeLessThan(4000)
    },
  )
})

import { describe, expect, it } from 'vitest'
import type { Result } from '../src/document/index.ts'
import type { Case } from '../src/link/index.ts'
import { answer, type CaseIndex, EXPORTS, exported, openIndex, type ViewError } from '../src/views/index.ts'
import { atOnce } from './at-once.ts'
import { HOSTILE_STRINGS } from './hostile-strings.ts'
import { largeCase } from './large-case.ts'
import { poisoned } from './poisoned-case.ts'
import { sampleCase } from './sample-case.ts'

const theCase = sampleCase()
const index = openIndex(theCase)

type Ask = readonly [path: string, query: Readonly<Record<string, string>>]

/** One question of every view. */
function questions(of: CaseIndex): readonly Ask[] {
  const { events, entities, statements, documents, copies } = of.theCase
  const lists = ['/overview', '/timeline', '/events', '/people', '/statements', '/network', '/sources', '/documents']
  const more = ['/differences', '/gaps', '/wording', '/review', '/decisions', '/care', '/changes']
  return [
    ...[...lists, ...more].map((path): Ask => [path, {}]),
    ...['kind', 'person', 'place', 'story'].map((lanes): Ask => ['/timeline', { lanes }]),
    ['/event', { id: events[0]?.id ?? '' }],
    ['/entity', { id: entities[0]?.id ?? '' }],
    ['/statement', { id: statements[0]?.id ?? '' }],
    ['/document', { id: documents[0]?.id ?? '' }],
    ['/subject', { id: events[0]?.id ?? '' }],
    ['/places', { id: events[0]?.id ?? '' }],
    ['/parted', { id: events[0]?.id ?? '', other: events[1]?.id ?? '' }],
    ['/ties', { a: entities[0]?.id ?? '', b: entities[1]?.id ?? '' }],
    ['/search', { q: 'pier' }],
    ...copies.slice(0, 1).map(({ a, b }): Ask => ['/copy', { a, b }]),
  ]
}

function ask(of: CaseIndex, [path, query]: Ask): Result<unknown, ViewError> {
  return atOnce(answer(of, path, new Map(Object.entries(query))))
}

describe('views of a case', () => {
  it.each(questions(index))('answers %s %j with plain JSON, the same twice', (path, query) => {
    const first = ask(index, [path, query])
    expect(first.ok).toBe(true)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
    expect(ask(openIndex(theCase), [path, query])).toEqual(first)
  })

  it('says in one shape what it cannot answer', () => {
    expect(ask(index, ['/nowhere', {}])).toMatchObject({ ok: false, error: { code: 'no-such-view' } })
    expect(ask(index, ['/__proto__', {}])).toMatchObject({ ok: false, error: { code: 'no-such-view' } })
    for (const path of ['/event', '/entity', '/statement', '/document', '/copy'])
      expect(ask(index, [path, { id: 'none' }])).toMatchObject({ ok: false, error: { code: 'not-in-case' } })
  })

  it('marks exactly the words a line rests on', () => {
    const found = ask(index, ['/event', { id: theCase.events[0]?.id ?? '' }])
    const words = JSON.stringify(found)
    const account = theCase.events[0]?.accounts[0]
    const [start = 0, end = 0] = account?.trigger[0] ?? []
    const trigger = theCase.documents.find((doc) => doc.id === account?.doc)?.text.slice(start, end)
    expect(words).toContain(JSON.stringify([trigger, 1]))
  })

  it('finds a line by its place when its id is another', () => {
    const event = theCase.events[0]
    const account = event?.accounts[0]
    const at = `${account?.doc}:${account?.trigger[0]?.[0]}`
    expect(ask(index, ['/event', { id: 'gone', at }])).toMatchObject({ ok: true, value: { id: event?.id } })
  })

  it('answers hostile cases and hostile questions without a throw', () => {
    for (const payload of HOSTILE_STRINGS) {
      const hostile = openIndex(poisoned(theCase, payload))
      for (const [path, query] of questions(hostile)) {
        ask(hostile, [path, query])
        ask(index, [path, Object.fromEntries(Object.keys(query).map((key) => [key, payload]))])
        ask(index, [
          path,
          { since: payload, until: payload, from: payload, count: payload, about: payload, at: payload },
        ])
      }
    }
  })
})

it('masks contacts in every file that is handed over, tables among them', () => {
  const [doc] = theCase.documents
  const [event] = theCase.events
  const secret = 'ada.lind@harbour.example'
  const text = `${doc?.text ?? ''}\nWrite to ${secret} about it.`
  const start = text.indexOf('Write to')
  const account = { ...event?.accounts[0], doc: doc?.id, start, end: text.length, trigger: [[start, start + 5]] }
  const whole: Case = JSON.parse(
    JSON.stringify({
      ...theCase,
      documents: [{ ...doc, text }],
      events: [{ ...event, accounts: [account], conflicts: [] }],
      entities: theCase.entities.map((e) => ({ ...e, care: [], mentions: [], descriptions: [] })),
      statements: [],
      relations: [],
      copies: [],
      wording: [],
      suggestions: [],
      gaps: [],
    }),
  )
  const tools = { digest: (words: string) => String(words.length).padStart(64, '0'), protect: () => null }
  for (const what of EXPORTS) {
    const saved = exported(openIndex(whole), what, new Map(), tools)
    expect([what, saved.ok]).toEqual([what, true])
    if (saved.ok) expect([...saved.value.parts].join('')).not.toContain('ada.lind')
  }
  const table = exported(openIndex(whole), 'events-csv', new Map(), tools)
  expect(table.ok && [...table.value.parts].join('')).toContain('Write to █')
})

describe('an account of an event', () => {
  it('shows what the deed was done with, where it tells it', () => {
    const events = theCase.events.map((event) => ({
      ...event,
      accounts: event.accounts.map((account, i) => (i === 0 ? { ...account, instruments: account.trigger } : account)),
    }))
    const view = JSON.stringify(ask(openIndex({ ...theCase, events }), ['/event', { id: 'v1' }]))
    expect(view).toContain('{"field":"means","words":[{"text":"met","entity":null}],"differs":null}')
    expect(JSON.stringify(ask(index, ['/event', { id: 'v1' }]))).not.toContain('"field":"means"')
  })
})

describe('views of a large case', () => {
  const large = openIndex(largeCase(1500, 6))

  it.each(questions(large))('answers %s %j in few bytes', (path, query) => {
    const found = ask(large, [path, query])
    expect(found.ok).toBe(true)
    expect(JSON.stringify(found).length).toBeLessThan(150_000)
  })

  it('leads through a long list page by page, every line once', () => {
    const seen = new Set<string>()
    let from: number | null = 0
    while (from !== null) {
      const found = ask(large, ['/events', { from: String(from), since: '2023-06-03', until: '2023-06-04' }])
      if (!found.ok) throw new Error(found.error.message)
      const page: { readonly items: readonly { readonly id: string }[]; readonly next: number | null } = JSON.parse(
        JSON.stringify(found.value),
      )
      for (const { id } of page.items) {
        expect(seen.has(id)).toBe(false)
        seen.add(id)
      }
      from = page.next
    }
    expect(seen.size).toBeGreaterThan(100)
  })
})

describe('what is new', () => {
  it('names what the last addition brought, accounts that now differ first', () => {
    const before = { ...theCase, documents: [], entities: [], events: [], statements: [] }
    const when = '2031-06-14T10:00:00Z'
    const news = { since: 'visit', when, fresh: new Set(theCase.documents.map((doc) => doc.id)), decisions: 0 } as const
    const found = atOnce(answer({ ...index, before, news }, '/changes', new Map()))
    const lines = theCase.entities.length + theCase.events.length + theCase.statements.length
    expect(found).toMatchObject({
      ok: true,
      value: { since: { since: 'visit', when }, documents: { count: theCase.documents.length, gone: 0 } },
    })
    expect(atOnce(answer({ ...index, news }, '/overview', new Map()))).toMatchObject({
      ok: true,
      value: { fresh: { since: 'visit', when, count: theCase.documents.length, eventCount: index.events.length } },
    })
    const counts = found.ok ? JSON.parse(JSON.stringify(found.value)).counts : {}
    expect([counts.new <= lines, counts.new > 0, counts.gone]).toEqual([true, true, 0])
  })

  it('is nothing where the case has had one addition', () => {
    expect(atOnce(answer(index, '/changes', new Map()))).toMatchObject({
      ok: true,
      value: { since: null, list: { total: 0 } },
    })
  })
})

describe('the places of a line', () => {
  it.each([
    ['event', theCase.events],
    ['statement', theCase.statements],
    ['entity', theCase.entities],
  ])('of every %s are words of its documents', (_kind, lines) => {
    for (const { id } of lines) {
      const found = atOnce(answer(index, '/places', new Map([['id', id]])))
      const places: readonly {
        readonly sha256: string
        readonly start: number
        readonly end: number
        readonly quote: string
      }[] = found.ok ? JSON.parse(JSON.stringify(found.value)) : []
      for (const { sha256, start, end, quote } of places) {
        expect(theCase.documents.find((d) => d.sha256 === sha256)?.text.slice(start, end)).toBe(quote)
      }
    }
  })
})

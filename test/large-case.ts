import type { Case, CaseDocument, CaseEntity, CaseEvent, Statement } from '../src/link/index.ts'
import { place, sampleCase, sampleDocument } from './sample-case.ts'

const OUTLETS = [
  'Harbour Post',
  'Vellin Herald',
  'Coast Wire',
  'Quell Mirror',
  'The Sound',
  'Lower Bay Times',
  'Morrow',
]
const SURNAMES = ['Ilves', 'Oster', 'Darro', 'Fenn', 'Quist', 'Marl', 'Tove', 'Hask', 'Brandt', 'Selk', 'Orry', 'Vane']
const TYPES = ['CONSULT', 'AGREE', 'REQUEST', 'PROTEST', 'AID', null, 'ACCUSE', 'ASSAULT', 'REJECT', 'MOBILIZE']

/** An invented case of `size` documents, `each` events and statements apiece, to see how the page folds and weighs. */
export function largeCase(size: number, each: number): Case {
  const documents = Array.from({ length: size }, (_, i) => documentOf(i, each))
  const entities = SURNAMES.map((name, i) => entityOf(name, i, documents))
  const events = documents.flatMap((doc, d) => Array.from({ length: each }, (_, n) => eventOf(documents, doc, d, n)))
  const statements = documents.flatMap((doc, d) => Array.from({ length: each }, (_, n) => statementOf(doc, d, n)))
  return {
    ...sampleCase(),
    question: null,
    documents,
    origins: documents.map((doc, i) => ({ id: `o${i}`, label: doc.outlet ?? '', reason: 'own', documents: [doc.id] })),
    copies: [],
    entities,
    events,
    statements,
    relations: [],
    wording: [],
    suggestions: [],
    gaps: events.slice(0, 400).map((event) => ({ kind: 'one-origin', of: event.id })),
    decisions: {
      decisions: [],
      hashes: [],
      applied: [],
      idle: [],
      undone: [],
      unattached: [],
      superseded: [],
      overruled: [],
      contradictions: [],
      unsure: [],
    },
  }
}

const DAYS = 28

function documentOf(i: number, each: number): CaseDocument {
  const day = String((i % DAYS) + 1).padStart(2, '0')
  const lines = Array.from({ length: each }, (_, n) => `${sentence(i, n)} ${speech(i, n)} ${FILLER}`)
  const outlet = OUTLETS[i % OUTLETS.length] ?? ''
  return sampleDocument(
    `doc${i}`,
    outlet,
    `2023-${String((i % 6) + 1).padStart(2, '0')}-${day}`,
    ['Harbour news', ...lines].join('\n'),
  )
}

const FILLER =
  'The quays were quiet for the rest of the week, and the ferries kept to their summer timetable as before.'

function sentence(i: number, n: number): string {
  return `${nameAt(i, n)} met ${nameAt(i + 3, n + 1)} at pier ${i}-${n} on ${(n % DAYS) + 1} June.`
}

function speech(i: number, n: number): string {
  return `"The crane number ${i}-${n} stays where it is until the council decides," ${nameAt(i, n)} said.`
}

function nameAt(i: number, n: number): string {
  return SURNAMES[(i * 5 + n * 7) % SURNAMES.length] ?? ''
}

function entityOf(name: string, i: number, documents: readonly CaseDocument[]): CaseEntity {
  const mentions = documents.flatMap((doc) => {
    const start = doc.text.indexOf(name)
    return start < 0 ? [] : [{ doc: doc.id, start, end: start + name.length, mention: 'name' as const }]
  })
  return {
    id: `p${i}`,
    type: 'PER',
    name,
    named: true,
    names: [{ text: name, count: mentions.length }],
    mentions,
    descriptions: [],
    care: [],
    public: i < 10,
    reviewed: null,
  }
}

function eventOf(documents: readonly CaseDocument[], doc: CaseDocument, d: number, n: number): CaseEvent {
  const words = sentence(d, n)
  const [start, end] = place(doc.text, words)
  const met = start + words.indexOf('met')
  const value = n % 5 === 4 ? '2023-06' : `2023-06-${String((n % DAYS) + 1).padStart(2, '0')}`
  const origins = d % 17 === 0 ? 3 : 1
  return {
    id: `v${d}-${n}`,
    type: TYPES[(d + n) % TYPES.length] ?? null,
    mode: null,
    summary: `${nameAt(d, n)} met ${nameAt(d + 3, n + 1)}`,
    date: n % 9 === 8 ? null : { value, precision: n % 5 === 4 ? 'month' : 'day', basis: 'stated' },
    place: null,
    status: 'asserted',
    participants: [
      { entity: `p${(d * 5 + n * 7) % SURNAMES.length}`, role: 'actor' },
      { entity: `p${((d + 3) * 5 + (n + 1) * 7) % SURNAMES.length}`, role: 'other' },
    ],
    support: { documents: Math.min(origins, documents.length), outlets: 1, origins },
    reviewed: null,
    accounts: [
      {
        doc: doc.id,
        start,
        end,
        trigger: [[met, met + 3]],
        actors: [[start, start + nameAt(d, n).length]],
        recipients: [],
        others: [],
        status: 'asserted',
        attribution: null,
        claimedBy: null,
        sourceText: null,
        when: null,
        where: null,
        quantities: [],
        origin: `o${d}`,
        withdrawn: false,
      },
    ],
    conflicts: [],
  }
}

function statementOf(doc: CaseDocument, d: number, n: number): Statement {
  const content = place(doc.text, speech(d, n).split('" ')[0] ?? '')
  return {
    id: `t${d}-${n}`,
    speaker: `p${(d * 5 + n * 7) % SURNAMES.length}`,
    quoted: 'direct',
    polarity: 'affirmed',
    text: doc.text.slice(content[0] + 1, content[1]),
    date: null,
    support: { documents: 1, outlets: 1, origins: 1 },
    reviewed: null,
    accounts: [
      {
        doc: doc.id,
        source: [],
        cue: [],
        content: [content],
        quoted: 'direct',
        sourceText: null,
        rendered: false,
        via: [],
        origin: `o${d}`,
        withdrawn: false,
      },
    ],
  }
}

import type { Piece } from '../src/document/index.ts'
import type {
  Case,
  CaseDocument,
  CaseEntity,
  CaseEvent,
  EventAccount,
  Statement,
  StatementAccount,
} from '../src/link/index.ts'
import { sha256 } from './annotated.ts'

/** A document of an invented affair, with one block a line of its text. */
export function sampleDocument(id: string, outlet: string, published: string | null, text: string): CaseDocument {
  let at = 0
  const blocks = text.split('\n').map((line, i) => {
    const block = { start: at, end: at + line.length, kind: i === 0 ? 'title' : 'paragraph' }
    at += line.length + 1
    return block
  })
  return {
    id,
    title: text.split('\n')[0] ?? null,
    author: 'Odo Fenn',
    outlet,
    owner: null,
    published,
    updated: null,
    language: 'en',
    genre: 'news',
    url: `https://news.example/${id}?a=1&b=2`,
    page: null,
    captured: null,
    collector: null,
    translationOf: null,
    metaFrom: { published: 'json-ld' },
    sha256: sha256(text),
    bytesSha256: sha256(`file ${id}`),
    text,
    blocks: blocks.filter((b) => b.end > b.start),
    removed: [{ text: 'Share this article', reason: 'share' }],
    notes: [],
    // A case in which nothing was masked; the field is part of what the dossier prints.
    ...{ maskedFrom: null },
  }
}

/** The place of the `nth` occurrence of words in a text. Throws `RangeError` when there is none. */
export function place(text: string, words: string, nth = 1): Piece {
  let at = -1
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1)
  if (at < 0) throw new RangeError(`"${words}" does not occur ${nth} times`)
  return [at, at + words.length]
}

const POST = sampleDocument(
  'post',
  'Harbour Post',
  '2023-06-15',
  'Envoy meets port union\nMara Ilves, the harbour envoy, met the Port Union in Quell on 14 June. Twelve cranes were idle.\n"We will open the gates on Monday," Ilves told reporters. An official said Tarn Oster took money from the union.',
)
const HERALD = sampleDocument(
  'herald',
  'Vellin Herald',
  '2023-06-16',
  'Talks in Vellin\nEnvoy Ilves met the dockers’ union in Vellin on 15 June, the union said. Ten cranes stood still.\n"The gates will open Monday," Ilves said, according to spokesman Pell Darro.',
)
const WIRE = sampleDocument(
  'wire',
  'Coast Wire',
  null,
  'Envoy meets port union\nMara Ilves, the harbour envoy, met the Port Union in Quell on 14 June. Twelve cranes were idle.\nThe strikers’ gang blocked the road, a boy of 12 told the wire.',
)
const ARDE = {
  ...sampleDocument('arde', 'Arde Nieuws', '2023-06-17', 'Havenstaking\nDe staking duurt voort.'),
  language: 'nl',
}

const ORIGIN_OF: Readonly<Record<string, string>> = { post: 'o1', wire: 'o1', herald: 'o2', arde: 'o3' }

function account(doc: CaseDocument, sentence: string, trigger: string, more: Partial<EventAccount> = {}): EventAccount {
  const [start, end] = place(doc.text, sentence)
  return {
    doc: doc.id,
    start,
    end,
    trigger: [place(doc.text, trigger)],
    actors: [],
    recipients: [],
    others: [],
    status: 'asserted',
    attribution: null,
    claimedBy: null,
    sourceText: null,
    when: null,
    where: null,
    quantities: [],
    origin: ORIGIN_OF[doc.id] ?? 'o1',
    withdrawn: false,
    ...more,
  }
}

function said(
  doc: CaseDocument,
  source: string,
  cue: string,
  content: string,
  more: Partial<StatementAccount> = {},
): StatementAccount {
  return {
    doc: doc.id,
    source: [place(doc.text, source)],
    cue: [place(doc.text, cue)],
    content: [place(doc.text, content)],
    quoted: 'direct',
    sourceText: source,
    rendered: false,
    via: [],
    origin: ORIGIN_OF[doc.id] ?? 'o1',
    withdrawn: false,
    ...more,
  }
}

function entity(
  id: string,
  type: CaseEntity['type'],
  name: string,
  docs: readonly (readonly [CaseDocument, string])[],
  more: Partial<CaseEntity> = {},
): CaseEntity {
  const counts = new Map<string, number>()
  for (const [, words] of docs) counts.set(words, (counts.get(words) ?? 0) + 1)
  return {
    id,
    type,
    name,
    named: true,
    names: [...counts].map(([text, count]) => ({ text, count })),
    mentions: docs.map(([doc, words]) => {
      const [start, end] = place(doc.text, words)
      return { doc: doc.id, start, end, mention: 'name' }
    }),
    descriptions: [],
    care: [],
    public: true,
    reviewed: null,
    ...more,
  }
}

function entities(): readonly CaseEntity[] {
  const [start, end] = place(POST.text, 'harbour envoy')
  const [from, to] = place(WIRE.text, 'a boy of 12')
  return [
    entity(
      'p1',
      'PER',
      'Mara Ilves',
      [
        [POST, 'Mara Ilves'],
        [HERALD, 'Ilves'],
        [WIRE, 'Mara Ilves'],
      ],
      {
        descriptions: [{ text: 'harbour envoy', doc: 'post', start, end, voice: 'own' }],
      },
    ),
    entity('p2', 'PER', 'Tarn Oster', [[POST, 'Tarn Oster']]),
    entity('p3', 'PER', 'Pell Darro', [[HERALD, 'Pell Darro']]),
    entity('p4', 'PER', 'a boy of 12', [[WIRE, 'a boy of 12']], {
      named: false,
      public: false,
      care: [{ kind: 'minor', doc: 'wire', start: from, end: to }],
    }),
    entity('g1', 'ORG', 'Port Union', [
      [POST, 'Port Union'],
      [HERALD, 'union'],
      [WIRE, 'Port Union'],
    ]),
    entity('l1', 'LOC', 'Quell', [
      [POST, 'Quell'],
      [WIRE, 'Quell'],
    ]),
    entity('l2', 'LOC', 'Vellin', [[HERALD, 'Vellin']], { public: false }),
  ]
}

function events(): readonly CaseEvent[] {
  const june = (doc: CaseDocument, words: string, value: string): EventAccount['when'] => ({
    value,
    precision: 'day',
    basis: 'stated',
    spans: [place(doc.text, words)],
  })
  const meeting = 'Mara Ilves, the harbour envoy, met the Port Union in Quell on 14 June.'
  const support = { documents: 3, outlets: 3, origins: 2 }
  const first = account(POST, meeting, 'met', {
    actors: [place(POST.text, 'Mara Ilves')],
    others: [place(POST.text, 'the Port Union')],
    when: june(POST, '14 June', '2023-06-14'),
    where: { entity: 'l1', spans: [place(POST.text, 'Quell')] },
  })
  const second = account(HERALD, 'Envoy Ilves met the dockers’ union in Vellin on 15 June, the union said.', 'met', {
    actors: [place(HERALD.text, 'Envoy Ilves')],
    status: 'claimed',
    claimedBy: 'g1',
    when: june(HERALD, '15 June', '2023-06-15'),
    where: { entity: 'l2', spans: [place(HERALD.text, 'Vellin', 2)] },
  })
  const third = account(WIRE, meeting, 'met', {
    actors: [place(WIRE.text, 'Mara Ilves')],
    when: june(WIRE, '14 June', '2023-06-14'),
  })
  const evidence = (index: number, [start, end]: Piece) => ({ account: index, start, end })
  return [
    {
      id: 'v1',
      type: 'CONSULT',
      mode: 'visit',
      summary: 'Mara Ilves met the Port Union',
      date: { value: '2023-06-14', precision: 'day', basis: 'stated' },
      place: 'l1',
      status: 'asserted',
      participants: [
        { entity: 'p1', role: 'actor' },
        { entity: 'g1', role: 'other' },
      ],
      support,
      reviewed: null,
      accounts: [first, second, third],
      conflicts: [
        {
          field: 'date',
          kind: 'conflict',
          values: [
            {
              value: '2023-06-14',
              evidence: [evidence(0, place(POST.text, '14 June')), evidence(2, place(WIRE.text, '14 June'))],
            },
            { value: '2023-06-15', evidence: [evidence(1, place(HERALD.text, '15 June'))] },
          ],
        },
        {
          field: 'place',
          kind: 'conflict',
          values: [
            { value: 'l1', evidence: [evidence(0, place(POST.text, 'Quell'))] },
            { value: 'l2', evidence: [evidence(1, place(HERALD.text, 'Vellin', 2))] },
          ],
        },
      ],
    },
    {
      id: 'v2',
      type: 'ACCUSE',
      mode: 'allege',
      summary: 'an official said that Tarn Oster took money',
      date: null,
      place: null,
      status: 'claimed',
      participants: [{ entity: 'p2', role: 'recipient' }],
      support: { documents: 1, outlets: 1, origins: 1 },
      reviewed: null,
      accounts: [
        account(POST, 'An official said Tarn Oster took money from the union.', 'took money', {
          status: 'claimed',
          sourceText: 'An official',
        }),
      ],
      conflicts: [],
    },
    {
      id: 'v3',
      type: 'PROTEST',
      mode: 'obstruct',
      summary: 'The strikers blocked the road',
      date: { value: '2023-06', precision: 'month', basis: 'published' },
      place: null,
      status: 'asserted',
      participants: [{ entity: 'g1', role: 'actor' }],
      support: { documents: 1, outlets: 1, origins: 1 },
      reviewed: {
        decisions: [0, 2],
        confirmed: true,
        machine: { status: 'claimed', date: null, type: 'ASSAULT', mode: null },
        notes: [2],
      },
      accounts: [
        account(WIRE, 'The strikers’ gang blocked the road, a boy of 12 told the wire.', 'blocked', {
          withdrawn: false,
          quantities: [
            {
              start: place(WIRE.text, '12')[0],
              end: place(WIRE.text, '12')[1],
              min: 12,
              max: 12,
              unit: 'year',
              scope: null,
            },
          ],
        }),
      ],
      conflicts: [],
    },
  ]
}

function statements(): readonly Statement[] {
  return [
    {
      id: 't1',
      speaker: 'p1',
      quoted: 'direct',
      polarity: 'affirmed',
      text: 'We will open the gates on Monday,',
      date: { value: '2023-06-15', precision: 'day', basis: 'published' },
      support: { documents: 2, outlets: 2, origins: 2 },
      reviewed: null,
      accounts: [
        said(POST, 'Ilves', 'told reporters', '"We will open the gates on Monday,"'),
        said(HERALD, 'Ilves', 'said', '"The gates will open Monday,"', { via: ['p3'], rendered: true }),
      ],
    },
    {
      id: 't2',
      speaker: null,
      quoted: 'indirect',
      polarity: 'denied',
      text: 'Tarn Oster took money from the union',
      date: null,
      support: { documents: 1, outlets: 1, origins: 1 },
      reviewed: null,
      accounts: [said(POST, 'An official', 'said', 'Tarn Oster took money from the union', { quoted: 'indirect' })],
    },
  ]
}

/** A small invented case with something in every part: four documents about talks in a harbour. */
export function sampleCase(): Case {
  const [start, end] = place(WIRE.text, 'The strikers’ gang')
  const target = { sha256: WIRE.sha256, start, end, quote: 'The strikers’ gang' }
  return {
    crossread: '1',
    offsetUnit: 'utf16',
    engine: { version: '0.0-test', models: { tagger: sha256('tagger') } },
    question: { about: 'Port Union', from: '2023-06', to: null },
    documents: [ARDE, HERALD, POST, WIRE],
    refused: [{ input: 'scan.pdf', reason: 'a PDF without a text layer', advice: 'Run text recognition first.' }],
    stories: [{ id: 's1', documents: ['herald', 'post', 'wire'] }],
    origins: [
      { id: 'o1', label: 'Coast Wire', reason: 'agency', documents: ['post', 'wire'] },
      { id: 'o2', label: 'Vellin Herald', reason: 'own', documents: ['herald'] },
      { id: 'o3', label: 'Arde Nieuws', reason: 'own', documents: ['arde'] },
    ],
    copies: [
      {
        a: 'post',
        b: 'wire',
        containment: 0.93,
        source: 'wire',
        passages: [
          {
            a: place(POST.text, 'Mara Ilves, the harbour envoy'),
            b: place(WIRE.text, 'Mara Ilves, the harbour envoy'),
          },
        ],
        differs: [{ kind: 'number', a: place(POST.text, 'Twelve'), b: place(WIRE.text, '12') }],
      },
    ],
    entities: entities(),
    events: events(),
    statements: statements(),
    relations: [
      {
        subject: 'p1',
        predicate: 'speaks-for',
        object: 'g1',
        accounts: [
          {
            doc: 'post',
            start: place(POST.text, 'Mara Ilves')[0],
            end: place(POST.text, 'harbour envoy')[1],
            voice: 'own',
            status: 'claimed',
            claimedBy: null,
            sourceText: 'An official',
          },
        ],
        reviewed: null,
      },
    ],
    wording: [
      {
        entity: 'g1',
        event: null,
        terms: [
          {
            text: 'Port Union',
            accounts: [
              {
                doc: 'post',
                start: place(POST.text, 'Port Union')[0],
                end: place(POST.text, 'Port Union')[1],
                voice: 'own',
              },
            ],
          },
          {
            text: 'gang',
            accounts: [
              { doc: 'wire', start: place(WIRE.text, 'gang')[0], end: place(WIRE.text, 'gang')[1], voice: 'quoted' },
            ],
          },
        ],
      },
      {
        entity: null,
        event: 'v1',
        terms: [{ text: 'Talks', accounts: [{ doc: 'herald', start: 0, end: 5, voice: 'own' }] }],
      },
    ],
    suggestions: [
      {
        kind: 'same-entity',
        left: 'p1',
        right: 'p3',
        evidence: [{ rule: 'surname', weight: -120, left: 'Ilves', right: 'Darro' }],
      },
    ],
    gaps: [
      { kind: 'undated', of: 'v2' },
      { kind: 'one-origin', of: 't2' },
      { kind: 'unread', of: 'arde' },
      { kind: 'unnamed-only', of: 'v2' },
    ],
    decisions: {
      decisions: [
        { kind: 'status', target, status: 'asserted', who: 'M. K.', when: '2023-07-01', why: 'a metaphor' },
        { kind: 'same', of: 'entity', left: target, right: target, who: null, when: null, why: null },
        { kind: 'note', of: 'event', target, text: 'ask the wire', who: 'M. K.', when: null, why: null },
        { kind: 'unsure', of: 'event', left: target, right: target, who: null, when: null, why: null },
        { kind: 'undo', undoes: sha256('an accept'), who: null, when: null, why: null },
        { kind: 'rename', target, name: 'The strikers', who: null, when: null, why: null },
        { kind: 'retype', of: 'entity', target, type: 'ORG', who: null, when: null, why: null },
        { kind: 'speaker', target, speaker: target, who: null, when: null, why: null },
        { kind: 'date', target, value: null, who: null, when: null, why: null },
        { kind: 'accept', of: 'entity', target, who: null, when: null, why: null },
      ],
      hashes: Array.from({ length: 10 }, (_, i) => (i === 9 ? sha256('an accept') : sha256(`decision ${i}`))),
      applied: [0, 2, 3, 4],
      idle: [5],
      undone: [9],
      unattached: [1],
      superseded: [6, 7],
      overruled: [8],
      contradictions: [[0, 1]],
      unsure: [{ kind: 'same-event', left: 'v1', right: 'v2', decision: 3 }],
    },
  }
}

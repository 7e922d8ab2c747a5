import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../test/annotated.ts'
import { hide, linked } from '../../test/hide.ts'
import { type Annotated, checkSpans } from '../document/index.ts'
import { checkCase } from '../link/index.ts'
import { type Anchor, type Decision, foldDecisions, formatDecision } from '../review/index.ts'
import { rewriteDecisions } from './index.ts'

const FIRST: Annotated = {
  ...annotated(
    'tarr-1',
    '[Harbour master "never sold a boat", says Jon Tarr](block:title)\n' +
      '[[Jon Tarr](PER:e1)](actor:v1), [[the harbour master of Lom](desc:e1)](PER:e1:nominal), [met](ev:v1:CONSULT:meet) [[Mara Ilves](PER:e2)](recip:v1) in [[Lom](LOC:e3)](place:v1) on [[4 March 2024](time:2024-03-04)](when:v1).\n' +
      '[[Tarr](PER:e1)](src:a1) [said](cue:a1) ["we never sold a single boat. [[Otto Quell](PER:e4)](actor:v2) [stole](ev:v2:COERCE) [three](num:boat:3) of them"](say:a1). [[Jon Tarr](PER:e1) leads [the Harbour Union](ORG:e6)](rel:e1:leads:e6).\n' +
      '[[Ilves](PER:e2)](src:a2) [said](cue:a2) [[Tarr](PER:e1) had left](say:a2).',
    {
      title: 'Harbour master "never sold a boat", says Jon Tarr',
      author: 'Jon Tarr',
      outlet: 'Lom Courier',
      published: '2024-03-05',
      url: 'https://lom.example/1',
      page: 'p. 3',
    },
  ),
  input: 'files/jon-tarr.html:2',
  removed: [{ text: 'More by Jon Tarr', reason: 'related' }],
  notes: ['the name of the file said Tarr'],
  places: [{ start: 0, end: 40, kind: 'message', label: '<jon.tarr@lom.example>' }],
  fileSha256: sha256('file'),
}
const SECOND = annotated('d2', '[Mara Ilves](PER:e1) met [Tarr](PER:e2) in [Lom](LOC:e3).', { outlet: 'Veck Post' })
const THIRD = annotated('d3', '[Otto Quell](PER:e1) [left](ev:v1:RETREAT).', {
  translationOf: 'tarr-1',
  url: 'https://veck.example/3',
})
const PILE = [FIRST, SECOND, THIRD]

function anchor(doc: Annotated, quote: string): Anchor {
  const start = doc.text.indexOf(quote)
  return { sha256: doc.sha256, start, end: start + quote.length, quote }
}

const SIGNED = { who: 'kb', when: '2024-03-01', why: 'Tarr told me' }
const LOG: readonly Decision[] = [
  { kind: 'same', of: 'entity', left: anchor(FIRST, 'Jon Tarr'), right: anchor(SECOND, 'Tarr'), ...SIGNED },
  { kind: 'date', target: anchor(FIRST, 'met'), value: '2024-03-03', ...SIGNED, why: null },
  { kind: 'reject', of: 'event', target: anchor(THIRD, 'left'), ...SIGNED, why: null },
  {
    kind: 'reject',
    of: 'event',
    target: { sha256: sha256('gone'), start: 5, end: 20, quote: 'Jon Tarr stayed' },
    ...SIGNED,
  },
]

describe('rewritePile', () => {
  const out = hide(PILE, {
    names: ['Jon Tarr'],
    decisions: LOG,
    refused: [{ input: 'tarr.pdf', reason: 'encrypted', advice: 'ask Jon Tarr' }],
  })
  const [third, second, first] = ['Otto', 'Mara Ilves met', 'Ilves said'].map((words) =>
    out.documents.find((doc) => doc.text.includes(words)),
  )

  test('leaves every span on words, and every line of the linked copy with its evidence', () => {
    expect(out.documents.flatMap((doc) => checkSpans(doc))).toEqual([])
    expect(checkCase(linked(out.documents, out.decisions))).toEqual([])
  })

  test('replaces names, descriptions and quoted words in the text', () => {
    expect(first?.text).toBe(
      'Harbour master [quotation withheld], says Person A\n' +
        'Person A, [description withheld], met Mara Ilves in Lom on 4 March 2024.\n' +
        'Person A said [quotation withheld]. Person A leads the Harbour Union.\n' +
        'Ilves said Person A had left.',
    )
  })

  test('keeps what others did and said, and takes out what lay in withheld words', () => {
    expect(first?.events.map((event) => event.type)).toEqual(['CONSULT'])
    expect(first?.events[0]?.time).toBe('2024-03-04')
    expect(first?.quantities).toEqual([])
    expect(first?.entities.map((m) => first.text.slice(m.start, m.end))).not.toContain('Otto Quell')
    expect(first?.attributions.map((a) => a.content.map(([s, e]) => first.text.slice(s, e)))).toEqual([
      ['[quotation withheld]'],
      ['Person A had left'],
    ])
    expect([first?.descriptions, first?.relations]).toEqual([[], []])
  })

  test('treats everything that stands beside the text', () => {
    expect(first).toMatchObject({
      title: 'Harbour master [quotation withheld], says Person A',
      author: 'Person A',
      outlet: 'Lom Courier',
      url: null,
      page: null,
      removed: [{ text: 'More by Person A', reason: 'related' }],
      notes: ['the name of the file said Person A'],
      places: [{ label: '<[address withheld]>' }],
    })
  })

  test('leaves no id, hash or name of a file that leads back', () => {
    const text = first?.text ?? ''
    expect([first?.sha256, first?.bytesSha256, first?.fileSha256]).toEqual([sha256(text), sha256(text), sha256(text)])
    expect(first?.id).toMatch(/^[0-9a-f]{12}$/)
    expect(first?.input).toBe(`${first?.id}.html`)
    const old = [FIRST, SECOND].flatMap((doc) => [doc.sha256, doc.bytesSha256, doc.fileSha256 ?? doc.sha256])
    for (const hash of old) expect(JSON.stringify([out.documents, out.decisions])).not.toContain(hash)
  })

  test('leaves a document alone that names nobody hidden, but for the id it points to', () => {
    expect(third).toEqual({ ...THIRD, translationOf: first?.id })
    expect(second?.text).toBe('Mara Ilves met Person A in Lom.')
  })

  test('moves every decision with its words', () => {
    const folded = foldDecisions(out.decisions, out.documents)
    expect(folded.unattached).toEqual([3])
    expect(out.decisions[0]).toMatchObject({
      left: { quote: 'Person A' },
      right: { quote: 'Person A' },
      why: 'Person A told me',
    })
    expect(out.decisions[1]).toMatchObject({ target: { quote: 'met' }, value: '2024-03-03' })
    expect(out.decisions[2]).toEqual(LOG[2])
    expect(out.decisions[3]).toMatchObject({ target: { start: 5, end: 20, quote: 'Person A stayed' } })
  })

  test('counts what it did and names nobody', () => {
    expect(out.report).toMatchObject({
      persons: [{ label: 'Person A', names: 6, descriptions: 1, quotations: 2 }],
      documents: { touched: 2, untouched: 1 },
      decisions: 3,
      refused: 1,
    })
    expect(out.refused).toEqual([{ input: 'Person A.pdf', reason: 'encrypted', advice: 'ask Person A' }])
    expect(JSON.stringify(out.report)).not.toMatch(/tarr|jon/i)
    expect(out.report.limits.join(' ')).toContain('finds the original')
  })

  test('does not depend on the order of the documents', () => {
    const turned = hide(PILE.toReversed(), { names: ['Jon Tarr'], decisions: LOG })
    expect(turned.documents).toEqual(out.documents)
    expect(turned.decisions).toEqual(out.decisions)
  })
})

test('gives the pairs by which one person stays one entity in the copy', () => {
  const { documents, joins } = hide(PILE, { names: ['Jon Tarr'], decisions: LOG })
  expect(joins.map(({ left, right }) => [left.quote, right.quote])).toEqual([['Person A', 'Person A']])
  const same = joins.map(
    (pair): Decision => ({ kind: 'same', of: 'entity', ...pair, who: null, when: null, why: null }),
  )
  const persons = linked(documents, same).entities.filter((e) => e.name === 'Person A')
  expect(persons.map((e) => new Set(e.mentions.map((m) => m.doc)).size)).toEqual([2])
})

test('never attaches a decision whose words were not at its place', () => {
  const moved = { ...anchor(FIRST, 'met'), quote: 'saw' }
  const decisions: readonly Decision[] = [{ kind: 'reject', of: 'event', target: moved, ...SIGNED, why: null }]
  const out = hide(PILE, { names: ['Jon Tarr'], decisions })
  expect(foldDecisions(out.decisions, out.documents).unattached).toEqual([0])
})

test('keeps two documents of one text two, and takes a relation with the entity it had', () => {
  const text =
    '[[[Jon Tarr](PER:e1)](src:a1) [said](cue:a1) ["[Otto Quell](PER:e2) leads it"](say:a1), [the Union](ORG:e3)](rel:e2:leads:e3).'
  const { documents } = hide([annotated('d1', text), annotated('d2', text)], { names: ['Jon Tarr'] })
  expect(new Set(documents.map((doc) => doc.id)).size).toBe(2)
  expect(documents.flatMap((doc) => [...doc.relations, ...checkSpans(doc)])).toEqual([])
  const [first] = documents
  expect(first?.entities.map((m) => first.text.slice(m.start, m.end))).toEqual(['Person A', 'the Union'])
})

test('treats one who bears the same name in full as the person, and says so', () => {
  const pile = [
    annotated('d1', '[Jon Tarr](PER:e1), 31, left. His father [Jon Tarr](PER:e2), [the old pilot](desc:e2), stayed.'),
  ]
  const { documents, report } = hide(pile, { names: ['Jon Tarr'] })
  expect(documents[0]?.text).toBe(
    'Person B, [description withheld], left. His father Person A, [description withheld], stayed.',
  )
  expect(report.perhapsSame.length).toBe(1)
  expect(report.limits.join(' ')).toContain('1 of the entities may be one of the persons')
})

describe('a blanked case', () => {
  const out = hide(PILE, { names: ['Jon Tarr'], mode: 'blank', decisions: LOG })

  test('holds no entity for the person, and keeps the rest', () => {
    const after = linked(out.documents, out.decisions)
    expect(checkCase(after)).toEqual([])
    expect(after.entities.filter((e) => e.name.includes('removed'))).toEqual([])
    expect(after.entities.map((e) => e.name)).toContain('Mara Ilves')
    const first = out.documents.find((doc) => doc.text.includes('Ilves said'))
    expect(first?.attributions[0]).toMatchObject({ speaker: null, named: false })
    expect(first?.text).toContain('[name removed] said [quotation removed].')
  })
})

test('words whose speaker is not sure are withheld when the source is a hidden person', () => {
  const pile = [
    annotated(
      'd1',
      '[Jon Tarr](PER:e1) met [Mara Ilves](PER:e2). [“I never saw the boats”](say:a1), [[the former pilot](PER:e1:nominal)](src:a1) [said](cue:a1). [“Nor did I see them”](say:a2), [[she](PER:e2:pronoun)](src:a2) [said](cue:a2).',
      { say: { a1: { speaker: null }, a2: { speaker: null } } },
    ),
  ]
  expect(hide(pile, { names: ['Jon Tarr'] }).documents[0]?.text).toBe(
    'Person A met Mara Ilves. [quotation withheld], [description withheld] said. “Nor did I see them”, she said.',
  )
})

test('an open quotation of a document that quotes a hidden person is withheld, that of another source stays', () => {
  const text =
    '[Jon Tarr](PER:e1) came. [“I sold two boats.](say:a1)\n[Nobody asked.”](q:) [[Tarr](PER:e1)](src:a1) [said](cue:a1). [“A circus!”](q:) [he](src:a2) [said](cue:a2). [“It was sad”](say:a3), [[Mara Ilves](PER:e2)](src:a3) [said](cue:a3).'
  const doc = annotated('d1', text, { say: { a1: { quoted: 'direct' } } })
  const speech = (words: string): { start: number; end: number; kind: 'speech' } => {
    const start = doc.text.indexOf(words)
    return { start, end: start + words.length, kind: 'speech' }
  }
  const quotes = [speech('“I sold two boats.\nNobody asked.”'), speech('“A circus!”'), speech('“It was sad”')]
  expect(hide([{ ...doc, quotes }], { names: ['Jon Tarr'] }).documents[0]?.text).toBe(
    'Person A came. [quotation withheld]\n[quotation withheld] Person A said. [quotation withheld] he said. “It was sad”, Mara Ilves said.',
  )
})

describe('persons of one name', () => {
  const pile = [
    annotated(
      'd1',
      '[Jon Tarr](PER:e1), 31, met [Mara Tarr](PER:e2). [Tarr](PER:e2) left with [Jon Fenn](PER:e3) of [Tarr Freight](ORG:e4).',
    ),
    annotated('d2', '[Tarr](PER:e1) came.'),
  ]

  test('are masked under labels of their own, and a thing of that name without one', () => {
    const { documents, report } = hide(pile, { names: ['Jon Tarr'] })
    const text = documents.find((doc) => doc.text.includes('Fenn'))?.text
    expect(text).toBe(
      'Person A, [description withheld], met Person B. Person B left with Jon Fenn of [name withheld] Freight.',
    )
    expect(documents.find((doc) => doc.text.includes('came'))?.text).toBe('Person C came.')
    expect(report.namesakes).toBe(4)
  })

  test('that are both hidden stay two', () => {
    const { documents } = hide(pile, { names: ['Mara Tarr', 'Jon Tarr'] })
    const after = linked(documents)
    expect(after.entities.filter((e) => e.names.some((n) => n.text === 'Person A')).map((e) => e.name)).toEqual([
      'Person A',
    ])
    expect(documents.map((doc) => doc.text).join()).toContain('Person B, [description withheld], met Person A.')
  })
})

test('decisions of any kind are walked: anchors, strings, and the hash of another decision', () => {
  const out = hide(PILE, { names: ['Jon Tarr'] })
  const { hidden } = out
  const change = {
    old: SECOND.text,
    map: { moved: [], length: SECOND.text.length },
    text: SECOND.text,
    sha256: SECOND.sha256,
  }
  const changes = new Map([[SECOND.sha256, change]])
  const other = { kind: 'note', of: 'event', deep: [{ at: anchor(FIRST, 'Tarr') }], text: 'ask Jon Tarr', ...SIGNED }
  const odd: Decision = { ...LOG[1], ...JSON.parse(JSON.stringify(other)) }
  const undo: Decision = { ...odd, ...JSON.parse(`{"why":"${sha256(formatDecision(LOG[0] ?? odd))}"}`) }
  const [first, walked, undone] = rewriteDecisions([LOG[0] ?? odd, odd, undo], changes, hidden, sha256)
  expect(walked).toMatchObject({
    kind: 'note',
    of: 'event',
    text: 'ask Person A',
    deep: [{ at: { quote: 'Person A' } }],
  })
  expect(undone?.why).toBe(sha256(formatDecision(first ?? odd)))
})

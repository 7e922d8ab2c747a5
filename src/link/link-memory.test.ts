import { describe, expect, test } from 'vitest'
import { sha256 } from '../../test/annotated.ts'
import { growingPile, shuffled } from '../../test/growing-pile.ts'
import type { Annotated } from '../document/index.ts'
import type { Anchor, Decision } from '../review/index.ts'
import { buildCase, type Case, type LinkMemory, newMemory } from './index.ts'

const PILE = growingPile(60, 7)

const BASE = { refused: [], engine: { version: '0', models: {} }, digest: sha256 }

function build(documents: readonly Annotated[], memory?: LinkMemory, decisions: readonly Decision[] = []): Case {
  return buildCase({ ...BASE, documents, decisions }, memory)
}

/** The parts of two cases that have other bytes. */
function differing(a: Case, b: Case): readonly string[] {
  const parts = new Map(Object.entries(b).map(([name, part]) => [name, JSON.stringify(part)]))
  return Object.entries(a).flatMap(([name, part]) => (parts.get(name) === JSON.stringify(part) ? [] : [name]))
}

function anchor({ sha256, text }: Annotated, quote: string): Anchor {
  return { sha256, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }
}

const SIGNED = { who: 'kb', when: null, why: null }

/** Decisions of every kind on words of the pile; the speaker that one names stands in another document. */
function decisionsOn(documents: readonly Annotated[]): readonly Decision[] {
  const [first, second, third] = documents
  if (first === undefined || second === undefined || third === undefined) return []
  const pair = (doc: Annotated, other: Annotated, quote: string): { left: Anchor; right: Anchor } => ({
    left: anchor(doc, quote),
    right: anchor(other, quote),
  })
  const inTown = (town: string): Annotated =>
    documents.find(({ text }) => text.includes(` in ${town} `) && text.includes('Ilves')) ?? first
  const name = (doc: Annotated): string => {
    const person = doc.entities.find((m) => m.type === 'PER' && m.mention === 'name')
    return doc.text.slice(person?.start ?? 0, person?.end ?? 0)
  }
  return [
    { kind: 'same', of: 'entity', ...pair(first, second, 'Police'), ...SIGNED },
    { kind: 'different', of: 'entity', ...pair(second, third, 'Police'), ...SIGNED },
    { kind: 'same', of: 'event', ...pair(first, third, 'arrested'), ...SIGNED },
    { kind: 'unsure', of: 'event', ...pair(second, third, 'arrested'), ...SIGNED },
    { kind: 'reject', of: 'statement', target: anchor(second, '"'), ...SIGNED },
    { kind: 'date', target: anchor(third, 'arrested'), value: '2024-01', ...SIGNED },
    { kind: 'same', of: 'copy', ...pair(first, third, 'Police'), ...SIGNED },
    { kind: 'rename', target: anchor(first, name(first)), name: 'Quilla Borm', ...SIGNED },
    { kind: 'speaker', target: anchor(third, '"'), speaker: anchor(first, name(first)), ...SIGNED },
    { kind: 'different', of: 'entity', ...pair(first, third, name(third)), ...SIGNED },
    {
      kind: 'different',
      of: 'entity',
      left: anchor(second, name(second)),
      right: anchor(second, 'Police'),
      ...SIGNED,
    },
    { kind: 'status', target: anchor(second, 'arrested'), status: 'denied', ...SIGNED },
    { kind: 'retype', of: 'entity', target: anchor(first, 'Police'), type: 'OTHER', ...SIGNED },
    { kind: 'note', of: 'entity', target: anchor(third, 'Police'), text: 'ask', ...SIGNED },
    // One person of two affairs under a new name: lines of both change.
    { kind: 'same', of: 'entity', ...pair(inTown('Lom'), inTown('Veck'), 'Ilves'), ...SIGNED },
    { kind: 'rename', target: anchor(inTown('Lom'), 'Ilves'), name: 'Oke Sarn', ...SIGNED },
  ]
}

describe('a case linked with a memory has the bytes of one linked from nothing', () => {
  test.each([1, 2, 3])('while documents come one by one, order %i', (seed) => {
    const order = shuffled(PILE, seed)
    const memory = newMemory()
    for (const [i] of order.entries()) {
      const grown = build(order.slice(0, i + 1), memory)
      if (i % 6 === seed || i === order.length - 1) expect(differing(grown, build(order.slice(0, i + 1)))).toEqual([])
    }
  })

  test('while documents go and come back', () => {
    const memory = newMemory()
    for (const seed of [4, 5, 6, 7, 8]) {
      const some = shuffled(PILE, seed).slice(0, 30 + seed)
      expect(differing(build(some, memory), build(some))).toEqual([])
    }
    expect(differing(build([], memory), build([]))).toEqual([])
  })

  test('while decisions are made and undone', () => {
    const memory = newMemory()
    const log = decisionsOn(PILE)
    for (const count of [0, ...log.keys(), log.length, 5, 0]) {
      const decisions = log.slice(0, count)
      expect(differing(build(PILE, memory, decisions), build(PILE, undefined, decisions))).toEqual([])
    }
  })

  test('while documents come to decisions that wait for them', () => {
    const memory = newMemory()
    const decisions = decisionsOn(PILE)
    for (const count of [1, 2, 3, 20, 40, 60, 30, 2]) {
      const some = PILE.slice(0, count)
      expect(differing(build(some, memory, decisions), build(some, undefined, decisions))).toEqual([])
    }
  })

  test('where a document was read anew or its facts changed', () => {
    const memory = newMemory()
    build(PILE, memory)
    const changed = PILE.map((doc, i) => (i === 9 ? { ...doc, outlet: 'Another Post', published: '2023-01-01' } : doc))
    expect(differing(build(changed, memory), build(changed))).toEqual([])
  })

  test('with a memory that was written down, for documents that were read again', () => {
    const keyOf = (doc: Annotated): string => `${doc.id} ${doc.sha256}`
    const given = { ...BASE, decisions: [], keyOf }
    const memory = newMemory()
    buildCase({ ...given, documents: PILE.slice(0, 50) }, memory)
    const [again, kept] = [structuredClone(PILE), structuredClone(memory)]
    expect(differing(buildCase({ ...given, documents: again }, kept), build(PILE))).toEqual([])
    expect(PILE.slice(0, 50).every((doc) => kept.facts.held.has(keyOf(doc)))).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapEdge, mapPieces, mapSpan, replaceStretches, type Stretch } from './offset-map.ts'

function stretch(start: number, end: number, label: string): Stretch {
  return { start, end, label, kind: 'name', person: 0 }
}

const DONE = replaceStretches('Jon Tarr met Ilves. Tarr left.', [
  stretch(0, 8, 'Person A'),
  stretch(20, 24, 'Person A'),
])

describe('replaceStretches', () => {
  test('puts a label in place of each stretch', () => {
    expect(DONE.text).toBe('Person A met Ilves. Person A left.')
    expect(DONE.map.length).toBe(DONE.text.length)
  })

  test('refuses stretches that overlap, run backwards or leave the text', () => {
    expect(() => replaceStretches('abcdef', [stretch(0, 3, 'x'), stretch(2, 4, 'y')])).toThrow(RangeError)
    expect(() => replaceStretches('abcdef', [stretch(3, 3, 'x')])).toThrow(RangeError)
    expect(() => replaceStretches('abcdef', [stretch(5, 7, 'x')])).toThrow(RangeError)
  })
})

describe('mapSpan', () => {
  test.each([
    ['a span within a stretch becomes the whole label', [4, 8], 'Person A'],
    ['a span that begins in one takes it in', [4, 18], 'Person A met Ilves'],
    ['a span behind one keeps its words', [13, 18], 'Ilves'],
    ['a span over one keeps what stands around it', [9, 29], 'met Ilves. Person A left'],
  ])('%s', (_, [start = 0, end = 0], words) => {
    const span = mapSpan(DONE.map, { start, end })
    expect(DONE.text.slice(span.start, span.end)).toBe(words)
  })

  test('gives two pieces within one stretch as one', () => {
    expect(
      mapPieces(DONE.map, [
        [0, 3],
        [4, 8],
        [9, 12],
      ]),
    ).toEqual([
      [0, 8],
      [9, 12],
    ])
  })

  test('keeps the words of every untouched span, and parts that touch apart', () => {
    const plan = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 }), fc.string({ maxLength: 9 })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(fc.string({ minLength: 120, maxLength: 200 }), plan, fc.nat(119), fc.nat(119), (text, gaps, a, b) => {
        const stretches: Stretch[] = []
        let at = 0
        for (const [gap, size, label] of gaps) {
          if (at + gap + size > text.length) break
          stretches.push(stretch(at + gap, at + gap + size, label))
          at += gap + size
        }
        const { text: after, map } = replaceStretches(text, stretches)
        const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 }
        const touched = stretches.filter((s) => s.start < span.end && span.start < s.end)
        const moved = mapSpan(map, span)
        if (touched.length === 0) {
          expect(after.slice(moved.start, moved.end)).toBe(text.slice(span.start, span.end))
          expect([mapEdge(map, span.start), mapEdge(map, span.end)]).toEqual([moved.start, moved.end])
        } else {
          const words = after.slice(moved.start, moved.end)
          for (const { label } of touched) expect(words).toContain(label)
        }
        const edges = Array.from({ length: text.length + 1 }, (_, i) => mapEdge(map, i))
        expect(edges).toEqual(edges.toSorted((x, y) => x - y))
        expect(edges.at(-1)).toBe(after.length)
      }),
      { seed: 8, numRuns: 500 },
    )
  })
})

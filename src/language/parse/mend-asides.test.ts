import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mendAsides } from './mend-asides.ts'

/** `text head relation` for each word, heads from 1. */
const read = (rows: string): readonly { text: string; head: number; deprel: string }[] =>
  rows.split('; ').map((row) => {
    const [text = '', head = '', deprel = ''] = row.split(' ')
    return { text, head: Number(head) - 1, deprel }
  })

describe('a verb of saying between commas', () => {
  it.each([
    [
      'hangs on the clause it interrupts',
      'pier 4 nsubj; , 3 punct; Renn 1 appos; said 0 root; , 7 punct; would 7 aux; open 4 ccomp; . 4 punct',
      'pier 7 nsubj; , 3 punct; Renn 4 nsubj; said 7 parataxis; , 7 punct; would 7 aux; open 0 root; . 7 punct',
    ],
    [
      'gives a passive clause its subject',
      'men 4 nsubj; , 3 punct; police 1 conj; said 0 root; , 7 punct; were 7 aux:pass; held 4 ccomp; . 4 punct',
      'men 7 nsubj:pass; , 3 punct; police 4 nsubj; said 7 parataxis; , 7 punct; were 7 aux:pass; held 0 root; . 7 punct',
    ],
    [
      'at the end takes all that stands before it',
      'Renn 2 nsubj; said 0 root; it 4 nsubj; broke 7 ccomp; , 4 punct; Reuters 7 nsubj; reported 2 ccomp; . 2 punct',
      'Renn 2 nsubj; said 7 ccomp; it 4 nsubj; broke 2 ccomp; , 4 punct; Reuters 7 nsubj; reported 0 root; . 7 punct',
    ],
  ])('%s', (_, before, after) => {
    expect(mendAsides(read(before))).toEqual(read(after))
  })

  it.each([
    [
      'an apposition that a comma closes',
      'Ilves 5 nsubj; , 3 punct; mayor 1 appos; , 1 punct; said 0 root; , 8 punct; would 8 aux; open 5 ccomp',
    ],
    [
      'a clause with a subject of its own',
      'Renn 2 nsubj; said 0 root; , 5 punct; it 5 nsubj; broke 2 ccomp; . 2 punct',
    ],
    ['one speaker', 'Renn 2 nsubj; said 0 root; , 5 punct; would 5 aux; open 2 ccomp; . 2 punct'],
  ])('is not read into %s', (_, rows) => {
    expect(mendAsides(read(rows))).toEqual(read(rows))
  })

  const word = fc.record({
    text: fc.constantFrom(',', 'word'),
    deprel: fc.constantFrom('ccomp', 'nsubj', 'appos', 'punct'),
    above: fc.nat(),
  })

  it('leaves a tree a tree, whatever its relations', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), (words, turn) => {
        // Each word hangs on one placed before it; the turn makes heads stand on either side.
        const n = words.length
        const at = (k: number): number => (k * 5 + turn) % n
        const placed = new Set(words.map((_, k) => at(k))).size === n ? at : (k: number): number => k
        const tree = Array.from(words)
          .map((w) => ({ text: w.text, head: -1, deprel: w.deprel }))
          .map((w, i, all) => {
            const k = all.findIndex((_, j) => placed(j) === i)
            return { ...w, head: k === 0 ? -1 : placed((words[k]?.above ?? 0) % k) }
          })
        const mended = mendAsides(tree)
        expect(mended.filter((w) => w.head < 0)).toHaveLength(1)
        mended.forEach((_, i) => {
          let up = i
          for (let steps = 0; steps <= n && up >= 0; steps++) up = mended[up]?.head ?? -1
          expect(up).toBe(-1)
        })
      }),
      { numRuns: 20_000, seed: 11 },
    )
  })
})

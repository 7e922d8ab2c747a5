import { describe, expect, it } from 'vitest'
import { mendReported } from './mend-reported.ts'

/** `text tag head relation` for each word, heads from 1. */
const read = (rows: string): readonly { text: string; xpos: string; head: number; deprel: string }[] =>
  rows.split('; ').map((row) => {
    const [text = '', xpos = '', head = '', deprel = ''] = row.split(' ')
    return { text, xpos, head: Number(head) - 1, deprel }
  })

describe('a joined verb with "would"', () => {
  it('goes on with what was said', () => {
    const before =
      'Renn NNP 2 nsubj; said VBD 0 root; it PRP 4 nsubj; broke VBD 2 ccomp; and CC 7 cc; would MD 7 aux; go VB 2 conj'
    const after =
      'Renn NNP 2 nsubj; said VBD 0 root; it PRP 4 nsubj; broke VBD 2 ccomp; and CC 7 cc; would MD 7 aux; go VB 4 conj'
    expect(mendReported(read(before))).toEqual(read(after))
  })

  it.each([
    [
      'with a subject of its own',
      'Renn NNP 2 nsubj; said VBD 0 root; it PRP 4 nsubj; broke VBD 2 ccomp; she PRP 7 nsubj; would MD 7 aux; go VB 2 conj',
    ],
    [
      'behind a verb of the present',
      'Renn NNP 2 nsubj; says VBZ 0 root; it PRP 4 nsubj; broke VBD 2 ccomp; would MD 6 aux; go VB 2 conj',
    ],
    [
      'that nothing is reported before',
      'Renn NNP 2 nsubj; said VBD 0 root; little JJ 2 obj; would MD 5 aux; go VB 2 conj',
    ],
    [
      'that is another',
      'Renn NNP 2 nsubj; said VBD 0 root; it PRP 4 nsubj; broke VBD 2 ccomp; and CC 6 cc; left VBD 2 conj',
    ],
  ])('stays where it is: %s', (_, rows) => {
    expect(mendReported(read(rows))).toEqual(read(rows))
  })
})

import { describe, expect, it } from 'vitest'
import { CHAINS, chainFigures } from '../../../test/chains.ts'
import { readText } from '../../../test/read-text.ts'

describe('chains', () => {
  it('tells who reports whose words in the labelled sentences', () => {
    const { sentences, precision, recall, wrong, missed } = chainFigures(CHAINS, readText)
    expect(sentences).toBe(60)
    expect(precision, wrong.join('\n')).toBeGreaterThan(0.85)
    expect(recall, missed.join('\n')).toBeGreaterThan(0.8)
  })

  it('joins nothing across two speakers of one sentence', () => {
    const doc = readText('Mara Ilves said the quay would close, and Tomas Renn said it would not.')
    expect(doc.attributions.map((a) => a.inside)).toEqual([null, null])
  })

  it('keeps a link whose source both share', () => {
    const doc = readText('Tomas Renn said he hoped that the quay would stay open.')
    const inner = doc.attributions.find((a) => a.inside !== null)
    expect(doc.text.slice(...(inner?.cue[0] ?? [0, 0]))).toBe('hoped')
  })
})

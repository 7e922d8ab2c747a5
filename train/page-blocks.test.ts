import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BATCHES } from '../test/pages/all-pages.ts'
import { blockExamples, blockWeights, fitBlocks } from './page-blocks.ts'

describe('the model of blocks of web pages', () => {
  it('gives the bytes that ship', () => {
    const shipped = readFileSync(new URL('../src/intake/html/block-weights.ts', import.meta.url), 'utf8')
    expect(blockWeights([...BATCHES.values()].flat())).toBe(shipped)
  })

  it('judges most blocks of a batch rightly that it was not fitted on', () => {
    const rest = [...BATCHES].flatMap(([name, pages]) => (name === 'k' ? [] : pages))
    const weights = fitBlocks(rest)
    const examples = blockExamples(BATCHES.get('k') ?? [])
    const isArticles = (features: readonly string[]): boolean =>
      features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0) > 0
    const right = examples.filter((e) => isArticles(e.features) === e.answer)
    expect(examples.length).toBeGreaterThan(200)
    expect(right.length / examples.length).toBeGreaterThan(0.9)
  })
})

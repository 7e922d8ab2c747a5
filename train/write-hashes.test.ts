import { expect, it } from 'vitest'
import { modelHashes } from '../src/engine/index.ts'
import { weightHashes } from './write-hashes.ts'

it('the hashes that outputs name are those of the weights that ship', () => {
  expect(modelHashes()).toEqual(weightHashes(new URL('../src/models/weights', import.meta.url).pathname))
})

import { readRows } from '../../document/index.ts'
import { BLOCK_WEIGHTS } from './block-weights.ts'

/** The weights that ship: of each feature, in hundredths of a bit. */
const SHIPPED: ReadonlyMap<string, number> = readRows(BLOCK_WEIGHTS)

/** How much speaks for a block being the article's, in hundredths of a bit: above 0 it is. */
export function blockScore(features: readonly string[]): number {
  let score = 0
  for (const feature of features) score += SHIPPED.get(feature) ?? 0
  return score
}

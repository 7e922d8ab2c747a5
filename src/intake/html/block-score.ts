import { BLOCK_WEIGHTS } from './block-weights.ts'

/** The weights that ship: of each feature, in hundredths of a bit. */
const SHIPPED: ReadonlyMap<string, number> = readWeights(BLOCK_WEIGHTS)

/** A table of weights in rows: what its features share, then each one's own words and its weight. */
function readWeights(rows: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const row of rows) {
    const [shared = '', ...cells] = row.split('|')
    for (const cell of cells) {
      const at = cell.lastIndexOf('=')
      weights.set(`${shared}${cell.slice(0, at)}`, Number(cell.slice(at + 1)))
    }
  }
  return weights
}

/** How much speaks for a block being the article's, in hundredths of a bit: above 0 it is. */
export function blockScore(features: readonly string[]): number {
  let score = 0
  for (const feature of features) score += SHIPPED.get(feature) ?? 0
  return score
}

import { WEIGHTS_VERSION } from '../src/models/index.ts'
import type { Perceptron } from './perceptron.ts'

/** Steps of the integer scale that make one update of the perceptron. */
export interface Quantisation {
  readonly steps: number
  /** Weights of fewer steps are left out. */
  readonly floor: number
}

/** The weight file that `decodeLinearModel` reads. */
export function encodeModel(
  model: Pick<Perceptron, 'labels' | 'buckets' | 'averaged'>,
  { steps, floor }: Quantisation,
): Record<string, unknown> {
  const bytes: number[] = []
  let before = -1
  for (let row = 0; row < model.buckets; row++) {
    const averaged = model.averaged(row)
    if (averaged === null) continue
    const cells: number[] = []
    averaged.forEach((weight, label) => {
      const whole = Math.max(-127, Math.min(127, Math.round(weight * steps)))
      if (Math.abs(whole) >= floor) cells.push(label, whole & 0xff)
    })
    if (cells.length === 0) continue
    for (let skipped = row - before - 1; ; skipped >>= 7) {
      bytes.push(skipped > 127 ? (skipped & 127) | 128 : skipped)
      if (skipped <= 127) break
    }
    bytes.push(cells.length / 2 - 1, ...cells)
    before = row
  }
  return {
    version: WEIGHTS_VERSION,
    labels: model.labels,
    buckets: model.buckets,
    rows: Buffer.from(bytes).toString('base64'),
  }
}

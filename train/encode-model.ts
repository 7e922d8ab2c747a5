import { encodeNumbers, WEIGHTS_VERSION, zigzag } from '../src/models/index.ts'

/** Averaged weights by row, as a trainer holds them. */
export interface TrainedRows {
  readonly labels: readonly string[]
  readonly buckets: number
  /** The mean weights of a row; `null` for a row that no feature has. */
  averaged(row: number): ArrayLike<number> | null
}

/** How weights become whole numbers. */
export interface Quantisation {
  /** Steps of the integer scale that make one update of the perceptron. */
  readonly steps: number
  /** Cells of fewer steps are left out. */
  readonly floor: number
}

/** The weight file that `decodeLinearModel` reads. */
export function encodeModel(model: TrainedRows, { steps, floor }: Quantisation): Record<string, unknown> {
  const gaps: number[] = []
  const sizes: number[] = []
  const cells: number[] = []
  const weights: number[] = []
  let before = -1
  for (let row = 0; row < model.buckets; row++) {
    const averaged = model.averaged(row)
    if (averaged === null) continue
    const first = cells.length
    for (let label = 0; label < averaged.length; label++) {
      const whole = Math.max(-32768, Math.min(32767, Math.round((averaged[label] ?? 0) * steps)))
      if (Math.abs(whole) < floor) continue
      cells.push(label)
      weights.push(zigzag(whole))
    }
    if (cells.length === first) continue
    gaps.push(row - before - 1)
    sizes.push(cells.length - first - 1)
    before = row
  }
  return {
    version: WEIGHTS_VERSION,
    labels: model.labels,
    buckets: model.buckets,
    gaps: encodeNumbers(gaps),
    sizes: encodeNumbers(sizes),
    cells: encodeNumbers(cells),
    weights: encodeNumbers(weights),
  }
}

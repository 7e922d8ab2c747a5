import type { Result } from '../document/index.ts'
import type { LinearModel } from './linear-model.ts'
import { decodeNumbers, unzigzag } from './numbers.ts'

/** Version of the weight files that this engine reads; it also changes when a feature function does. */
export const WEIGHTS_VERSION = 3

const MAX_BUCKETS = 1 << 23
const MAX_LABELS = 256

/**
 * Reads a weight file: `{version, labels, buckets, gaps, sizes, cells, weights}`, the last four as `encodeNumbers` writes
 * them: for every row with a weight the rows skipped before it and its number of cells less one; for every cell its label
 * and its weight (zigzag). Nothing in it is run; whatever does not fit is refused.
 */
export function decodeLinearModel(json: unknown): Result<LinearModel, string> {
  if (typeof json !== 'object' || json === null) return { ok: false, error: 'not an object' }
  const file = { version: 0, labels: [], buckets: 0, gaps: '', sizes: '', cells: '', weights: '', ...json }
  if (file.version !== WEIGHTS_VERSION) {
    return { ok: false, error: `weights of version ${String(file.version)}, this engine reads ${WEIGHTS_VERSION}` }
  }
  const { labels, buckets } = file
  if (!Array.isArray(labels) || labels.length === 0 || labels.length > MAX_LABELS) {
    return { ok: false, error: 'labels are missing' }
  }
  if (!Number.isInteger(buckets) || buckets < 1 || buckets > MAX_BUCKETS || (buckets & (buckets - 1)) !== 0) {
    return { ok: false, error: `buckets ${String(buckets)} is no power of two within 1–${MAX_BUCKETS}` }
  }
  const [gaps, sizes, cells, weights] = [file.gaps, file.sizes, file.cells, file.weights].map((t) =>
    decodeNumbers(String(t)),
  )
  if (!gaps || !sizes || !cells || !weights) return { ok: false, error: 'rows hold characters that are no numbers' }
  if (gaps.length !== sizes.length || cells.length !== weights.length) {
    return { ok: false, error: 'rows are cut off' }
  }
  return readRows(labels.map(String), buckets, gaps, sizes, cells, weights)
}

function readRows(
  labels: readonly string[],
  buckets: number,
  gaps: Int32Array,
  sizes: Int32Array,
  cells: Int32Array,
  weights: Int32Array,
): Result<LinearModel, string> {
  const starts = new Uint32Array(buckets + 1)
  let held = 0
  let row = -1
  for (let r = 0; r < gaps.length; r++) {
    const next = row + (gaps[r] ?? 0) + 1
    if (next >= buckets) return { ok: false, error: 'rows are out of range' }
    starts.fill(held, row + 1, next + 1)
    held += (sizes[r] ?? 0) + 1
    row = next
  }
  if (held !== cells.length) return { ok: false, error: 'rows and cells do not agree' }
  starts.fill(held, row + 1)
  if (cells.some((label) => label >= labels.length)) {
    return { ok: false, error: 'a cell names a label that is not there' }
  }
  const signed = Int16Array.from(weights, unzigzag)
  return { ok: true, value: { labels, buckets, starts, cells: Uint8Array.from(cells), weights: signed } }
}

import type { Result } from '../document/index.ts'
import type { LinearModel } from './linear-model.ts'
import type { BoundaryModel } from './models.ts'
import { decodeNumbers, decodeSmallNumbers, unzigzag } from './numbers.ts'
import { type PackedModel, packRows } from './packed-model.ts'
import { type PairedModel, pairRows } from './paired-model.ts'

/** Version of the weight files that this engine reads; it also changes when a feature function does. */
export const WEIGHTS_VERSION = 3

const MAX_BUCKETS = 1 << 23
const MAX_LABELS = 256

/** A weight file's rows with a weight, in order: how many rows were skipped before each, and its cells less one. */
export interface WeightRows {
  readonly labels: readonly string[]
  readonly buckets: number
  readonly gaps: Int32Array
  readonly sizes: Uint16Array
  /** The label of each cell, and its weight as `zigzag` gives it. */
  readonly cells: Uint16Array
  readonly weights: Uint16Array
}

/**
 * Reads a weight file: `{version, labels, buckets, gaps, sizes, cells, weights}`, the last four as `encodeNumbers` writes
 * them, weights by `zigzag`. Nothing in it is run; whatever does not fit is refused.
 */
export function decodeLinearModel(json: unknown): Result<LinearModel, string> {
  const read = decodeRows(json)
  return read.ok ? { ok: true, value: linearModel(read.value) } : read
}

/** The same for a model of at most three labels that is to be packed (see `PackedModel`). */
export function decodePackedModel(json: unknown): Result<PackedModel, string> {
  const read = decodeRows(json)
  if (!read.ok) return read
  if (read.value.labels.length > 3) return { ok: false, error: 'more than three labels' }
  const packed = packRows(read.value)
  return packed === null ? { ok: false, error: 'too many different rows to pack' } : { ok: true, value: packed }
}

/** The same for a model of few labels (see `PairedModel`). */
export function decodePairedModel(json: unknown): Result<PairedModel, string> {
  const read = decodeRows(json)
  return read.ok ? { ok: true, value: pairRows(read.value) } : read
}

/** The same for the model of gaps between tokens: the weights of its two labels, each in a table of all rows. */
export function decodeBoundaryModel(json: unknown): Result<BoundaryModel, string> {
  const read = decodeRows(json)
  if (!read.ok) return read
  const { labels, buckets, gaps, sizes, cells, weights } = read.value
  const tables = labels.map(() => new Int8Array(buckets))
  let row = -1
  let cell = 0
  for (let r = 0; r < gaps.length; r++) {
    row += (gaps[r] ?? 0) + 1
    const end = cell + (sizes[r] ?? 0) + 1
    for (; cell < end; cell++) {
      const table = tables[cells[cell] ?? 0]
      if (table !== undefined) table[row] = unzigzag(weights[cell] ?? 0)
    }
  }
  const [gate, ends] = [tables[labels.indexOf('gate')], tables[labels.indexOf('end')]]
  if (gate === undefined || ends === undefined) return { ok: false, error: 'labels are missing' }
  return { ok: true, value: { gate, ends } }
}

function decodeRows(json: unknown): Result<WeightRows, string> {
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
  const gaps = decodeNumbers(String(file.gaps))
  const [sizes, cells, weights] = [file.sizes, file.cells, file.weights].map((t) => decodeSmallNumbers(String(t)))
  if (!gaps || !sizes || !cells || !weights) return { ok: false, error: 'rows hold characters that are no numbers' }
  const wrong = faultOf(labels.length, buckets, gaps, sizes, cells, weights)
  if (wrong !== null) return { ok: false, error: wrong }
  return { ok: true, value: { labels: labels.map(String), buckets, gaps, sizes, cells, weights } }
}

/** What does not fit; `null` when all does. */
function faultOf(
  labels: number,
  buckets: number,
  gaps: Int32Array,
  sizes: Uint16Array,
  cells: Uint16Array,
  weights: Uint16Array,
): string | null {
  if (gaps.length !== sizes.length || cells.length !== weights.length) return 'rows are cut off'
  let rows = 0
  let held = 0
  for (let r = 0; r < gaps.length; r++) {
    rows += (gaps[r] ?? 0) + 1
    held += (sizes[r] ?? 0) + 1
  }
  if (rows > buckets) return 'rows are out of range'
  if (held !== cells.length) return 'rows and cells do not agree'
  for (let c = 0; c < cells.length; c++) {
    if ((cells[c] ?? 0) >= labels) return 'a cell names a label that is not there'
  }
  return null
}

function linearModel({ labels, buckets, gaps, sizes, cells, weights }: WeightRows): LinearModel {
  const starts = new Uint32Array(buckets + 1)
  let at = 1
  let row = -1
  let held = 0
  for (let r = 0; r < gaps.length; r++) {
    row += (gaps[r] ?? 0) + 1
    for (; at <= row; at++) starts[at] = held
    held += (sizes[r] ?? 0) + 1
  }
  starts.fill(held, at)
  const both = new Int32Array(cells.length)
  for (let c = 0; c < both.length; c++) both[c] = (unzigzag(weights[c] ?? 0) << 8) | (cells[c] ?? 0)
  return { labels, buckets, starts, cells: both }
}

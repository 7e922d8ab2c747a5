import type { Result } from '../document/index.ts'
import { decodeBase64 } from './base64.ts'
import type { LinearModel } from './linear-model.ts'

/** Version of the weight files that this engine reads; it also changes when a feature function does. */
export const WEIGHTS_VERSION = 2

const MAX_BUCKETS = 1 << 22
const MAX_LABELS = 256

/**
 * Reads a weight file: `{version, labels, buckets, rows}`, where `rows` is base64 of, for every row with a weight: the
 * rows skipped before it (7 bits a byte, low ones first), the number of cells less one (uint8), and the cells (label
 * uint8, weight int8). Nothing in it is run; whatever does not fit is refused.
 */
export function decodeLinearModel(json: unknown): Result<LinearModel, string> {
  if (typeof json !== 'object' || json === null) return { ok: false, error: 'not an object' }
  const { version, labels, buckets, rows } = { version: 0, labels: [], buckets: 0, rows: '', ...json }
  if (version !== WEIGHTS_VERSION) {
    return { ok: false, error: `weights of version ${String(version)}, this engine reads ${WEIGHTS_VERSION}` }
  }
  if (!Array.isArray(labels) || labels.length === 0 || labels.length > MAX_LABELS || typeof rows !== 'string') {
    return { ok: false, error: 'labels or rows are missing' }
  }
  if (!Number.isInteger(buckets) || buckets < 1 || buckets > MAX_BUCKETS || (buckets & (buckets - 1)) !== 0) {
    return { ok: false, error: `buckets ${String(buckets)} is no power of two within 1–${MAX_BUCKETS}` }
  }
  return readRows(labels.map(String), buckets, decodeBase64(rows))
}

function readRows(labels: readonly string[], buckets: number, bytes: Uint8Array): Result<LinearModel, string> {
  const starts = new Uint32Array(buckets + 1)
  const cells = new Uint8Array(bytes.length >> 1)
  const weights = new Int8Array(bytes.length >> 1)
  let held = 0
  let row = -1
  for (let at = 0; at < bytes.length; ) {
    let skipped = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++] ?? 0
      skipped |= (byte & 127) << shift
      if (byte < 128) break
    }
    const next = row + skipped + 1
    const count = (bytes[at++] ?? 0) + 1
    if (next >= buckets || at + 2 * count > bytes.length)
      return { ok: false, error: 'rows are cut off or out of range' }
    starts.fill(held, row + 1, next + 1)
    for (let c = 0; c < count; c++, at += 2, held++) {
      cells[held] = bytes[at] ?? 0
      weights[held] = bytes[at + 1] ?? 0
      if ((cells[held] ?? 0) >= labels.length) return { ok: false, error: 'a cell names a label that is not there' }
    }
    row = next
  }
  starts.fill(held, row + 1)
  return { ok: true, value: { labels, buckets, starts, cells: cells.slice(0, held), weights: weights.slice(0, held) } }
}

import type { Result } from '../document/index.ts'
import { hashFeature } from './hash.ts'

/** A linear model: for each hashed feature one integer weight per label. */
export interface LinearModel {
  readonly labels: readonly string[]
  /** A power of two: features are hashed into this many rows. */
  readonly buckets: number
  /** `buckets × labels.length` weights, row by row. */
  readonly weights: Int16Array
}

/** Index of the label with the highest score (the first one of equals) among those `allowed`. */
export function bestLabel(
  model: LinearModel,
  features: readonly string[],
  scores: Int32Array,
  allowed: (label: number) => boolean,
): number {
  const n = model.labels.length
  const mask = model.buckets - 1
  scores.fill(0)
  for (const feature of features) {
    const row = (hashFeature(feature) & mask) * n
    for (let k = 0; k < n; k++) scores[k] = (scores[k] ?? 0) + (model.weights[row + k] ?? 0)
  }
  let best = -1
  for (let k = 0; k < n; k++) {
    if (allowed(k) && (best < 0 || (scores[k] ?? 0) > (scores[best] ?? 0))) best = k
  }
  return Math.max(best, 0)
}

/**
 * Reads a weight file: `{version: 1, labels, buckets, rows}`, where `rows` is base64 of, for every row that is not all
 * zero: how many rows were skipped (uint16), how many cells follow (uint8), and the cells (label uint8, weight int16).
 * Nothing in it is run.
 */
export function decodeLinearModel(json: unknown): Result<LinearModel, string> {
  if (typeof json !== 'object' || json === null) return { ok: false, error: 'not an object' }
  const { version, labels, buckets, rows } = { version: 0, labels: [], buckets: 0, rows: '', ...json }
  if (version !== 1) return { ok: false, error: `weights of version ${String(version)}, this engine reads 1` }
  if (!Array.isArray(labels) || !Number.isInteger(buckets) || typeof rows !== 'string') {
    return { ok: false, error: 'labels, buckets or rows are missing' }
  }
  const names = labels.map(String)
  const bytes = decodeBase64(rows)
  const weights = new Int16Array(buckets * names.length)
  const view = new DataView(bytes.buffer)
  let row = -1
  for (let at = 0; at + 3 <= bytes.length; ) {
    row += view.getUint16(at, true) + 1
    const cells = view.getUint8(at + 2)
    at += 3
    for (let c = 0; c < cells && at + 3 <= bytes.length; c++, at += 3) {
      weights[row * names.length + view.getUint8(at)] = view.getInt16(at + 1, true)
    }
  }
  return { ok: true, value: { labels: names, buckets, weights } }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes of a base64 string; written here because the pure floors have no `atob`. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128)
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i
  const body = text.replace(/={1,2}$/, '')
  const out = new Uint8Array(Math.floor((body.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (let i = 0; i < body.length; i++) {
    bits = ((bits << 6) | (values[body.charCodeAt(i)] ?? 0)) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      out[at++] = (bits >> held) & 0xff
    }
  }
  return out
}

import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

const WINDOW = 1 << 20

/** So many bytes of an open file, or as many as there are. */
export function bytesOf(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, from))
}

/** A header and the bytes of a file between two places; `null` where it was cut off since it was measured. */
export function stretch(path: string, from: number, to: number, header: Uint8Array): Uint8Array | null {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(header.length + to - from)
    bytes.set(header)
    for (let at = header.length; at < bytes.length; ) {
      const read = readSync(file, bytes, at, bytes.length - at, from + at - header.length)
      if (read === 0) return null
      at += read
    }
    return bytes
  } finally {
    closeSync(file)
  }
}

/** The SHA-256 of a file of any size, worked out when it is first asked for. */
export function sha256Once(path: string): () => string {
  let known: string | null = null
  return () => {
    known ??= sha256Of(path)
    return known
  }
}

function sha256Of(path: string): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(WINDOW)
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) hash.update(bytes.subarray(0, read))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

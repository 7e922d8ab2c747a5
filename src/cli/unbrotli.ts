import { brotliDecompressSync } from 'node:zlib'
import type { Unbrotli } from '../intake/index.ts'

/** Undoes Brotli with the library that Node carries; `null` for what is damaged or unpacks to more than `most` bytes. */
export const unbrotli: Unbrotli = (packed, most) => {
  try {
    return brotliDecompressSync(packed, { maxOutputLength: most })
  } catch {
    return null
  }
}

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Digest } from '../document/index.ts'

/** SHA-256 of a string in UTF-8, hexadecimal. */
export const digest: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)))

/** SHA-256 of bytes, hexadecimal. */
export function digestBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

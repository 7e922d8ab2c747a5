import { expect, test } from 'vitest'
import { plausibleEncoding } from './plausible-encoding.ts'

test('a guess that the platform cannot read stays, for the caller to refuse', () => {
  expect(plausibleEncoding(new Uint8Array([0, 0, 0, 0x4d, 0, 0, 0, 0xe9]), 'UTF-32BE')).toBe('UTF-32BE')
})

test('a guess of one byte a letter gives way to one that makes words', () => {
  const cyrillic = new Uint8Array([0xec, 0xfd, 0xf0, 0x20, 0xe3, 0xee, 0xf0, 0xee, 0xe4, 0xe0])
  expect(new TextDecoder(plausibleEncoding(cyrillic, 'windows-1252')).decode(cyrillic)).toMatch(/^\p{Script=Cyrillic}/u)
})

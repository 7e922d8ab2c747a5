import { describe, expect, it } from 'vitest'
import { unpackBytes } from '../formats/unpack-bytes.ts'
import { encode, SINGLE_BYTE, UNICODE } from './encode.ts'
import { TEXTS } from './texts.ts'

/** Every text in every encoding that holds it; where only the round apostrophe is missing, a straight one stands for it. */
const ROWS = Object.entries(TEXTS).flatMap(([language, whole]) =>
  [...UNICODE, ...SINGLE_BYTE].flatMap((encoding): readonly (readonly [string, string, string, Uint8Array])[] => {
    const text = encode(whole, encoding) === null ? whole.replaceAll('’', "'") : whole
    const bytes = encode(text, encoding)
    return bytes === null ? [] : [[language, encoding, text, bytes]]
  }),
)

async function read(name: string, bytes: Uint8Array): Promise<string> {
  const { documents, refused } = await unpackBytes(name, bytes)
  return documents[0]?.text ?? `refused: ${refused[0]?.reason}`
}

describe('the same report in the encodings of its language', () => {
  it('is a table of more than a hundred rows', () => {
    expect(ROWS.length).toBeGreaterThan(110)
  })

  it.each(ROWS)('%s in %s is read when nothing names the encoding', async (_language, _encoding, text, bytes) => {
    expect(await read('x.txt', bytes)).toBe(text)
  })

  it.each(ROWS)('%s in %s is read when the page names it', async (_language, encoding, text) => {
    const page = `<html><head><meta charset="${encoding.split(' ')[0]}"></head><body><p>${text}</p></body></html>`
    expect(await read('x.html', encode(page, encoding) ?? new Uint8Array())).toBe(text)
  })

  it('says which encoding it took, and how it knew', async () => {
    const bytes = encode(TEXTS.Polish ?? '', 'windows-1250') ?? new Uint8Array()
    const { documents } = await unpackBytes('x.txt', bytes)
    expect(documents[0]?.notes.join()).toMatch(/encoding (?:windows-1250|iso-8859-2), detected/)
  })
})

describe('an encoding that is not read', () => {
  it.each([
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x42, 0, 0, 0]],
    [
      'UTF-7, declared',
      [...Buffer.from('<html><head><meta charset="utf-7"></head><body><p>caf\u00e9 au lait on the quay</p>', 'latin1')],
    ],
  ])('%s is refused by name', async (_name, bytes) => {
    expect(await read('x.html', new Uint8Array(bytes))).toBe('refused: unknown-encoding')
  })
})

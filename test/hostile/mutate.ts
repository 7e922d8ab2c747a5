import { joinBytes } from '../formats/make-zip.ts'
import type { Random } from './random.ts'

/** Damage done to a whole file. */
export type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

const at = (bytes: Uint8Array, random: Random): number => random.below(bytes.length)
/** Strings that make parsers stumble: numbers beyond all types, marks of other formats, keys of objects, direction marks. */
const THORNS: readonly string[] = [
  '99999999999999999999',
  '-1',
  '4294967295',
  '%PDF-1.7',
  'PK\u0003\u0004',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '__proto__',
  'constructor',
  '\u202e',
  '\u0000',
  'ρaypal',
  ']]>',
  '-->',
  '<![CDATA[',
  '&#xFFFFFFFF;',
  '&#0;',
  'From ',
  '\r\n\r\n',
  '"',
  '{',
  '[[[[[[[[',
  '../../../etc/passwd',
  '\ufeff',
  'Content-Length: 99999999999',
  'endstream',
  '/Count 2147483647',
  '<w:p>',
  '\ud83d',
]

/** Ways in which files come to harm. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncate: (bytes, random) => bytes.slice(0, 1 + at(bytes, random)),
  'bit noise': (bytes, random) => {
    const out = bytes.slice()
    for (let i = 0; i < 1 + random.below(40); i++) {
      const where = at(out, random)
      out[where] = (out[where] ?? 0) ^ (1 << random.below(8))
    }
    return out
  },
  'byte noise': (bytes, random) => {
    const out = bytes.slice()
    for (let i = 0; i < 1 + random.below(out.length / 20); i++) out[at(out, random)] = random.below(256)
    return out
  },
  'cut out': (bytes, random) => {
    const from = at(bytes, random)
    return joinBytes([bytes.slice(0, from), bytes.slice(from + random.below(bytes.length - from))])
  },
  repeat: (bytes, random) => {
    const from = at(bytes, random)
    const piece = bytes.slice(from, from + 1 + random.below(200))
    return joinBytes([
      bytes.slice(0, from),
      ...Array.from({ length: 1 + random.below(300) }, () => piece),
      bytes.slice(from),
    ])
  },
  zeros: (bytes, random) => {
    const out = bytes.slice()
    const from = at(out, random)
    return out.fill(0, from, from + 1 + random.below(500))
  },
  swap: (bytes, random) => {
    const [a = 0, b = 0] = [at(bytes, random), at(bytes, random)].toSorted((x, y) => x - y)
    return joinBytes([bytes.slice(0, a), bytes.slice(b), bytes.slice(a, b)])
  },
  thorns: (bytes, random) => {
    let out = bytes
    for (let i = 0; i < 1 + random.below(8); i++) {
      const where = at(out, random)
      out = joinBytes([out.slice(0, where), random.pick(THORNS), out.slice(where + random.below(3))])
    }
    return out
  },
  'another encoding': (bytes, random) => {
    const wide = new Uint8Array(bytes.length * 2)
    const big = random.below(2)
    bytes.forEach((byte, i) => {
      wide[i * 2 + big] = byte
    })
    return random.below(2) === 0 ? wide : joinBytes([new Uint8Array(big === 0 ? [0xff, 0xfe] : [0xfe, 0xff]), wide])
  },
  'high bytes': (bytes, random) => bytes.map((b) => (random.below(6) === 0 && b > 0x40 ? b | 0x80 : b)),
  grafted: (bytes, random) =>
    joinBytes([
      random.pick(['%PDF-1.4\n', '{"a":', '<rss>', 'WARC/1.0\r\n', 'From a b 2031\n', '\ufeff', '\n\n\n']),
      bytes,
    ]),
  tail: (bytes, random) =>
    joinBytes([
      bytes,
      random.pick(['\u0000\u0000', '%%EOF', '{', '<', '"', 'PK\u0005\u0006']),
      bytes.slice(0, at(bytes, random)),
    ]),
}

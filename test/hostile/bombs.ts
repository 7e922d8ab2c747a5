import { gzipSync } from 'fflate'
import { makeDocx, para } from '../formats/make-docx.ts'
import { makePdf } from '../formats/make-pdf.ts'
import { httpAnswer, makeWarc } from '../formats/make-warc.ts'
import { joinBytes, makeZip } from '../formats/make-zip.ts'
import type { Random } from './random.ts'
import { sentences } from './samples.ts'

/** A file made to do harm: to blow up, to sink deep, to run away, to write elsewhere, to deceive the eye. */
export type Bomb = (random: Random) => { readonly extension: string; readonly bytes: string | Uint8Array }

const deep = (random: Random): number => 300 + random.below(60_000)
const of = (extension: string, bytes: string | Uint8Array): ReturnType<Bomb> => ({ extension, bytes })
/** Gzip without the clock, which its header would hold: the same seed gives the same bytes. */
const packed = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { mtime: 0 })

const HEADER = 'From: a@x.example\r\nDate: Sat, 14 Jun 2031 10:00:00 +0000\r\nSubject: q\r\nMIME-Version: 1.0\r\n'
const NAMES = [
  '../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/shadow',
  'C:\\x',
  'a\u0000b',
  'con',
  '\u202egpj.exe',
  'pаypal.docx',
  '__proto__',
  'word/../word/document.xml',
  'a'.repeat(60_000),
]
const LINES = ['<', '&', '"', ',', '{', '[', '(', '>', ' ', '\u00e9', 'A ', '“', 'From ', '=', '--', '\t', '|', '\\']

/** Megabytes of one byte: small when packed. */
const blank = (megabytes: number): Uint8Array => new Uint8Array(megabytes << 20).fill(32)

export const BOMBS: Readonly<Record<string, Bomb>> = {
  'packed: ratio': (r) =>
    of('docx', makeZip([{ name: 'word/document.xml', data: blank(2 + r.below(8)), lie: r.below(1000) }])),
  'packed: gzip': (r) =>
    of('warc.gz', packed(joinBytes(['WARC/1.0\r\nContent-Length: 5\r\n\r\n', blank(2 + r.below(8))]))),
  'packed: gzip in gzip': (r) => of('warc.gz', packed(packed(blank(1 + r.below(8))))),
  'packed: page': (r) =>
    of(
      'warc',
      makeWarc([
        {
          type: 'response',
          url: 'https://x.example/',
          block: httpAnswer(packed(blank(2 + r.below(8))), ['Content-Encoding: gzip']),
        },
      ]),
    ),
  'packed: many entries': (r) =>
    of(
      'docx',
      makeZip(Array.from({ length: 9_000 + r.below(4000) }, (_, i) => ({ name: `word/${i}`, data: '', stored: true }))),
    ),
  'packed: entries share bytes': (r) => {
    const zip = makeZip([{ name: 'word/document.xml', data: sentences(r, 20) }])
    const view = new DataView(zip.buffer)
    for (let i = 0; i + 46 < zip.length; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 20, 0x7fffffff - r.below(1000), true)
    return of('docx', zip)
  },
  'packed: hostile names': (r) =>
    of('docx', makeDocx({ body: para(sentences(r, 1)), more: [{ name: r.pick(NAMES), data: 'x' }] })),
  'packed: archive in archive': (r) => {
    let bytes: Uint8Array = makeDocx({ body: para(sentences(r, 1)) })
    for (let i = 0; i < 2 + r.below(6); i++) bytes = makeZip([{ name: 'word/document.xml', data: bytes, stored: true }])
    return of('docx', bytes)
  },
  'packed: no such method': (r) =>
    of('docx', makeZip([{ name: 'word/document.xml', data: '<w:p/>', flags: r.below(65536) }])),
  'xml: entities': (r) => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    const head = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "${r.below(99)}">${laughs}<!ENTITY e SYSTEM "file:///etc/passwd">]>`
    return r.below(2) === 0
      ? of('rss', `${head}<rss><channel><item><title>&l9;&e;</title></item></channel></rss>`)
      : of(
          'docx',
          makeZip([
            {
              name: 'word/document.xml',
              data: `${head}<w:document><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:document>`,
            },
          ]),
        )
  },
  'nested: tags': (r) =>
    of(
      'html',
      `<!doctype html><html><body>${`<${r.pick(['div', 'b', 'table', 'p', 'svg', 'a', 'x-y', 'select', 'template', 'font'])}>`.repeat(deep(r))}${sentences(r, 2)}`,
    ),
  'nested: xml': (r) => of('rss', `<rss><channel>${'<item><title>'.repeat(deep(r))}x`),
  'nested: word': (r) =>
    of('docx', makeZip([{ name: 'word/document.xml', data: `<w:document>${'<w:p><w:r>'.repeat(deep(r))}` }])),
  'nested: json': (r) => of('jsonl', `{"text":"x","a":${r.pick(['[', '{"a":']).repeat(deep(r))}`),
  'nested: feed json': (r) => of('json', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(deep(r))}`),
  'nested: mail parts': (r) => {
    const parts = Array.from(
      { length: 50 + r.below(300) },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    )
    return of('eml', `${HEADER}${parts.join('')}Content-Type: text/plain\r\n\r\n${sentences(r, 1)}`)
  },
  'nested: messages': (r) =>
    of(
      'eml',
      `${HEADER}${'Content-Type: message/rfc822\r\n\r\nFrom: b@x.example\r\nMIME-Version: 1.0\r\n'.repeat(5 + r.below(200))}\r\n${sentences(r, 1)}`,
    ),
  'nested: quotations': (r) => of('eml', `${HEADER}\r\n${'>'.repeat(deep(r))} ${sentences(r, 1)}\n${sentences(r, 1)}`),
  'nested: history': (r) =>
    of(
      'eml',
      `${HEADER}\r\n${'-----Original Message-----\nFrom: A\nSent: B\n\n'.repeat(200 + r.below(3000))}${sentences(r, 1)}`,
    ),
  'nested: blockquotes': (r) =>
    of(
      'eml',
      `${HEADER}Content-Type: text/html\r\n\r\n${'<blockquote>'.repeat(200 + r.below(2000))}${sentences(r, 1)}`,
    ),
  'pdf: pages': (r) =>
    of(
      'pdf',
      Buffer.from(makePdf({ pages: [[{ x: 1, y: 1, words: sentences(r, 1) }]] }))
        .toString('latin1')
        .replace('/Count 1', `/Count ${2 ** (8 + r.below(23))}`),
    ),
  'pdf: circle': (r) =>
    of(
      'pdf',
      Buffer.from(makePdf({ pages: [[{ x: 1, y: 1, words: sentences(r, 1) }]] }))
        .toString('latin1')
        .replace('/Kids [4 0 R]', r.pick(['/Kids [2 0 R]', '/Kids [2 0 R 2 0 R 4 0 R]', '/Kids 2 0 R'])),
    ),
  'pdf: long stream': (r) =>
    of(
      'pdf',
      makePdf({
        pages: [Array.from({ length: 500 + r.below(4000) }, (_, i) => ({ x: i % 600, y: i % 780, words: 'x' }))],
      }),
    ),
  'line: long': (r) =>
    of(
      r.pick(['txt', 'csv', 'eml', 'html', 'jsonl', 'md', 'mbox', 'json', 'rss']),
      `${r.pick(['', '{"text":"', 'title,text\n"', '<html><body><p>', HEADER, '<rss><channel><item><title>', '# '])}${r.pick(LINES).repeat(20_000 + r.below(60_000))}`,
    ),
  'line: many': (r) =>
    of(
      r.pick(['txt', 'csv', 'eml', 'jsonl', 'mbox', 'md']),
      `${r.pick(['', 'text;title\n', HEADER, 'From a b Sat Jun 14 10:00:00 2031\n', '{"text":"x"}\n'])}${r
        .pick(['\n', 'a\n', '>\n', '"\n', ';\n', 'From a b 2031\n\n', '{}\n', '- \n', 'On x, y wrote:\n'])
        .repeat(1000 + r.below(6000))}`,
    ),
  'eye: directions': (r) =>
    of(
      'txt',
      `Mara \u202eIlves\u202c said: \u2067no\u2069. ρaypal, Маra Ilves, Ilv\u200bes, I\u0301lves. ${sentences(r, 2)}`,
    ),
  'charset: declared wrongly': (r) =>
    of(
      'html',
      joinBytes([
        `<html><head><meta charset="${r.pick(['utf-16', 'x-user-defined', 'iso-2022-kr', 'hz-gb-2312', 'utf-7', 'replacement', 'nonsense', 'windows-1256', 'big5'])}"></head><body><p>`,
        new Uint8Array(200).map(() => 128 + r.below(128)),
        `${sentences(r, 2)}</p></body></html>`,
      ]),
    ),
  'charset: random': (r) =>
    of(
      'txt',
      new Uint8Array(300 + r.below(3000)).map(() => (r.below(3) === 0 ? 32 : 64 + r.below(192))),
    ),
  'random bytes': (r) =>
    of(
      r.pick(['pdf', 'docx', 'bin', 'txt']),
      new Uint8Array(1 + r.below(4000)).map(() => r.below(256)),
    ),
  'http: chunks': (r) =>
    of(
      'warc',
      makeWarc([
        {
          type: 'response',
          url: 'https://x.example/',
          block: httpAnswer(`${r.pick(['ffffffffffff', '-5', 'zz', '7fffffff', '0'])}\r\n<p>x</p>`, [
            'Transfer-Encoding: chunked',
          ]),
        },
      ]),
    ),
  'warc: lengths': (r) =>
    of(
      'warc',
      `WARC/1.1\r\nWARC-Type: response\r\nContent-Length: ${r.pick(['-1', '1e9', '99999999999999', 'NaN', ''])}\r\n\r\nHTTP/1.1 200 OK\r\n\r\n${sentences(r, 1)}`,
    ),
}

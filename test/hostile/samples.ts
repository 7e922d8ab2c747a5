import { makeDocx, para } from '../formats/make-docx.ts'
import { column, makePdf } from '../formats/make-pdf.ts'
import { httpAnswer, makeWarc } from '../formats/make-warc.ts'
import { makeZip } from '../formats/make-zip.ts'
import type { Random } from './random.ts'

const WORDS =
  'the harbour council of Port Alma voted on Tuesday to close old quay Mayor Mara Ilves said “we will not wait” Tomas Renn union denied agreed plan June 2031 diver crane accident 12 people met with in town “no” he told reporters'.split(
    ' ',
  )

/** Some sentences of invented news. */
export function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 6 + random.below(14) }, () => random.pick(WORDS)).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }).join(' ')
}

/** A whole, well-formed file of one format. */
export type Sample = (random: Random) => string | Uint8Array

const page = (random: Random): string =>
  `<!doctype html><html lang="en"><head><title>${sentences(random, 1)}</title><meta property="og:site_name" content="Alma Post"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay","datePublished":"2031-06-14"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>${sentences(random, 1)}</h1><p class="byline">By Jon Tarr</p><p>${sentences(random, 3)}</p><blockquote>${sentences(random, 1)}</blockquote></article><aside>Related: five ships</aside></body></html>`
const header = (random: Random): string =>
  `From: Mara Ilves <mara@port.example>\r\nTo: jon@post.example\r\nSubject: =?utf-8?Q?Quay_${random.below(99)}?=\r\nDate: Sat, 14 Jun 2031 23:30:00 +0200\r\nMessage-ID: <m${random.below(1e9)}@port.example>\r\nMIME-Version: 1.0\r\n`
const mail = (random: Random): string =>
  `${header(random)}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${sentences(random, 3).replaceAll('“', '=E2=80=9C').replaceAll('”', '=E2=80=9D')}\r\n\r\nOn 13 June 2031, Jon Tarr wrote:\r\n> ${sentences(random, 1)}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${sentences(random, 1)}</p>\r\n--b--\r\n`
const nexis = (random: Random): string =>
  [1, 2, 3]
    .map(
      (n) =>
        `Quay vote ${n}\nAlma Post\nJune 1${n}, 2031 Saturday\nCopyright 2031 Alma Post\nLength: 31 words\nByline: Jon Tarr\nBody\n\n${sentences(random, 2)}\n\nLoad-Date: June 15, 2031\n\nEnd of Document\n\n`,
    )
    .join('')
const warc = (random: Random, gzip: boolean): Uint8Array =>
  makeWarc(
    [1, 2].map((n) => ({
      type: 'response',
      url: `https://post.example/${n}`,
      block: httpAnswer(page(random), n === 1 ? [] : ['Content-Encoding: identity']),
    })),
    gzip,
  )

/** One maker for each format that is read. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  pdf: (random) =>
    makePdf({
      title: 'Quay',
      pages: Array.from({ length: 1 + random.below(3) }, () => [
        ...column(sentences(random, 6).match(/.{1,60}(?:\s|$)/g) ?? [], 60, 700),
        { x: 60, y: 770, words: 'Alma Papers' },
      ]),
    }),
  docx: (random) =>
    makeDocx({
      body: `${para('Quay', 'Titel')}${para(sentences(random, 3))}<w:p><w:r><w:t>One</w:t></w:r><w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      footnotes: `<w:footnote w:id="1">${para(sentences(random, 1))}</w:footnote>`,
      core: '<dc:title>Quay</dc:title>',
    }),
  eml: mail,
  mbox: (random) =>
    [1, 2, 3]
      .map((n) => `From mara@port.example Sat Jun 14 10:0${n}:00 2031\n${mail(random).replaceAll('\r', '')}\n\n`)
      .join(''),
  mhtml: (random) =>
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/quay\r\nDate: Wed, 2 Jul 2031 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page(random)).toString('base64')}\r\n--b--\r\n`,
  html: page,
  'export.txt': nexis,
  'export.docx': (random) =>
    makeDocx({
      body: nexis(random)
        .split('\n')
        .map((l) => para(l))
        .join(''),
    }),
  rss: (random) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Digest</title>${[1, 2, 3].map((n) => `<item><title>Quay ${n}</title><guid>${n}</guid><pubDate>Sat, 14 Jun 2031 10:00:00 GMT</pubDate><source url="x">Alma Post</source><description><![CDATA[<p>${sentences(random, 2)}</p>]]></description></item>`).join('')}</channel></rss>`,
  atom: (random) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Digest</title><entry><id>1</id><title>Quay</title><link href="https://post.example/1"/><content type="html">&lt;p&gt;${sentences(random, 2)}&lt;/p&gt;</content></entry></feed>`,
  'feed.json': (random) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Digest',
      items: [{ id: '1', title: 'Quay', content_text: sentences(random, 2) }],
    }),
  warc: (random) => warc(random, false),
  'warc.gz': (random) => warc(random, true),
  wacz: (random) =>
    makeZip([
      { name: 'archive/data.warc.gz', data: warc(random, true), stored: true },
      { name: 'pages/pages.jsonl', data: '{"format":"json-pages-1.0"}\n{"url":"https://post.example/1"}\n' },
      { name: 'datapackage.json', data: '{"profile":"wacz","resources":[]}' },
    ]),
  csv: (random) =>
    `title,text,date\nQuay,"${sentences(random, 2)}\n""So"" they said.",2031-06-14\nShip,${sentences(random, 1).replaceAll(',', '')},\n`,
  'library.json': (random) =>
    JSON.stringify([
      {
        id: 'a',
        type: 'webpage',
        title: sentences(random, 1),
        issued: { 'date-parts': [[2031, 6]] },
        file: '../../etc/passwd',
      },
    ]),
  jsonl: (random) =>
    `${JSON.stringify({ text: sentences(random, 3), title: 'Quay', date: '2031-06-14' })}\n${JSON.stringify({ text: sentences(random, 1) })}\n`,
  'list.json': (random) =>
    JSON.stringify([{ text: sentences(random, 2), date: '2031-06-14' }, { body: sentences(random, 1) }]),
  txt: (random) => `Quay closed\n\nPORT ALMA, June 14, 2031 — ${sentences(random, 4)}\n\n${sentences(random, 2)}\n`,
  md: (random) => `# Quay closed\n\n${sentences(random, 3)}\n\n- ${sentences(random, 1)}\n`,
}

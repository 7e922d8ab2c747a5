import { describe, expect, it } from 'vitest'
import { makeDocx, para } from '../../../test/formats/make-docx.ts'
import { unpackBytes } from '../../../test/formats/unpack-bytes.ts'

const BODY = [
  'The harbour council of Port Alma voted on Tuesday to close the old quay, Mayor Mara Ilves said.',
  'Tomas Renn, a spokesman for the union, denied that it had agreed to the plan.',
]
const two = (one: (n: number) => string): string => [1, 2].map(one).join('')

const CLASSIC = two(
  (n) =>
    `\n                               ${n} of 3 DOCUMENTS\n\n                  Alma Post\n\n              June 1${n}, 2031 Saturday\n              Late Edition - Final\n\nQuay vote number ${n}\n\nBYLINE: By JON TARR\n\nSECTION: Section A; Pg. ${n}\n\nLENGTH: 31 words\n\nDATELINE: PORT ALMA\n\n${BODY[0]}\n\n${BODY[1]}\n\nLOAD-DATE: June 15, 2031\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newspaper\n\n        Copyright 2031 Alma Post Company\n             All Rights Reserved\n`,
)
const UNI = `User Name: Ann Orr\nDate and Time: Monday, June 16, 2031\nDocuments (2)\n1. Quay vote number 1\n2. Quay vote number 2\n${two(
  (n) =>
    `Quay vote number ${n}\nAlma Post\nJune 1${n}, 2031 Saturday\nCopyright 2031 Alma Post All Rights Reserved\nSection: NEWS; Pg. ${n}\nLength: 31 words\nByline: Jon Tarr\nBody\n\n${BODY[0]}\n\n${BODY[1]}\n\nLoad-Date: June 15, 2031\n\nEnd of Document\n\n`,
)}`
const FACTIVA = `${two(
  (n) =>
    `Quay vote number ${n}\n\nBy Jon Tarr\n31 words\n1${n} June 2031\n04:00\nAlma Post\nALMAP\nPage ${n}\nEnglish\nCopyright 2031 Alma Post. All rights reserved.\n\n${BODY[0]}\n\n${BODY[1]}\n\nDocument ALMAP0002031061${n}e76e0001a\n\n\n`,
)}Search Summary\nText quay\nResults Found 2\n`
const TAGGED = two(
  (n) =>
    `HD\nHD Quay vote number ${n}\nBY By Jon Tarr\nWC 31 words\nPD 1${n} June 2031\nSN Alma Post\nSC ALMAP\nLA English\nCY Copyright 2031 Alma Post\nLP ${BODY[0]}\nTD\n${BODY[1]}\nNS gvote : Votes\nAN Document ALMAP0002031061${n}e76e0001a\n\n`,
)
const PROQUEST = two(
  (n) =>
    `____________________________________________________________\n\nDocument ${n} of 2\n\nQuay vote number ${n}\n\nAuthor: Tarr, Jon\n\nPublication info: Alma Post; Port Alma [Port Alma]\n\nLinks: none\n\nFull text: ${BODY[0]}\n\n${BODY[1]}\n\nSubject: Quays\n\nTitle: Quay vote number ${n}\n\nPublication title: Alma Post\n\nPublication date: Jun 1${n}, 2031\n\nProQuest document ID: 10000${n}\n\nLanguage of publication: English\n\nCopyright: Copyright Alma Post\n\nLast updated: 2031-06-15\n`,
)

describe('an export of a database', () => {
  it.each([
    ['Nexis, old', CLASSIC, 3],
    ['Nexis Uni', UNI, 2],
    ['Factiva', FACTIVA, 2],
    ['Factiva, tagged', TAGGED, null],
    ['ProQuest', PROQUEST, 2],
  ])('of %s is split into articles with their own metadata, and counted', async (_name, text, expected) => {
    const { format, documents, refused, unpacked } = await unpackBytes('a.txt', text)
    expect([format, refused]).toEqual(['export', []])
    expect(documents.map((d) => [d.title, d.outlet, d.published])).toEqual([
      ['Quay vote number 1', 'Alma Post', '2031-06-11'],
      ['Quay vote number 2', 'Alma Post', '2031-06-12'],
    ])
    for (const [i, doc] of documents.entries())
      expect(doc.text).toBe([`Quay vote number ${i + 1}`, ...BODY].join('\n\n'))
    expect(documents[0]?.author).toMatch(/tarr/i)
    expect(unpacked?.expected).toBe(expected)
    expect(documents[0]?.metaFrom.outlet).toMatch(/export$/)
    expect(documents[1]?.places).toMatchObject([{ kind: 'record', start: 0 }])
  })

  it('as HTML and as a Word file is split alike', async () => {
    const html = `<html><body>${UNI.split('\n')
      .map((l) => `<p>${l}</p>`)
      .join('\n')}</body></html>`
    const word = makeDocx({
      body: UNI.split('\n')
        .map((l) => para(l))
        .join(''),
    })
    for (const file of [html, word]) {
      const { documents, unpacked } = await unpackBytes('a', file)
      expect(documents.map((d) => d.text)).toEqual([1, 2].map((n) => [`Quay vote number ${n}`, ...BODY].join('\n\n')))
      expect(unpacked?.expected).toBe(2)
    }
  })

  it('of Factiva as HTML tells how many it holds in two cells', async () => {
    const html = `<html><body>${FACTIVA.split('\n')
      .slice(0, -3)
      .map((line) => `<p>${line}</p>`)
      .join('')}<table><tr><td>Results Found</td><td>3</td></tr></table></body></html>`
    const { documents, unpacked } = await unpackBytes('a.html', html)
    expect([documents.length, unpacked?.expected]).toEqual([2, 3])
  })

  it('leaves out the labels of its last part', async () => {
    const text = UNI.replaceAll('Load-Date:', 'Graphic\n\nClassification\n\nLanguage: ENGLISH\n\nLoad-Date:')
    const { documents } = await unpackBytes('a.txt', text)
    expect(documents.map((d) => d.text.split('\n\n').slice(-2))).toEqual([BODY, BODY])
  })

  it('is not seen in a text that only speaks of documents', async () => {
    const text = `${BODY.join('\n\n')}\n\nEnd of Document\n\nShe read 3 of 5 documents.\n`
    expect((await unpackBytes('a.txt', text)).format).toBe('text')
  })
})

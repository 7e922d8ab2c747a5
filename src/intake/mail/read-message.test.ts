import { describe, expect, it } from 'vitest'
import { makeDocx, para } from '../../../test/formats/make-docx.ts'
import { unpackBytes, unpackOne } from '../../../test/formats/unpack-bytes.ts'
import { splitQuoted } from './split-quoted.ts'

const HEADER =
  'From: "Mara Ilves" <mara@port.example>\r\nTo: jon@post.example\r\nSubject: =?utf-8?Q?The_quay_=E2=80=93_vote?=\r\nDate: Sat, 14 Jun 2031 23:30:00 +0200\r\nMessage-ID: <m1@port.example>\r\nMIME-Version: 1.0\r\n'
const OWN = 'Dear Jon,\n\nThe council votes on Tuesday. I will not comment before.\n\nMara'
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

describe('a mail message', () => {
  it('gives its sender only the sender’s words; each quoted writer is a document of his own', async () => {
    const { documents } = await unpackBytes(
      'a.eml',
      `${HEADER}Content-Type: text/plain; charset=utf-8\r\n\r\n${OWN}\n-- \nMara Ilves, Mayor\n`.replace(
        '-- \n',
        'On Fri, 13 Jun 2031 at 10:02, Jon Tarr <jon@post.example>\nwrote:\n\n> Will the council vote?\n> Is the quay to close?\n>\n> On Thu, 12 Jun 2031, Tomas Renn wrote:\n>> The union was never asked about it.\n\n-- \n',
      ),
    )
    expect(documents.map((d) => [d.author, d.published, d.text])).toEqual([
      ['Mara Ilves', '2031-06-14', OWN],
      ['Jon Tarr', '2031-06-13', 'Will the council vote?\nIs the quay to close?'],
      ['Tomas Renn', '2031-06-12', 'The union was never asked about it.'],
    ])
    const [message, quoted] = documents
    expect(message?.title).toBe('The quay – vote')
    expect(message?.metaFrom).toMatchObject({ author: 'mail header', published: 'mail header' })
    expect(message?.removed.map((r) => r.reason)).toEqual(['quoted history', 'quoted history', 'signature'])
    expect(message?.places).toMatchObject([{ kind: 'message', label: '<m1@port.example>', start: 0, end: OWN.length }])
    expect(quoted?.metaFrom.author).toBe('quoted in a message')
    expect(quoted?.notes.join()).toMatch(/as quoted in a message by Mara Ilves/)
  })

  it('with plain and HTML alternatives is one text; HTML alone is read with its quotations parted', async () => {
    const both = `${HEADER}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${OWN}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Dear Jon</p>\r\n--b--\r\n`
    expect((await unpackOne('a.eml', both)).text).toBe(OWN)
    const html = `${HEADER}Content-Type: text/html; charset=utf-8\r\n\r\n<p>We close it in July.</p><p>On 13 June 2031, Jon Tarr wrote:</p><blockquote><p>When do you close it?</p></blockquote>`
    const { documents } = await unpackBytes('a.eml', html)
    expect(documents.map((d) => [d.author, d.text])).toEqual([
      ['Mara Ilves', 'We close it in July.'],
      ['Jon Tarr', 'When do you close it?'],
    ])
  })

  it('brings its attached files, and no more than two deep', async () => {
    const attach = (name: string, type: string, bytes: Uint8Array): string =>
      `${HEADER}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the minutes that came today.\r\n--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}\r\n--b--\r\n`
    const minutes = makeDocx({ body: para('The council voted to close the quay.') })
    const word = await unpackBytes('a.eml', attach('../../minutes.docx', 'application/msword', minutes))
    expect(word.documents.map((d) => [d.input, d.text])).toEqual([
      ['a.eml', 'See the minutes that came today.'],
      ['a.eml#attachment-1', 'The council voted to close the quay.'],
    ])
    let deep = new TextEncoder().encode(`${HEADER}\r\nThe innermost words of all.`)
    for (let i = 0; i < 4; i++) deep = new TextEncoder().encode(attach('m.eml', 'application/octet-stream', deep))
    const { refused } = await unpackBytes('a.eml', deep)
    expect(refused).toMatchObject([{ reason: 'over-limit', cap: 'nested files' }])
  })

  it('knows the history that other programs write', () => {
    const outlook = splitQuoted(
      'We agree.\n\nFrom: Tomas Renn <t@union.example>\nSent: Thursday, June 12, 2031 9:00 AM\nTo: Mara Ilves\nSubject: Quay\n\nWe do not.\n',
    )
    expect(outlook).toMatchObject({ own: 'We agree.', quoted: [{ author: 'Tomas Renn', words: 'We do not.' }] })
    const german = splitQuoted('Gut.\n\nAm 12.06.2031 um 09:00 schrieb Tomas Renn <t@union.example>:\n> Nein.\n')
    expect(german).toMatchObject({ own: 'Gut.', quoted: [{ author: 'Tomas Renn', words: 'Nein.' }] })
    const forwarded = splitQuoted(
      'FYI\n\n---------- Forwarded message ---------\nFrom: Ann Orr <a@x.example>\nDate: Thu, 12 Jun 2031\nSubject: Quay\nTo: M\n\nNo ship came in.',
    )
    expect(forwarded).toMatchObject({ own: 'FYI', quoted: [{ author: 'Ann Orr', words: 'No ship came in.' }] })
    const plain = splitQuoted('From: the harbour\nwe sailed on Tuesday.\n\n2 > 1, he wrote:\nnothing.')
    expect(plain.quoted).toEqual([])
  })

  it.each([
    ['On Fri, Jun 13, 2031 at 9:12 AM Jon Tarr <jon@post.example> wrote:', 'Jon Tarr', 'Fri, Jun 13, 2031 at 9:12 AM'],
    ['On Thu, Jun 12, 2031 Ann Orr wrote:', 'Ann Orr', 'Thu, Jun 12, 2031'],
    ['On 12 June 2031, jon7@post2.example wrote:', 'jon7@post2.example', '12 June 2031'],
    ['Le ven. 13 juin 2031 à 09:12, Anne Roy <a@post.example> a écrit :', 'Anne Roy', 'ven. 13 juin 2031 à 09:12'],
  ])('tells the writer from the date before the name: %s', (line, author, sent) => {
    expect(splitQuoted(`No.\n\n${line}\n\n> Will it close?`).quoted).toEqual([
      { words: 'Will it close?', author, sent },
    ])
  })

  it('takes a pile of marks in little time', () => {
    const started = performance.now()
    splitQuoted(`${'>'.repeat(200_000)} words\n`.repeat(3))
    splitQuoted('-----Original Message-----\nFrom: A\nSent: B\n'.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('a mailbox', () => {
  const message = (n: number, from: string, body: string): string =>
    `From ${from} Sat Jun 14 10:0${n}:00 2031\nFrom: ${from}\nMessage-ID: <m${n}@x>\nSubject: Quay\nDate: Sat, 14 Jun 2031 10:0${n}:00 +0000\n\n${body}\n\n`

  it('is one document a message, found and expected counted, each with its own bytes', async () => {
    const first = 'The quay is closed from today on, says the mayor.'
    const box =
      message(1, 'mara@x', `${first}\n\n>From the harbour nobody came.\nFrom here on we wait.`) +
      message(
        2,
        'jon@x',
        `Thank you.\n\nOn 14 June 2031, Mara Ilves wrote:\n> ${first}\n>\n> From the harbour nobody came.`,
      )
    const { documents, unpacked } = await unpackBytes('a.mbox', box)
    expect(documents.map((d) => d.text)).toEqual([
      `${first}\n\nFrom the harbour nobody came.\nFrom here on we wait.`,
      'Thank you.',
    ])
    expect([unpacked?.articles.length, unpacked?.expected]).toEqual([2, 2])
    expect(new Set(documents.map((d) => d.bytesSha256)).size).toBe(2)
    expect(documents.every((d) => d.fileSha256 === documents[0]?.fileSha256)).toBe(true)
  })

  it('names a message that it cannot read and reads the others', async () => {
    const box = message(1, 'mara@x', 'The quay is closed.') + message(2, 'jon@x', '')
    const { documents, refused } = await unpackBytes('a.mbox', box)
    expect(documents).toHaveLength(1)
    expect(refused).toEqual([{ reason: 'empty', input: 'a.mbox#2' }])
  })
})

describe('a saved page', () => {
  const PAGE =
    '<!doctype html><html lang="en"><head><title>Quay opens</title></head><body><article><h1>Quay opens</h1><p>The harbour council of Port Alma voted on Tuesday to open the old quay, Mara Ilves said. The first ship is due in July, and the town expects two hundred guests.</p></article></body></html>'

  it('in MHTML gives its words, its address and the time it was saved', async () => {
    const doc = await unpackOne(
      'a.mhtml',
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/quay\r\nSubject: Quay opens\r\nDate: Wed, 2 Jul 2031 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://post.example/quay\r\n\r\n${PAGE.replaceAll('=', '=3D')}\r\n--b\r\nContent-Type: text/css\r\n\r\nbody{}\r\n--b--\r\n`,
    )
    expect(doc.text).toMatch(/^Quay opens\n\nThe harbour council/)
    expect([doc.url, doc.captured, doc.published]).toEqual(['https://post.example/quay', '2031-07-02T10:00:00Z', null])
    expect(doc.metaFrom).toMatchObject({ captured: 'saved page', url: 'saved page' })
  })

  it.each([
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://post.example/quay \n saved date: Wed Jul 02 2031 12:00:00 GMT+0200 (Central European Summer Time)\n-->',
      '2031-07-02T10:00:00Z',
    ],
    ['a browser', '<!-- saved from url=(0025)https://post.example/quay -->', null],
  ])('by %s as one file gives its address and, where it says so, the time', async (_name, comment, captured) => {
    const doc = await unpackOne('a.html', PAGE.replace('<html lang="en">', `<html lang="en">${comment}`))
    expect([doc.url, doc.captured]).toEqual(['https://post.example/quay', captured])
  })
})

import { describe, expect, it } from 'vitest'
import { makeDocx, para } from '../../../test/formats/make-docx.ts'
import { makeZip } from '../../../test/formats/make-zip.ts'
import { unpackBytes, unpackOne } from '../../../test/formats/unpack-bytes.ts'

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
const refusal = async (bytes: Uint8Array): Promise<unknown> => (await unpackBytes('a.docx', bytes)).refused[0]

describe('a Word file', () => {
  it('is read from an archive in the 64-bit form, and refused where that lies', async () => {
    const files = [
      { name: 'word/document.xml', data: `<w:document><w:body>${para('The quay is closed.')}</w:body></w:document>` },
    ]
    const wide = makeZip(files, true)
    expect((await unpackOne('a.docx', wide)).text).toBe('The quay is closed.')
    const lying = wide.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 28 < lying.length; at++)
      if (view.getUint32(at, true) === 0x00180001) view.setBigUint64(at + 12, 1n << 50n, true)
    expect(await refusal(lying)).toMatchObject({ reason: 'damaged' })
  })

  it('loses tracked deletions, moved and hidden words and field codes, and keeps insertions', async () => {
    const doc = await unpackOne(
      'a.docx',
      makeDocx({
        body: `${para('Quay closed', 'Titel')}<w:p>${run('The quay ')}<w:del w:id="1"><w:r><w:delText>will stay open</w:delText></w:r></w:del><w:ins w:id="2">${run('will close')}</w:ins>${run(' in July')}<w:moveFrom w:id="3">${run(' or later')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>${run(', Mara Ilves said.')}</w:p>`,
      }),
    )
    expect(doc.text).toBe('Quay closed\n\nThe quay will close in July, Mara Ilves said.')
    expect(doc.removed).toEqual([
      { text: 'will stay open', reason: 'deleted' },
      { text: 'or later', reason: 'moved' },
      { text: ' secretly', reason: 'hidden' },
    ])
    expect(doc.notes).toEqual(['1 tracked deletion left out'])
  })

  it('keeps foot- and endnotes apart from the sentence, each with its number, and comments out', async () => {
    const note = (id: number, words: string, kind = 'footnote'): string =>
      `<w:${kind} w:id="${id}">${para(words)}</w:${kind}>`
    const doc = await unpackOne(
      'a.docx',
      makeDocx({
        body: `<w:p>${run('The quay was closed')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' on Tuesday.')}</w:p>`,
        footnotes: `<w:footnote w:type="separator" w:id="0">${para('line')}</w:footnote>${note(2, 'See the minutes of the council.')}`,
        endnotes: note(1, 'Printed in Port Alma.', 'endnote'),
        comments: `<w:comment w:id="0">${para('Is this so?')}</w:comment>`,
        core: '<dc:title>Minutes</dc:title><dc:creator>Jon Tarr</dc:creator>',
      }),
    )
    expect(doc.text).toBe('The quay was closed on Tuesday.\n\nSee the minutes of the council.\n\nPrinted in Port Alma.')
    expect(doc.places?.map((p) => [p.kind, p.label])).toEqual([
      ['footnote', '2'],
      ['endnote', '1'],
    ])
    expect(doc.removed).toEqual([{ text: 'Is this so?', reason: 'comment' }])
    expect([doc.title, doc.author, doc.metaFrom.title]).toEqual(['Minutes', 'Jon Tarr', 'file properties'])
  })

  it('knows headings by the names of styles in any language, reads tables cell by cell, and text boxes once', async () => {
    const box = `<w:p>${run('Outside.')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${para('In the box.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${para('In the box.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const doc = await unpackOne(
      'a.docx',
      makeDocx({
        body: `${para('The vote on the quay', 'berschrift1')}<w:tbl><w:tr><w:tc>${para('Yes: seven votes.')}</w:tc><w:tc>${para('No: two votes.')}</w:tc></w:tr></w:tbl>${box}`,
      }),
    )
    expect(doc.blocks.map((b) => [b.kind, doc.text.slice(b.start, b.end)])).toEqual([
      ['heading', 'The vote on the quay'],
      ['paragraph', 'Yes: seven votes.'],
      ['paragraph', 'No: two votes.'],
      ['paragraph', 'In the box.'],
      ['paragraph', 'Outside.'],
    ])
  })

  it('takes no short cell of a table for a heading', async () => {
    const { blocks } = await unpackOne(
      'a.docx',
      makeDocx({
        body: `${para('Votes of the council', 'Titel')}${para('The council of Port Alma voted on Tuesday.')}<w:tbl><w:tr><w:tc>${para('For')}</w:tc><w:tc>${para('Seven')}</w:tc></w:tr></w:tbl>`,
      }),
    )
    expect(blocks.map((b) => b.kind)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph'])
  })

  it('made to blow up is refused by its cap, whatever sizes it states', async () => {
    const bomb = (lie: number) =>
      makeZip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: new Uint8Array(80 << 20).fill(32), lie },
      ])
    expect(await refusal(bomb(80 << 20))).toMatchObject({ reason: 'over-limit', cap: 'ratio' })
    expect(await refusal(bomb(100))).toMatchObject({ reason: 'over-limit', cap: 'ratio' })
    const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `word/${i}`, data: '', stored: true }))
    expect(await refusal(makeZip(many))).toMatchObject({ reason: 'over-limit', cap: 'entries' })
  })

  it('with entities, deep nesting, a lock or damage is refused with its reason', async () => {
    const of = (document: string, flags = 0) =>
      makeZip([
        { name: 'word/document.xml', data: document, flags },
        { name: 'x', data: 'y' },
      ])
    const entities = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:p>&b;</w:p></w:document>'
    expect(await refusal(of(entities))).toMatchObject({ reason: 'declares-entities' })
    expect(await refusal(of('<w:p>'.repeat(100_000)))).toMatchObject({ reason: 'nested-too-deep' })
    expect(await refusal(of('<w:document/>', 1))).toMatchObject({ reason: 'encrypted' })
    expect(await refusal(makeDocx({ body: para('Words.') }).subarray(0, 300))).toMatchObject({ reason: 'damaged' })
    expect(await refusal(makeDocx({ body: '' }))).toMatchObject({ reason: 'empty' })
  })
})

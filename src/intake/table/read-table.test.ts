import { describe, expect, it } from 'vitest'
import { unpackBytes } from '../../../test/formats/unpack-bytes.ts'
import { parseColumns } from './read-csv.ts'

const STORY = 'The quay was closed on Tuesday, Mara Ilves said.'

describe('a table', () => {
  it('is one document a row, its text to the letter, newlines in cells included', async () => {
    const { format, documents, refused } = await unpackBytes(
      'a.csv',
      `\ufefftitle;text;date;outlet\nQuay;"${STORY}\n\nA ""new"" one; soon.";14 June 2031;Alma Post\nNothing;;;\n`,
    )
    expect(format).toBe('csv')
    expect(documents.map((d) => [d.title, d.published, d.outlet, d.text])).toEqual([
      ['Quay', '2031-06-14', 'Alma Post', `${STORY}\n\nA "new" one; soon.`],
    ])
    expect(documents[0]?.places).toMatchObject([{ kind: 'record', label: '1' }])
    expect(refused).toEqual([{ reason: 'no-text-field', input: 'a.csv#2' }])
  })

  it('does not take its first sentence for a headline where a column gives the headline', async () => {
    const { documents } = await unpackBytes(
      'a.csv',
      'title,text\nQuay,"The quay is closed.\n\nThe union was never asked."\n',
    )
    expect(documents[0]?.blocks.map((b) => b.kind)).toEqual(['paragraph', 'paragraph'])
  })

  it('is read by the columns that the user names', async () => {
    const columns = parseColumns('text=Volltext, outlet=Blatt')
    const csv = `Nr,Blatt,Volltext\n1,Alma Post,"${STORY}"\n`
    expect((await unpackBytes('a.csv', csv)).format).toBe('text')
    const { documents } = await unpackBytes('a.csv', csv, columns ?? new Map())
    expect(documents.map((d) => [d.outlet, d.text])).toEqual([['Alma Post', STORY]])
    expect(parseColumns('nonsense=x')).toBeNull()
  })
})

describe('a JSON array', () => {
  it('is one document an element, and a bad element does not stop the others', async () => {
    const { format, documents, refused } = await unpackBytes(
      'a.json',
      JSON.stringify([
        { id: 'x1', text: STORY, published: '2031-06-14' },
        7,
        { title: 'no text' },
        { body: `${STORY} Again.` },
      ]),
    )
    expect(format).toBe('list')
    expect(documents.map((d) => [d.id === 'x1', d.text])).toEqual([
      [true, STORY],
      [false, `${STORY} Again.`],
    ])
    expect(refused).toEqual([
      { reason: 'bad-json', input: 'a.json#2' },
      { reason: 'no-text-field', input: 'a.json#3' },
    ])
  })
})

describe('a library of references', () => {
  const ITEMS = [
    {
      id: 'a',
      type: 'article-newspaper',
      title: 'Quay closed',
      'container-title': 'Alma Post',
      author: [{ given: 'Jon', family: 'Tarr' }],
      issued: { 'date-parts': [[2031, 6]] },
      URL: 'https://post.example/1',
      file: 'files/1/quay.pdf',
    },
    { id: 'b', type: 'webpage', title: 'Ship due', issued: '2031-06-14' },
  ]

  it('gives its metadata for the files that belong to its items, and names items without one', async () => {
    const { format, unpacked, refused } = await unpackBytes('a.json', JSON.stringify(ITEMS))
    expect(format).toBe('references')
    expect(unpacked?.attached).toEqual([
      [
        'files/1/quay.pdf',
        {
          title: 'Quay closed',
          author: 'Jon Tarr',
          outlet: 'Alma Post',
          published: '2031-06',
          url: 'https://post.example/1',
        },
      ],
    ])
    expect(refused).toEqual([{ reason: 'not-attached', input: 'a.json#2' }])
  })

  it('as Zotero RDF is read too: item, journal and attachment are tied together by their names', async () => {
    const rdf = (inner: string): string =>
      `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#">${inner}</rdf:RDF>`
    const library = rdf(
      `<bib:Article rdf:about="https://post.example/1"><z:itemType>newspaperArticle</z:itemType><dcterms:isPartOf><bib:Newspaper><dc:title>Alma Post</dc:title></bib:Newspaper></dcterms:isPartOf><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Tarr</foaf:surname><foaf:givenName>Jon</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors><link:link rdf:resource="#item_2"/><dc:title>Quay closed</dc:title><dc:date>2031-06-14</dc:date><dcterms:dateSubmitted>2031-07-02 10:00:00</dcterms:dateSubmitted><bib:pages>3</bib:pages></bib:Article>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/2/quay.pdf"/></z:Attachment>
<bib:Article rdf:about="#item_3"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1"/><dc:title>Cracks</dc:title></bib:Article>
<bib:Journal rdf:about="urn:issn:1"><dc:title>Walls</dc:title></bib:Journal>`,
    )
    const { format, unpacked, refused } = await unpackBytes('a.rdf', library)
    expect(format).toBe('references')
    expect(unpacked?.attached).toEqual([
      [
        'files/2/quay.pdf',
        {
          title: 'Quay closed',
          author: 'Jon Tarr',
          outlet: 'Alma Post',
          published: '2031-06-14',
          captured: '2031-07-02',
          url: 'https://post.example/1',
          page: '3',
        },
      ],
    ])
    expect(refused).toEqual([{ reason: 'not-attached', input: 'a.rdf#2' }])
    const harmed = await unpackBytes('b.rdf', rdf('<bib:Article>'.repeat(400)))
    expect(harmed.refused).toMatchObject([{ reason: 'nested-too-deep' }])
  })

  it('as Better BibTeX JSON is read too', async () => {
    const json = JSON.stringify({
      config: {},
      items: [
        {
          itemType: 'newspaperArticle',
          title: 'Quay closed',
          publicationTitle: 'Alma Post',
          date: '2031-06-14',
          accessDate: '2031-07-02T10:00:00Z',
          creators: [{ creatorType: 'author', firstName: 'Jon', lastName: 'Tarr' }],
          attachments: [{ path: 'C:\\Zotero\\quay.html' }],
        },
      ],
    })
    const { unpacked } = await unpackBytes('a.json', json)
    expect(unpacked?.attached).toEqual([
      [
        'C:/Zotero/quay.html',
        {
          title: 'Quay closed',
          author: 'Jon Tarr',
          outlet: 'Alma Post',
          published: '2031-06-14',
          captured: '2031-07-02T10:00:00Z',
        },
      ],
    ])
  })
})

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

import { describe, expect, it } from 'vitest'
import { unpackBytes } from '../../../test/formats/unpack-bytes.ts'

const LONG = 'The harbour council of Port Alma voted on Tuesday to close the old quay, Mayor Mara Ilves said.'
const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="m">
<channel><title>Alma Digest</title><language>en-GB</language><image><title>Logo</title></image>
<item><title>Quay closes &amp; opens</title><link>https://post.example/1</link><guid isPermaLink="false">q-1</guid>
<dc:creator>Jon Tarr</dc:creator><pubDate>Sat, 14 Jun 2031 23:30:00 +0200</pubDate><source url="https://post.example/rss">Alma Post</source>
<media:title>A crane</media:title><media:description>A picture of a crane</media:description>
<description>Short words.</description><content:encoded><![CDATA[<p>${LONG}</p><p>It closes in July.</p><script>x()</script>]]></content:encoded></item>
<item><title>Ship due</title><link>https://digest.example/2</link><description>&lt;p&gt;A ship is due in Port Alma on Monday.&lt;/p&gt;</description></item>
<item><description></description></item>
</channel></rss>`

describe('a feed', () => {
  it('gives each item its publisher, not the name of the feed that passes it on', async () => {
    const { documents, refused, unpacked } = await unpackBytes('a.xml', RSS)
    expect(documents.map((d) => [d.title, d.author, d.outlet, d.published, d.url, d.language])).toEqual([
      ['Quay closes & opens', 'Jon Tarr', 'Alma Post', '2031-06-14', 'https://post.example/1', 'en'],
      ['Ship due', null, 'Alma Digest', null, 'https://digest.example/2', 'en'],
    ])
    expect(documents[0]?.text).toBe(`${LONG}\n\nIt closes in July.`)
    expect(documents[0]?.places).toMatchObject([{ kind: 'record', label: 'q-1' }])
    expect(documents[0]?.metaFrom.outlet).toBe('feed item')
    expect(documents[1]?.metaFrom.outlet).toBe('feed')
    expect(refused).toEqual([{ reason: 'empty', input: 'a.xml#3' }])
    expect(unpacked?.expected).toBe(3)
  })

  it('marks what is only a teaser as partial', async () => {
    const { documents } = await unpackBytes('a.xml', RSS)
    expect(documents.map((d) => d.notes.some((n) => n.startsWith('only a teaser')))).toEqual([false, true])
  })

  it('of Atom is read, with the source of an entry', async () => {
    const { documents } = await unpackBytes(
      'a.atom',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Digest</title><entry><id>e1</id><title>Quay closes</title><link rel="edit" href="https://x.example/edit"/><link href="https://post.example/1"/><author><name>Jon Tarr</name><email>j@x.example</email></author><published>2031-06-14T08:00:00Z</published><updated>2031-06-15T08:00:00Z</updated><source><id>s</id><title>Alma Post</title></source><content type="html">&lt;p&gt;${LONG}&lt;/p&gt;</content></entry></feed>`,
    )
    expect(documents.map((d) => [d.title, d.author, d.outlet, d.published, d.updated, d.url, d.text])).toEqual([
      ['Quay closes', 'Jon Tarr', 'Alma Post', '2031-06-14', '2031-06-15', 'https://post.example/1', LONG],
    ])
  })

  it('of Atom keeps the paragraphs of XHTML apart, and undoes the marks of a title that is HTML', async () => {
    const { documents } = await unpackBytes(
      'a.xml',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Digest</title><entry><title type="html">Quay &amp;amp; crane</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${LONG}</p><p>Less &lt; more, said the mayor to those who had come to the gate.</p></div></content></entry></feed>`,
    )
    expect(documents.map((d) => [d.title, d.text])).toEqual([
      ['Quay & crane', `${LONG}\n\nLess < more, said the mayor to those who had come to the gate.`],
    ])
  })

  it('in JSON is read', async () => {
    const { documents } = await unpackBytes(
      'a.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Alma Post',
        items: [
          {
            id: '1',
            title: 'Quay closes',
            content_text: LONG,
            date_published: '2031-06-14T08:00:00Z',
            authors: [{ name: 'Jon Tarr' }],
            url: 'https://post.example/1',
          },
        ],
      }),
    )
    expect(documents.map((d) => [d.title, d.author, d.outlet, d.published, d.text])).toEqual([
      ['Quay closes', 'Jon Tarr', 'Alma Post', '2031-06-14', LONG],
    ])
  })

  it('that declares entities is refused, one cut off gives the items before the cut', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`
    expect((await unpackBytes('a.xml', laughs)).refused[0]?.reason).not.toBe(undefined)
    const cut = await unpackBytes('a.xml', RSS.slice(0, RSS.indexOf('A ship is due')))
    expect(cut.documents).toHaveLength(1)
  })
})

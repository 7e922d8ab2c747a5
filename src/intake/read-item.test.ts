import { describe, expect, it } from 'vitest'
import { readBytes, readOne } from '../../test/read-bytes.ts'

const STORY =
  'Mayor Mara Ilves opened the new quay of Port Alma on Tuesday. Hundreds of people came to see the first ship.'
const reason = (name: string, content: string | Uint8Array): string => {
  const [first] = readBytes(name, content)
  return first === undefined || first.ok ? 'read' : first.error.reason
}

describe('what a file is', () => {
  it('goes by content, not by name', () => {
    expect(readOne('a.dat', `<!doctype html><html><body><article><p>${STORY}</p></article></body></html>`).text).toBe(
      STORY,
    )
    expect(readOne('b.html', STORY).text).toBe(STORY)
    expect(readBytes('c.txt', `{"text":${JSON.stringify(STORY)}}\n{"text":"two ${STORY}"}\n`)).toHaveLength(2)
  })

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'binary'],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'binary'],
    ['nothing', '', 'empty'],
    ['blanks', ' \n \n', 'empty'],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'unknown-encoding'],
    ['a page without text', '<!doctype html><html><body><nav>Home</nav></body></html>', 'no-main-text'],
    ['a record without text', '{"id":"x","title":"y"}', 'no-text-field'],
    ['half a record', '{"id":"x","text":"y', 'bad-json'],
  ])('refuses %s with its reason', (_name, content, expected) => {
    expect(reason('x', content)).toBe(expected)
  })

  it('reads the good lines of a file with bad ones', () => {
    const results = readBytes('x.jsonl', `{"text":${JSON.stringify(STORY)}}\n{oops\n{"text":"${STORY} Again."}\n`)
    expect(results.map((r) => (r.ok ? 'read' : `${r.error.input} ${r.error.reason}`))).toEqual([
      'read',
      'x.jsonl:2 bad-json',
      'read',
    ])
  })
})

describe('encodings', () => {
  const utf16 = (text: string, mark: readonly number[]): Uint8Array =>
    new Uint8Array([...mark, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])])

  it.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(STORY)])],
    ['UTF-16 with a mark', utf16(STORY, [0xff, 0xfe])],
    ['UTF-16 without a mark', utf16(STORY, [])],
  ])('reads %s', (_name, bytes) => {
    expect(readOne('x.txt', bytes).text).toBe(STORY)
  })

  it('reads windows-1252 by detection and says so', () => {
    const bytes = new Uint8Array([...`${STORY} “`].map((c) => (c === '“' ? 0x93 : c.charCodeAt(0))))
    const doc = readOne('x.txt', new Uint8Array([...bytes, ...[...'caf', 'é'].map((c) => c.charCodeAt(0)), 0x94]))
    expect(doc.text).toMatch(/“café”$/)
    expect(doc.notes.join(' ')).toMatch(/detected/)
  })

  it('reads what the page declares', () => {
    const text = 'Мэр города открыл новую набережную во вторник, и сотни людей пришли посмотреть на первый корабль.'
    const bytes = [...text].map((c) => (c >= 'А' ? (c.charCodeAt(0) - 0x410 + 0xc0) & 0xff : c.charCodeAt(0)))
    const head = [...'<html><head><meta charset="windows-1251"></head><body><p>'].map((c) => c.charCodeAt(0))
    const doc = readOne(
      'x.html',
      new Uint8Array([...head, ...bytes, ...[...'</p></body></html>'].map((c) => c.charCodeAt(0))]),
    )
    expect(doc.text).toBe(text)
    expect(doc.language).toBe('ru')
  })
})

describe('records', () => {
  it('keep their text to the letter, furniture included', () => {
    const text = `Quay opened\n\nShare this\n\n${STORY}\r\n\r\nSubscribe now\n`
    const doc = readOne('x.jsonl', JSON.stringify({ id: 'r1', text, date: 'June 14, 2031', publisher: 'Alma Post' }))
    expect(doc.text).toBe(text)
    expect(doc.blocks.filter((b) => b.kind === 'boilerplate').map((b) => text.slice(b.start, b.end))).toEqual([
      'Share this',
      'Subscribe now',
    ])
    expect([doc.id, doc.published, doc.outlet, doc.metaFrom.published]).toEqual([
      'r1',
      '2031-06-14',
      'Alma Post',
      'record',
    ])
  })

  it('take no key of an object for a property of ours', () => {
    const doc = readOne(
      'x.jsonl',
      `{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"text":${JSON.stringify(STORY)}}`,
    )
    expect(doc.text).toBe(STORY)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('are refused when they nest too deep, before they are parsed', () => {
    const started = performance.now()
    expect(reason('x.jsonl', `{"a":${'['.repeat(5_000_000)}`)).toMatch(/nested-too-deep|bad-json/)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('pages', () => {
  const PAGE = `<!doctype html><html lang="en"><head><title>Quay opens | Alma Post</title>
    <meta property="og:site_name" content="The Alma Post"><meta property="article:published_time" content="2031-06-15T08:00:00Z">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Quay opens","author":[{"@type":"Person","name":"Jon Tarr"}],"datePublished":"2031-06-14","publisher":{"name":"Alma Post"}}]}</script>
    <script type="application/ld+json">{broken</script></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Quay opens</h1><p class="byline">By Jon Tarr</p>
    <p>${STORY}</p><figure><img src="x"><figcaption>The quay. Photo: L. Orr</figcaption></figure>
    <div class="share-tools">Share on Facebook</div><blockquote>“We are glad,” she said to the crowd.</blockquote>
    <aside>Related: Five old ships</aside><p class="correction">Correction: An earlier version gave the wrong day.</p></article>
    <footer>© 2031 Alma Post</footer><script>steal()</script></body></html>`

  it('give title, author, outlet and date with where each was found', () => {
    const doc = readOne('x.html', PAGE)
    expect([doc.title, doc.author, doc.outlet, doc.published, doc.language]).toEqual([
      'Quay opens',
      'Jon Tarr',
      'Alma Post',
      '2031-06-14',
      'en',
    ])
    expect(doc.metaFrom).toMatchObject({ title: 'json-ld', author: 'json-ld', outlet: 'json-ld', published: 'json-ld' })
  })

  it('keep headline, byline, caption, quotation and correction, and leave the rest out', () => {
    const doc = readOne('x.html', PAGE)
    expect(doc.blocks.map((b) => b.kind)).toEqual(['title', 'byline', 'paragraph', 'caption', 'quote', 'correction'])
    expect(doc.text).not.toMatch(/Home|Facebook|Related|©|steal/)
    const removed = doc.removed.map((r) => r.text).join(' ')
    expect(removed).toContain('Share on Facebook')
    expect(removed).toContain('Five old ships')
  })

  it('are read or refused in little time, however deep their tags', () => {
    const started = performance.now()
    expect(reason('x.html', `<html><body>${'<div>'.repeat(300_000)}`)).toBe('nested-too-deep')
    expect(performance.now() - started).toBeLessThan(8000)
  })
})

describe('text copied off a web page', () => {
  it.each([
    [
      'English',
      [
        'Skip to main content',
        'Share on Facebook',
        'Sign up for our newsletter',
        'Advertisement',
        'Leave a comment',
        'Donate now',
        '© 2031 Alma Post',
      ],
    ],
    [
      'German',
      [
        'Zum Inhalt springen',
        'Teilen',
        'Anzeige',
        'Jetzt abonnieren',
        'Lesen Sie auch: Fünf alte Schiffe',
        'Alle Rechte vorbehalten',
      ],
    ],
    [
      'Spanish',
      ['Compartir', 'Suscríbete a nuestro boletín', 'Publicidad', 'Lea también', 'Todos los derechos reservados'],
    ],
    ['French', ['Partager', 'Abonnez-vous', 'Publicité', 'Lire aussi', 'Tous droits réservés']],
    ['Russian', ['Поделиться', 'Подписаться', 'Реклама', 'Читайте также', 'Все права защищены']],
    ['Arabic', ['شارك', 'اشترك الآن', 'إعلان', 'اقرأ أيضا', 'جميع الحقوق محفوظة']],
  ])('loses its %s furniture and nothing else', (_language, furniture) => {
    const doc = readOne(
      'x.txt',
      `Quay opens\n\n${furniture.slice(0, 3).join('\n\n')}\n\n${STORY}\n\n${furniture.slice(3).join('\n\n')}\n`,
    )
    expect(doc.text).toBe(`Quay opens\n\n${STORY}`)
    expect(doc.removed.map((r) => r.text)).toEqual(furniture)
  })

  it.each([
    'Share prices fell on Tuesday after the quay was closed, and dockers feared for their work.',
    'Donate blood, the hospital of Port Alma asked all its residents on the evening after the fire on the old quay, since its stock had run out, and keep the roads to the harbour free for the ambulances; more than two hundred people came within the first hour, among them the mayor, who stood in line with the dockers and waited for her turn like all of them.',
    '“Subscribe to hope,” the mayor said.',
    'Related unions joined the strike.',
  ])('keeps the sentence “%s”', (sentence) => {
    expect(readOne('x.txt', `Quay opens\n\n${STORY}\n\n${sentence}`).text).toContain(sentence)
  })

  it('gives its date from the text or from the file name', () => {
    expect(readOne('x.txt', `Quay opens\n\nUpdated: Mar 3, 2031\n\n${STORY}`).published).toBe('2031-03-03')
    const named = readOne('2031-06-14_alma-post.txt', STORY)
    expect([named.published, named.metaFrom.published]).toEqual(['2031-06-14', 'filename'])
    expect(readOne('x.txt', STORY).published).toBeNull()
  })

  it('takes the user’s table before anything else', () => {
    const doc = readOne('2031-06-14.txt', STORY, { published: '2031-06-13', outlet: 'Alma Post', owner: 'Orr Media' })
    expect([doc.published, doc.outlet, doc.owner, doc.metaFrom.published]).toEqual([
      '2031-06-13',
      'Alma Post',
      'Orr Media',
      'table',
    ])
  })

  it('joins the lines of hard-wrapped text', () => {
    const wrapped = `${STORY} ${STORY} ${STORY}`.replace(/(.{50,60}) /g, '$1\n')
    expect(readOne('x.txt', wrapped).blocks).toHaveLength(1)
  })

  it('shows its genre only where it says so', () => {
    expect(readOne('x.txt', `Opinion: Close the quay\n\n${STORY}`).genre).toBe('opinion')
    expect(readOne('x.txt', `Statement by the Dockers’ Union\n\n${STORY}`).genre).toBe('statement')
    expect(readOne('x.txt', `Quay opens\n\n${STORY}`).genre).toBeNull()
  })
})

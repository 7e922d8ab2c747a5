import { cleanUnits, type Result } from '../../document/index.ts'
import {
  type Extracted,
  layOut,
  type MetaField,
  piecesOf,
  type Sourced,
  type Unpacked,
  unpackedOf,
} from '../extracted.ts'
import { htmlArticle } from '../html/html-article.ts'
import { MAX_ARTICLES, MAX_NESTING, type Refusal } from '../input.ts'
import { parseDate } from '../meta/parse-date.ts'
import { nestsDeeper } from '../read-record.ts'
import { xmlAttribute, xmlTokens } from '../xml/xml-tokens.ts'

/** What a feed says of one item, whatever its dialect. */
interface FeedItem {
  id: string
  title: string
  author: string
  url: string
  published: string
  updated: string
  /** The publisher that the item itself names (`<source>`): the feed may only pass it on. */
  source: string
  language: string
  /** The whole article, as HTML. */
  content: string
  /** A teaser, as HTML. */
  summary: string
}

interface Feed {
  readonly title: string
  readonly language: string
  readonly items: readonly FeedItem[]
}

/** The items of an RSS, Atom, RDF or JSON feed as articles. An item that gives only a teaser is read in part, and says so. */
export function readFeed(source: string, input: string): Result<Unpacked, Refusal> {
  const parsed = /^\s*\{/.test(source) ? jsonFeed(source, input) : xmlFeed(source, input)
  if (!parsed.ok) return parsed
  const feed = parsed.value
  if (feed.items.length === 0) return { ok: false, error: { reason: 'no-article', input, format: 'feed' } }
  if (feed.items.length > MAX_ARTICLES)
    return { ok: false, error: { reason: 'over-limit', input, cap: 'articles', limit: MAX_ARTICLES } }
  const refused: Refusal[] = []
  const articles = feed.items.flatMap((item, i): readonly Extracted[] => {
    const article = toArticle(item, feed, i + 1)
    if (article === null) refused.push({ reason: 'empty', input: `${input}#${i + 1}` })
    return article === null ? [] : [article]
  })
  return { ok: true, value: unpackedOf(articles, { refused, expected: feed.items.length }) }
}

function toArticle(item: FeedItem, feed: Feed, number: number): Extracted | null {
  const partial = item.content.trim() === ''
  const body = bodyOf(partial ? item.summary : item.content)
  const title = plain(item.title)
  if (body.text === '' && title === '') return null
  const meta: (readonly [MetaField, Sourced])[] = []
  const add = (field: MetaField, value: string | null, from: string): void => {
    const words = plain(value ?? '')
    if (words !== '') meta.push([field, { value: words, from }])
  }
  add('title', title, 'feed item')
  add('author', item.author, 'feed item')
  if (plain(item.source) !== '') add('outlet', item.source, 'feed item')
  else add('outlet', feed.title, 'feed')
  add('published', parseDate(item.published), 'feed item')
  add('updated', parseDate(item.updated), 'feed item')
  add('url', /^https?:\/\//i.test(item.url.trim()) ? item.url : null, 'feed item')
  const [language = ''] = (item.language || feed.language).toLowerCase().split(/[-_]/)
  if (/^[a-z]{2,3}$/.test(language)) add('language', language, 'feed')
  const place = { kind: 'record' as const, label: plain(item.id) || String(number) }
  const text = body.text === '' ? layOut(piecesOf([title], place)) : body
  const places = [{ start: 0, end: text.text.length, ...place }]
  const missing = partial ? ['only a teaser of this article is in the feed'] : []
  return { part: `#${number}`, id: null, ...text, places, meta, missing, notes: [], range: null }
}

/** Words of an item: HTML with blocks, or plain paragraphs where there are no tags. */
function bodyOf(html: string): Pick<Extracted, 'text' | 'blocks' | 'removed' | 'places'> {
  const source = cleanUnits(html).text.trim()
  if (!/<\w|&\w+;/.test(source))
    return layOut(
      piecesOf(
        source.split(/\n{2,}/).map((p) => p.trim()),
        null,
      ),
    )
  const page = htmlArticle(source)
  return page ?? { text: '', blocks: [], removed: [], places: [] }
}

/** Marks that a title which is HTML still has when its XML is undone. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
}

function plain(words: string): string {
  return cleanUnits(
    words
      .replace(/<[^>]{0,500}>/g, '')
      .replace(/&(?:amp|lt|gt|quot|apos|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
      .replace(/\s+/g, ' ')
      .trim(),
  ).text.slice(0, 500)
}

const ITEM: ReadonlySet<string> = new Set(['item', 'entry'])
const FIELDS: ReadonlyMap<string, keyof FeedItem> = new Map([
  ['guid', 'id'],
  ['id', 'id'],
  ['title', 'title'],
  ['creator', 'author'],
  ['author', 'author'],
  ['pubdate', 'published'],
  ['published', 'published'],
  ['date', 'published'],
  ['issued', 'published'],
  ['updated', 'updated'],
  ['modified', 'updated'],
  ['source', 'source'],
  ['encoded', 'content'],
  ['content', 'content'],
  ['description', 'summary'],
  ['summary', 'summary'],
  ['link', 'url'],
])
/** Namespaces that reuse the names above for other things: pictures, podcasts. */
const FOREIGN = new Set(['media', 'itunes', 'georss', 'sy', 'slash', 'wfw', 'thr'])

function newItem(): FeedItem {
  return {
    id: '',
    title: '',
    author: '',
    url: '',
    published: '',
    updated: '',
    source: '',
    language: '',
    content: '',
    summary: '',
  }
}

function xmlFeed(xml: string, input: string): Result<Feed, Refusal> {
  const items: FeedItem[] = []
  const path: string[] = []
  let item: FeedItem | null = null
  let title = ''
  let language = ''
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'fault') {
      if (token.fault !== 'damaged') return { ok: false, error: faultRefusal(token.fault, input) }
      // A feed that was cut off still has the items before the cut.
      break
    }
    if (token.kind === 'open') {
      const name = token.name.toLowerCase()
      const foreign = FOREIGN.has(token.prefix.toLowerCase())
      if (ITEM.has(name) && !token.empty && item === null) item = newItem()
      else if (item !== null && name === 'link' && !foreign) takeLink(item, token.attributes)
      else if (item !== null && !token.empty) takeTag(item, path, name, '<')
      else if (name === 'feed') language ||= xmlAttribute(token.attributes, 'lang') ?? ''
      if (!token.empty) path.push(foreign ? 'foreign' : name)
      continue
    }
    if (token.kind === 'close') {
      const name = token.name.toLowerCase()
      const open = path.lastIndexOf(FOREIGN.has(token.prefix.toLowerCase()) ? 'foreign' : name)
      if (open >= 0) path.length = open
      if (item !== null) takeTag(item, path, name, '</')
      if (ITEM.has(name) && item !== null && !path.some((p) => ITEM.has(p))) {
        items.push(item)
        item = null
      }
      continue
    }
    if (item === null) {
      const parent = path.at(-2)
      if (parent === 'channel' || parent === 'feed') {
        if (path.at(-1) === 'title') title += token.text
        else if (path.at(-1) === 'language') language += token.text.trim()
      }
    } else takeText(item, path, token.text)
  }
  return { ok: true, value: { title, language, items } }
}

/** Text counts for the outermost known element of the item: a title inside `<source>` names the source, not the item. */
function takeText(item: FeedItem, path: readonly string[], text: string): void {
  const start = path.findLastIndex((name) => ITEM.has(name)) + 1
  const outer = path[start]
  if (outer === undefined || outer === 'foreign') return
  const inner = path.at(-1)
  const field = FIELDS.get(outer)
  if (field === undefined) return
  if (outer === 'author' && path.length - start > 1 && inner !== 'name') return
  if (outer === 'source' && path.length - start > 1 && inner !== 'title') return
  // Inside elements of its own (Atom's XHTML) the text is none of a page's source any more.
  item[field] +=
    isWords(field) && path.length - start > 1 ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text
}

function isWords(field: keyof FeedItem): boolean {
  return field === 'content' || field === 'summary'
}

/** Elements within the words of an item, as Atom's XHTML has them, stay elements. */
function takeTag(item: FeedItem, path: readonly string[], name: string, opening: '<' | '</'): void {
  const field = FIELDS.get(path[path.findLastIndex((p) => ITEM.has(p)) + 1] ?? '')
  if (field !== undefined && isWords(field) && /^[a-z][a-z0-9]{0,20}$/.test(name)) item[field] += `${opening}${name}>`
}

function takeLink(item: FeedItem, attributes: string): void {
  const href = xmlAttribute(attributes, 'href')
  const relation = xmlAttribute(attributes, 'rel') ?? 'alternate'
  if (href !== null && relation === 'alternate' && item.url === '') item.url = href
}

function faultRefusal(fault: 'declares-entities' | 'nested-too-deep', input: string): Refusal {
  return fault === 'declares-entities' ? { reason: fault, input } : { reason: fault, input, limit: MAX_NESTING }
}

/** JSON Feed 1.0 and 1.1. */
function jsonFeed(json: string, input: string): Result<Feed, Refusal> {
  if (nestsDeeper(json, MAX_NESTING))
    return { ok: false, error: { reason: 'nested-too-deep', input, limit: MAX_NESTING } }
  const root = fieldsOf(parseJson(json))
  const list = root?.get('items')
  if (root === null || !Array.isArray(list)) return { ok: false, error: { reason: 'bad-json', input } }
  const items = list.flatMap((raw: unknown): readonly FeedItem[] => {
    const fields = fieldsOf(raw)
    if (fields === null) return []
    const text = (name: string): string => stringOf(fields.get(name))
    const authors = [...listOf(fields.get('authors')), fields.get('author')].map((a) =>
      stringOf(fieldsOf(a)?.get('name')),
    )
    return [
      {
        ...newItem(),
        id: text('id'),
        title: text('title'),
        url: text('url'),
        source: stringOf(fieldsOf(fields.get('source'))?.get('title') ?? fields.get('source')),
        author: authors.filter((a) => a !== '').join(', '),
        published: text('date_published'),
        updated: text('date_modified'),
        language: text('language'),
        content: text('content_html') || text('content_text'),
        summary: text('summary'),
      },
    ]
  })
  return { ok: true, value: { title: stringOf(root.get('title')), language: stringOf(root.get('language')), items } }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

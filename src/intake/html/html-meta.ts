import type { DefaultTreeAdapterTypes } from 'parse5'
import { MAX_NESTING } from '../input.ts'
import { writerIn } from '../meta/byline.ts'
import { captureTime } from '../meta/capture-time.ts'
import { parseDate } from '../meta/parse-date.ts'
import { nestsDeeper } from '../read-record.ts'
import { shownAuthor } from './block-kind.ts'
import { attribute, type Element, elementsOf, plainText } from './tree.ts'

type Field = 'title' | 'author' | 'outlet' | 'published' | 'updated' | 'url' | 'language' | 'section' | 'captured'

/** A value and where on the page it stands. */
export interface Candidate {
  readonly value: string
  readonly from: 'json-ld' | 'open-graph' | 'meta' | 'page' | 'saved page'
}

/** The best candidate for each field that the page gives. */
export type HtmlMeta = ReadonlyMap<Field, Candidate>

const META_NAMES: readonly (readonly [string, Field, Candidate['from']])[] = [
  ['og:title', 'title', 'open-graph'],
  ['og:site_name', 'outlet', 'open-graph'],
  ['article:author', 'author', 'open-graph'],
  ['article:published_time', 'published', 'open-graph'],
  ['article:modified_time', 'updated', 'open-graph'],
  ['article:section', 'section', 'open-graph'],
  ['og:url', 'url', 'open-graph'],
  ['author', 'author', 'meta'],
  ['byl', 'author', 'meta'],
  ['parsely-author', 'author', 'meta'],
  ['dc.creator', 'author', 'meta'],
  ['citation_author', 'author', 'meta'],
  ['date', 'published', 'meta'],
  ['pubdate', 'published', 'meta'],
  ['parsely-pub-date', 'published', 'meta'],
  ['dc.date', 'published', 'meta'],
  ['citation_publication_date', 'published', 'meta'],
  ['datepublished', 'published', 'meta'],
  ['dcterms.date', 'published', 'meta'],
  ['dc.date.issued', 'published', 'meta'],
  ['datemodified', 'updated', 'meta'],
  ['last-modified', 'updated', 'meta'],
  ['dc.publisher', 'outlet', 'meta'],
  ['citation_journal_title', 'outlet', 'meta'],
  ['application-name', 'outlet', 'meta'],
]
const RANK: readonly Candidate['from'][] = ['json-ld', 'open-graph', 'meta', 'page', 'saved page']

/** Metadata of a page: JSON-LD before Open Graph before `<meta>` before what is visible, each with where it was found. */
export function htmlMeta(root: DefaultTreeAdapterTypes.Document): HtmlMeta {
  const found: (readonly [Field, Candidate])[] = []
  const add = (field: Field, value: string, from: Candidate['from']): void => {
    const clean = cleanValue(field, value)
    if (clean !== null) found.push([field, { value: clean, from }])
  }
  for (const element of elementsOf(root)) {
    const get = (name: string): string => element.attrs.find((a) => a.name === name)?.value ?? ''
    if (element.tagName === 'html') add('language', get('lang'), 'page')
    else if (element.tagName === 'title') add('title', plainText(element), 'page')
    else if (element.tagName === 'h1') add('title', plainText(element), 'page')
    else if (element.tagName === 'time') add('published', get('datetime') || plainText(element), 'page')
    else if (element.tagName === 'link' && get('rel') === 'canonical') add('url', get('href'), 'meta')
    else if (element.tagName === 'meta') {
      const name = (get('property') || get('name') || get('itemprop')).toLowerCase()
      const row = META_NAMES.find((r) => r[0] === name)
      if (row !== undefined) add(row[1], get('content'), row[2])
    } else if (element.tagName === 'script' && get('type').toLowerCase() === 'application/ld+json') {
      for (const [field, value] of jsonLd(scriptText(element))) add(field, value, 'json-ld')
    } else {
      const author = shownAuthor(element)
      if (author !== null) add('author', author, 'page')
      const property = get('itemprop')
      if (property === 'author' || property === 'publisher')
        add(property === 'author' ? 'author' : 'outlet', itemName(element), 'meta')
      else if (property === 'datePublished')
        add('published', get('content') || get('datetime') || plainText(element), 'meta')
    }
  }
  for (const [field, value] of savedPage(root)) add(field, value, 'saved page')
  const best = new Map<Field, Candidate>()
  for (const from of RANK) for (const [field, c] of found) if (c.from === from && !best.has(field)) best.set(field, c)
  return best
}

/** Address and time that SingleFile and browsers write into a comment at the head of a page they save. */
function savedPage(root: DefaultTreeAdapterTypes.Document): readonly (readonly [Field, string])[] {
  const html = root.childNodes.find((n) => n.nodeName === 'html')
  const comments = [...root.childNodes, ...(html !== undefined && 'childNodes' in html ? html.childNodes : [])].flatMap(
    (n) => (n.nodeName === '#comment' && 'data' in n ? [n.data.slice(0, 4000)] : []),
  )
  return comments.flatMap((comment): readonly (readonly [Field, string])[] => {
    const url = /(?:^|\n)\s{0,10}url:\s{0,5}(\S{1,2000})|saved from url=\(\d{1,5}\)(\S{1,2000})/.exec(comment)
    const saved = /saved date:\s{0,5}([^\n]{5,100})/.exec(comment)?.[1]
    const address = url?.[1] ?? url?.[2]
    return [
      ...(address === undefined ? [] : [['url', address] as const]),
      ...(saved === undefined ? [] : [['captured', saved] as const]),
    ]
  })
}

function cleanValue(field: Field, value: string): string | null {
  const words = value.replace(/\s+/g, ' ').trim().slice(0, 500)
  if (words === '') return null
  if (field === 'published' || field === 'updated') return parseDate(words)
  if (field === 'captured') return captureTime(words)
  if (field === 'url') return /^https?:\/\//i.test(words) ? words : null
  if (field === 'language')
    return /^[a-z]{2,3}(?:$|[-_])/i.test(words) ? (words.toLowerCase().split(/[-_]/)[0] ?? null) : null
  if (field === 'author') return /^https?:/i.test(words) ? null : writerIn(words)
  return words
}

/** The name of a microdata item: its own `content`, that of a `name` inside it, or its words. */
function itemName(element: Element): string {
  for (const inner of elementsOf(element)) {
    if (attribute(inner, 'itemprop') !== 'name') continue
    return attribute(inner, 'content') || plainText(inner)
  }
  return attribute(element, 'content') || plainText(element)
}

function scriptText(element: Element): string {
  return element.childNodes.map((n) => ('value' in n ? n.value : '')).join('')
}

function jsonLd(source: string): readonly (readonly [Field, string])[] {
  if (nestsDeeper(source, MAX_NESTING)) return []
  const out: (readonly [Field, string])[] = []
  const stack: unknown[] = [safeParse(source)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (Array.isArray(node)) stack.push(...node.toReversed().filter((inner) => inner !== undefined && inner !== null))
    else if (typeof node === 'object' && node !== null) {
      const fields = new Map<string, unknown>(Object.entries(node))
      const graph = fields.get('@graph')
      if (graph !== undefined) stack.push(graph)
      if (!/Article|NewsReport|BlogPosting|Report|PressRelease/.test(String(fields.get('@type')))) continue
      const add = (field: Field, value: unknown): void => {
        const name = nameOf(value)
        if (name !== '') out.push([field, name])
      }
      add('title', fields.get('headline'))
      add('author', fields.get('author'))
      add('outlet', fields.get('publisher'))
      add('published', fields.get('datePublished'))
      add('updated', fields.get('dateModified'))
      add('url', fields.get('url') ?? fields.get('mainEntityOfPage'))
      add('section', fields.get('articleSection'))
      add('language', fields.get('inLanguage'))
    }
  }
  return out
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value
      .map(nameOf)
      .filter((name) => name !== '')
      .join(', ')
  if (typeof value !== 'object' || value === null) return ''
  const fields = new Map<string, unknown>(Object.entries(value))
  return nameOf(fields.get('name') ?? fields.get('@id') ?? '')
}

function safeParse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

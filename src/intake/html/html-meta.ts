import type { DefaultTreeAdapterTypes } from 'parse5'
import { writerIn } from '../meta/byline.ts'
import { captureTime } from '../meta/capture-time.ts'
import { parseDate } from '../meta/parse-date.ts'
import { shownAuthor } from './block-kind.ts'
import { isLinkedScript, linkedFields, scriptText } from './json-ld.ts'
import { savedPage } from './saved-page.ts'
import { attribute, type Element, elementsOf, type Node, plainText } from './tree.ts'

/** What a page can say of its article. */
export type MetaKey =
  | 'title'
  | 'author'
  | 'outlet'
  | 'published'
  | 'updated'
  | 'url'
  | 'language'
  | 'section'
  | 'captured'

/** A value and where on the page it stands. */
export interface Candidate {
  readonly value: string
  readonly from: 'json-ld' | 'open-graph' | 'meta' | 'page' | 'saved page'
}

/** The best candidate for each field that the page gives. */
export type HtmlMeta = ReadonlyMap<MetaKey, Candidate>

const META_NAMES: readonly (readonly [string, MetaKey, Candidate['from']])[] = [
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
  const found: (readonly [MetaKey, Candidate])[] = []
  const add = (field: MetaKey, value: string, from: Candidate['from']): void => {
    const clean = cleanValue(field, value)
    if (clean !== null) found.push([field, { value: clean, from }])
  }
  const scripts: string[] = []
  for (const element of elementsOf(root)) {
    const get = (name: string): string => element.attrs.find((a) => a.name === name)?.value ?? ''
    if (element.tagName === 'html') add('language', get('lang'), 'page')
    else if (element.tagName === 'title') add('title', titleText(element), 'page')
    else if (element.tagName === 'h1') add('title', plainText(element), 'page')
    else if (element.tagName === 'time') add('published', get('datetime') || plainText(element), 'page')
    else if (element.tagName === 'link' && get('rel') === 'canonical') add('url', get('href'), 'meta')
    else if (element.tagName === 'meta') {
      const name = (get('property') || get('name') || get('itemprop')).toLowerCase()
      const row = META_NAMES.find((r) => r[0] === name)
      if (row !== undefined) add(row[1], get('content'), row[2])
    } else if (isLinkedScript(element)) scripts.push(scriptText(element))
    else {
      const author = shownAuthor(element)
      if (author !== null) add('author', author, 'page')
      const property = get('itemprop')
      if (property === 'author' || property === 'publisher')
        add(property === 'author' ? 'author' : 'outlet', itemName(element), 'meta')
      else if (property === 'datePublished')
        add('published', get('content') || get('datetime') || plainText(element), 'meta')
    }
  }
  for (const [field, value] of linkedFields(scripts)) add(field, value, 'json-ld')
  for (const [field, value] of savedPage(root)) add(field, value, 'saved page')
  const best = new Map<MetaKey, Candidate>()
  for (const from of RANK) for (const [field, c] of found) if (c.from === from && !best.has(field)) best.set(field, c)
  return best
}

function cleanValue(field: MetaKey, value: string): string | null {
  const words = value.replace(/\s+/g, ' ').trim().slice(0, 500)
  if (words === '') return null
  if (field === 'published' || field === 'updated') return parseDate(words)
  if (field === 'captured') return captureTime(words)
  if (field === 'url') return /^https?:\/\//i.test(words) ? words : null
  if (field === 'language')
    return /^[a-z]{2,3}(?:$|[-_])/i.test(words) ? (words.toLowerCase().split(/[-_]/)[0] ?? null) : null
  if (field === 'author') return /^https?:/i.test(words) ? null : writerIn(words.replace(/,(?=\S)/g, ', '))
  return words
}

function titleText(title: Element): string {
  return scriptText(title).replace(/\s+/g, ' ').trim()
}

/** The words of the page's `title` element, as the window shows them. */
export function windowTitle(root: Node): string {
  for (const element of elementsOf(root)) {
    if (element.tagName === 'title') return titleText(element)
  }
  return ''
}

/** The name of a microdata item: its own `content`, that of a `name` inside it, or its words. */
function itemName(element: Element): string {
  for (const inner of elementsOf(element)) {
    if (attribute(inner, 'itemprop') !== 'name') continue
    return attribute(inner, 'content') || plainText(inner)
  }
  return attribute(element, 'content') || plainText(element)
}

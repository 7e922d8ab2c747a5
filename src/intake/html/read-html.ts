import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Block, Removed, Result } from '../../document/index.ts'
import { furnitureOf } from '../furniture/rows.ts'
import { MAX_NESTING, type Refusal } from '../input.ts'
import { isByline } from '../meta/byline.ts'
import { parseDate } from '../meta/parse-date.ts'
import { articlePieces } from './article-body.ts'
import { headedPieces } from './headed-pieces.ts'
import { headlineOf } from './headline.ts'
import { type HtmlMeta, htmlMeta, windowTitle } from './html-meta.ts'
import { linkedBody } from './json-ld.ts'
import { mainElement, severalArticles } from './main-element.ts'
import type { HtmlPiece } from './piece.ts'
import { hasShadowTrees, showShadowTrees } from './shadow.ts'
import type { Node } from './tree.ts'

export interface HtmlPage {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly removed: readonly Removed[]
  readonly meta: HtmlMeta
}

/** Main text, blocks and metadata of an HTML page; what stands outside the article and its furniture are left out. */
export function readHtml(html: string, input: string): Result<HtmlPage, Refusal> {
  if (nestsTooDeep(html)) return { ok: false, error: { reason: 'nested-too-deep', input, limit: MAX_NESTING } }
  const root = parsePage(html)
  return readPage(html, root, htmlMeta(root), input)
}

function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  const root = parse(html)
  if (hasShadowTrees(html)) showShadowTrees(root)
  return root
}

/** The articles of a page that holds several side by side, each with what the page says of all of them; else its one. */
export function readHtmlArticles(html: string, input: string): Result<readonly HtmlPage[], Refusal> {
  if (nestsTooDeep(html)) return { ok: false, error: { reason: 'nested-too-deep', input, limit: MAX_NESTING } }
  const root = parsePage(html)
  const meta = htmlMeta(root)
  const several = severalArticles(root)
  const shared: HtmlMeta = new Map([...meta].filter(([field]) => /^(?:outlet|language|captured)$/.test(field)))
  const pages = several.flatMap((article) => {
    const read = readArticle(article, article, shared, input)
    return read.ok ? [read.value] : []
  })
  if (pages.length > 1) return { ok: true, value: pages }
  const one = readPage(html, root, meta, input)
  return one.ok ? { ok: true, value: [one.value] } : one
}

/** The words of a story that the page gives in JSON-LD only are read where the page itself shows less than this share of them. */
const SHOWN = 0.5

/** The article of a page, from its elements, else from what its JSON-LD says it is. */
function readPage(html: string, root: Node, meta: HtmlMeta, input: string): Result<HtmlPage, Refusal> {
  const shown = readArticle(root, mainElement(root), meta, input)
  const body = html.includes('"articleBody"') ? linkedBody(root) : ''
  if (shown.ok && shown.value.text.length >= body.length * SHOWN) return shown
  const linked = /<(?:p|br|div)\b/i.test(body) ? readHtml(body, input) : readLines(body, input)
  return linked.ok ? { ok: true, value: { ...linked.value, meta } } : shown
}

/** Text whose lines are paragraphs. */
function readLines(text: string, input: string): Result<HtmlPage, Refusal> {
  const kept = assembled(
    text.split('\n').flatMap((line) => {
      const words = line.replace(/\s+/g, ' ').trim()
      return words === '' ? [] : [{ words, kind: 'paragraph' as const }]
    }),
  )
  return kept.text.length < MIN_TEXT
    ? { ok: false, error: { reason: 'no-main-text', input } }
    : { ok: true, value: { ...kept, meta: new Map() } }
}

/** The article in `main`; its headline and what is under it may stand before it, anywhere in `root`. */
function readArticle(root: Node, main: Node, meta: HtmlMeta, input: string): Result<HtmlPage, Refusal> {
  const removed: Removed[] = []
  const { all, headed, framed } = headedPieces(root, meta, removed)
  const pieces = articlePieces(headed, framed, main, meta.get('author')?.value ?? null, removed)
  const { text, blocks, removed: furniture } = assembled(pieces)
  removed.push(...furniture)
  if (text.length < MIN_TEXT) return { ok: false, error: { reason: 'no-main-text', input } }
  const shownMeta = withShownAuthor(pieces, all, withShownDate(headed, pieces, meta))
  return { ok: true, value: { text, blocks, removed, meta: headlineOf(pieces, shownMeta, windowTitle(root)) } }
}

/** A page with less text than this holds no article. */
const MIN_TEXT = 20

/** The text of these blocks and where each stands in it; lines of furniture are left out. */
function assembled(pieces: readonly Pick<HtmlPiece, 'words' | 'kind'>[]): Omit<HtmlPage, 'meta'> {
  const blocks: Block[] = []
  const removed: Removed[] = []
  let text = ''
  for (const { words, kind } of pieces) {
    const row = furnitureOf(words, kind)
    if (row !== null) {
      removed.push({ text: words, reason: row.reason })
      continue
    }
    if (text !== '') text += '\n\n'
    blocks.push({ start: text.length, end: text.length + words.length, kind })
    text += words
  }
  return { text, blocks, removed }
}

/** Without the writer that a `<meta>` names where nobody can read that name on the page, but another in the byline. */
function withShownAuthor(pieces: readonly HtmlPiece[], all: readonly HtmlPiece[], meta: HtmlMeta): HtmlMeta {
  const author = meta.get('author')
  if (author?.from !== 'meta' || [...all, ...pieces].some((p) => p.words.includes(author.value))) return meta
  const isSigned = pieces.some((p) => p.kind === 'byline' && isByline(p.words, null))
  return isSigned ? new Map([...meta].filter(([field]) => field !== 'author')) : meta
}

/** Blocks before the headline, and after it, among which a date is looked for. */
const BEFORE = 4
const AFTER = 6

/** Where no mark of the page gives the date, or only one that the article does not show, that beside its headline. */
function withShownDate(pieces: readonly HtmlPiece[], article: readonly HtmlPiece[], meta: HtmlMeta): HtmlMeta {
  const published = meta.get('published')
  if (published !== undefined && published.from !== 'page') return meta
  const value =
    published === undefined
      ? nearDate(pieces)
      : nearDate(article.filter((p) => p.kind === 'dateline' || p.kind === 'title'))
  if (value === null || article.some((p) => published !== undefined && parseDate(p.words) === published.value))
    return meta
  return new Map([...meta, ['published', { value, from: 'page' }]])
}

/** The first date among the short blocks beside the headline, those below it first. */
function nearDate(pieces: readonly HtmlPiece[]): string | null {
  const title = pieces.findIndex((p) => p.kind === 'title')
  if (title < 0) return null
  const near = [...pieces.slice(title + 1, title + AFTER), ...pieces.slice(Math.max(0, title - BEFORE), title)]
  // A day in a line of its own is that of the text before one in a caption is.
  const lines = near.filter((p) => p.kind === 'dateline')
  for (const { words } of [...lines, ...near]) {
    const value = words.length < 80 ? parseDate(words) : null
    if (value !== null) return value
  }
  return null
}

/** Open tags minus closed ones, on the raw stream: seen before a tree is built, which would take time and memory. */
function nestsTooDeep(html: string): boolean {
  let depth = 0
  const tags =
    /<(\/?)(?:div|span|section|article|ul|ol|table|tr|td|blockquote|b|i|em|strong|font|center|main|aside|nav|a|q|details)\b/gi
  for (const tag of html.matchAll(tags)) {
    depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1))
    // Unclosed inline tags are common on real pages: the cap is on what the tree could become, with room for them.
    if (depth > MAX_NESTING * 8) return true
  }
  return false
}

import { parse } from 'parse5'
import type { Block, Removed, Result } from '../../document/index.ts'
import { FURNITURE } from '../furniture/rows.ts'
import { MAX_NESTING, type Refusal } from '../input.ts'
import { collectPieces, type HtmlPiece } from './collect-pieces.ts'
import { framesOutside } from './frames.ts'
import { headlineOf } from './headline.ts'
import { type HtmlMeta, htmlMeta } from './html-meta.ts'
import { mainElement, severalArticles } from './main-element.ts'
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
  const root = parse(html)
  return readArticle(root, mainElement(root), htmlMeta(root), input)
}

/** The articles of a page that holds several side by side, each with what the page says of all of them; else its one. */
export function readHtmlArticles(html: string, input: string): Result<readonly HtmlPage[], Refusal> {
  if (nestsTooDeep(html)) return { ok: false, error: { reason: 'nested-too-deep', input, limit: MAX_NESTING } }
  const root = parse(html)
  const meta = htmlMeta(root)
  const several = severalArticles(root)
  const shared: HtmlMeta = new Map([...meta].filter(([field]) => /^(?:outlet|language|captured)$/.test(field)))
  const pages = several.flatMap((article) => {
    const read = readArticle(root, article, shared, input)
    return read.ok ? [{ ...read.value, removed: read.value.removed.filter((r) => r.reason !== 'nav') }] : []
  })
  if (pages.length > 1) return { ok: true, value: pages }
  const one = readArticle(root, mainElement(root), meta, input)
  return one.ok ? { ok: true, value: [one.value] } : one
}

function readArticle(root: Node, main: Node, meta: HtmlMeta, input: string): Result<HtmlPage, Refusal> {
  const removed: Removed[] = []
  const pieces = withoutSiteName(withTitle(collectPieces(main, removed), meta), meta, removed)
  removed.push(...framesOutside(root, main))
  const blocks: Block[] = []
  let text = ''
  let seenTitle = false
  for (const { words, kind } of pieces) {
    const known = kind === 'title' && seenTitle ? 'heading' : kind
    const row =
      known === 'paragraph' || known === 'list' || known === 'heading'
        ? FURNITURE.find((f) => words.length <= f.longest && f.pattern.test(words))
        : undefined
    if (row !== undefined) {
      removed.push({ text: words, reason: row.reason })
      continue
    }
    if (known === 'title') seenTitle = true
    if (text !== '') text += '\n\n'
    blocks.push({ start: text.length, end: text.length + words.length, kind: known })
    text += words
  }
  if (text.length < 20) return { ok: false, error: { reason: 'no-main-text', input } }
  return { ok: true, value: { text, blocks, removed, meta: headlineOf(pieces, meta) } }
}

/** The site's own name above the headline is no part of the article. */
function withoutSiteName(pieces: readonly HtmlPiece[], meta: HtmlMeta, removed: Removed[]): readonly HtmlPiece[] {
  const title = pieces.findIndex((p) => p.kind === 'title')
  const page = meta.get('title')?.value ?? ''
  const outlet = meta.get('outlet')?.value ?? ''
  const isSite = (p: HtmlPiece): boolean => p.words === outlet || (p.kind === 'heading' && page.includes(p.words))
  return pieces.filter((piece, i) => {
    if (i >= title || !isSite(piece)) return true
    removed.push({ text: piece.words, reason: 'site name' })
    return false
  })
}

/** Where no `h1` stands in the article, the line that repeats the page's title, or its first heading, is the headline. */
function withTitle(pieces: readonly HtmlPiece[], meta: HtmlMeta): readonly HtmlPiece[] {
  const first = pieces.findIndex((p) => p.kind === 'title')
  const title = meta.get('title')?.value ?? ''
  const inTitle = (p: HtmlPiece): boolean => p.words.length > 8 && p.words.length < 250 && title.includes(p.words)
  if (first >= 0) {
    // An `h1` with the site's name, and the headline below it in an `h2`: the page's title holds both.
    const headline = pieces.findIndex((p, i) => p.kind === 'heading' && i > first && i < first + 4 && inTitle(p))
    const h1 = pieces[first]
    if (headline < 0 || h1 === undefined || !inTitle(h1)) return pieces
    return pieces.map((p, i) =>
      i === headline ? { ...p, kind: 'title' } : i === first ? { ...p, kind: 'heading' } : p,
    )
  }
  const repeats = pieces.findIndex(inTitle)
  const at = repeats >= 0 ? repeats : pieces.findIndex((p, i) => p.kind === 'heading' && i < 3)
  return pieces.map((p, i) => (i === at ? { ...p, kind: 'title' } : p))
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

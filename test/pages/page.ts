import type { BlockKind } from '../../src/document/index.ts'

/** What is expected of one article of a page. */
export interface ExpectedArticle {
  readonly blocks: readonly (readonly [BlockKind, string])[]
  readonly meta: Readonly<
    Partial<
      Record<'title' | 'author' | 'outlet' | 'published' | 'updated' | 'url' | 'language' | 'captured', string | null>
    >
  >
}

/** An invented page, as a system of its kind would print it, and what is to be read from it. */
export interface Page {
  readonly name: string
  readonly html: string
  readonly articles: readonly ExpectedArticle[]
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['T', 'title'],
  ['B', 'byline'],
  ['D', 'dateline'],
  ['P', 'paragraph'],
  ['H', 'heading'],
  ['C', 'caption'],
  ['L', 'list'],
  ['Q', 'quote'],
  ['X', 'correction'],
])

/** Expected blocks from a short notation: a line each, its kind by the first letter (`T` title, `P` paragraph …). */
export function blocks(lines: string): ExpectedArticle['blocks'] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const kind = KINDS.get(line.trim().charAt(0))
      if (kind === undefined) throw new RangeError(`no kind of block begins this line: ${line}`)
      return [kind, line.trim().slice(2)]
    })
}

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

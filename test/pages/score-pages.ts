import { unpackBytes } from '../formats/unpack-bytes.ts'
import { NEWS } from './news.ts'
import { OTHER } from './other.ts'
import type { Page } from './page.ts'

export const PAGES: readonly Page[] = [...NEWS, ...OTHER]

/** What was found on the pages: blocks that are right to the letter and in their kind, and metadata that is. */
export interface PageScore {
  readonly expected: number
  readonly found: number
  readonly right: number
  /** Right to the letter, whatever the kind. */
  readonly rightWords: number
  readonly metaExpected: number
  readonly metaRight: number
  readonly faults: readonly string[]
}

/** F1 of two counts of blocks. */
export function f1(right: number, expected: number, found: number): number {
  return (2 * right) / Math.max(1, expected + found)
}

/** Reads all pages and compares them with what is expected, article by article. */
export async function scorePages(pages: readonly Page[]): Promise<PageScore> {
  const faults: string[] = []
  let [expected, found, right, rightWords, metaExpected, metaRight] = [0, 0, 0, 0, 0, 0]
  for (const page of pages) {
    const { documents } = await unpackBytes(`${page.name}.html`, page.html)
    if (documents.length !== page.articles.length)
      faults.push(`${page.name}: ${documents.length} articles, not ${page.articles.length}`)
    for (const [i, article] of page.articles.entries()) {
      const doc = documents[i]
      const got = (doc?.blocks ?? []).map((b) => [b.kind, doc?.text.slice(b.start, b.end) ?? ''] as const)
      const key = ([kind, words]: readonly [string, string]): string => `${kind}|${words}`
      expected += article.blocks.length
      found += got.length
      right += common(article.blocks.map(key), got.map(key))
      rightWords += common(
        article.blocks.map((b) => b[1]),
        got.map((b) => b[1]),
      )
      for (const b of article.blocks)
        if (!got.some((g) => key(g) === key(b))) faults.push(`${page.name}: lacks ${key(b)}`)
      for (const g of got)
        if (!article.blocks.some((b) => key(g) === key(b))) faults.push(`${page.name}: adds ${key(g)}`)
      for (const [field, value] of Object.entries(article.meta)) {
        metaExpected++
        const is = doc === undefined ? undefined : Reflect.get(doc, field)
        if (is === value) metaRight++
        else faults.push(`${page.name}: ${field} is ${String(is)}, not ${value}`)
      }
    }
  }
  return { expected, found, right, rightWords, metaExpected, metaRight, faults }
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = [...b]
  let count = 0
  for (const key of a) {
    const at = left.indexOf(key)
    if (at < 0) continue
    left.splice(at, 1)
    count++
  }
  return count
}

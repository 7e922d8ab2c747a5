import { parse } from 'parse5'
import { candidateBlocks } from '../src/intake/html/article-body.ts'
import { blockFeatures } from '../src/intake/html/block-features.ts'
import { headedPieces } from '../src/intake/html/headed-pieces.ts'
import { htmlMeta } from '../src/intake/html/html-meta.ts'
import { mainElement, severalArticles } from '../src/intake/html/main-element.ts'
import { hasShadowTrees, showShadowTrees } from '../src/intake/html/shadow.ts'
import type { ExpectedArticle, Page } from '../test/pages/page.ts'
import { type Example, fitLogistic } from './logistic.ts'
import { tableRows } from './table-rows.ts'

/** Rounds, rarest feature and pull towards zero: the best of a few over batches left out (`block-weights.card.md`). */
const OPTIONS = { epochs: 40, minSeen: 3, decay: 0.003, seed: 20261121 }

/** Examples of the question whether a block is the article's, from pages whose articles are known. */
export function blockExamples(pages: readonly Page[]): readonly Example[] {
  return pages.flatMap((page) => {
    const root = parse(page.html)
    if (hasShadowTrees(page.html)) showShadowTrees(root)
    const meta = htmlMeta(root)
    const several = severalArticles(root)
    const parts = several.length > 1 ? several.map((a) => ({ root: a, main: a })) : [{ root, main: mainElement(root) }]
    return page.articles.flatMap((article, i) => {
      const part = parts[i]
      if (part === undefined) return []
      const { headed, framed } = headedPieces(part.root, meta, [])
      const blocks = candidateBlocks(headed, framed, part.main, meta.get('author')?.value ?? null, [])
      const answers = answersFor(
        blocks.pieces.map((p) => p.words),
        article,
      )
      return blockFeatures(blocks).flatMap((features, k) => {
        const answer = answers[k] ?? null
        return answer === null || k === blocks.title ? [] : [{ features, answer }]
      })
    })
  })
}

/** Which blocks are the article's; `null` where one is a part of an expected block or holds one, so that neither is right. */
function answersFor(words: readonly string[], { blocks }: ExpectedArticle): readonly (boolean | null)[] {
  const expected = blocks.map(([, text]) => text)
  const matched = inBoth(words, expected)
  const close = (text: string): string => text.replace(/\s+/g, '')
  const loose = expected.filter((text) => !words.includes(text)).map(close)
  return words.map((text, i) => {
    if (matched.has(i)) return true
    const isPart = loose.some((other) => other.includes(close(text)) || close(text).includes(other))
    return isPart ? null : false
  })
}

/** The numbers of the items of a list that a longest common subsequence with another keeps. */
function inBoth(one: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  const at = (i: number, k: number): number => lengths[i]?.[k] ?? 0
  for (let i = one.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? []
    for (let k = other.length - 1; k >= 0; k--)
      row[k] = Math.max(at(i + 1, k), at(i, k + 1), one[i] === other[k] ? at(i + 1, k + 1) + 1 : 0)
  }
  const kept = new Set<number>()
  for (let i = 0, k = 0; i < one.length && k < other.length; ) {
    if (one[i] === other[k] && at(i, k) === at(i + 1, k + 1) + 1) {
      kept.add(i++)
      k++
    } else if (at(i + 1, k) >= at(i, k + 1)) i++
    else k++
  }
  return kept
}

/** Weights of the features of blocks, in hundredths of a bit. */
export function fitBlocks(pages: readonly Page[]): ReadonlyMap<string, number> {
  return fitLogistic(blockExamples(pages), OPTIONS)
}

/** The source of `intake/html/block-weights.ts`. */
export function blockWeights(pages: readonly Page[]): string {
  return [
    '/** Weights of the features of `blockFeatures`, made by `npm run train -- page-blocks`; see `block-weights.card.md`. */',
    'export const BLOCK_WEIGHTS: readonly string[] = [',
    ...tableRows(fitBlocks(pages), '  ', 1),
    ']',
    '',
  ].join('\n')
}

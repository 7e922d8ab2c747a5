import type { Removed } from '../../document/index.ts'
import { alikes } from './entries.ts'
import type { HtmlPiece } from './piece.ts'
import { attribute, type Element, elementsAround, elementsOf, isElement, plainText, withinAny } from './tree.ts'

/** A teaser of another article is no longer than this. */
const MAX_TEASER = 500

/** Teasers of other articles: short elements that begin with a link to another page, in a heading or one after another. */
export function withoutTeasers(
  pieces: readonly HtmlPiece[],
  headline: HtmlPiece | undefined,
  removed: Removed[],
): readonly HtmlPiece[] {
  const above = new Set(headline === undefined ? [] : elementsAround(headline.element))
  const linked = pieces.flatMap((p): readonly { readonly element: Element; readonly headed: boolean }[] => {
    const outer = p.element.tagName === 'div' && p.kind === 'paragraph' ? p.element : p.element.parentNode
    if (p === headline || p.linked < 0.9 || outer === null || !isElement(outer) || above.has(outer)) return []
    if (leadsHere(p.element) || plainText(outer).length > MAX_TEASER) return []
    return [{ element: outer, headed: p.kind === 'heading' }]
  })
  const alikeBeside = alikes()
  const repeats = new Map<readonly Element[], number>()
  for (const element of new Set(linked.map((l) => l.element)))
    repeats.set(alikeBeside(element), (repeats.get(alikeBeside(element)) ?? 0) + 1)
  const teasers = linked
    .filter(({ element, headed }) => headed || (isMore(element) && (repeats.get(alikeBeside(element)) ?? 0) > 1))
    .map((l) => l.element)
  if (teasers.length === 0) return pieces
  const inTeasers = withinAny(teasers)
  const isTeaser = (p: HtmlPiece): boolean => inTeasers(p.element)
  const length = (of: readonly HtmlPiece[]): number => of.reduce((sum, p) => sum + p.words.length, 0)
  const left = pieces.filter((p) => isTeaser(p))
  // Where most of the page is like that, its entries have headings that lead to themselves.
  if (length(left) > length(pieces) / 2) return pieces
  for (const p of left) removed.push({ text: p.words.slice(0, 300), reason: 'related' })
  return pieces.filter((p) => !isTeaser(p))
}

function leadsHere(heading: Element): boolean {
  for (const inner of elementsOf(heading)) if (inner.tagName === 'a') return attribute(inner, 'href').startsWith('#')
  return false
}

/** Whether an element has words of its own below its link. */
function isMore(element: Element): boolean {
  return element.childNodes.filter((n) => plainText(n) !== '').length > 1
}

import type { Attribution, Piece } from '../../document/index.ts'

/**
 * Marks the links of chains: `inside` is the nearest attribution whose content holds the cue and the content of this
 * one ("Ilves said that Renn had promised to pay"). The inner source may stand outside, as with shared subjects.
 */
export function chained(attributions: readonly Attribution[]): readonly Attribution[] {
  const pieces = attributions
    .flatMap((a, owner) => a.content.map((piece) => ({ piece, owner })))
    .toSorted((a, b) => a.piece[0] - b.piece[0] || b.piece[1] - a.piece[1])
  // The furthest end of the pieces so far tells when looking further back is of no use.
  const reach: number[] = []
  for (const { piece } of pieces) reach.push(Math.max(reach.at(-1) ?? 0, piece[1]))
  return attributions.map((inner, i) => {
    const cue = inner.cue[0] ?? inner.content[0]
    if (cue === undefined) return inner
    const citing = /^speech\/(?:citing|quoted-as)$/.test(inner.by ?? '')
      ? attributions.find((a) => a !== inner && isSameContent(a, inner))
      : undefined
    if (citing !== undefined) return { ...inner, inside: citing.id }
    let nearest: Attribution | null = null
    for (let at = lastAt(pieces, cue[0]); at >= 0 && (reach[at] ?? 0) >= cue[1]; at--) {
      const { piece, owner } = pieces[at] ?? { piece: [0, 0] satisfies Piece, owner: i }
      const outer = attributions[owner]
      if (owner === i || outer === undefined || piece[1] < cue[1] || !holds(outer, inner)) continue
      if (nearest === null || sizeOf(outer) < sizeOf(nearest)) nearest = outer
    }
    return nearest === null ? inner : { ...inner, inside: nearest.id }
  })
}

function lastAt(pieces: readonly { readonly piece: Piece }[], position: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((pieces[mid]?.piece[0] ?? 0) <= position) low = mid + 1
    else high = mid
  }
  return low - 1
}

function holds(outer: Attribution, inner: Attribution): boolean {
  const within = ([start, end]: Piece): boolean => outer.content.some(([s, e]) => s <= start && end <= e)
  return sizeOf(outer) > sizeOf(inner) && inner.cue.every(within) && inner.content.every(within)
}

/** "the Courier reported, citing two officials", "he was quoted by the agency": both have the same content. */
function isSameContent(a: Attribution, b: Attribution): boolean {
  return a.by !== b.by && a.content[0]?.[0] === b.content[0]?.[0] && a.content.at(-1)?.[1] === b.content.at(-1)?.[1]
}

function sizeOf(attribution: Attribution): number {
  return attribution.content.reduce((sum, [start, end]) => sum + end - start, 0)
}

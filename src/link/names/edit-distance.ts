/** Rows of short words, one word after the other. */
const ROOM = new Int32Array(256)

/**
 * Letters added, left out, changed or swapped with their neighbour to make one word of the other, at most `limit` + 1
 * (restricted Damerau–Levenshtein distance).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let first = 0
  let endA = a.length
  let endB = b.length
  // What both begin or end with costs nothing.
  while (first < endA && first < endB && a.charCodeAt(first) === b.charCodeAt(first)) first++
  while (endA > first && endB > first && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  if (first === endA || first === endB) return Math.min(limit + 1, endA + endB - 2 * first)
  const width = endB - first + 1
  const rows = 3 * width <= ROOM.length ? ROOM : new Int32Array(3 * width)
  for (let j = 0; j < width; j++) rows[j] = j
  let row = 0
  for (let i = 1; i <= endA - first; i++) {
    const [before, next] = [((i + 1) % 3) * width, (i % 3) * width]
    const own = a.charCodeAt(first + i - 1)
    const previous = i > 1 ? a.charCodeAt(first + i - 2) : -1
    let least = i
    rows[next] = i
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(first + j - 1)
      let edits = (rows[row + j - 1] ?? 0) + (own === other ? 0 : 1)
      edits = Math.min(edits, (rows[row + j] ?? 0) + 1, (rows[next + j - 1] ?? 0) + 1)
      if (j > 1 && previous === other && own === b.charCodeAt(first + j - 2))
        edits = Math.min(edits, (rows[before + j - 2] ?? 0) + 1)
      rows[next + j] = edits
      least = Math.min(least, edits)
    }
    // A swap reaches back over one row, so that two rows beyond the limit end the search.
    if (least > limit + 1) return limit + 1
    row = next
  }
  return Math.min(rows[row + width - 1] ?? 0, limit + 1)
}

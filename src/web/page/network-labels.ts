/** A dot that wants its name beside it; `size` is half its width, all in units of the drawing. */
export interface Dot {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly letters: number
  /** Dots of more weight choose first. */
  readonly weight: number
}

/** Where a name is written, by its middle and its foot. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Room of a letter and of a line at 12 units. */
const LETTER = 6.3
const LINE = 12

/**
 * Places for names that lie neither on one another nor on a dot: above their dot, below, or beside it; a name that finds
 * no room is left out of the drawing and stands in the list and in the dot's title.
 */
export function labelPlaces(
  dots: readonly Dot[],
  { width, height }: { readonly width: number; readonly height: number },
): ReadonlyMap<string, LabelPlace> {
  const taken: Box[] = dots.map(({ x, y, size }) => box(x, y + size, size * 2, size * 2))
  const places = new Map<string, LabelPlace>()
  for (const { id, x, y, size, letters } of dots.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const wide = letters * LETTER
    const tries = [
      { x, y: y - size - 4 },
      { x, y: y + size + LINE },
      { x: x + size + 4 + wide / 2, y: y + 4 },
      { x: x - size - 4 - wide / 2, y: y + 4 },
      { x, y: y - size - 4 - LINE },
      { x, y: y + size + LINE * 2 },
    ]
    const found = tries.find((place) => {
      const own = box(place.x, place.y, wide, LINE)
      const inside = own.left >= 0 && own.right <= width && own.top >= 0 && own.bottom <= height
      return inside && !taken.some((other) => meets(own, other))
    })
    if (found === undefined) continue
    taken.push(box(found.x, found.y, wide, LINE))
    places.set(id, found)
  }
  return places
}

function box(middle: number, foot: number, wide: number, high: number): Box {
  return { left: middle - wide / 2, right: middle + wide / 2, top: foot - high, bottom: foot }
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

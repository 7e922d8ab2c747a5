import { alikes } from './entries.ts'
import type { Body } from './find-body.ts'
import type { HtmlPiece } from './piece.ts'
import { endsSentence } from './running-text.ts'
import { stepOf } from './step-of.ts'
import { type Element, elementsAround, type Node, within } from './tree.ts'
import { LINKS } from './word-features.ts'

/** Bounds of the number of blocks from the headline, and behind the last running text. */
const FROM_TITLE = [-4, -2, -1, 0, 1, 2, 4, 8]
const BEHIND = [1, 2, 4, 8]
/** Bounds of the number of elements up to one that holds running text, or the headline. */
const LEVELS = [0, 1, 2, 3, 5]
const ALIKE = [1, 2, 4]
const IN_ENTRY = [0, 1, 2, 3]

/** Where each block stands: between headline and running text, how far from both in the tree, beside what. */
export function placeFeatures(
  pieces: readonly HtmlPiece[],
  title: number,
  main: Node,
  body: Body | null,
): (i: number) => readonly string[] {
  const inMain = within(main)
  const inBody = body === null ? inMain : within(body.element)
  const good = pieces.map((p) => !p.framed && body?.isGood(p) === true)
  const zoneOf = zones(good, title)
  const lastGood = good.lastIndexOf(true)
  const headline = pieces[title]
  const above = new Set(headline === undefined ? [] : elementsAround(headline.element))
  const shape = shapes(pieces)
  const entry = entryPlaces(pieces, body, good)
  return (i) => {
    const piece = pieces[i]
    if (piece === undefined) return []
    const { kind, linked, element, words, framed } = piece
    const zone = zoneOf(i)
    const up = stepOf(
      levelsUp(element, (e) => body?.holds(e) === true),
      LEVELS,
    )
    const titleUp = stepOf(
      levelsUp(element, (e) => above.has(e)),
      LEVELS,
    )
    const marks: readonly (readonly [string, boolean])[] = [
      ['main', inMain(element)],
      ['body', inBody(element)],
      ['good', good[i] === true],
      ['made', body?.isMade(piece) === true],
      ['holds', body?.holds(element) === true],
    ]
    const placed = [
      'all',
      `kind-${kind}`,
      `link-${stepOf(linked, LINKS)}`,
      `end-${endsSentence(words)}`,
      `up-${up}`,
      `title-up-${titleUp}`,
    ]
    return [
      ...placed.map((what) => `${zone} ${what}`),
      `up ${up}`,
      `title-up ${titleUp}`,
      ...(title < 0 ? [] : [`from-title ${stepOf(i - title, FROM_TITLE)}`]),
      ...(zone === 'tail' ? [`behind ${stepOf(i - lastGood, BEHIND)}`] : []),
      ...marks.flatMap(([name, holds]) => (holds ? [`in ${name}`] : [])),
      ...beside(pieces, good, i),
      ...(framed ? framedFeatures(piece, zone) : []),
      ...shape(piece),
      ...entry(i),
    ]
  }
}

/** What tells a frame that its names speak truly of from one of which they lie. */
function framedFeatures({ kind, words, linked }: HtmlPiece, zone: Zone): readonly string[] {
  const told = ['all', zone, `kind-${kind}`, `end-${endsSentence(words)}`, `link-${stepOf(linked, LINKS)}`]
  return told.map((what) => `framed ${what}`)
}

type Zone = 'before' | 'title' | 'no-body' | 'head' | 'inside' | 'tail'

/** Where a block stands in the order of the page. */
function zones(good: readonly boolean[], title: number): (i: number) => Zone {
  const [first, last] = [good.indexOf(true), good.lastIndexOf(true)]
  return (i) => {
    if (i < title) return 'before'
    if (i === title) return 'title'
    if (first < 0) return 'no-body'
    return i < first ? 'head' : i <= last ? 'inside' : 'tail'
  }
}

/** Elements from one outwards up to one of which this holds, or to the root. */
function levelsUp(element: Element, holds: (element: Element) => boolean): number {
  let levels = 0
  for (const at of elementsAround(element)) {
    if (holds(at)) break
    levels++
  }
  return levels
}

/** What stands before and after a block. */
function beside(pieces: readonly HtmlPiece[], good: readonly boolean[], i: number): readonly string[] {
  const [before, after] = [pieces[i - 1], pieces[i + 1]]
  const out = [`before-it ${before?.kind ?? 'none'}`, `after-it ${after?.kind ?? 'none'}`]
  if (good[i - 1] === true) out.push('before-it good')
  if (good[i + 1] === true) out.push('after-it good')
  if (good[i - 1] === true && good[i + 1] === true) out.push('beside good')
  if ((before?.linked ?? 0) > 0.8) out.push('before-it linked')
  if ((after?.linked ?? 0) > 0.8) out.push('after-it linked')
  if (pieces[i]?.kind === 'heading') {
    if (good[i + 1] === true) out.push('heading-of good')
    if ((after?.linked ?? 0) > 0.8) out.push('heading-of linked')
  }
  return out
}

/** How often the words of a block, numbers apart, and elements of its make beside it occur. */
function shapes(pieces: readonly HtmlPiece[]): (piece: HtmlPiece) => readonly string[] {
  const often = new Map<string, number>()
  const bare = (words: string): string => words.toLowerCase().replace(/\d+/g, '0')
  for (const { words } of pieces) often.set(bare(words), (often.get(bare(words)) ?? 0) + 1)
  const alikeBeside = alikes()
  return ({ words, kind, element }) => {
    const times = stepOf(often.get(bare(words)) ?? 1, [1, 2])
    return [`times ${times}`, `times ${times}-${kind}`, `alike ${stepOf(alikeBeside(element).length, ALIKE)}`]
  }
}

/** Which block of its entry one is, where the body is made of entries, and whether running text stands before it there. */
function entryPlaces(
  pieces: readonly HtmlPiece[],
  body: Body | null,
  good: readonly boolean[],
): (i: number) => readonly string[] {
  let [entry, first, text]: [Element | null, number, boolean] = [null, 0, false]
  const features = pieces.map(({ element, kind }, i) => {
    const around = body?.entries.around(element) ?? null
    if (around !== entry) [entry, first, text] = [around, i, false]
    const at = stepOf(i - first, IN_ENTRY)
    const out = around === null ? [] : [`entry ${at}`, `entry ${at}-${kind}`, ...(text ? ['entry text-before'] : [])]
    text ||= good[i] === true
    return out
  })
  return (i) => features[i] ?? []
}

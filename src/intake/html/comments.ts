import type { Removed } from '../../document/index.ts'
import { alikes } from './entries.ts'
import { isAnswerRow, isCommentsHead } from './noise.ts'
import type { HtmlPiece } from './piece.ts'
import { isRunningText } from './running-text.ts'
import { attribute, type Element, elementsAround, elementsNear, isElement, withinAny } from './tree.ts'

/** Rows of links below comments that are looked at. */
const MAX_ROWS = 200

/**
 * The blocks without readers' comments. Comments stand in the element that holds several rows of "Reply", "Report", or
 * begins with a heading that says so; or they are entries of one make below a story, each with a name, a time and words.
 */
export function withoutComments(pieces: readonly HtmlPiece[], title: number, removed: Removed[]): readonly HtmlPiece[] {
  const headline = pieces[title]
  const above = new Set(headline === undefined ? [] : elementsAround(headline.element))
  const rows = pieces.filter((p, i) => i !== title && isAnswerRow(p.words))
  const head = pieces.find((p, i) => i > title && p.kind === 'heading' && isCommentsHead(p.words))
  const outer = head?.element.parentNode
  const holders = [
    rows.length < 2 ? null : commonElement(rows.slice(0, MAX_ROWS).map((p) => p.element)),
    outer !== undefined && outer !== null && isElement(outer) ? outer : null,
    ...signedEntries(pieces, title),
  ].filter((holder): holder is Element => holder !== null && !above.has(holder))
  if (holders.length === 0) return pieces
  const inComments = withinAny(holders)
  const isComment = (p: HtmlPiece): boolean => inComments(p.element)
  const from = pieces.findIndex(isComment)
  return pieces.filter((p, i) => {
    if (!isComment(p) && !(i === from - 1 && p.kind === 'heading')) return true
    removed.push({ text: p.words.slice(0, 300), reason: 'comments' })
    return false
  })
}

/** The element around all of these. */
function commonElement(elements: readonly Element[]): Element | null {
  let common: readonly Element[] | null = null
  for (const element of elements) {
    const around = new Set(elementsAround(element))
    common = (common ?? [...around]).filter((e) => around.has(e))
  }
  return common?.[0] ?? null
}

/** What a reader writes above a comment: a name, then when. A ticker has the time first, a speech has none. */
const NAME_AND_TIME = /^[^\d:]{2,40}\d[^.!?]{0,40}$/
const MAX_HEAD = 80
const MAX_LINES = 3
/** Entries are looked for among so many elements around a block. */
const MAX_LEVELS = 6
/** A story above comments has at least so much running text. */
const STORY = 100

/** Entries of one make, below the running text of a story, that begin with a name and a time. */
function signedEntries(pieces: readonly HtmlPiece[], title: number): readonly Element[] {
  const firstIn = new Map<Element, number>()
  const alikeBeside = alikes()
  const byMake = new Map<string, Element[]>()
  for (const [i, piece] of pieces.entries()) {
    if (i <= title) continue
    for (const element of elementsNear(piece.element, MAX_LEVELS)) {
      if (firstIn.has(element)) continue
      firstIn.set(element, i)
      const make = `${element.tagName}.${attribute(element, 'class')}`
      if (attribute(element, 'class') === '' || !beginsWithNameAndTime(pieces, i, element)) continue
      const entries = byMake.get(make) ?? []
      entries.push(element)
      byMake.set(make, entries)
    }
  }
  return [...byMake.values()].flatMap((entries): readonly Element[] => {
    const [first] = entries
    if (first === undefined || !entries.some((e) => alikeBeside(e).length > 1)) return []
    const from = firstIn.get(first) ?? 0
    const story = pieces.slice(title + 1, from).filter(isRunningText)
    return story.reduce((sum, p) => sum + p.words.length, 0) < STORY ? [] : entries
  })
}

/** Whether the words of an element, whose first block has this number, are a name, a time and more after it. */
function beginsWithNameAndTime(pieces: readonly HtmlPiece[], first: number, element: Element): boolean {
  let head = ''
  for (let i = first; i <= first + MAX_LINES; i++) {
    const piece = pieces[i]
    if (
      piece === undefined ||
      !elementsNear(piece.element, MAX_LEVELS).includes(element) ||
      /^(?:heading|title|caption)$/.test(piece.kind)
    )
      return false
    if (head !== '' && NAME_AND_TIME.test(head)) return piece.kind === 'paragraph' && piece.element !== element
    head = `${head} ${piece.words}`.trim()
    if (head.length > MAX_HEAD) return false
  }
  return false
}

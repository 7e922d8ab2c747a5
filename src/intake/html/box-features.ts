import type { Body } from './find-body.ts'
import { hasBoxName, hasFrameName, nameWords } from './name-hints.ts'
import { isCall, isConsent } from './noise.ts'
import type { HtmlPiece } from './piece.ts'
import { stepOf } from './step-of.ts'
import { type Element, elementsOf, isElement } from './tree.ts'

/** Bounds of the number of blocks in a box, of their letters, and of the share of these that are links. */
const BLOCKS = [1, 2, 4, 8]
const LETTERS = [40, 120, 300, 1000]
const LINKED = [0, 0.2, 0.4, 0.85]
/** Elements whose names are looked at, from a block outwards. */
const NAMED = 3
/** Elements of a box that are looked through for buttons and pictures. */
const MAX_ELEMENTS = 500

/** What the box around each block is like: the largest element around it that holds no running text of the body. */
export function boxFeatures(
  pieces: readonly HtmlPiece[],
  headline: HtmlPiece | undefined,
  body: Body | null,
): (piece: HtmlPiece) => readonly string[] {
  const boxAround = boxes(body)
  const inBox = Map.groupBy(pieces, (p) => boxAround(p.element))
  const features = new Map<Element, readonly string[]>()
  for (const [box, inside] of inBox)
    if (box !== null) features.set(box, featuresOf(box, inside, headline !== undefined && inside.includes(headline)))
  const names = namesAround(body)
  return ({ element }) => {
    const box = boxAround(element)
    const own = box === null ? ['box none'] : (features.get(box) ?? [])
    return [...own, ...names(element)]
  }
}

/** The box around an element, `null` where the element itself holds running text of the body; remembers its answers. */
function boxes(body: Body | null): (element: Element) => Element | null {
  const known = new Map<Element, Element>()
  return (element) => {
    if (body?.holds(element) === true) return null
    const passed: Element[] = []
    let box = element
    for (;;) {
      const found = known.get(box)
      if (found !== undefined) box = found
      passed.push(box)
      const outer = box.parentNode
      if (found !== undefined || outer === null || !isElement(outer) || outer.tagName === 'body') break
      if (outer === body?.element || body?.holds(outer) === true) break
      box = outer
    }
    for (const at of passed) known.set(at, box)
    return box
  }
}

function featuresOf(box: Element, inside: readonly HtmlPiece[], hasTitle: boolean): readonly string[] {
  const letters = inside.reduce((sum, p) => sum + p.words.length, 0)
  const linked = inside.reduce((sum, p) => sum + p.linked * p.words.length, 0) / Math.max(1, letters)
  const { form, button, picture } = controlsIn(box)
  const marks: readonly (readonly [string, boolean])[] = [
    ['call', inside.some((p) => isCall(p.words))],
    ['consent', isConsent(inside.map((p) => p.words).join(' '))],
    ['signed', inside.some((p) => p.kind === 'byline' || p.kind === 'dateline')],
    ['form', form],
    ['button', button],
    ['picture', picture],
    ['headline', hasTitle],
    ['named-box', hasBoxName(box)],
    ['named-frame', hasFrameName(box)],
  ]
  return [
    `box tag-${box.tagName}`,
    `box blocks-${stepOf(inside.length, BLOCKS)}`,
    `box letters-${stepOf(letters, LETTERS)}`,
    `box link-${stepOf(linked, LINKED)}`,
    ...marks.flatMap(([name, holds]) => (holds ? [`box ${name}`] : [])),
  ]
}

/** What a box asks its reader to use, and whether it shows a picture. */
function controlsIn(box: Element): { readonly form: boolean; readonly button: boolean; readonly picture: boolean } {
  let [form, button, picture, seen] = [false, false, false, 0]
  for (const { tagName } of elementsOf(box)) {
    if (/^(?:form|input|select|textarea)$/.test(tagName)) form = true
    else if (tagName === 'button') button = true
    else if (/^(?:img|picture|amp-img)$/.test(tagName)) picture = true
    if (++seen > MAX_ELEMENTS) break
  }
  return { form, button, picture }
}

/** The words of the names of an element and of those next around it that hold no running text; remembers its answers. */
function namesAround(body: Body | null): (element: Element) => readonly string[] {
  const known = new Map<Element, readonly string[]>()
  const namesOf = (element: Element): readonly string[] => {
    const found = known.get(element)
    if (found !== undefined) return found
    const hints = [hasBoxName(element) ? ['name-hints box'] : [], hasFrameName(element) ? ['name-hints frame'] : []]
    const names = [...hints.flat(), ...nameWords(element).map((word) => `name ${word}`)]
    known.set(element, names)
    return names
  }
  return (element) => {
    const out: string[] = []
    let at = element
    for (let i = 0; i < NAMED && at.tagName !== 'body' && body?.holds(at) !== true; i++) {
      out.push(...namesOf(at))
      if (at.parentNode === null || !isElement(at.parentNode)) break
      at = at.parentNode
    }
    return out
  }
}

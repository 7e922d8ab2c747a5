import { attribute, type Element, elementsOf } from './tree.ts'

/** What marks in sentences ("… as he said.²") lead to further down the page. */
export interface Notes {
  /** Notes where a mark of reference leads; `element` is the mark or an element around it. */
  addMark(element: Element): void
  /** Whether a mark before this element leads to it. */
  isNote(element: Element): boolean
}

export function openNotes(): Notes {
  const wanted = new Set<string>()
  return {
    addMark: (element) => {
      for (const inner of elementsOf(element)) {
        const href = attribute(inner, 'href')
        if (inner.tagName === 'a' && /^#./.test(href)) wanted.add(href.slice(1))
      }
    },
    isNote: (element) =>
      wanted.size > 0 && element.attrs.some((a) => (a.name === 'id' || a.name === 'name') && wanted.has(a.value)),
  }
}

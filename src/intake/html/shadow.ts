import { attribute, type Element, elementsOf, isElement, type Node, plainText } from './tree.ts'

/** Whether a page may hold shadow trees that stand in its source. */
export function hasShadowTrees(html: string): boolean {
  return /<template\b[^>]{0,200}\bshadowrootmode\b/i.test(html)
}

/**
 * Puts the shadow trees that a page declares in place of their templates, their slots filled, as a browser shows them;
 * one without slots only where it says more than what it covers. Changes the tree. Source: HTML Standard, "declarative
 * shadow roots".
 */
export function showShadowTrees(root: Node): void {
  const open: Node[] = [root]
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const host of [...elementsOf(at)]) if (showShadowTree(host)) open.push(host)
}

function showShadowTree(host: Element): boolean {
  const template = host.childNodes.find((n) => isElement(n) && attribute(n, 'shadowrootmode') !== '')
  if (template === undefined || !('content' in template)) return false
  const slots = [...elementsOf(template.content)].filter((e) => e.tagName === 'slot')
  const light = host.childNodes.filter((n) => n !== template)
  const covered = light.reduce((sum, n) => sum + plainText(n).length, 0)
  if (slots.length === 0 && covered > plainText(template.content).length) return false
  host.childNodes = template.content.childNodes
  for (const child of host.childNodes) child.parentNode = host
  fillSlots(slots, light)
  return true
}

/** Puts the children that a host had into the slots of its shadow tree; a slot without any keeps its own words. */
function fillSlots(slots: readonly Element[], light: readonly Element['childNodes'][number][]): void {
  const given = Map.groupBy(light, (n) => (isElement(n) ? attribute(n, 'slot') : ''))
  for (const slot of slots) {
    const children = given.get(attribute(slot, 'name'))
    if (children === undefined) continue
    given.delete(attribute(slot, 'name'))
    slot.childNodes = children
    for (const child of children) child.parentNode = slot
  }
}

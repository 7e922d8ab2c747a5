import { parse } from 'parse5'
import { DROPPED, isElement, type Node } from '../html/tree.ts'

const BREAKS = new Set('p div br li tr h1 h2 h3 h4 h5 h6 blockquote hr table ul ol pre'.split(' '))

/** Their words stand apart in one line. */
const CELLS = new Set(['td', 'th'])

/** The words of an HTML mail as lines; quotations are marked with ">" as in plain mail, so that both are parted alike. */
export function htmlWords(html: string): string {
  const lines: string[] = []
  let line = ''
  let depth = 0
  const flush = (): void => {
    const words = line.replace(/\s+/g, ' ').trim()
    if (words !== '') lines.push(`${'>'.repeat(depth)}${depth > 0 ? ' ' : ''}${words}`, '>'.repeat(depth))
    line = ''
  }
  const stack: (Node | 'up' | 'break')[] = [parse(html)]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'up') {
      flush()
      depth--
    } else if (node === 'break') flush()
    else if (node.nodeName === '#text' && 'value' in node) line += node.value
    else if (isElement(node)) {
      if (DROPPED.has(node.tagName)) continue
      if (BREAKS.has(node.tagName)) flush()
      if (CELLS.has(node.tagName)) line += ' '
      if (node.tagName === 'blockquote') {
        depth++
        stack.push('up')
      } else if (BREAKS.has(node.tagName)) stack.push('break')
      stack.push(...node.childNodes.toReversed())
    } else if ('childNodes' in node) stack.push(...node.childNodes.toReversed())
  }
  flush()
  return lines.join('\n')
}

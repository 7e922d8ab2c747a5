import type { Words } from '../../language/index.ts'
import { ORG_HEADS } from './tables.ts'
import type { NameSpan } from './tag-names.ts'

/**
 * Names that the tagger tore in two, put together: "Qatar" + "Airways", "Ben" + "-" + "Gurion University", and two runs
 * side by side of which one is a person's. No word and no other mark stands between them.
 */
export function joinNames(words: Words, found: readonly NameSpan[]): readonly NameSpan[] {
  const openings = new Set(words.sentences.map((s) => s.first))
  const out: NameSpan[] = []
  for (const name of found) {
    const before = out.at(-1)
    const joined = before === undefined || openings.has(name.first) ? null : together(words, before, name)
    if (joined === null) out.push(name)
    else out[out.length - 1] = joined
  }
  return out
}

function together(words: Words, before: NameSpan, name: NameSpan): NameSpan | null {
  const gap = words.text.slice(before.end, Math.min(name.start, before.end + 2))
  const head = words.tokens[name.last - 1]?.lower ?? ''
  const whole = { start: before.start, end: name.end, first: before.first, last: name.last }
  if (/^[ –-]$/.test(gap) && name.type === 'ORG' && ORG_HEADS.has(head) && before.type !== 'EVENT') {
    return { ...whole, type: 'ORG' }
  }
  const person = before.type === 'PER' || name.type === 'PER'
  const both = [before, name].every((n) => n.type === 'PER' || n.type === 'OTHER')
  return gap === ' ' && person && both ? { ...whole, type: 'PER' } : null
}

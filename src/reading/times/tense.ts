import { wordAt } from './guards.ts'
import type { Page } from './pattern.ts'

export type Tense = 'past' | 'future' | null

const AHEAD: ReadonlySet<string> = new Set(
  "will 'll ’ll wo would shall must upcoming scheduled due expected expects plans planned planning slated poised deadline".split(
    ' ',
  ),
)
const BEHIND: ReadonlySet<string> = new Set(['had', 'has', 'have', 'was', 'were', 'did', "'d"])

/** How far from the date the verb is looked for, in tokens. */
const REACH = 14

/** Whether the clause around tokens `[first, last)` speaks of what is past or to come: the nearest verb before, else after. */
export function tenseAt(page: Page, first: number, last: number): Tense {
  for (let i = first - 1; i >= page.first && first - i <= REACH; i--) {
    const tense = tenseOf(page, i)
    if (tense !== null) return tense
  }
  for (let i = last; i < page.last && i - last <= REACH; i++) {
    const tense = tenseOf(page, i)
    if (tense !== null) return tense
  }
  return null
}

function tenseOf(page: Page, i: number): Tense {
  const word = wordAt(page, i)
  if (AHEAD.has(word)) return 'future'
  if (BEHIND.has(word) || page.tokens[i]?.xpos === 'VBD') return 'past'
  return null
}

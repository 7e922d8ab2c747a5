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

/** Verbs that move something to a later day: "postponed until Tuesday". */
const PUT_OFF: ReadonlySet<string> = new Set('postpone extend delay adjourn defer reschedule push'.split(' '))

/**
 * Whether the clause around tokens `[first, last)` speaks of what is past or to come: by the verb that the tree hangs
 * the date from, else by the nearest verb before it, else by the nearest after it.
 */
export function tenseAt(page: Page, first: number, last: number): Tense {
  if (/^(?:soon|early)$/.test(wordAt(page, first - 2)) && wordAt(page, first - 1) === 'as') return 'future'
  // "said Thursday that the troops will stay": the verb right before the day owns it, whatever the tree says.
  const beside = wordAt(page, first - 1) === 'on' ? first - 2 : first - 1
  if (beside >= page.first && page.tokens[beside]?.xpos === 'VBD') return 'past'
  const own = tenseOfTree(page, first, last)
  if (own !== undefined) return own
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

/** The tense of the verb that the date depends on; `undefined` where the tree shows no finite verb. */
function tenseOfTree(page: Page, first: number, last: number): Tense | undefined {
  let at = first
  for (let steps = 0; steps < 8; steps++) {
    const token = page.tokens[at]
    if (token === undefined || at < page.first || at >= page.last) return undefined
    if ((at < first || at >= last) && token.upos === 'VERB') {
      if (PUT_OFF.has(token.lemma) && /^(?:until|till|to)$/.test(wordAt(page, first - 1))) return 'future'
      const tense = tenseOfVerb(page, at)
      if (tense !== undefined) return tense
    }
    at = token.head
  }
  return undefined
}

/** The tense of a verb with its auxiliaries; `undefined` for a form that leaves it to the clause above. */
function tenseOfVerb(page: Page, at: number): Tense | undefined {
  if (AHEAD.has(wordAt(page, at))) return 'future'
  const xpos = page.tokens[at]?.xpos
  let helped = false
  for (let i = Math.max(page.first, at - 6); i < at; i++) {
    const token = page.tokens[i]
    if (token === undefined || token.head !== at) continue
    if (AHEAD.has(token.lower)) return 'future'
    if (token.upos === 'AUX') {
      helped = true
      if (BEHIND.has(token.lower)) return 'past'
    }
  }
  if (xpos === 'VBD') return 'past'
  return xpos === 'VBN' && !helped ? 'past' : undefined
}

function tenseOf(page: Page, i: number): Tense {
  const word = wordAt(page, i)
  if (AHEAD.has(word)) return 'future'
  if (BEHIND.has(word) || page.tokens[i]?.xpos === 'VBD') return 'past'
  return null
}

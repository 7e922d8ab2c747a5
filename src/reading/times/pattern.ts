import type { Token } from '../../language/index.ts'

/** The tokens of one sentence, `[first, last)` of the document's. */
export interface Page {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
}

/** What a slot read, and the index of the token after it. */
export interface Filled {
  readonly value: number | string
  readonly next: number
}

/** Reads one kind of thing (a month, a number) at token `i`; `null` when it does not stand there. */
export type Slot = (page: Page, i: number) => Filled | null

/** The values that the slots of a pattern read, by name. */
export type Bound = Readonly<Record<string, number | string>>

interface Element {
  readonly words: ReadonlySet<string> | null
  readonly slot: string
  readonly optional: boolean
}

export type Pattern = readonly Element[]

/**
 * A pattern from its notation: blanks between elements, `a|b` is one of these lower-case words, `<month>` is a slot,
 * and a question mark after an element makes it optional: `the? <day> of <month> ,? <year>?`.
 */
export function parsePattern(notation: string): Pattern {
  return notation.split(' ').map((part) => {
    const optional = part.length > 1 && part.endsWith('?')
    const body = optional ? part.slice(0, -1) : part
    const slot = /^<(\w+)>$/.exec(body)?.[1] ?? ''
    return { words: slot === '' ? new Set(body.split('|')) : null, slot, optional }
  })
}

/** The words and the slots that a match can begin with. */
export function firstsOf(pattern: Pattern): { readonly words: readonly string[]; readonly slots: readonly string[] } {
  const words: string[] = []
  const slots: string[] = []
  for (const element of pattern) {
    if (element.words === null) slots.push(element.slot)
    else words.push(...element.words)
    if (!element.optional) break
  }
  return { words, slots }
}

/** Slots by the name that stands in angle brackets. */
export type Slots = Readonly<Record<string, Slot>>

/** The same slots for one text: each remembers what it read last, since many patterns ask for one at the same token. */
export function rememberingSlots(slots: Slots): Slots {
  return Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => {
      let at = -1
      let read: Filled | null = null
      const remembering: Slot = (page, i) => {
        if (i !== at) {
          at = i
          read = slot(page, i)
        }
        return read
      }
      return [name, remembering]
    }),
  )
}

/** The longest way to match the pattern at token `i`, by taking optional elements first; `null` when there is none. */
export function matchPattern(
  pattern: Pattern,
  slots: Slots,
  page: Page,
  i: number,
): { readonly bound: Bound; readonly next: number } | null {
  return matchFrom(pattern, 0, slots, page, i, {})
}

function matchFrom(
  pattern: Pattern,
  at: number,
  slots: Slots,
  page: Page,
  i: number,
  bound: Bound,
): { readonly bound: Bound; readonly next: number } | null {
  const element = pattern[at]
  if (element === undefined) return { bound, next: i }
  if (i < page.last) {
    const filled = fill(element, slots, page, i)
    if (filled !== null) {
      const more = element.slot === '' ? bound : { ...bound, [element.slot]: filled.value }
      const found = matchFrom(pattern, at + 1, slots, page, filled.next, more)
      if (found !== null) return found
    }
  }
  return element.optional ? matchFrom(pattern, at + 1, slots, page, i, bound) : null
}

function fill(element: Element, slots: Slots, page: Page, i: number): Filled | null {
  if (element.words === null) return slots[element.slot]?.(page, i) ?? null
  const lower = page.tokens[i]?.lower ?? ''
  return element.words.has(lower) ? { value: lower, next: i + 1 } : null
}

/** The number a slot read. Throws `RangeError` when the pattern has no such slot or it read a word. */
export function num(bound: Bound, slot: string): number {
  const value = bound[slot]
  if (typeof value !== 'number') throw new RangeError(`slot <${slot}> holds ${String(value)}, not a number`)
  return value
}

/** The number a slot read, `null` when it was optional and absent. */
export function numOrNull(bound: Bound, slot: string): number | null {
  return bound[slot] === undefined ? null : num(bound, slot)
}

/** The word a slot read. Throws `RangeError` when the pattern has no such slot. */
export function word(bound: Bound, slot: string): string {
  const value = bound[slot]
  if (typeof value !== 'string') throw new RangeError(`slot <${slot}> holds ${String(value)}, not a word`)
  return value
}

import type { Mention, Quote, Span, Timex } from '../../document/index.ts'

/** Days that are told from the day of writing. */
const RELATIVE = /^(?:today|tomorrow|tonight|yesterday|now)$/i

/**
 * The times, in order of the text, without those that are a word of a name or of a title: "a reporter of Orvik Today", "the
 * “Today” show". Longer ones ("the Super Tuesday vote") are left, for they still say when.
 */
export function withoutNames(
  text: string,
  times: readonly Timex[],
  names: readonly Mention[],
  quotes: readonly Quote[],
): readonly Timex[] {
  const titles = quotes.filter((q) => q.kind === 'title')
  const holders: readonly Span[] = [...names.filter((m) => m.mention === 'name'), ...titles].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  let next = 0
  // The holder that reaches furthest among those that begin at or before the time.
  let widest: Span = { start: 0, end: 0 }
  return times.filter((time) => {
    for (let holder = holders[next]; holder !== undefined && holder.start <= time.start; holder = holders[++next]) {
      if (holder.end > widest.end) widest = holder
    }
    const longer = widest.end - widest.start > time.end - time.start
    return !(longer && time.end <= widest.end && RELATIVE.test(text.slice(time.start, time.end)))
  })
}

import type { Mention, Quote, Timex } from '../../document/index.ts'

/** Days that are told from the day of writing. */
const RELATIVE = /^(?:today|tomorrow|tonight|yesterday|now)$/i

/**
 * The times without those that are a word of a name or of a title: "a reporter of Orvik Today", "the “Today” show". Longer
 * ones ("the Super Tuesday vote") are left, for they still say when.
 */
export function withoutNames(
  text: string,
  times: readonly Timex[],
  names: readonly Mention[],
  quotes: readonly Quote[],
): readonly Timex[] {
  const titles = quotes.filter((q) => q.kind === 'title')
  const isPart = (time: Timex): boolean =>
    names.some(
      (m) =>
        m.mention === 'name' && m.start <= time.start && time.end <= m.end && m.end - m.start > time.end - time.start,
    ) || titles.some((q) => q.start < time.start && time.end < q.end)
  return times.filter((time) => !(RELATIVE.test(text.slice(time.start, time.end)) && isPart(time)))
}

/** Units whose plural is not made by an ending; shares and bodies that have none. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['police', 'police'],
  ['percent', 'percent'],
  ['foot', 'feet'],
])

/** A differing number as the case prints it (`11– person killed`, `9–12 house`) in words: "at least 11 people killed". */
export function spokenQuantity(value: string): string {
  const found = /^(\d[\d.]*)?(–)?(\d[\d.]*)? (\p{L}.*)$/u.exec(value)
  if (found === null) return value
  const [, min, dash, max, rest = ''] = found
  const count =
    dash === undefined
      ? min
      : min === undefined
        ? `at most ${max}`
        : max === undefined
          ? `at least ${min}`
          : `${min}–${max}`
  const [unit = '', ...scope] = rest.split(' ')
  const isOne = dash === undefined && min === '1'
  return [count, isOne ? unit : pluralOf(unit), ...scope].join(' ')
}

function pluralOf(unit: string): string {
  if (!/^\p{Ll}{3,}$/u.test(unit) || unit.endsWith('s')) return unit
  return PLURALS.get(unit) ?? (/[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`)
}

/** English number words and their values; the same row serves alignment and comparison of values. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Names of the days of the week. */
export const WEEKDAYS: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
])

/** Names of the months, with the short forms of datelines. `may` is left out: it is a verb more often. */
export const MONTHS: ReadonlySet<string> = new Set([
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'jan',
  'feb',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
])

/** Ways to write one unit: all forms of a row count as the first. */
export const UNIT_FORMS: ReadonlyMap<string, string> = new Map([
  ['million', 'million'],
  ['m', 'million'],
  ['mln', 'million'],
  ['mn', 'million'],
  ['billion', 'billion'],
  ['bn', 'billion'],
  ['trillion', 'trillion'],
  ['tn', 'trillion'],
  ['percent', 'percent'],
  ['%', 'percent'],
  ['pc', 'percent'],
])

import type { Unit } from './meaning.ts'

/** Months by name and abbreviation; written small they are other words ("may", "march"). */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  rows([
    'january jan jan.',
    'february feb feb.',
    'march mar mar.',
    'april apr apr.',
    'may',
    'june jun jun.',
    'july jul jul.',
    'august aug aug.',
    'september sept sept. sep sep.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.',
  ]),
)

/** Month names that are people's names or other words, too: they need a day, a year or a preposition beside them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'march may april june august jan mar apr jun jul aug sep oct nov dec jan. mar. apr. jun. jul. sep. feb'.split(' '),
)

/** Days of the week, 1 = Monday … 7 = Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  rows([
    'monday mon mon.',
    'tuesday tues tue tues. tue.',
    'wednesday wed wed.',
    'thursday thurs thu thurs. thu.',
    'friday fri fri.',
    'saturday sat sat.',
    'sunday sun sun.',
  ]),
)

export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  rows(['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays']),
)

export const SEASONS: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
])

/** The month in which a season begins, for choosing its year. */
export const SEASON_MONTHS: Readonly<Record<'SP' | 'SU' | 'FA' | 'WI', number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Parts of the day in TIMEX3. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['mornings', 'TMO'],
  ['afternoons', 'TAF'],
  ['evenings', 'TEV'],
  ['nights', 'TNI'],
])

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['second', 'TS'],
  ['minute', 'TM'],
  ['hour', 'TH'],
  ['day', 'D'],
  ['week', 'W'],
  ['weekend', 'WE'],
  ['month', 'M'],
  ['year', 'Y'],
  ['decade', 'E'],
  ['century', 'C'],
])

export const UNIT_PLURALS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['seconds', 'TS'],
  ['minutes', 'TM'],
  ['hours', 'TH'],
  ['days', 'D'],
  ['weeks', 'W'],
  ['weekends', 'WE'],
  ['months', 'M'],
  ['years', 'Y'],
  ['decades', 'E'],
  ['centuries', 'C'],
])

export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 192],
  ['thirties', 193],
  ['forties', 194],
  ['fifties', 195],
  ['sixties', 196],
  ['seventies', 197],
  ['eighties', 198],
  ['nineties', 199],
])

export const ZONES: ReadonlySet<string> = new Set(
  'est edt et cst cdt ct mst mdt pst pdt pt gmt utc bst cet cest eet eest msk ist jst'.split(' '),
)

function rows(lists: readonly string[]): (readonly [string, number])[] {
  return lists.flatMap((list, i) => list.split(' ').map((word) => [word, i + 1] as const))
}

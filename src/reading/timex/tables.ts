export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'.split(' ').flatMap((m, i) => {
    const short = m.slice(0, 3)
    return [
      [m, i + 1],
      [short, i + 1],
      [`${short}.`, i + 1],
      ...(m === 'september'
        ? [
            ['sept', 9],
            ['sept.', 9],
          ]
        : []),
    ] as [string, number][]
  }),
)

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').flatMap(
    (d, i) =>
      [
        [d, i + 1],
        [`${d}s`, i + 1],
      ] as [string, number][],
  ),
)

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
])

/** Units of time: TIMEX3 letter, and `T` before it for parts of a day. */
export const UNITS: ReadonlyMap<string, { readonly letter: string; readonly time: boolean }> = new Map(
  (
    [
      ['second', 'S', true],
      ['minute', 'M', true],
      ['hour', 'H', true],
      ['day', 'D', false],
      ['night', 'D', false],
      ['week', 'W', false],
      ['weekend', 'WE', false],
      ['month', 'M', false],
      ['quarter', 'Q', false],
      ['year', 'Y', false],
      ['decade', 'DE', false],
      ['century', 'CE', false],
    ] as const
  ).flatMap(([name, letter, time]) => [
    [name, { letter, time }] as const,
    [name === 'century' ? 'centuries' : `${name}s`, { letter, time }] as const,
  ]),
)

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((w, i) => [w, i] as const),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
  ['noon', 'T12:00'],
  ['midnight', 'T24:00'],
  ['midday', 'T12:00'],
])

/** Days of the year that bear a name; `null` day: by rule, see `holidayOf`. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ['christmas', '12-25'],
  ['christmas day', '12-25'],
  ['christmas eve', '12-24'],
  ["new year's day", '01-01'],
  ["new year's eve", '12-31'],
  ['halloween', '10-31'],
  ["valentine's day", '02-14'],
  ['independence day', '07-04'],
  ['veterans day', '11-11'],
  ['boxing day', '12-26'],
])

/** Expressions that refer without a calendar value. */
export const VAGUE: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['once', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['nowadays', 'PRESENT_REF'],
])

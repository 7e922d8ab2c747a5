import type { Timex } from '../../document/index.ts'

/** Units of TIMEX3: `E` is a decade, `C` a century, `WE` a weekend; `TS`, `TM`, `TH` are parts of a day. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'E' | 'C'

/** What the words of one expression say, before it is known which day they count from. */
export type Meaning =
  | Calendar
  /** So many units from the document's date (`published`) or from an earlier date of the text (`narrative`). */
  | {
      readonly kind: 'shift'
      readonly amount: number
      readonly unit: Unit
      readonly from: 'published' | 'narrative'
      /** To the day: "a year ago today". */
      readonly exact?: true
    }
  /** A time of day (`T15:00`, `TNI`), on a day if one is said. */
  | { readonly kind: 'clock'; readonly clock: string; readonly date: Meaning | null }
  /** A value that needs no resolving: `199`, `P3D`, `XXXX-WXX-1`, `PRESENT_REF`. */
  | { readonly kind: 'fixed'; readonly type: Timex['type']; readonly value: string | null }

/** A place in the calendar as far as the words say it; what is absent is not said. */
export interface Calendar {
  readonly kind: 'calendar'
  readonly year?: number
  /** The year in other words: "June *last year*". */
  readonly yearOf?: Meaning
  readonly month?: number
  readonly day?: number
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly quarter?: number
  readonly half?: number
  readonly holiday?: string
  /** The week that the day lies in. */
  readonly week?: true
  /** "last" −1, "this" 0, "next" 1. */
  readonly which?: number
  /** "the previous Friday": count from an earlier date of the text. */
  readonly narrative?: true
}

/** Tokens `[first, last)` that make one expression, and what they mean. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
  readonly mod: string | null
  readonly by: string
  /** Stands only as a part of a larger expression: "morning" in "Monday morning". */
  readonly weak: boolean
}

/** A TIMEX3 duration: `duration(2, 'W')` is `P2W`, `duration(null, 'Y')` is `PXY`. Halves go into the next smaller unit. */
export function duration(amount: number | null, unit: Unit): string {
  const row = DURATIONS[unit]
  if (amount === null) return `${row.prefix}X${unit === 'E' || unit === 'C' ? unit : row.letter}`
  const whole = Math.floor(amount * row.factor)
  const rest = amount * row.factor - whole
  if (rest === 0) return `${row.prefix}${whole}${row.letter}`
  if (rest === 0.5 && row.half !== '') return `${row.prefix}${whole === 0 ? '' : whole + row.letter}${row.half}`
  return `${row.prefix}${Math.round(amount * row.factor * 100) / 100}${row.letter}`
}

interface DurationRow {
  readonly prefix: string
  readonly letter: string
  readonly factor: number
  readonly half: string
}

const DURATIONS: Readonly<Record<Unit, DurationRow>> = {
  TS: { prefix: 'PT', letter: 'S', factor: 1, half: '' },
  TM: { prefix: 'PT', letter: 'M', factor: 1, half: '30S' },
  TH: { prefix: 'PT', letter: 'H', factor: 1, half: '30M' },
  D: { prefix: 'P', letter: 'D', factor: 1, half: 'T12H' },
  WE: { prefix: 'P', letter: 'WE', factor: 1, half: '' },
  W: { prefix: 'P', letter: 'W', factor: 1, half: '' },
  M: { prefix: 'P', letter: 'M', factor: 1, half: '' },
  Q: { prefix: 'P', letter: 'M', factor: 3, half: '' },
  Y: { prefix: 'P', letter: 'Y', factor: 1, half: '6M' },
  E: { prefix: 'P', letter: 'Y', factor: 10, half: '' },
  C: { prefix: 'P', letter: 'Y', factor: 100, half: '' },
}

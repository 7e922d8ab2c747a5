import type { Meaning } from './meaning.ts'
import { type Bound, type Page, type Pattern, parsePattern } from './pattern.ts'

/** One rule: the words it reads, what they mean, and where they must not stand. */
export interface Row {
  readonly by: string
  readonly pattern: Pattern
  readonly read: (bound: Bound) => Meaning | null
  readonly accept: (page: Page, first: number, next: number) => boolean
  readonly weak: boolean
}

export interface RowOptions {
  readonly accept?: Row['accept']
  readonly weak?: boolean
}

/** A rule from its name, the notation of its pattern (see `parsePattern`) and its reading. */
export function row(by: string, notation: string, read: Row['read'], options: RowOptions = {}): Row {
  return {
    by: `time/${by}`,
    pattern: parsePattern(notation),
    read,
    accept: options.accept ?? (() => true),
    weak: options.weak ?? false,
  }
}

import type { Document, Span } from '../../document/index.ts'
import { AGENCIES, OUTLET_WORDS } from './agencies.ts'

/** A house that a document credits, with the words that name it. */
export interface Credit extends Span {
  readonly name: string
}

/** What a document says of where its report comes from. */
export interface Credits {
  /** Agencies in credit lines: `(Reuters)`, `— AFP`, `By The Associated Press`. */
  readonly agencies: readonly Credit[]
  /** Outlets that are credited in running text: `told the Harbour Post`, `according to a report in …`. */
  readonly outlets: readonly Credit[]
}

const escaped = (form: string): string => form.replace(/[.()]/g, '\\$&')
const NAME_OF: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
)
const FORMS = [...NAME_OF.keys()]
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(escaped)
  .join('|')

// Credit lines: in brackets, after a dash or `By` at the edge of a line, or alone on it. `and`/`with` add a second house.
const CREDIT_LINES: readonly RegExp[] = [
  new RegExp(`\\((${FORMS})\\)`, 'g'),
  new RegExp(`[—–-] ?(${FORMS})[ .]{0,2}$`, 'gm'),
  new RegExp(`^(?:By|Source:|Credit:|From) (?:the |The )?(${FORMS})[ .]{0,2}$`, 'gm'),
  new RegExp(`^(${FORMS})[ .]{0,2}$`, 'gm'),
  new RegExp(
    `\\b(?:[Ww]ith (?:reports|files|material) from|[Rr]eporting by|[Cc]ompiled from) (?:the |The )?(${FORMS})\\b`,
    'g',
  ),
]
const EDGE = 800

const OUTLET = `(?:[Tt]he )?((?:\\p{Lu}[\\p{L}’'-]{0,30} ){0,4}(?:${OUTLET_WORDS.join('|')})|${FORMS})`
const CREDITED: readonly RegExp[] = [
  new RegExp(`\\b(?:told|informed) ${OUTLET}(?![\\p{L}])`, 'gu'),
  new RegExp(
    `\\b(?:according to|citing|cited by|reported by|first reported by|quoted by|report (?:in|by|from)|reports (?:in|by|from)|published (?:in|by)|interview with) (?:(?:a|the) report (?:in|by|from) )?${OUTLET}(?![\\p{L}])`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}])${OUTLET},? (?:has )?(?:reported|reports|first reported)\\b`, 'gu'),
]

/** The agencies and outlets that a document credits, each with the words that name it; its own outlet is none. */
export function creditsOf(doc: Document): Credits {
  const agencies = CREDIT_LINES.flatMap((pattern) => creditsIn(doc.text, pattern)).filter(
    (c) => c.start < EDGE || c.end > doc.text.length - EDGE,
  )
  const outlets = CREDITED.flatMap((pattern) => creditsIn(doc.text, pattern)).filter(
    (c) => !sameHouse(c.name, doc.outlet),
  )
  return { agencies: distinct(agencies), outlets: distinct(outlets) }
}

function creditsIn(text: string, pattern: RegExp): readonly Credit[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const words = found[1]
    if (words === undefined) return []
    const start = found.index + found[0].indexOf(words)
    return [{ name: NAME_OF.get(words) ?? words, start, end: start + words.length }]
  })
}

/** Whether two names mean one house: equal but for an article and letter case. */
export function sameHouse(a: string, b: string | null): boolean {
  return b !== null && houseKey(a) === houseKey(b)
}

/** The form of an outlet's name by which houses are compared. */
export function houseKey(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim()
}

function distinct(credits: readonly Credit[]): readonly Credit[] {
  const seen = new Map(credits.map((c) => [`${c.start} ${c.end}`, c]))
  return [...seen.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

import { type Annotated, type Event, hull } from '../../document/index.ts'
import { daysOf } from '../dates.ts'

/** Days before its publication of which a headline tells. */
const NEWS = 3
/** Words behind which a headline names what was known before: "Mayor resigns after ferry attack". */
const KNOWN = /\b(?:after|over|since|amid|following|before|about|despite)\b[^,:;]*$/i

/** What a headline tells without its day is of the days before it was printed: enough to compare by, never shown. */
export function headlineDays(doc: Annotated, { trigger, status }: Event): readonly [number, number] | null {
  const { start } = hull(trigger)
  const title =
    status === 'asserted' ? doc.blocks.find((b) => b.kind === 'title' && b.start <= start && start < b.end) : undefined
  if (title === undefined || KNOWN.test(doc.text.slice(title.start, start))) return null
  const published = daysOf(doc.published)?.[0] ?? null
  return published === null ? null : [published - NEWS, published]
}

import { dayNumber, parseCivil } from '../../document/index.ts'
import type { Run } from './align.ts'
import type { Prepared } from './prepare.ts'

// Words by which a text shows that it was taken over; the name of the house follows or the line says it alone.
const TAKEN_OVER =
  /\b(?:first published (?:by|in|on)|originally (?:published|appeared) (?:by|in|on)|reprinted (?:from|with permission)|this (?:story|article|report) (?:first |originally )?appeared|additional reporting by|edited by|editing by|compiled (?:by|from)|with (?:reports|files) from|distributed by)\b/i

/** Terms at the edges that a house may add to a text it takes over, and their share of the whole, at most. */
const FRAME = { terms: 60, share: 0.2 }

/**
 * The document that the texts show to be the source, or `null`: a credit that names the other's outlet, an earlier
 * day of publication, a line that says the text was taken over, or the longer one when it holds nearly all of the other.
 */
export function findSource(a: Prepared, b: Prepared, runs: readonly Run[]): string | null {
  const credited = one(a, b, creditsOutlet(b, a), creditsOutlet(a, b))
  if (credited !== null) return credited.doc.id
  const earlier = publishedFirst(a, b)
  if (earlier !== null) return earlier.doc.id
  const original = one(a, b, saysTakenOver(b), saysTakenOver(a))
  if (original !== null) return original.doc.id
  return byContainment(a, b, runs)?.doc.id ?? null
}

function one(a: Prepared, b: Prepared, forA: boolean, forB: boolean): Prepared | null {
  return forA === forB ? null : forA ? a : b
}

/** Whether `copy` names the outlet of `source` in its first or last lines. */
function creditsOutlet(copy: Prepared, source: Prepared): boolean {
  const outlet = source.doc.outlet
  if (outlet === null || outlet.length < 3 || outlet === copy.doc.outlet) return false
  const { text } = copy.doc
  const edges = text.length <= 1200 ? text : `${text.slice(0, 600)}\n${text.slice(-600)}`
  return edges.includes(outlet)
}

function saysTakenOver({ doc: { text } }: Prepared): boolean {
  return TAKEN_OVER.test(text.length <= 1000 ? text : `${text.slice(0, 400)}\n${text.slice(-600)}`)
}

function publishedFirst(a: Prepared, b: Prepared): Prepared | null {
  const [left, right] = [a.doc.published, b.doc.published]
  if (left === null || right === null) return null
  const [dayA, dayB] = [parseCivil(left), parseCivil(right)]
  if (dayA === null || dayB === null) return null
  const days = dayNumber(dayB) - dayNumber(dayA)
  if (days !== 0) return days > 0 ? a : b
  const instants = left.length === right.length && left.endsWith('Z') && right.endsWith('Z')
  return !instants || left === right ? null : left < right ? a : b
}

/** The text that the other one frames, or the longer one of which the other is a part. */
function byContainment(a: Prepared, b: Prepared, runs: readonly Run[]): Prepared | null {
  const [short, long] = a.terms.length <= b.terms.length ? [a, b] : [b, a]
  const shared = runs.reduce((sum, run) => sum + run.length, 0)
  if (short.terms.length === long.terms.length) return null
  const inside = shared / Math.max(1, short.terms.length)
  const added = long.terms.length - shared
  const small = added <= FRAME.terms && added <= FRAME.share * long.terms.length
  if (inside >= 0.97 && small && isFramed(long, long === b, runs)) return short
  return inside >= 0.6 && short.terms.length <= long.terms.length * 0.85 ? long : null
}

/** Whether what the longer text has beyond the other stands at its edges only. */
function isFramed(long: Prepared, isRight: boolean, runs: readonly Run[]): boolean {
  const spans = runs.map((r) => (isRight ? [r.b, r.b + r.length] : [r.a, r.a + r.length]))
  const first = Math.min(...spans.map((s) => s[0] ?? 0))
  const last = Math.max(...spans.map((s) => s[1] ?? 0))
  const inner = runs.reduce((sum, r) => sum + r.length, 0)
  return last - first - inner <= 5 && long.terms.length - (last - first) > 0
}

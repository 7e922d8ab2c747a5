import type { Run } from './align.ts'
import type { Prepared } from './prepare.ts'

/** What two documents share, counted in terms. */
export interface Overlap {
  readonly shared: number
  /** Shared terms that neither document has in quotation marks and that are no header or footer of one outlet. */
  readonly running: number
  /** The longest shared run outside quotation marks. */
  readonly longest: number
  /** Shared terms in the shorter document, 0–1. */
  readonly containment: number
  /** The same for `running`. */
  readonly runningShare: number
}

/** Terms at the edges of a document that count as the outlet's own frame. */
const FRAME = 30

/** Counts what the runs of a pair come to. */
export function overlapOf(a: Prepared, b: Prepared, runs: readonly Run[]): Overlap {
  const sameOutlet = a.doc.outlet !== null && a.doc.outlet === b.doc.outlet
  let shared = 0
  let running = 0
  let longest = 0
  for (const run of runs) {
    shared += run.length
    if (sameOutlet && isFrame(a, b, run)) continue
    const own = outsideQuotes(a, b, run)
    running += own
    longest = Math.max(longest, own)
  }
  const shorter = Math.max(1, Math.min(a.terms.length, b.terms.length))
  return { shared, running, longest, containment: shared / shorter, runningShare: running / shorter }
}

function outsideQuotes(a: Prepared, b: Prepared, run: Run): number {
  let count = 0
  for (let i = 0; i < run.length; i++) if (a.quoted[run.a + i] !== 1 && b.quoted[run.b + i] !== 1) count++
  return count
}

function isFrame(a: Prepared, b: Prepared, run: Run): boolean {
  const head = run.a + run.length <= FRAME && run.b + run.length <= FRAME
  const foot = a.terms.length - run.a <= FRAME && b.terms.length - run.b <= FRAME
  return head || foot
}

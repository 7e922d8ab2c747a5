import { SHINGLE, shinglesOf } from './shingles.ts'
import type { Term } from './terms.ts'

/** A run of terms that both documents have, by index of its first term. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Positions of one shingle that are tried at most: a refrain repeated a thousand times stays cheap. */
const TRIED = 8

/** The terms of one document, and its shingles in ascending order with the term that each begins at. */
export interface Terms {
  readonly terms: readonly Term[]
  readonly shingles: Float64Array
  readonly places: Int32Array
}

/** The terms of a document as they are laid beside those of another. */
export function alignable(terms: readonly Term[]): Terms {
  const found = shinglesOf(terms)
  const places = Int32Array.from(found.keys()).sort((x, y) => (found[x] ?? 0) - (found[y] ?? 0) || x - y)
  return { terms, shingles: Float64Array.from(places, (at) => found[at] ?? 0), places }
}

/** The maximal common runs of at least one shingle, each term used once on either side, longest first choice. */
export function commonRuns(a: Terms, b: Terms): readonly Run[] {
  const found = rawRuns(a, b).toSorted((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
  const usedA = new Uint8Array(a.terms.length)
  const usedB = new Uint8Array(b.terms.length)
  const kept: Run[] = []
  for (const run of found) {
    const free = freePart(run, usedA, usedB)
    if (free === null) continue
    usedA.fill(1, free.a, free.a + free.length)
    usedB.fill(1, free.b, free.b + free.length)
    kept.push(free)
  }
  return kept.toSorted((x, y) => x.a - y.a || x.b - y.b)
}

function rawRuns(a: Terms, b: Terms): readonly Run[] {
  const reached = new Map<number, number>()
  const runs: Run[] = []
  for (const pair of sharedPlaces(a, b)) {
    const [at, from] = [Math.floor(pair / a.terms.length), pair % a.terms.length]
    const diagonal = at - from
    if ((reached.get(diagonal) ?? -1) > at) continue
    const run = extend(a.terms, b.terms, from, at)
    reached.set(diagonal, run.b + run.length - SHINGLE + 1)
    runs.push(run)
  }
  return runs
}

/** The places of one shingle in both documents, ascending by that of the second: `b · terms of a + a` for each pair. */
function sharedPlaces(a: Terms, b: Terms): Float64Array {
  const met: number[] = []
  for (let i = 0, j = 0; i < a.shingles.length && j < b.shingles.length; ) {
    const shingle = a.shingles[i] ?? 0
    const other = b.shingles[j] ?? 0
    if (shingle < other) i++
    else if (shingle > other) j++
    else {
      let end = i
      while (end < a.shingles.length && a.shingles[end] === shingle) end++
      for (; j < b.shingles.length && b.shingles[j] === shingle; j++) {
        const row = (b.places[j] ?? 0) * a.terms.length
        for (let k = i; k < Math.min(end, i + TRIED); k++) met.push(row + (a.places[k] ?? 0))
      }
      i = end
    }
  }
  return Float64Array.from(met).sort()
}

function extend(a: readonly Term[], b: readonly Term[], fromA: number, fromB: number): Run {
  let length = SHINGLE
  while (fromA + length < a.length && a[fromA + length]?.key === b[fromB + length]?.key) length++
  return { a: fromA, b: fromB, length }
}

/** The part of a run that no longer run has taken; `null` when less than a shingle is left. */
function freePart(run: Run, usedA: Uint8Array, usedB: Uint8Array): Run | null {
  let first = 0
  let last = run.length
  const taken = (i: number): boolean => usedA[run.a + i] === 1 || usedB[run.b + i] === 1
  while (first < last && taken(first)) first++
  for (let i = first; i < last; i++) if (taken(i)) last = i
  return last - first >= SHINGLE ? { a: run.a + first, b: run.b + first, length: last - first } : null
}

/** Runs that follow each other on both sides with few other terms between them, as one passage. */
export interface Passage {
  readonly runs: readonly Run[]
}

/** Other terms that may stand between two runs of one passage, on either side. */
const GAP = 8

/** Merges runs over small gaps into passages, in the order of the first document. */
export function passagesOf(runs: readonly Run[]): readonly Passage[] {
  const passages: Run[][] = []
  for (const run of runs) {
    const open = passages.at(-1)
    const last = open?.at(-1)
    const gapA = last === undefined ? -1 : run.a - last.a - last.length
    const gapB = last === undefined ? -1 : run.b - last.b - last.length
    if (gapA >= 0 && gapA <= GAP && gapB >= 0 && gapB <= GAP) open?.push(run)
    else passages.push([run])
  }
  return passages.map((list) => ({ runs: list }))
}

import type { Annotated } from '../../document/index.ts'
import type { CopyDifference } from '../case.ts'
import type { Run } from './align.ts'
import { matchTerms } from './match-terms.ts'
import type { Prepared } from './prepare.ts'
import type { Term } from './terms.ts'

/** Terms between two runs that are still read as one passage told in other words. */
const WIDEST = 60
/** Terms looked at beyond the edge of a run that no other run follows. */
const EDGE = 10

interface Window {
  readonly a: readonly [first: number, last: number]
  readonly b: readonly [first: number, last: number]
}

/** The values that aligned places of two documents give differently, in the order of the first document. */
export function findDifferences(a: Prepared, b: Prepared, runs: readonly Run[]): readonly CopyDifference[] {
  const seen = new Set<string>()
  return windowsOf(a, b, runs)
    .flatMap((window) => differencesIn(a, b, window))
    .filter((d) => {
      const key = `${d.a[0]} ${d.b[0]}`
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
    .toSorted((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0])
}

/** The stretches between runs, each with a few terms of the runs at its sides so that the alignment is held. */
function windowsOf(a: Prepared, b: Prepared, runs: readonly Run[]): readonly Window[] {
  const windows: Window[] = []
  runs.forEach((run, i) => {
    const next = runs[i + 1]
    const from = { a: run.a + run.length, b: run.b + run.length }
    const follows = next !== undefined && next.b >= from.b && next.b - from.b <= WIDEST && next.a - from.a <= WIDEST
    if (follows) windows.push({ a: [from.a - 4, next.a + 4], b: [from.b - 4, next.b + 4] })
    else windows.push({ a: [from.a - 4, from.a + EDGE], b: [from.b - 4, from.b + EDGE] })
    const previous = runs[i - 1]
    const held =
      previous !== undefined &&
      run.b >= previous.b + previous.length &&
      run.b - previous.b - previous.length <= WIDEST &&
      run.a - previous.a - previous.length <= WIDEST
    if (!held) windows.push({ a: [run.a - EDGE, run.a + 4], b: [run.b - EDGE, run.b + 4] })
  })
  const clip = ([first, last]: readonly [number, number], length: number): readonly [number, number] => [
    Math.max(0, first),
    Math.min(length, last),
  ]
  return windows.map((w) => ({ a: clip(w.a, a.terms.length), b: clip(w.b, b.terms.length) }))
}

function differencesIn(a: Prepared, b: Prepared, window: Window): readonly CopyDifference[] {
  const left = a.terms.slice(...window.a)
  const right = b.terms.slice(...window.b)
  const matches = matchTerms(left, right)
  const found: CopyDifference[] = []
  let last = { a: -1, b: -1 }
  for (const match of [...matches, { a: left.length, b: right.length }]) {
    for (const [i, j] of pairValues(left, right, range(last.a + 1, match.a), range(last.b + 1, match.b))) {
      const [x, y] = [left[i], right[j]]
      if (x === undefined || y === undefined || x.key === y.key) continue
      if (!isHeld(a.doc, b.doc, { left, right, i, j, matches })) continue
      const kind = kindOf(left, i, x, a.doc, b.doc, y)
      if (kind !== null) found.push({ kind, a: [x.start, x.end], b: [y.start, y.end] })
    }
    last = match
  }
  return found
}

function range(first: number, end: number): readonly number[] {
  const numbers: number[] = []
  for (let i = first; i < end; i++) numbers.push(i)
  return numbers
}

/** The values of two unmatched stretches that stand for each other: as many of a kind on both sides. */
function pairValues(
  left: readonly Term[],
  right: readonly Term[],
  gapA: readonly number[],
  gapB: readonly number[],
): readonly (readonly [number, number])[] {
  if (gapA.length === 0 || gapB.length === 0) return []
  const kinds = ['number', 'weekday', 'month', 'name'] as const
  return kinds.flatMap((kind) => {
    const ours = gapA.filter((i) => left[i]?.kind === kind)
    const theirs = gapB.filter((j) => right[j]?.kind === kind)
    if (ours.length !== theirs.length) return []
    if (kind === 'name' && (gapA.length !== 1 || gapB.length !== 1)) return []
    return ours.map((i, k) => [i, theirs[k] ?? 0] as const)
  })
}

interface Place {
  readonly left: readonly Term[]
  readonly right: readonly Term[]
  readonly i: number
  readonly j: number
  readonly matches: readonly { readonly a: number; readonly b: number }[]
}

/** Whether the words around both values say the same: matched terms before and after in their paragraphs, at least three together. */
function isHeld(a: Annotated, b: Annotated, { left, right, i, j, matches }: Place): boolean {
  const beside = matches.filter(
    (m) => inOneParagraph(a.text, left[m.a], left[i]) && inOneParagraph(b.text, right[m.b], right[j]),
  )
  const before = beside.filter((m) => m.a < i && m.a >= i - 4 && m.b < j && m.b >= j - 4).length
  const after = beside.filter((m) => m.a > i && m.a <= i + 4 && m.b > j && m.b <= j + 4).length
  const starts = startsSentence(a.text, left[i]) && startsSentence(b.text, right[j])
  const ends = endsSentence(a.text, left[i]) && endsSentence(b.text, right[j])
  return before + after >= 3 && (before > 0 || starts) && (after > 0 || ends)
}

/** Whether two terms stand in one paragraph: the next one may follow another elsewhere. */
function inOneParagraph(text: string, one: Term | undefined, other: Term | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return !text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes('\n\n')
}

function startsSentence(text: string, term: Term | undefined): boolean {
  const before = text.slice(Math.max(0, (term?.start ?? 0) - 3), term?.start ?? 0)
  return before.trim() === '' || /[.!?"”\n]\s*["“]?$/.test(before)
}

function endsSentence(text: string, term: Term | undefined): boolean {
  return /^["”]?[.!?\n]/.test(text.slice(term?.end ?? 0, (term?.end ?? 0) + 2))
}

function kindOf(
  left: readonly Term[],
  i: number,
  x: Term,
  a: Annotated,
  b: Annotated,
  y: Term,
): CopyDifference['kind'] | null {
  if (x.kind === 'weekday') return 'weekday'
  if (x.kind === 'month') return 'date'
  if (x.kind === 'number') {
    const beside = left[i - 1]?.kind === 'month' || left[i + 1]?.kind === 'month'
    return beside || (/^(?:19|20)\d\d$/.test(x.key) && /^(?:19|20)\d\d$/.test(y.key)) ? 'date' : 'number'
  }
  return isNamed(a, x) && isNamed(b, y) ? 'name' : null
}

/** Whether the reading found a name here: a capital letter alone is too little. */
function isNamed(doc: Annotated, term: Term): boolean {
  return doc.entities.some((m) => m.mention === 'name' && m.start <= term.start && term.end <= m.end)
}

import type { Annotated, Piece } from '../../document/index.ts'
import { compareText } from '../../document/index.ts'
import type { JudgedPair, Judgements } from '../../review/index.ts'
import type { Copy, Reviewed, Suggestion, UnsurePair } from '../case.ts'
import type { Outcome } from '../marks.ts'
import { type Kept, keep, nothingKept } from '../memory.ts'
import { commonRuns, type Passage, passagesOf, type Run } from './align.ts'
import { type CandidateMemory, findCandidates, noCandidates } from './candidates.ts'
import { findDifferences } from './find-differences.ts'
import { findSource } from './find-source.ts'
import { type Overlap, overlapOf } from './overlap.ts'
import { type Prepared, prepare } from './prepare.ts'
import { shinglesOf } from './shingles.ts'
import type { ShingledDocument } from './sorted-shingles.ts'
import { termsOf } from './terms.ts'

/** The copies of a pile, and pairs that may be copies but wait for a reader. */
export interface FoundCopies {
  readonly copies: readonly Copy[]
  readonly suggestions: readonly Suggestion[]
  readonly unsure: readonly UnsurePair[]
  readonly outcome: Outcome
}

/** Shared shingles from which a pair is looked at. */
const LOOKED_AT = 6
/** Shared running terms, and hundredths of the shorter document, from which a pair is a copy. */
const COPY = { running: 24, share: 0.09, longest: 12 }
/** The same for a suggestion. */
const SUGGESTED = { running: 15, share: 0.06, longest: 9 }

/** Every pair of documents that share running text by copying, with what each changed; decided pairs as decided. */
export function findCopies(
  documents: readonly Annotated[],
  judgements: Judgements,
  facts: (doc: Annotated) => CopyFacts = bareFacts(),
  memory: CopyMemory = noCopies(),
): FoundCopies {
  const ordered = documents.toSorted((a, b) => compareText(a.id, b.id))
  const { decided, outcome } = decisionsOf(judgements)
  const own = ordered.map(facts)
  const pairs = findCandidates(own, LOOKED_AT, memory.candidates).map(({ left, right }) => [left, right] as const)
  // A document made ready is fifty times as large as its shingles: only those of one group are held at a time.
  const ready = new Map<number, Prepared>()
  const prepared = (i: number): Prepared => {
    const doc = ordered[i]
    if (doc === undefined) throw new RangeError(`no document ${i}`)
    const known = ready.get(i) ?? prepare(doc)
    ready.set(i, known)
    return known
  }
  const asked = withDecided(pairs, ordered, decided)
  const compared: Compared[] = []
  let group = -1
  for (const { pair, root } of byGroup(asked, ordered.length)) {
    const [a = 0, b = 0] = asked[pair] ?? []
    const verdict = decided.get(pairKey(ordered[a]?.id ?? '', ordered[b]?.id ?? ''))
    if (verdict !== undefined && verdict.kind !== 'same') continue
    if (root !== group) ready.clear()
    group = root
    const key = `${own[a]?.uid} ${own[b]?.uid} ${verdict?.kind}`
    const { copy, suggestion } = keep(memory.pairs, key, () => compare(prepared(a), prepared(b), verdict !== undefined))
    const told = copy === null || verdict === undefined ? copy : { ...copy, reviewed: reviewed(verdict) }
    compared[pair] = { copy: told, suggestion }
  }
  const copies = compared.flatMap(({ copy }) => copy ?? [])
  const suggestions = compared.flatMap(({ suggestion }) => suggestion ?? [])
  return { copies, suggestions, unsure: unsureOf(decided), outcome }
}

/** The pairs, by place, group by group of documents that they tie together. */
function byGroup(
  pairs: readonly (readonly [number, number])[],
  count: number,
): readonly { readonly pair: number; readonly root: number }[] {
  const parent = Int32Array.from({ length: count }, (_, i) => i)
  const rootOf = (at: number): number => {
    let top = at
    while (parent[top] !== top) {
      parent[top] = parent[parent[top] ?? top] ?? top
      top = parent[top] ?? top
    }
    return top
  }
  for (const [a, b] of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)]
    parent[Math.max(x, y)] = Math.min(x, y)
  }
  return pairs.map(([a], pair) => ({ pair, root: rootOf(a) })).toSorted((x, y) => x.root - y.root || x.pair - y.pair)
}

function reviewed({ decision }: Decided): Reviewed {
  return { decisions: [decision], confirmed: true, machine: {}, notes: [] }
}

function unsureOf(decided: ReadonlyMap<string, Decided>): readonly UnsurePair[] {
  return [...decided].flatMap(([key, { kind, decision }]) => {
    const [left = '', right = ''] = key.split('\n')
    return kind === 'unsure' ? [{ kind: 'copy' as const, left, right, decision }] : []
  })
}

/** What finding copies needs of each document. */
export type CopyFacts = ShingledDocument

/** What finding copies keeps from one time to the next. */
export interface CopyMemory {
  readonly candidates: CandidateMemory
  readonly pairs: Kept<string, Compared>
}

export function noCopies(): CopyMemory {
  return { candidates: noCandidates(), pairs: nothingKept() }
}

function bareFacts(): (doc: Annotated) => CopyFacts {
  let uid = 0
  return (doc) => ({ uid: uid++, shingles: shinglesOf(termsOf(doc)) })
}

/** What came of comparing two documents: a copy, a suggestion, or neither. */
export interface Compared {
  readonly copy: Copy | null
  readonly suggestion: Suggestion | null
}

function compare(a: Prepared, b: Prepared, told: boolean): Compared {
  const runs = commonRuns(a, b)
  const overlap = overlapOf(a, b, runs)
  if (told || reaches(overlap, COPY)) return { copy: copyOf(a, b, runs, overlap), suggestion: null }
  return { copy: null, suggestion: reaches(overlap, SUGGESTED) ? suggestionOf(a, b, overlap) : null }
}

function reaches(o: Overlap, bar: typeof COPY): boolean {
  if (o.longest < bar.longest) return false
  return o.running >= bar.running && o.runningShare >= bar.share
}

function copyOf(a: Prepared, b: Prepared, runs: readonly Run[], overlap: Overlap): Copy {
  return {
    a: a.doc.id,
    b: b.doc.id,
    containment: Math.round(overlap.containment * 100) / 100,
    source: findSource(a, b, runs),
    passages: passagesOf(runs).map((passage) => ({
      a: pieceOf(a, passage, (run) => run.a),
      b: pieceOf(b, passage, (run) => run.b),
    })),
    differs: findDifferences(a, b, runs),
  }
}

function pieceOf({ terms }: Prepared, { runs }: Passage, from: (run: Run) => number): Piece {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('a passage without runs')
  return [terms[from(first)]?.start ?? 0, terms[from(last) + last.length - 1]?.end ?? 0]
}

function suggestionOf(a: Prepared, b: Prepared, o: Overlap): Suggestion {
  const evidence = { rule: 'copy/shared-running-text', weight: o.running, left: a.doc.id, right: b.doc.id }
  return { kind: 'copy', left: a.doc.id, right: b.doc.id, evidence: [evidence] }
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

type Decided = Pick<JudgedPair, 'kind' | 'decision'>

/** The decision in force on each pair of documents: the latest, but no `same` after one that keeps them apart. */
function decisionsOf(judgements: Judgements): {
  readonly decided: ReadonlyMap<string, Decided>
  readonly outcome: Outcome
} {
  const decided = new Map<string, Decided>()
  const overruled: [number, number][] = []
  const superseded: [number, number][] = []
  for (const pair of judgements.pairs) {
    if (pair.of !== 'copy') continue
    for (const key of new Set(pair.left.docs.flatMap((left) => keysTo(left, pair.right.docs)))) {
      const before = decided.get(key)
      if (before !== undefined && before.kind !== 'same' && pair.kind === 'same') {
        overruled.push([before.decision, pair.decision])
      } else {
        if (before !== undefined) superseded.push([before.decision, pair.decision])
        decided.set(key, { kind: pair.kind, decision: pair.decision })
      }
    }
  }
  const outcome = {
    applied: [...decided.values()].map((d) => d.decision),
    superseded,
    overruled: overruled.map(([, same]) => same),
    opposed: overruled,
  }
  return { decided, outcome }
}

function keysTo(left: string, rights: readonly string[]): readonly string[] {
  return rights.filter((right) => right !== left).map((right) => pairKey(left, right))
}

/** The candidate pairs and those a reader called copies, in order. */
function withDecided(
  pairs: readonly (readonly [number, number])[],
  ordered: readonly Annotated[],
  decided: ReadonlyMap<string, Decided>,
): readonly (readonly [number, number])[] {
  const index = new Map(ordered.map((doc, i) => [doc.id, i]))
  const all = new Map(pairs.map(([a, b]) => [a * ordered.length + b, [a, b] as const]))
  for (const [key, { kind }] of decided) {
    const [a, b] = key.split('\n').map((id) => index.get(id))
    if (kind === 'same' && a !== undefined && b !== undefined) all.set(a * ordered.length + b, [a, b])
  }
  return [...all.values()].toSorted((x, y) => x[0] - y[0] || x[1] - y[1])
}

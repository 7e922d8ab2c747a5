import type { Digest } from '../document/index.ts'
import { type Decision, formatDecision } from '../review/index.ts'
import type { HiddenNames } from './hidden-names.ts'
import { mapSpan, type OffsetMap } from './offset-map.ts'
import { rewriteWords } from './rewrite-text.ts'

/** A text of the pile before and after. */
export interface TextChange {
  readonly old: string
  readonly map: OffsetMap
  readonly text: string
  readonly sha256: string
}

/** Fields that hold words of the program, none of a person. */
const FIXED = new Set(['kind', 'of', 'when', 'type', 'mode', 'status', 'sha256'])

/**
 * The log over the new texts: every anchor moved with its words, every other string rewritten, whatever the kind of the
 * decision. A decision that names another one by the hash of its canonical form names the rewritten one. An anchor on a
 * text outside the pile keeps its hash unless its words had to change; it stays unattached.
 */
export function rewriteDecisions(
  decisions: readonly Decision[],
  changes: ReadonlyMap<string, TextChange>,
  hidden: HiddenNames,
  digest: Digest,
): readonly Decision[] {
  const byHash = new Map(decisions.map((decision, i) => [digest(formatDecision(decision)), i]))
  const done = new Map<number, Decision>()
  const rewrite = (index: number, decision: Decision): Decision => {
    const before = done.get(index)
    if (before !== undefined) return before
    const words = (value: string): string => {
      const named = byHash.get(value)
      const other = named === undefined ? undefined : decisions[named]
      if (named === undefined || other === undefined || named === index) return rewriteWords(value, hidden)
      return digest(formatDecision(rewrite(named, other)))
    }
    const after = walk(decision, { changes, hidden, digest, words })
    done.set(index, after)
    return after
  }
  return decisions.map((decision, i) => rewrite(i, decision))
}

interface Walk {
  readonly changes: ReadonlyMap<string, TextChange>
  readonly hidden: HiddenNames
  readonly digest: Digest
  readonly words: (value: string) => string
}

function walk<T>(value: T, how: Walk): T
function walk(value: unknown, how: Walk): unknown {
  if (typeof value === 'string') return how.words(value)
  if (Array.isArray(value)) return value.map((item) => walk(item, how))
  if (typeof value !== 'object' || value === null) return value
  if (isAnchor(value)) return moveAnchor(value, how)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, FIXED.has(key) ? item : walk(item, how)]))
}

interface AnyAnchor {
  readonly sha256: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

function isAnchor(value: object): value is AnyAnchor {
  return (
    'sha256' in value &&
    typeof value.sha256 === 'string' &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number' &&
    'quote' in value &&
    typeof value.quote === 'string'
  )
}

function moveAnchor(anchor: AnyAnchor, { changes, hidden, digest }: Walk): AnyAnchor {
  const change = changes.get(anchor.sha256)
  if (change !== undefined && change.old.slice(anchor.start, anchor.end) === anchor.quote && anchor.quote !== '') {
    const { start, end } = mapSpan(change.map, anchor)
    return { ...anchor, sha256: change.sha256, start, end, quote: change.text.slice(start, end) }
  }
  const quote = rewriteWords(anchor.quote, hidden)
  if (quote === anchor.quote && (change === undefined || change.sha256 === anchor.sha256)) return anchor
  return { ...anchor, sha256: digest(quote), end: anchor.start + quote.length, quote }
}

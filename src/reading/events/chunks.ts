import type { Token } from '../../language/index.ts'

/** A noun chunk: tokens `[first, last)`, its head and the preposition before it. */
export interface NounChunk {
  readonly first: number
  readonly last: number
  readonly head: number
  /** The preposition (lower case) right before the chunk; empty where there is none. */
  readonly prep: string
}

const PREMODIFIERS: ReadonlySet<string> = new Set([
  'JJ',
  'JJR',
  'JJS',
  'CD',
  'VBN',
  'VBG',
  'HYPH',
  'AFX',
  '$',
  'RB',
  'ADD',
])
const NOUNS: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'CD', 'GW', 'FW'])
const OPENERS: ReadonlySet<string> = new Set(['DT', 'PDT', 'PRP$', 'WP$'])
const WEEK =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|january|february|march|april|june|july|august|september|october|november|december)s?$/

/** The noun chunks among the tokens `[from, to)`, in order; they do not overlap. */
export function findChunks(tokens: readonly Token[], from: number, to: number): readonly NounChunk[] {
  const out: NounChunk[] = []
  let at = from
  while (at < to) {
    const last = chunkEnd(tokens, at, to)
    if (last <= at) at++
    else {
      const head = headOf(tokens, at, last)
      if (head >= 0) out.push({ first: at, last, head, prep: prepositionAt(tokens, at - 1, from) })
      at = last
    }
  }
  return out
}

/** Whether the chunk only says when. */
export function isTimeChunk(tokens: readonly Token[], chunk: NounChunk): boolean {
  return WEEK.test(tokens[chunk.head]?.lower ?? '')
}

function chunkEnd(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]
  if (first === undefined) return from
  if (first.xpos === 'PRP' || first.xpos === 'EX') return from + 1
  if ((first.xpos === 'WP' || first.xpos === 'WDT') && first.lower !== 'that') return from
  let at = from
  let nouns = 0
  while (at < to && OPENERS.has(tokens[at]?.xpos ?? '')) at++
  const opened = at > from
  while (at < to) {
    const tag = tokens[at]?.xpos ?? ''
    if (NOUNS.has(tag)) nouns++
    else if (tag === 'POS' && nouns > 0) nouns++
    else if (tag === 'HYPH' || (tokens[at]?.lower === '-' && nouns > 0)) nouns += 0
    else if (!PREMODIFIERS.has(tag) || !mayPremodify(tokens, at, to, opened || nouns > 0 || at > from)) break
    at++
  }
  while (at > from && !NOUNS.has(tokens[at - 1]?.xpos ?? '') && !OPENERS.has(tokens[at - 1]?.xpos ?? '')) at--
  return nouns > 0 || opened ? at : from
}

/** An adjective or participle belongs to the chunk only where a noun follows soon. */
function mayPremodify(tokens: readonly Token[], at: number, to: number, inside: boolean): boolean {
  const tag = tokens[at]?.xpos ?? ''
  if ((tag === 'VBN' || tag === 'VBG') && !inside) return false
  if (tag === 'RB' && (!inside || NOUNS.has(tokens[at - 1]?.xpos ?? ''))) return false
  if (tag.startsWith('VB') && NOUNS.has(tokens[at - 1]?.xpos ?? '')) return false
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const next = tokens[i]?.xpos ?? ''
    if (NOUNS.has(next)) return true
    if (!PREMODIFIERS.has(next)) return false
  }
  return false
}

function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const tag = tokens[i]?.xpos ?? ''
    if (NOUNS.has(tag) || tag === 'PRP' || tag === 'DT') return i
  }
  return -1
}

function prepositionAt(tokens: readonly Token[], at: number, from: number): string {
  const before = tokens[at]
  if (before === undefined || at < from) return ''
  if (before.xpos === 'IN' || before.xpos === 'TO' || before.upos === 'ADP') return before.lower
  return ''
}

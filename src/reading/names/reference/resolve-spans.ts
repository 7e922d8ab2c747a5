import type { Annotated, Span } from '../../../document/index.ts'
import type { Words } from '../../../language/index.ts'
import type { Gazetteer } from '../../../models/index.ts'
import type { NameSpan } from '../tag-names.ts'
import type { Run } from './find-head.ts'
import type { Form } from './reference.ts'
import { resolve } from './resolve.ts'
import type { Kind } from './tables.ts'

/** What a given span refers to, as far as its document shows. */
export interface ResolvedSpan {
  /** Number of its chain within the document. */
  readonly chain: number
  readonly form: Form
  /** The name in it, without titles, articles and modifiers; `null` for nouns and pronouns. */
  readonly name: NameSpan | null
  readonly kind: Kind | null
}

/**
 * For each span its chain within the document and what its words show, found by the resolver that `findEntities` uses, from
 * the names that the document was read to hold. A span without a word has a chain of its own.
 */
export function readSpans(
  doc: Pick<Annotated, 'entities' | 'quotes'>,
  words: Words,
  gazetteer: Gazetteer,
  spans: readonly Span[],
): readonly ResolvedSpan[] {
  const names = doc.entities.flatMap((m): readonly NameSpan[] => {
    const run = m.mention === 'name' ? runOf(words, m) : null
    return run === null ? [] : [{ ...run, start: m.start, end: m.end, type: m.type }]
  })
  const given = spans.flatMap((span, i): readonly (Span & Run & { readonly i: number })[] => {
    const run = runOf(words, span)
    return run === null ? [] : [{ ...run, start: span.start, end: span.end, i }]
  })
  const { references, chains } = resolve({ words, names, quotes: doc.quotes, gazetteer, bar: 'likely' }, given)
  const placed = new Map(
    references.map((r) => {
      const chain = chains.of(r.at).members[0]?.at ?? r.at
      return [`${r.start} ${r.end}`, { chain, form: r.form, name: r.name, kind: r.kind }] as const
    }),
  )
  return spans.map(
    (s, i): ResolvedSpan =>
      placed.get(`${s.start} ${s.end}`) ?? { chain: references.length + i, form: 'nominal', name: null, kind: null },
  )
}

/** The chains alone. */
export function resolveSpans(
  doc: Pick<Annotated, 'entities' | 'quotes'>,
  words: Words,
  gazetteer: Gazetteer,
  spans: readonly Span[],
): readonly number[] {
  return readSpans(doc, words, gazetteer, spans).map((s) => s.chain)
}

/** The tokens that a span touches; `null` for none. */
function runOf(words: Words, { start, end }: Span): Run | null {
  let low = 0
  let high = words.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words.tokens[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((words.tokens[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++
  return last > low ? { first: low, last } : null
}

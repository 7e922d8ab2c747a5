import type { Mention, Span } from '../../document/index.ts'
import type { Token } from '../../language/index.ts'
import { kindOfNoun } from '../names/index.ts'
import { UNNAMED_HEADS } from './cue-rows.ts'
import type { Draft } from './draft.ts'
import type { SpeechContext } from './input.ts'
import { type Run, runSpan } from './noun-phrase.ts'

/** The entity behind a source; `null` when unsure. */
export interface Speaker {
  readonly entity: string | null
  readonly named: boolean
}

/** Who spoke last, by draft: what a bare "they" or a follow-up quotation goes back to. */
interface Said {
  readonly speaker: Speaker
  readonly plural: boolean
  readonly block: number
}

const NOBODY: Speaker = { entity: null, named: false }
/** Words that no phrase beginning with them makes a source of. */
const NO_SOURCE = /^(?:translation|version|page|photo|picture|headline|caption|transcript|byline|correction|editor's)$/

/**
 * The speaker of each draft, and the document's mentions with one `nominal` more for each unnamed source. Unnamed
 * sources are joined only where the text points back: "a resident … the resident", "officials … they". A definite phrase
 * that nothing introduced ("the company") may mean somebody named, so it has no speaker.
 */
export function resolveSpeakers(
  ctx: SpeechContext,
  drafts: readonly Draft[],
): { readonly speakers: readonly Speaker[]; readonly entities: readonly Mention[] } {
  const named = new Set(ctx.entities.filter((m) => m.mention === 'name').map((m) => m.entity))
  const added: Mention[] = []
  const introduced = new Map<string, string>()
  let next = 1 + Math.max(0, ...ctx.entities.map((m) => Number(m.entity.slice(1))))
  let last: Said = { speaker: NOBODY, plural: false, block: -1 }
  const bySource = new Map<number, Speaker>()
  const unnamed = (source: Run, span: Span): Speaker => {
    const head = headOf(ctx, source)
    const definite = /^(?:the|this|that|these|those)$/.test(ctx.words.tokens[source.first]?.lower ?? '')
    const before = definite ? introduced.get(head) : undefined
    if (definite && before === undefined && mayBeNamed(ctx, source)) return NOBODY
    const entity = before ?? `e${next++}`
    introduced.set(head, entity)
    const type = isBody(head) ? 'ORG' : 'PER'
    added.push({ ...span, type, entity, mention: 'nominal', by: 'speech/unnamed' })
    return { entity, named: false }
  }
  const speakerOf = (source: Run): Speaker => {
    const span = runSpan(ctx.words, source)
    if (span === null || ctx.isTime(headIndex(ctx, source))) return NOBODY
    const antecedent = antecedentOf(ctx, source)
    const run = antecedent ?? source
    const mention = headMention(ctx, run, runSpan(ctx.words, run) ?? span)
    if (mention !== null)
      return fits(ctx, run, mention) ? { entity: mention.entity, named: named.has(mention.entity) } : NOBODY
    const block = ctx.blockOf(span.start)
    if (/^they$/i.test(ctx.doc.text.slice(span.start, span.end)))
      return last.plural && !last.speaker.named && block - last.block <= 1 ? last.speaker : NOBODY
    return antecedent === null && isUnnamed(ctx, source) ? unnamed(source, span) : NOBODY
  }
  const speakers = drafts.map((draft): Speaker => {
    const { source } = draft
    if (source === null) return NOBODY
    const speaker = bySource.get(source.first) ?? speakerOf(source)
    bySource.set(source.first, speaker)
    const head = ctx.words.tokens[headIndex(ctx, source)]
    last = { speaker, plural: head?.xpos === 'NNS' || head?.lower === 'they', block: ctx.blockOf(head?.start ?? 0) }
    return speaker
  })
  const entities = [...ctx.entities, ...added].toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1),
  )
  return { speakers, entities }
}

/** "he" and "she" are people. */
function fits(ctx: SpeechContext, source: Run, mention: Mention): boolean {
  if (!/^(?:he|she|him|her|his|hers)$/.test(ctx.words.tokens[source.first]?.lower ?? '')) return true
  return !ctx.entities.some((m) => m.entity === mention.entity && m.mention === 'name' && m.type !== 'PER')
}

/** A singular definite phrase without a name or a clause in it: "the company", "the bank chief". */
function mayBeNamed(ctx: SpeechContext, source: Run): boolean {
  const head = ctx.words.tokens[headIndex(ctx, source)]
  const described = ctx.words.tokens
    .slice(source.first + 1, headIndex(ctx, source))
    .some((t) => /^\p{Lu}/u.test(t.text))
  return head?.xpos === 'NN' && headEnd(ctx, source) === source.last && !described
}

/** "Renn, who said": the noun that a relative pronoun stands for. */
function antecedentOf(ctx: SpeechContext, source: Run): Run | null {
  const { tree } = ctx
  const token = tree.tokens[source.first]
  if (source.last - source.first !== 1 || !/^(?:who|which|that)$/.test(token?.lower ?? '')) return null
  let clause = token?.head ?? -1
  while (clause >= 0 && !/^(?:acl:relcl|acl)$/.test(tree.tokens[clause]?.deprel ?? '')) {
    if (!/^(?:conj|xcomp)$/.test(tree.tokens[clause]?.deprel ?? '')) return null
    clause = tree.tokens[clause]?.head ?? -1
  }
  const noun = tree.tokens[clause]?.head ?? -1
  if (noun < 0) return null
  const first = tree.left[noun] ?? noun
  let last = Math.max(noun + 1, Math.min(source.first, (tree.right[noun] ?? noun) + 1))
  while (last - 1 > noun && tree.tokens[last - 1]?.deprel === 'punct') last--
  return { first, last }
}

/** Words before the first preposition, comma or relative: where a source's head lies. */
function headEnd(ctx: SpeechContext, source: Run): number {
  const { tokens } = ctx.words
  let i = source.first
  if (/^(?:some|any|every)(?:one|body)$/.test(tokens[i]?.lower ?? '')) return i + 1
  while (
    i < source.last &&
    !(
      i > source.first &&
      (/^(?:ADP|SCONJ)$/.test(tokens[i]?.upos ?? '') ||
        /^(?:,|who|which|that|and|or|such|\(|[–—-])$/.test(tokens[i]?.lower ?? ''))
    )
  )
    i++
  return i
}

function headIndex(ctx: SpeechContext, source: Run): number {
  const index = headEnd(ctx, source) - 1
  if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(ctx.tree.tokens[index]?.upos ?? '')) return index
  // "people close to the talks": the tree knows the head where the words before the preposition do not end in it.
  for (let i = source.first; i < source.last; i++) {
    const token = ctx.tree.tokens[i]
    if (token !== undefined && (token.head < source.first || token.head >= source.last) && token.upos === 'NOUN')
      return i
  }
  return index
}

function headOf(ctx: SpeechContext, source: Run): string {
  return ctx.words.tokens[headIndex(ctx, source)]?.lemma ?? ''
}

/**
 * The mention at the source's head: one that ends the head phrase, or, behind a description and a comma, the name in
 * apposition. Two coordinated people are no single speaker.
 */
function headMention(ctx: SpeechContext, source: Run, span: Span): Mention | null {
  const end = ctx.words.tokens[headEnd(ctx, source) - 1]?.end ?? span.end
  const within = ctx.entities.filter((m) => m.start >= span.start && m.end <= span.end)
  const rest = behindOf(ctx, source, ctx.words.tokens.slice(headEnd(ctx, source), source.last))
  if (rest[0]?.lower === 'and' && within.some((m) => m.start > end)) return null
  const atHead = within.find((m) => m.end === end || (m.start < end && end < m.end))
  if (atHead !== undefined) return atHead.type === 'LOC' && within.length > 1 ? null : atHead
  if (rest[0]?.text !== ',') return null
  const apposed = within.find(
    (m) => m.type === 'PER' && m.start >= (rest[0]?.end ?? 0) && m.start - (rest[0]?.end ?? 0) < 3,
  )
  return apposed ?? null
}

/** "the leader of the group, Jon Tarr": of a definite description the name may stand behind its "of" phrase. */
function behindOf(ctx: SpeechContext, source: Run, rest: readonly Token[]): readonly Token[] {
  if (rest[0]?.lower !== 'of' || ctx.words.tokens[source.first]?.lower !== 'the') return rest
  const comma = rest.slice(0, 8).findIndex((t) => t.text === ',')
  return comma < 0 ? rest : rest.slice(comma)
}

function isUnnamed(ctx: SpeechContext, source: Run): boolean {
  const head = ctx.words.tokens[headIndex(ctx, source)]
  if (head === undefined || NO_SOURCE.test(head.lemma)) return false
  if (head.upos === 'PRON')
    return /^(?:someone|somebody|everyone|everybody|others|another|many|some|several|both|all|most|few|one)$/.test(
      head.lower,
    )
  return UNNAMED_HEADS.has(head.lemma) || head.upos === 'NOUN' || head.upos === 'NUM'
}

function isBody(head: string): boolean {
  return kindOfNoun(head) === 'body' || /^(?:report|study|poll|survey|statement|document)$/.test(head)
}

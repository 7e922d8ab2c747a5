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

/**
 * The speaker of each draft, and the document's mentions with one `nominal` more for each unnamed source. Unnamed
 * sources are never joined, but for "the official" repeated in the same paragraph.
 */
export function resolveSpeakers(
  ctx: SpeechContext,
  drafts: readonly Draft[],
): { readonly speakers: readonly Speaker[]; readonly entities: readonly Mention[] } {
  const named = new Set(ctx.entities.filter((m) => m.mention === 'name').map((m) => m.entity))
  const added: Mention[] = []
  const held = new Map<string, string>()
  let next = 1 + Math.max(0, ...ctx.entities.map((m) => Number(m.entity.slice(1))))
  let last: Speaker = { entity: null, named: false }
  const bySource = new Map<number, Speaker>()
  const speakers = drafts.map((draft): Speaker => {
    if (draft.source === null) return { entity: null, named: false }
    if (draft.follows) return bySource.get(draft.source.first) ?? last
    const known = bySource.get(draft.source.first)
    if (known !== undefined) return known
    const span = runSpan(ctx.words, draft.source)
    const mention = span === null ? null : headMention(ctx, draft.source, span)
    let speaker: Speaker = { entity: null, named: false }
    if (mention !== null) speaker = { entity: mention.entity, named: named.has(mention.entity) }
    else if (span !== null && isUnnamed(ctx, draft.source)) {
      const key = `${ctx.blockOf(span.start)} ${headOf(ctx, draft.source)}`
      const definite = ctx.words.tokens[draft.source.first]?.lower === 'the'
      const before = definite ? held.get(key) : undefined
      const entity = before ?? `e${next++}`
      held.set(key, entity)
      added.push({
        ...span,
        type: isBody(headOf(ctx, draft.source)) ? 'ORG' : 'PER',
        entity,
        mention: 'nominal',
        by: 'speech/unnamed',
      })
      speaker = { entity, named: false }
    }
    bySource.set(draft.source.first, speaker)
    last = speaker
    return speaker
  })
  const entities = [...ctx.entities, ...added].toSorted(
    (a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1),
  )
  return { speakers, entities }
}

/** Words before the first preposition, comma or relative: where a source's head lies. */
function headEnd(ctx: SpeechContext, source: Run): number {
  const { tokens } = ctx.words
  let i = source.first
  while (
    i < source.last &&
    !(
      i > source.first &&
      (/^(?:ADP|SCONJ)$/.test(tokens[i]?.upos ?? '') || /^(?:,|who|which|that|and|or|\()$/.test(tokens[i]?.lower ?? ''))
    )
  )
    i++
  return i
}

function headOf(ctx: SpeechContext, source: Run): string {
  return ctx.words.tokens[headEnd(ctx, source) - 1]?.lemma ?? ''
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
  const { tokens } = ctx.words
  const first = tokens[source.first]
  if (first?.upos === 'PRON' && first.xpos === 'PRP') return false
  const head = headOf(ctx, source)
  if (head === 'translation' || head === 'transcript') return false
  return UNNAMED_HEADS.has(head) || tokens[headEnd(ctx, source) - 1]?.upos === 'NOUN'
}

function isBody(head: string): boolean {
  return kindOfNoun(head) === 'body' || /^(?:report|study|poll|survey|statement|document)$/.test(head)
}

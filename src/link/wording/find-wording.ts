import { compareText, hull, type Span, slicePieces, type Voice } from '../../document/index.ts'
import type { CaseEntity, CaseEvent, Wording } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { foldWords } from '../entities/index.ts'
import { keepSorted, type Sorted } from '../keep-sorted.ts'
import { type Kept, keep, nothingKept, put } from '../memory.ts'
import { type GroupWord, type GroupWords, groupWords } from './group-words.ts'
import { voiceIn } from './quoted-words.ts'
import { type SayingWord, sayingWords } from './saying-words.ts'

type Use = Wording['terms'][number]['accounts'][number]

/** The terms of an event that has several, as its affair gives them. */
export type EventTerms = Wording & { readonly entity: null }

/** The terms of an entity, kept for the words for its members and those by which it is let speak. */
export interface KeptTerms {
  readonly members: string
  readonly line: Wording
}

/**
 * The terms by which the documents refer to each named entity and each event, where there is more than one: names,
 * nominal mentions and descriptions of an entity, words for the men of a group, verbs by which it is let speak; triggers of
 * an event.
 */
export function findWording(
  ctx: LinkContext,
  events: readonly (readonly EventTerms[])[],
  memory: Kept<CaseEntity, KeptTerms> = nothingKept(),
  membersOf: Kept<string, GroupWords | null> = nothingKept(),
  sorted?: Sorted<Wording>,
): readonly Wording[] {
  const voiceOf = voices(ctx)
  const members = groupWords(ctx, membersOf)
  const saying = sayingWords(ctx)
  const lines: Wording[] = []
  for (const entity of ctx.entities.values()) {
    if (!entity.named) continue
    const words = members.get(entity.id) ?? []
    const verbs = saying.get(entity.id) ?? []
    const told = [...words, ...verbs].map((w) => `${w.doc} ${w.start} ${w.end}`).join(' ')
    const terms = (): KeptTerms => ({
      members: told,
      line: { entity: entity.id, event: null, terms: entityTerms(ctx, entity, words, verbs, voiceOf) },
    })
    const kept = keep(memory, entity, terms)
    const current = kept.members === told ? kept : terms()
    if (current !== kept) put(memory, entity, current)
    if (current.line.terms.length > 1) lines.push(current.line)
  }
  return keepSorted(
    sorted,
    [...events, lines],
    (a, b) => compareText(a.entity ?? '', b.entity ?? '') || compareText(a.event ?? '', b.event ?? ''),
  )
}

/** Tells the voice of a span; each document is looked at once, when it is first asked for. */
export function voices(ctx: LinkContext): VoiceOf {
  const known = new Map<string, (span: Span) => Voice>()
  return (doc, span) => {
    const annotated = ctx.byId.get(doc)
    if (annotated === undefined) return 'own'
    const voice = known.get(doc) ?? voiceIn(annotated)
    known.set(doc, voice)
    return voice(span)
  }
}

export type VoiceOf = (doc: string, span: Span) => Voice

function entityTerms(
  ctx: LinkContext,
  entity: CaseEntity,
  members: readonly GroupWord[],
  verbs: readonly SayingWord[],
  voiceOf: VoiceOf,
): Wording['terms'] {
  const uses = new Map<string, { text: string; accounts: Use[] }>()
  for (const { doc, start, end, mention } of entity.mentions) {
    if (mention === 'pronoun') continue
    add(uses, ctx.byId.get(doc)?.text.slice(start, end) ?? '', { doc, start, end, voice: voiceOf(doc, { start, end }) })
  }
  for (const { doc, start, end } of members) {
    const text = ctx.byId.get(doc)?.text.slice(start, end).toLowerCase() ?? ''
    add(uses, text, { doc, start, end, voice: voiceOf(doc, { start, end }) })
  }
  for (const { text, doc, start, end, voice } of entity.descriptions) add(uses, text, { doc, start, end, voice })
  // Counted apart, since a word of saying may be a name, too.
  const said = new Map<string, { text: string; accounts: Use[] }>()
  for (const { text, doc, start, end } of verbs)
    add(said, text, { doc, start, end, voice: voiceOf(doc, { start, end }) })
  return [...termsOf(uses), ...termsOf(said)]
}

/** The triggers of an event's accounts. */
export function eventTerms(ctx: LinkContext, event: CaseEvent, voiceOf: VoiceOf): Wording['terms'] {
  const uses = new Map<string, { text: string; accounts: Use[] }>()
  for (const { doc, trigger } of event.accounts) {
    const span = hull(trigger)
    const text = slicePieces(ctx.byId.get(doc)?.text ?? '', trigger)
    add(uses, text, { doc, start: span.start, end: span.end, voice: voiceOf(doc, span) })
  }
  return termsOf(uses)
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her'])

/** Terms that differ in case, spacing or article only are one; the first form in canonical order is shown. */
function add(uses: Map<string, { text: string; accounts: Use[] }>, text: string, use: Use): void {
  const words = foldWords(text)
  const key = words.slice(ARTICLES.has(words[0] ?? '') ? 1 : 0).join(' ')
  if (key === '') return
  const term = uses.get(key)
  if (term === undefined) uses.set(key, { text: text.replace(/\s+/g, ' '), accounts: [use] })
  else if (!term.accounts.some((a) => a.doc === use.doc && a.start === use.start && a.end === use.end)) {
    term.accounts.push(use)
  }
}

function termsOf(
  uses: ReadonlyMap<string, { readonly text: string; readonly accounts: readonly Use[] }>,
): Wording['terms'] {
  return [...uses.values()].toSorted((a, b) => b.accounts.length - a.accounts.length || compareText(a.text, b.text))
}

import { type Attribution, type Mention, type Pieces, piece, type Quote } from '../../document/index.ts'
import { chained } from './chains.ts'
import type { Draft } from './draft.ts'
import { findDirect } from './find-direct.ts'
import { findIndirect } from './find-indirect.ts'
import { type SpeechContext, type SpeechInput, speechContext } from './input.ts'
import { runSpan } from './noun-phrase.ts'
import { resolveSpeakers } from './speakers.ts'
import { tokenAfter } from './token-at.ts'

/** Who said what in one document, and its mentions with one more for each unnamed source. */
export function findAttributions(input: SpeechInput): {
  readonly attributions: readonly Attribution[]
  readonly entities: readonly Mention[]
} {
  const ctx = speechContext(input)
  const drafts = settle(findDirect(ctx), findIndirect(ctx))
  const { speakers, entities } = resolveSpeakers(ctx, drafts)
  const speech = ctx.quotes.filter((q) => q.kind === 'speech' || q.kind === 'scare')
  const attributions = drafts.map((draft, i): Attribution => {
    const source = draft.source === null ? null : runSpan(ctx.words, draft.source)
    return {
      id: `a${i + 1}`,
      source: source === null ? [] : [piece(source)],
      cue: draft.cue,
      content: draft.content,
      quoted: quotedAs(speech, draft.content),
      speaker: speakers[i]?.entity ?? null,
      named: speakers[i]?.named ?? false,
      to: draft.to,
      medium: draft.medium,
      when: draft.when,
      polarity: draft.polarity,
      inside: null,
      by: draft.by,
    }
  })
  return { attributions: withoutLooseLinks(ctx, chained(attributions)), entities }
}

/** A cue within somebody's words is a link of a chain or, when nobody is known to have said them, nothing. */
function withoutLooseLinks(ctx: SpeechContext, links: readonly Attribution[]): readonly Attribution[] {
  const byId = new Map(links.map((a) => [a.id, a]))
  const stands = (link: Attribution): boolean => {
    const seen = new Set<Attribution>()
    let at: Attribution | undefined = link
    while (at !== undefined && !seen.has(at)) {
      if (!isQuotedCue(ctx, at)) return true
      seen.add(at)
      at = at.inside === null ? undefined : byId.get(at.inside)
    }
    return false
  }
  const standing = new Map(links.filter(stands).map((a) => [a.id, a]))
  return [...standing.values()].map((a) => (a.inside === null || standing.has(a.inside) ? a : { ...a, inside: null }))
}

function isQuotedCue(ctx: SpeechContext, attribution: Attribution): boolean {
  const cue = attribution.cue[0]
  return cue !== undefined && attribution.content.length > 0 && ctx.isQuoted(tokenAfter(ctx.words.tokens, cue[0]))
}

/** Direct attributions first; an indirect one whose cue or content a direct one has taken is left out. */
function settle(direct: readonly Draft[], indirect: readonly Draft[]): readonly Draft[] {
  const taken = new Set(direct.flatMap((d) => d.cue.map((c) => c[0])))
  const free = indirect.filter(
    (d) => !d.cue.some((c) => taken.has(c[0])) && !d.content.some((c) => d.cue.some((k) => c[0] < k[1] && k[0] < c[1])),
  )
  return [...direct, ...free].toSorted(
    (a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a) || (a.by < b.by ? -1 : 1),
  )
}

function startOf(draft: Draft): number {
  return Math.min(...[...draft.content, ...draft.cue].map((p) => p[0]))
}

function endOf(draft: Draft): number {
  return Math.max(...[...draft.content, ...draft.cue].map((p) => p[1]))
}

/** Direct when every piece is a whole quotation, mixed when words inside are quoted, else indirect. */
function quotedAs(speech: readonly Quote[], content: Pieces): Attribution['quoted'] {
  const holds = (q: Quote, [start, end]: readonly [number, number]): boolean => q.start <= start + 1 && end - 2 <= q.end
  if (content.every((p) => speech.some((q) => holds(q, p)))) return 'direct'
  return content.some(([start, end]) => speech.some((q) => q.start < end && start < q.end)) ? 'mixed' : 'indirect'
}

import {
  type Annotated,
  type Attribution,
  compareText,
  evidenceId,
  hull,
  parsePartial,
  slicePieces,
} from '../../document/index.ts'
import type { Statement, StatementAccount, Suggestion } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { byDate, dateValue } from '../dates.ts'
import { foldWords } from '../entities/index.ts'
import { supportOf } from '../support.ts'
import { uniqueIds } from '../unique-ids.ts'
import { groupUtterances, type UtteranceGroups, utteranceFinder } from './group-utterances.ts'
import { type SpeakerDecisions, type Utterance, utterancesOf } from './utterances.ts'

/** The statements of the pile, pairs that wait for a reader, and the decisions that touched a statement. */
export interface LinkedStatements {
  readonly statements: readonly Statement[]
  readonly suggestions: readonly Suggestion[]
  readonly applied: readonly number[]
}

/** What the documents report as said as statements, renderings of one utterance as accounts of one. */
export function linkStatements(ctx: LinkContext): LinkedStatements {
  const speakers = speakerDecisions(ctx)
  const utterances = utterancesOf(ctx, speakers)
  const found = groupUtterances(utterances, ctx.copies, ctx.judgements)
  const at = utteranceFinder(utterances)
  const rejects = ctx.judgements.rejects.filter((r) => r.of === 'statement').map((r) => ({ ...r, hit: at(r.target) }))
  const dates = ctx.judgements.dates.map((d) => ({ ...d, hit: at(d.target) }))
  const rejected = new Set(rejects.flatMap((r) => r.hit))
  const ids = uniqueIds(found.groups.map((group) => statementId(ctx, utterances, group)))
  const idOf = new Map<number, string>()
  const statements = found.groups.flatMap((group, g) => {
    const id = ids[g]
    if (id === undefined || group.some((i) => rejected.has(i))) return []
    for (const i of group) idOf.set(i, id)
    const dated = dates.findLast((d) => d.hit.some((i) => group.includes(i)))
    const decisions = [
      ...group.flatMap((i) => [...(found.decided.get(i) ?? []), ...(utterances[i]?.decisions ?? [])]),
      ...(dated === undefined ? [] : [dated.decision]),
    ]
    return [
      statement(
        ctx,
        id,
        group.flatMap((i) => utterances[i] ?? []),
        decisions,
        dated,
      ),
    ]
  })
  const used = [...rejects, ...dates].filter((d) => d.hit.length > 0).map((d) => d.decision)
  return {
    statements: statements.toSorted(byDate),
    suggestions: suggestionsOf(found, idOf),
    applied: [
      ...new Set([...used, ...[...found.decided.values()].flat(), ...[...speakers.values()].map((s) => s.decision)]),
    ],
  }
}

function speakerDecisions(ctx: LinkContext): SpeakerDecisions {
  const decided = new Map<string, { readonly speaker: string | null; readonly decision: number }>()
  if (ctx.judgements.speakers.length === 0) return decided
  const bare = utterancesOf(ctx, new Map())
  const at = utteranceFinder(bare)
  for (const { decision, target, speaker } of ctx.judgements.speakers) {
    const named = speaker === null ? null : entityAt(ctx, speaker)
    for (const i of at(target)) {
      const u = bare[i]
      if (u !== undefined) decided.set(`${u.doc.id}\n${u.attribution.id}`, { speaker: named, decision })
    }
  }
  return decided
}

function entityAt(
  ctx: LinkContext,
  place: { readonly docs: readonly string[]; start: number; end: number },
): string | null {
  for (const doc of place.docs) {
    const mentions = ctx.byId.get(doc)?.entities ?? []
    const found =
      mentions.find((m) => m.start === place.start && m.end === place.end) ??
      mentions.find((m) => m.start < place.end && place.start < m.end)
    const id = found === undefined ? null : ctx.entityOf(doc, found.entity)
    if (id !== null) return id
  }
  return null
}

function statementId(ctx: LinkContext, utterances: readonly Utterance[], group: readonly number[]): string {
  const first = utterances[group[0] ?? 0]
  if (first === undefined) throw new RangeError('a statement without an account')
  const { doc, attribution } = first
  const { start, end } = hull(attribution.content)
  const cue = attribution.cue[0]?.[0] ?? start
  return evidenceId('t', ctx.digest, [doc.sha256, start, end, cue, slicePieces(doc.text, attribution.content)])
}

function statement(
  ctx: LinkContext,
  id: string,
  members: readonly Utterance[],
  decisions: readonly number[],
  dated: { readonly value: string | null } | undefined,
): Statement {
  const shown = shownFirst(members)
  const standing = members.filter((u) => !isWithdrawn(ctx, u))
  const docs = standing.map((u) => u.doc.id)
  const decided = dated === undefined || dated.value === null ? null : parsePartial(dated.value)
  const date =
    members.find((u) => u.date?.precision === 'day')?.date ?? members.find((u) => u.date !== null)?.date ?? null
  return {
    id,
    speaker: shown.speaker ?? members.find((u) => u.speaker !== null)?.speaker ?? null,
    quoted: shown.attribution.quoted,
    polarity: shown.attribution.polarity,
    text: slicePieces(shown.doc.text, shown.attribution.content),
    date: dated === undefined ? date : decided === null ? null : dateValue(decided, dated.value ?? '', 'stated'),
    support: supportOf(ctx, docs),
    reviewed: decisions.length === 0 ? null : { decisions: [...new Set(decisions)].toSorted((a, b) => a - b) },
    accounts: members.map((u) => account(ctx, u)),
  }
}

const DIRECTNESS = ['direct', 'mixed', 'indirect']

/** The rendering that is shown: words quoted before words reported, then the longest, then the first. */
function shownFirst(members: readonly Utterance[]): Utterance {
  const first = members.toSorted(
    (a, b) =>
      DIRECTNESS.indexOf(a.attribution.quoted) - DIRECTNESS.indexOf(b.attribution.quoted) ||
      b.words.length - a.words.length ||
      compareText(a.doc.id, b.doc.id) ||
      hull(a.attribution.content).start - hull(b.attribution.content).start,
  )[0]
  if (first === undefined) throw new RangeError('a statement without an account')
  return first
}

function isWithdrawn(ctx: LinkContext, { doc, attribution }: Utterance): boolean {
  const { start, end } = hull(attribution.content)
  return ctx.withdrawn(doc.id, start, end)
}

function account(ctx: LinkContext, utterance: Utterance): StatementAccount {
  const { doc, attribution } = utterance
  return {
    doc: doc.id,
    source: attribution.source,
    cue: attribution.cue,
    content: attribution.content,
    quoted: attribution.quoted,
    sourceText: attribution.source.length === 0 ? null : slicePieces(doc.text, attribution.source),
    rendered: utterance.rendered,
    via: chain(ctx, doc, attribution, utterance.speaker),
    origin: ctx.originOf.get(doc.id) ?? '',
    withdrawn: isWithdrawn(ctx, utterance),
  }
}

/** Who passed the words on, nearest the speaker first: the enclosing attributions, then the agency the document credits. */
function chain(ctx: LinkContext, doc: Annotated, attribution: Attribution, speaker: string | null): readonly string[] {
  const byId = new Map(doc.attributions.map((a) => [a.id, a]))
  const seen = new Set<string>([attribution.id])
  const via: string[] = []
  for (let id = attribution.inside; id !== null && !seen.has(id); ) {
    seen.add(id)
    const outer = byId.get(id)
    const entity = outer?.speaker == null ? null : ctx.entityOf(doc.id, outer.speaker)
    if (entity !== null && entity !== speaker) via.push(entity)
    id = outer?.inside ?? null
  }
  const agency = agencyOf(ctx, doc)
  if (agency !== null && agency !== speaker) via.push(agency)
  return [...new Set(via)]
}

function agencyOf(ctx: LinkContext, doc: Annotated): string | null {
  const origin = ctx.origins.find((o) => o.id === ctx.originOf.get(doc.id))
  if (origin?.reason !== 'agency') return null
  const label = foldWords(origin.label).join(' ')
  for (const mention of doc.entities) {
    if (mention.type !== 'ORG' || mention.mention !== 'name') continue
    if (foldWords(doc.text.slice(mention.start, mention.end)).join(' ') === label) {
      return ctx.entityOf(doc.id, mention.entity)
    }
  }
  return null
}

function suggestionsOf(found: UtteranceGroups, idOf: ReadonlyMap<number, string>): readonly Suggestion[] {
  const best = new Map<string, Suggestion>()
  for (const { left, right, shared } of found.suggestions) {
    const ends = [idOf.get(left), idOf.get(right)].filter((id) => id !== undefined).toSorted(compareText)
    const [one, other] = ends
    if (one === undefined || other === undefined || one === other) continue
    const key = `${one} ${other}`
    const evidence = [{ rule: 'statement/shared-words', weight: shared, left: '', right: '' }]
    if ((best.get(key)?.evidence[0]?.weight ?? 0) < shared) {
      best.set(key, { kind: 'same-statement', left: one, right: other, evidence })
    }
  }
  return [...best.values()].toSorted((a, b) => compareText(a.left, b.left) || compareText(a.right, b.right))
}

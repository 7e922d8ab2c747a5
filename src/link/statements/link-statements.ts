import { type Annotated, type Attribution, compareText, evidenceId, hull, slicePieces } from '../../document/index.ts'
import type { Reviewed, Statement, StatementAccount, Suggestion, UnsurePair } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { byDate, decidedDate } from '../dates.ts'
import { foldWords } from '../entities/index.ts'
import { marksByItem, type Outcome, outcomeOf, reviewedOf, type Settled, settleMarks } from '../marks.ts'
import { pairsByGroup, settlePairs, unsurePairs } from '../pairs.ts'
import { supportOf } from '../support.ts'
import { uniqueIds } from '../unique-ids.ts'
import { groupUtterances, type UtteranceGroups, utteranceFinder } from './group-utterances.ts'
import { type SpeakerDecisions, type Utterance, utterancesOf } from './utterances.ts'

/** The statements of the pile, pairs that wait for a reader, and what became of the decisions on statements. */
export interface LinkedStatements {
  readonly statements: readonly Statement[]
  readonly suggestions: readonly Suggestion[]
  readonly unsure: readonly UnsurePair[]
  readonly outcome: Outcome
}

/** What the documents report as said as statements, renderings of one utterance as accounts of one. */
export function linkStatements(ctx: LinkContext): LinkedStatements {
  const speakers = speakerDecisions(ctx)
  const utterances = utterancesOf(ctx, speakers)
  const found = groupUtterances(utterances, ctx.copies, ctx.judgements)
  const marks = marksByItem(ctx.judgements, 'statement', utteranceFinder(utterances))
  const settled = found.groups.map((group) => settleMarks(group.map((i) => marks.get(i))))
  const groupOf = new Map(found.groups.flatMap((group, g) => group.map((i) => [i, g] as const)))
  const pairs = settlePairs(found.pairs, (item) => groupOf.get(item) ?? 0)
  const linked = pairsByGroup(pairs.kept)
  const ids = uniqueIds(found.groups.map((group) => statementId(ctx, utterances, group)))
  const shown = (g: number | undefined): string | null =>
    g !== undefined && settled[g]?.rejected === false ? (ids[g] ?? null) : null
  const statements = found.groups.flatMap((group, g) => {
    const [id, own] = [shown(g), settled[g]]
    const members = group.flatMap((i) => utterances[i] ?? [])
    return id === null || own === undefined
      ? []
      : [statement(ctx, id, members, own, (machine) => reviewedOf(own, linked.get(g) ?? [], machine))]
  })
  return {
    statements: statements.toSorted(byDate),
    suggestions: suggestionsOf(found, (i) => shown(groupOf.get(i))),
    unsure: unsurePairs('same-statement', pairs.kept, shown),
    outcome: outcomeOf(settled, pairs),
  }
}

/** The speaker each attribution has by decision, the latest where several reach it. Other accounts keep theirs. */
function speakerDecisions(ctx: LinkContext): SpeakerDecisions {
  const decided = new Map<string, { readonly speaker: string | null }>()
  if (!ctx.judgements.marks.some((mark) => mark.judgement.kind === 'speaker')) return decided
  const bare = utterancesOf(ctx, new Map())
  const at = utteranceFinder(bare)
  for (const { judgement, target, speaker } of ctx.judgements.marks) {
    if (judgement.kind !== 'speaker') continue
    const named = speaker === null ? null : entityAt(ctx, speaker)
    for (const i of at(target)) {
      const u = bare[i]
      if (u !== undefined) decided.set(`${u.doc.id}\n${u.attribution.id}`, { speaker: named })
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
  settled: Settled,
  reviewed: (machine: Reviewed['machine']) => Reviewed | null,
): Statement {
  const shown = shownFirst(members)
  const standing = members.filter((u) => !isWithdrawn(ctx, u))
  const docs = standing.map((u) => u.doc.id)
  const speaks = settled.latest('speaker')
  const dated = settled.latest('date')
  const date =
    members.find((u) => u.date?.precision === 'day')?.date ?? members.find((u) => u.date !== null)?.date ?? null
  const speakerOf = (by: 'speaker' | 'read'): string | null =>
    shown[by] ?? members.find((u) => u[by] !== null)?.[by] ?? null
  return {
    id,
    speaker: speaks?.speaker === null ? null : speakerOf('speaker'),
    quoted: shown.attribution.quoted,
    polarity: shown.attribution.polarity,
    text: slicePieces(shown.doc.text, shown.attribution.content),
    date: dated === null ? date : decidedDate(dated.value),
    support: supportOf(ctx, docs),
    reviewed: reviewed({
      ...(speaks === null ? {} : { speaker: speakerOf('read') }),
      ...(dated === null ? {} : { date }),
    }),
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

function suggestionsOf(found: UtteranceGroups, idOf: (utterance: number) => string | null): readonly Suggestion[] {
  const keyOf = (left: number, right: number): string | null => {
    const [one, other] = [idOf(left), idOf(right)]
    if (one === null || other === null || one === other) return null
    return compareText(one, other) < 0 ? `${one} ${other}` : `${other} ${one}`
  }
  const parted = new Set(found.cannot.map(([a, b]) => keyOf(a, b)))
  const best = new Map<string, Suggestion>()
  for (const { left, right, shared } of found.suggestions) {
    const key = keyOf(left, right)
    if (key === null || parted.has(key)) continue
    const [one = '', other = ''] = key.split(' ')
    const evidence = [{ rule: 'statement/shared-words', weight: shared, left: '', right: '' }]
    if ((best.get(key)?.evidence[0]?.weight ?? 0) < shared) {
      best.set(key, { kind: 'same-statement', left: one, right: other, evidence })
    }
  }
  return [...best.values()].toSorted((a, b) => compareText(a.left, b.left) || compareText(a.right, b.right))
}

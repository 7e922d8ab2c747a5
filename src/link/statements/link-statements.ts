import { type Annotated, type Attribution, compareText, evidenceId, hull, slicePieces } from '../../document/index.ts'
import type { Place } from '../../review/index.ts'
import type { Reviewed, Statement, StatementAccount, Suggestion, UnsurePair } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { byDate, decidedDate } from '../dates.ts'
import { foldWords } from '../entities/index.ts'
import { keepSorted, nothingSorted, type Sorted } from '../keep-sorted.ts'
import { marksByItem, type Outcome, outcomeOf, reviewedOf, type Settled, settleMarks } from '../marks.ts'
import { type Kept, keep, nothingKept } from '../memory.ts'
import { pairsByGroup, settlePairs } from '../pairs.ts'
import { type CountedIds, idsOfLines, judgedLines, type LinesPart, noIds, unite, withLines } from '../parts.ts'
import { supportOf } from '../support.ts'
import { copiedPairs, groupUtterances, type Pair, type UtteranceGroups, utteranceFinder } from './group-utterances.ts'
import { type SpeakerDecisions, type Utterance, utterancesOf } from './utterances.ts'

/** The statements of the pile, pairs that wait for a reader, and the decisions that touched a statement. */
export interface LinkedStatements {
  readonly statements: readonly Statement[]
  /** The same, and the pairs, as they were found together. */
  readonly groups: readonly (readonly Statement[])[]
  readonly suggestions: readonly (readonly Suggestion[])[]
  readonly unsure: readonly UnsurePair[]
  readonly outcome: Outcome
}

/** What linking statements keeps from one time to the next; see `Kept`. */
export interface StatementMemory {
  readonly utterances: Kept<string, readonly Utterance[]>
  /** Pairs of utterances of two documents, by place, that one copied from the other. */
  readonly copied: Kept<string, readonly Pair[]>
  readonly parts: Kept<string, StatementsPart>
  readonly ids: CountedIds
  readonly sorted: Sorted<Statement>
}

export function noStatements(): StatementMemory {
  return {
    utterances: nothingKept(),
    copied: nothingKept(),
    parts: nothingKept(),
    ids: noIds(),
    sorted: nothingSorted(),
  }
}

/** All attributions of the documents as statements, renderings of one utterance as accounts of one. */
export function linkStatements(ctx: LinkContext, memory?: StatementMemory): LinkedStatements {
  const speakers = speakerDecisions(ctx)
  const viewOf = viewsWith(ctx, speakers)
  const documents = ctx.documents.map((doc) =>
    keep(memory?.utterances, viewOf(doc.id), () => utterancesOf(ctx, doc, speakers)),
  )
  const meant = meantBy(ctx, documents)
  const parts = partsOf({ ...ctx, viewOf }, documents, memory).map(({ utterances, copied, signature }) =>
    keep(memory?.parts, signature, () => linkPart(ctx, utterances, copied, meant)),
  )
  const ids = idsOfLines(ctx, parts, memory?.ids)
  const groups = parts.map((part, p) => {
    const own = ids[p] ?? part.ids
    return own === part.ids
      ? part.lines
      : part.lines.map((line, i) => (line.id === own[i] ? line : { ...line, id: own[i] ?? line.id }))
  })
  return {
    statements: keepSorted(memory?.sorted, groups, byDate),
    groups,
    suggestions: parts.map((part, p) => {
      const own = ids[p] ?? part.ids
      return own === part.ids ? part.suggestions : suggestionsFor(part.pairs, own)
    }),
    ...judgedLines('same-statement', parts, ids),
  }
}

/** Statements found together, and pairs of them, by index, for a reader. */
interface StatementsPart extends LinesPart<Statement> {
  readonly pairs: UtteranceGroups['suggestions']
  /** The same pairs under the ids of the lines. */
  readonly suggestions: readonly Suggestion[]
}

interface Part {
  readonly utterances: readonly Utterance[]
  readonly copied: readonly Pair[]
  /** All that linking the part depends on. */
  readonly signature: string
}

/** The utterances by speaker, those without one by document; what a copy or a reader ties together is one part. */
function partsOf(
  ctx: LinkContext,
  documents: readonly (readonly Utterance[])[],
  memory: StatementMemory | undefined,
): readonly Part[] {
  const index = new Map(ctx.documents.map((doc, i) => [doc.id, i]))
  const copied = ctx.copies.flatMap((copy) => {
    const [a, b] = [index.get(copy.a) ?? -1, index.get(copy.b) ?? -1]
    const pairs = keep(memory?.copied, `${ctx.viewOf(copy.a)} ${ctx.viewOf(copy.b)}`, () =>
      copiedPairs(documents[a] ?? [], documents[b] ?? [], copy),
    )
    return pairs.map(([i, j]) => ({ left: { doc: a, place: i }, right: { doc: b, place: j } }))
  })
  const keyOf = ({ doc, place }: At): string => partKey(documents[doc]?.[place])
  const judged = ctx.judgements.pairs.filter((pair) => pair.of === 'statement')
  const told = judged.map((pair) =>
    [...pair.left.docs, ...pair.right.docs].flatMap((id) => documents[index.get(id) ?? -1] ?? []),
  )
  const root = unite([
    ...copied.map(({ left, right }) => [keyOf(left), keyOf(right)]),
    ...told.flatMap(([first, ...others]) => others.map((other) => [partKey(first), partKey(other)])),
  ])
  const parts = new Map<string, { utterances: Utterance[]; copied: Pair[]; signature: string }>()
  const places = documents.map((own, d) =>
    own.map((utterance, place) => {
      const key = root(partKey(utterance))
      const part = parts.get(key) ?? { utterances: [], copied: [], signature: '' }
      parts.set(key, part)
      part.signature += `${ctx.viewOf(ctx.documents[d]?.id ?? '')}:${place} `
      return part.utterances.push(utterance) - 1
    }),
  )
  for (const { left, right } of copied) {
    const part = parts.get(root(keyOf(left)))
    const pair = [places[left.doc]?.[left.place] ?? 0, places[right.doc]?.[right.place] ?? 0] as const
    part?.copied.push(pair)
    if (part !== undefined) part.signature += `${pair[0]}=${pair[1]} `
  }
  return [...parts.values()]
}

/** The utterances that a reader's place means, one for each document of that text. */
function meantBy(
  ctx: LinkContext,
  documents: readonly (readonly Utterance[])[],
): (place: Place) => readonly Utterance[] {
  const index = new Map(ctx.documents.map((doc, i) => [doc.id, i]))
  const known = new Map<Place, readonly Utterance[]>()
  return (place) => {
    const found =
      known.get(place) ??
      place.docs.flatMap((doc) => {
        const own = documents[index.get(doc) ?? -1] ?? []
        return utteranceFinder(own)({ ...place, docs: [doc] }).flatMap((i) => own[i] ?? [])
      })
    known.set(place, found)
    return found
  }
}

interface At {
  readonly doc: number
  readonly place: number
}

function partKey(utterance: Utterance | undefined): string {
  return utterance?.named === true ? `${utterance.speaker}` : `in ${utterance?.doc.id}`
}

function linkPart(
  ctx: LinkContext,
  utterances: readonly Utterance[],
  copied: readonly Pair[],
  meant: (place: Place) => readonly Utterance[],
): StatementsPart {
  const index = new Map(utterances.map((utterance, i) => [utterance, i]))
  const at = (place: Place): readonly number[] => meant(place).flatMap((utterance) => index.get(utterance) ?? [])
  const found = groupUtterances(utterances, copied, ctx.judgements, at)
  const marks = marksByItem(ctx.judgements, 'statement', at)
  const settled = found.groups.map((group) => settleMarks(group.map((i) => marks.get(i))))
  const groupOf = new Map(found.groups.flatMap((group, g) => group.map((i) => [i, g] as const)))
  const judged = settlePairs(found.pairs, (item) => groupOf.get(item) ?? 0)
  const linked = pairsByGroup(judged.kept)
  const lines: Statement[] = []
  const firsts: StatementsPart['firsts'][number][] = []
  const lineOf = found.groups.map((group, g) => {
    const own = settled[g]
    if (own === undefined || own.rejected) return null
    const members = group.flatMap((i) => utterances[i] ?? [])
    const id = statementId(ctx, utterances, group)
    const line = statement(ctx, id, members, own, (machine) => reviewedOf(own, linked.get(g) ?? [], machine))
    firsts.push({ doc: members[0]?.doc.id ?? '', place: members[0]?.place ?? 0 })
    return lines.push(line) - 1
  })
  const ids = lines.map((line) => line.id)
  const pairs = pairsOf(found, (item) => lineOf[groupOf.get(item) ?? -1] ?? null)
  return {
    lines,
    ids,
    firsts,
    pairs,
    suggestions: suggestionsFor(pairs, ids),
    judged: judged.kept.map((pair) => withLines(pair, lineOf)),
    outcome: outcomeOf(settled, judged),
  }
}

/** The views of documents, with the speakers that readers named in them: who that is depends on other documents, too. */
function viewsWith(ctx: LinkContext, speakers: SpeakerDecisions): LinkContext['viewOf'] {
  const told = new Map<string, string>()
  for (const [key, { speaker }] of speakers) {
    const [doc = ''] = key.split('\n')
    const named = speaker !== null && ctx.entities.get(speaker)?.named === true
    told.set(doc, `${told.get(doc) ?? ''} ${JSON.stringify([key, speaker, named])}`)
  }
  return (doc) => ctx.viewOf(doc) + (told.get(doc) ?? '')
}

/** The speaker each attribution has by decision, the latest where several reach it. Other accounts keep theirs. */
function speakerDecisions(ctx: LinkContext): SpeakerDecisions {
  const decided = new Map<string, { readonly speaker: string | null }>()
  if (!ctx.judgements.marks.some((mark) => mark.judgement.kind === 'speaker')) return decided
  const bare = ctx.documents.flatMap((doc) => utterancesOf(ctx, doc, new Map()))
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
  const label = ctx.agencyOf(doc.id)
  if (label === null) return null
  for (const mention of doc.entities) {
    if (mention.type !== 'ORG' || mention.mention !== 'name') continue
    if (foldWords(doc.text.slice(mention.start, mention.end)).join(' ') === label) {
      return ctx.entityOf(doc.id, mention.entity)
    }
  }
  return null
}

/** The best pair of utterances for each pair of lines, by index. */
function pairsOf(found: UtteranceGroups, lineOf: (utterance: number) => number | null): StatementsPart['pairs'] {
  const keyOf = (a: number | null, b: number | null): string | null =>
    a === null || b === null || a === b ? null : a < b ? `${a} ${b}` : `${b} ${a}`
  const parted = new Set(found.cannot.map(([a, b]) => keyOf(lineOf(a), lineOf(b))))
  const best = new Map<string, StatementsPart['pairs'][number]>()
  for (const { left, right, shared } of found.suggestions) {
    const [one, other] = [lineOf(left), lineOf(right)]
    const key = keyOf(one, other)
    if (one === null || other === null || key === null || parted.has(key)) continue
    if ((best.get(key)?.shared ?? 0) < shared) best.set(key, { left: one, right: other, shared })
  }
  return [...best.values()]
}

function suggestionsFor(pairs: StatementsPart['pairs'], ids: readonly string[]): readonly Suggestion[] {
  return pairs.map((pair) => suggestion(pair, ids))
}

function suggestion(pair: StatementsPart['pairs'][number], ids: readonly string[]): Suggestion {
  const [left = '', right = ''] = [ids[pair.left] ?? '', ids[pair.right] ?? ''].toSorted(compareText)
  const evidence = [{ rule: 'statement/shared-words', weight: pair.shared, left: '', right: '' }]
  return { kind: 'same-statement', left, right, evidence }
}

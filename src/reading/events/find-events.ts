import {
  type Attribution,
  type Document,
  type Event,
  isRead,
  type Mention,
  type Piece,
  type Pieces,
  piece,
  type Quantity,
  type Quote,
  type Status,
  type Timex,
} from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { obliquesOf, subjectOf } from './arguments.ts'
import { bySentence } from './by-sentence.ts'
import { type Clause, clausesOf, isHeadline, lowersOf } from './clause.ts'
import { isHabit, statusOf, weaker } from './deed-status.ts'
import { ATTITUDES } from './deed-tables.ts'
import { type Deed, matchDeeds } from './match-deeds.ts'
import { namesAsNouns } from './names-as-nouns.ts'
import { isNamed, type Phrase, pieceOf } from './phrases.ts'
import { findRoles, isHuman } from './roles.ts'
import { ADJUNCT_WORDS } from './status-cues.ts'
import { dependants, headOf, markerOf, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'
import { findNumbers, findPlace, findWhen, type NumberSpan, ownersIn } from './when-where.ts'

/** The layers of one document that its events are read from. */
export interface EventInput {
  readonly doc: Document
  readonly words: Words
  readonly entities: readonly Mention[]
  readonly times: readonly Timex[]
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly Attribution[]
  readonly quotes: readonly Quote[]
}

type Draft = Omit<Event, 'id'>

const REFUSALS = /-(?:deny|refuse|decline|refute|rule|reject)$/
const NATURE: ReadonlySet<string> = new Set(
  'flood flooding earthquake quake tremor storm hurricane cyclone typhoon tornado landslide avalanche fire blaze wildfire crash accident collision eruption tsunami disease virus outbreak epidemic collapse heat rain cold lightning'.split(
    ' ',
  ),
)

/** The events of a document in order of their triggers, with roles, type, time, place and status. */
export function findEvents(input: EventInput): readonly Event[] {
  if (!isRead(input.doc)) return []
  const words = namesAsNouns(input.words, input.entities)
  const { sentences } = words
  const entities = bySentence(sentences, input.entities, (m) => [piece(m)])
  const times = bySentence(sentences, input.times, (t) => [piece(t)])
  const attributions = bySentence(sentences, input.attributions, (a) => a.content)
  const cues = bySentence(
    sentences,
    input.attributions.flatMap((a) => a.cue),
    (c) => [c],
  )
  const quantities = bySentence(
    sentences,
    input.quantities.map((q, index) => ({ start: q.start, end: q.end, index })),
    (q) => [piece(q)],
  )
  const quotes = bySentence(
    sentences,
    input.quotes.filter((q) => q.kind === 'speech'),
    (q) => [piece(q)],
  )
  const out: Event[] = []
  sentences.forEach((sentence, i) => {
    const local: Local = {
      entities: entities[i] ?? [],
      times: times[i] ?? [],
      attributions: attributions[i] ?? [],
      cues: cues[i] ?? [],
      quantities: quantities[i] ?? [],
      quotes: quotes[i] ?? [],
    }
    for (const clause of clausesOf(words, sentence)) {
      for (const draft of clauseEvents(local, clause, out.length)) out.push({ id: `v${out.length + 1}`, ...draft })
    }
  })
  return out
}

/** The layers that touch one sentence. */
interface Local {
  readonly entities: readonly Mention[]
  readonly times: readonly Timex[]
  readonly attributions: readonly Attribution[]
  readonly cues: Pieces
  readonly quantities: readonly NumberSpan[]
  readonly quotes: readonly Quote[]
}

interface Read {
  readonly deed: Deed
  readonly actors: Pieces
  readonly recipients: Pieces
  readonly others: Pieces
}

function clauseEvents(local: Local, clause: Clause, count: number): readonly Draft[] {
  const kept = matchDeeds(clause)
    .filter((deed) => !isCue(local, clause, deed) && !tellsHabit(clause, deed))
    .map((deed) => withRoles(local, clause, deed))
    .filter((read) => isNotable(local, clause, read))
  const owner = ownersIn(
    clause,
    kept.map((r) => r.deed.at),
  )
  return kept.map((read, i) => {
    const at = anchorOf(clause, read.deed)
    const governing = governingAttitude(clause, kept, i)
    const when = findWhen(clause, i, at, owner, local.times)
    const claim = claimAt(local, clause, at)
    const attitude = kept[governing]?.deed ?? null
    return {
      trigger: triggerPieces(clause, read.deed),
      type: read.deed.type,
      mode: read.deed.mode,
      actors: read.actors,
      recipients: read.recipients,
      others: read.others,
      when: when.spans,
      time: when.time,
      basis: when.basis,
      place: findPlace(clause, i, at, owner, local.entities, [...read.actors, ...read.recipients]),
      quantities: findNumbers(clause, i, owner, local.quantities),
      status: finalStatus(ownStatus(local, clause, read.deed, claim), attitude, claim),
      attribution: claim?.id ?? null,
      within: governing < 0 ? null : `v${count + governing + 1}`,
      by: read.deed.row ?? 'event/verb',
    }
  })
}

/** `Police usually arrest them`, `the talks usually fail`. */
function tellsHabit(clause: Clause, deed: Deed): boolean {
  const verb = deed.group?.main ?? headOf(clause, deed.noun ?? -1)
  const group = deed.group ?? clause.groups.find((g) => g.main === verb)
  return group !== undefined && isHabit(clause, group)
}

/** The token that stands for a deed: its noun, else its verb. */
function anchorOf(clause: Clause, deed: Deed): number {
  return deed.noun ?? deed.group?.main ?? deed.at[0] ?? clause.first
}

function withRoles(local: Local, clause: Clause, deed: Deed): Read {
  const roles = findRoles(clause, deed, (p) => isNamed(clause, p, local.entities))
  const trigger = triggerPieces(clause, deed)
  const pieces = (phrases: readonly Phrase[]): Pieces =>
    distinct(
      phrases
        .map((p) => behindTrigger(clause, deed, pieceOf(clause, p)))
        .filter((p) => !trigger.some((t) => touches(t, p))),
    )
  // A deed without a type tells of named or human parties only: "the year saw it fall" leads to no entity.
  const led = (phrase: Phrase): boolean =>
    isNamed(clause, phrase, local.entities) || (deed.row !== null && (deed.type !== null || isHuman(clause, phrase)))
  const actors = pieces(roles.actors.filter(led))
  const recipients = pieces(roles.recipients.filter(led)).filter((p) => !actors.some((a) => touches(a, p)))
  const natural = deed.type === 'ASSAULT' && isNatural(clause, deed)
  const read = natural ? { ...deed, type: null, mode: null } : deed
  return { deed: read, actors: natural ? [] : actors, recipients, others: pieces(roles.others) }
}

/** `the injured crew`: the words behind a trigger that is part of the phrase. */
function behindTrigger(clause: Clause, deed: Deed, whole: Piece): Piece {
  const at = deed.noun ?? -1
  const next = clause.tokens[at + 1]
  const within = relationOf(clause, at) === 'amod' && next !== undefined && next.start < whole[1]
  return within && whole[0] < next.start ? [next.start, whole[1]] : whole
}

/** A flood or a crash kills, but nobody attacks. */
function isNatural(clause: Clause, deed: Deed): boolean {
  const subject = deed.group === null ? [] : subjectOf(clause, deed.group.main)
  return subject.some((i) => NATURE.has(clause.tokens[i]?.lemma ?? ''))
}

function triggerPieces(clause: Clause, deed: Deed): Pieces {
  const out: Piece[] = []
  let last = -2
  for (const at of deed.at.toSorted((a, b) => a - b)) {
    const token = clause.tokens[at]
    const open = out.at(-1)
    if (token === undefined) continue
    if (at === last + 1 && open !== undefined) out[out.length - 1] = [open[0], token.end]
    else out.push([token.start, token.end])
    last = at
  }
  return out
}

/**
 * How the sentence itself presents the deed. Cues of the attribution that holds it are left to that; words in quotation
 * marks that no attribution holds are still somebody's.
 */
function ownStatus(local: Local, clause: Clause, deed: Deed, claim: Attribution | null): Status {
  const isKnown = (token: number): boolean => {
    const start = clause.tokens[token]?.start ?? 0
    return claim !== null && local.cues.some(([s, e]) => s <= start && start < e)
  }
  const trigger = clause.tokens[anchorOf(clause, deed)]
  const quoted = trigger !== undefined && local.quotes.some((q) => q.start < trigger.start && trigger.end < q.end)
  return weaker(statusOf(clause, deed, isKnown), quoted ? 'claimed' : 'asserted')
}

/** An attribution's cue is no event unless a table lists it. */
function isCue(local: Local, clause: Clause, deed: Deed): boolean {
  if (deed.row !== null) return false
  return triggerPieces(clause, deed).some((t) => local.cues.some((c) => touches(t, c)))
}

/** `who leads the union` describes somebody: a present tense in a relative clause that no table lists. */
function isDescription(clause: Clause, { row, group }: Deed): boolean {
  return row === null && group?.present === true && clause.tokens[group.main]?.deprel === 'acl:relcl'
}

/**
 * Whether a deed is worth a row. A present tense without a named party is a general truth unless it is a headline's; a
 * verb that no table lists needs somebody named, or must tell of the past or the future and have an argument.
 */
function isNotable(local: Local, clause: Clause, read: Read): boolean {
  if (isDescription(clause, read.deed)) return false
  const { group, row } = read.deed
  const named = [...read.actors, ...read.recipients].some(([start, end]) => isParty(local, clause, start, end))
  if (named) return group === null || !isQuestionAsked(clause, group)
  if (group?.present === true && read.deed.noun === null && !isHeadline(clause)) return false
  if (row !== null) return group === null || !isQuestionAsked(clause, group)
  if (group === null || group.present || isAbility(clause, group)) return false
  return group.infinitive ? dependants(clause, group.main, 'obj', 'nsubj').length > 0 : hasArgument(clause, group.main)
}

function isParty(local: Local, clause: Clause, start: number, end: number): boolean {
  if (local.entities.some((m) => m.start < end && start < m.end && m.mention !== 'nominal')) return true
  return clause.tokens
    .slice(clause.first, clause.last)
    .some((t) => t.upos === 'PROPN' && t.start >= start && t.end <= end)
}

/** `asked what happened` asks for no deed. */
function isQuestionAsked(clause: Clause, group: VerbGroup): boolean {
  if (clause.tokens[group.main]?.lemma !== 'ask' || group.passive) return false
  const wants = obliquesOf(clause, group.main).some((i) => markerOf(clause, i) === 'for')
  return !wants && dependants(clause, group.main, 'xcomp').length === 0
}

/** `users can view it`, `it must be said`: what may be done in general. */
function isAbility(clause: Clause, group: VerbGroup): boolean {
  return lowersOf(clause, group.first, group.main).some(
    (w) => w === 'can' || w === 'ca' || w === 'must' || w === 'should',
  )
}

function hasArgument(clause: Clause, verb: number): boolean {
  return dependants(clause, verb, 'nsubj', 'obj', 'obl').length > 0 || relationOf(clause, verb).startsWith('acl')
}

/** The nearest attitude before the deed whose complement holds it; −1 where there is none. */
function governingAttitude(clause: Clause, kept: readonly Read[], index: number): number {
  const at = kept[index]?.deed.at[0] ?? clause.first
  for (let i = index - 1; i >= 0; i--) {
    const other = kept[i]?.deed
    if (other?.type == null || !ATTITUDES.has(other.type)) continue
    if (
      other.type !== 'ACCUSE' &&
      markerOf(clause, anchorOf(clause, kept[index]?.deed ?? other)) === 'for' &&
      isPast(clause, at)
    )
      return -1
    const from = Math.max(...other.at) + 1
    return endsComplement(clause, from, at) ? -1 : i
  }
  return -1
}

/** `apologised for insulting him`: what is regretted, thanked or pardoned has happened. */
function isPast(clause: Clause, at: number): boolean {
  return clause.tokens[at]?.xpos === 'VBG'
}

function endsComplement(clause: Clause, from: number, to: number): boolean {
  const between = clause.tokens.slice(from, to)
  if (between.some((t) => t.lower === ';' || ADJUNCT_WORDS.has(t.lower))) return true
  const comma = between.findLastIndex((t) => t.lower === ',' || t.lower === 'and' || t.lower === 'but')
  if (comma < 0) return false
  return clause.groups.some(
    (g) => g.main >= from + comma && g.main <= to && !g.infinitive && !g.participle && !g.negated && g.modal === 'none',
  )
}

/** The innermost attribution whose content holds the trigger. */
function claimAt(local: Local, clause: Clause, at: number): Attribution | null {
  const token = clause.tokens[at]
  if (token === undefined) return null
  let best: Attribution | null = null
  let size = Number.POSITIVE_INFINITY
  for (const a of local.attributions) {
    const inside = a.content.some(([s, e]) => s <= token.start && token.end <= e)
    const length = a.content.reduce((sum, [s, e]) => sum + e - s, 0)
    if (inside && length < size) {
      best = a
      size = length
    }
  }
  return best
}

function finalStatus(own: Status, attitude: Deed | null, claim: Attribution | null): Status {
  let status = own
  const type = attitude?.type ?? null
  if (type === 'REJECT' && REFUSALS.test(attitude?.row ?? '')) status = 'denied'
  else if (type === 'ACCUSE') status = attitude?.mode === 'allege' ? weaker(status, 'claimed') : status
  else if (type === 'AGREE' || type === 'CONCEDE') status = weaker(status, 'planned')
  else if (type !== null) status = weaker(status, 'hypothetical')
  if (claim === null) return status
  return claim.polarity === 'denied' ? 'denied' : weaker(status, 'claimed')
}

function touches(a: Piece, b: Piece): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

function distinct(pieces: Pieces): Pieces {
  return pieces.filter((p, i) => pieces.findIndex((q) => touches(p, q)) === i).toSorted((a, b) => a[0] - b[0])
}

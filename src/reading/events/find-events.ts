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
  type Timex,
} from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { type Tree, treeOf, withTokens } from '../tree/index.ts'
import { announcedStatuses } from './announced.ts'
import { subjectOf } from './arguments.ts'
import { bySentence } from './by-sentence.ts'
import { type Clause, clausesOf } from './clause.ts'
import { findInstruments, isActingTool } from './instruments.ts'
import { anchorOf, type Local, type Read, touches, triggerPieces } from './local.ts'
import { type Deed, matchDeeds } from './match-deeds.ts'
import { mendWords } from './mend-words.ts'
import { isCue, isFurniture, isNotable, tellsHabit } from './notable.ts'
import { isHuman } from './parties.ts'
import { isNamed, isPerson, type Phrase, pieceOf } from './phrases.ts'
import { findRoles } from './roles.ts'
import { isOtherSense } from './senses.ts'
import { claimAt, finalStatus, governingAttitude, isRegretted, ownStatus } from './standing.ts'
import { relationOf } from './tree.ts'
import { findNumbers, findPlace, findWhen, ownersIn, pastWhen } from './when-where.ts'

/** The layers of one document that its events are read from. */
export interface EventInput {
  readonly doc: Document
  readonly words: Words
  /** That of `words`, from who has it. */
  readonly tree?: Tree
  readonly entities: readonly Mention[]
  readonly times: readonly Timex[]
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly Attribution[]
  readonly quotes: readonly Quote[]
}

type Draft = Omit<Event, 'id'>

const NATURE: ReadonlySet<string> = new Set(
  'flood flooding earthquake quake tremor storm hurricane cyclone typhoon tornado landslide avalanche fire blaze wildfire crash accident collision eruption tsunami disease virus influenza flu malaria cholera cancer pandemic famine drought outbreak epidemic collapse heat rain cold lightning'.split(
    ' ',
  ),
)

/** The events of a document in order of their triggers, with roles, type, time, place and status. */
export function findEvents(input: EventInput): readonly Event[] {
  if (!isRead(input.doc)) return []
  const words = mendWords(input.words, input.entities)
  const { sentences } = words
  const tree = withTokens(input.tree ?? treeOf(input.words), words.tokens)
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
    input.quotes.filter((q) => q.kind === 'speech' || q.kind === 'scare'),
    (q) => [piece(q)],
  )
  const announced = announcedStatuses(input.doc, words)
  const out: Event[] = []
  sentences.forEach((sentence, i) => {
    const local: Local = {
      entities: entities[i] ?? [],
      times: times[i] ?? [],
      attributions: attributions[i] ?? [],
      cues: cues[i] ?? [],
      quantities: quantities[i] ?? [],
      quotes: quotes[i] ?? [],
      announced: announced[i] ?? 'asserted',
    }
    for (const clause of clausesOf(tree, sentence)) {
      for (const draft of clauseEvents(local, clause, out.length, input.doc.published))
        out.push({ id: `v${out.length + 1}`, ...draft })
    }
  })
  return out
}

function clauseEvents(local: Local, clause: Clause, count: number, published: string | null): readonly Draft[] {
  if (isFurniture(clause)) return []
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
    const when = pastWhen(findWhen(clause, i, at, owner, local.times), isPastTense(clause, read.deed), published)
    const attitude = kept[governing]?.deed ?? null
    return {
      trigger: triggerPieces(clause, read.deed),
      type: read.deed.type,
      mode: read.deed.mode,
      actors: read.actors,
      recipients: read.recipients,
      others: read.others,
      ...(read.instruments.length === 0 ? {} : { instruments: read.instruments }),
      when: when.spans,
      time: when.time,
      basis: when.basis,
      place: findPlace(clause, i, at, owner, local.entities, [...read.actors, ...read.recipients]),
      quantities: findNumbers(clause, i, owner, local.quantities),
      status: finalStatus(read.own, attitude, read.claim),
      attribution: read.claim?.id ?? null,
      within: governing < 0 ? null : `v${count + governing + 1}`,
      by: read.deed.row ?? 'event/verb',
    }
  })
}

function withRoles(local: Local, clause: Clause, deed: Deed): Read {
  const roles = findRoles(
    clause,
    deed,
    (p) => isNamed(clause, p, local.entities),
    (p) => isPerson(clause, p, local.entities),
  )
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
  const tools = roles.actors.filter((p) => isActingTool(clause, deed, p))
  const instruments = pieces([...tools, ...findInstruments(clause, deed)])
  const actors = pieces(roles.actors.filter((p) => led(p) && !tools.includes(p)))
  const recipients = pieces(roles.recipients.filter(led)).filter((p) => !actors.some((a) => touches(a, p)))
  const natural = deed.type === 'ASSAULT' && isNatural(clause, deed)
  const read = natural || isOtherSense(clause, deed) ? { ...deed, type: null, mode: null } : deed
  const claim = isRegretted(clause, anchorOf(clause, deed)) ? null : claimAt(local, clause, anchorOf(clause, deed))
  const own = ownStatus(local, clause, deed, claim)
  return {
    deed: read,
    actors: natural ? [] : actors,
    recipients,
    others: pieces(roles.others),
    instruments,
    own,
    claim,
  }
}

/** `the injured crew`: the words behind a trigger that is part of the phrase. */
function behindTrigger(clause: Clause, deed: Deed, whole: Piece): Piece {
  const at = deed.noun ?? -1
  const next = clause.tokens[at + 1]
  const within = relationOf(clause, at) === 'amod' && next !== undefined && next.start < whole[1]
  return within && whole[0] < next.start ? [next.start, whole[1]] : whole
}

/** `set`, `had set`, `was set`: told as done, whatever becomes of it in the sentence. */
function isPastTense(clause: Clause, { group, noun }: Deed): boolean {
  if (group === null || noun !== null || group.infinitive || group.modal !== 'none') return false
  const tag = clause.tokens[group.main]?.xpos
  return tag === 'VBD' || (tag === 'VBN' && /^(?:was|were|had)$/.test(clause.tokens[group.first]?.lower ?? ''))
}

/** A flood or a crash kills, but nobody attacks. */
function isNatural(clause: Clause, deed: Deed): boolean {
  const subject = deed.group === null ? [] : subjectOf(clause, deed.group.main)
  return subject.some((i) => NATURE.has(clause.tokens[i]?.lemma ?? ''))
}

function distinct(pieces: Pieces): Pieces {
  if (pieces.length < 2) return pieces
  return pieces.filter((p, i) => pieces.findIndex((q) => touches(p, q)) === i).toSorted((a, b) => a[0] - b[0])
}

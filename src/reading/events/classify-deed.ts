import type { Span } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { treeOf } from '../tree/index.ts'
import { type Clause, clausesOf, lowersOf } from './clause.ts'
import { statusOf } from './deed-status.ts'
import { ATTITUDES } from './deed-tables.ts'
import { type Deed, matchDeeds } from './match-deeds.ts'
import { type Phrase, pieceOf } from './phrases.ts'
import { findRoles } from './roles.ts'
import { REPORT_LEMMAS } from './status-cues.ts'

/** PLOVER root and mode of what one party does to another, `null` where no row fits. */
export interface DeedClass {
  readonly type: string | null
  readonly mode: string | null
}

const KIND: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE', 'AGREE'])
const HARSH: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST'])

/** What the actor as actor is worth beside the points for nearness. */
const ROLE = 8

/** The deed of a given actor at a given recipient, by the same rows as `findEvents`. */
export function classifyDeed(words: Words, actor: Span, recipient: Span): DeedClass {
  const from = Math.min(actor.start, recipient.start)
  const to = Math.max(actor.end, recipient.end)
  const sentences = words.sentences.filter((s) => s.start < to && from < s.end)
  const tree = treeOf(words)
  let best: DeedClass = { type: null, mode: null }
  let bestScore = Number.NEGATIVE_INFINITY
  for (const sentence of sentences) {
    for (const clause of clausesOf(tree, sentence)) {
      const demand = saidDemand(clause, actor, recipient)
      if (demand && bestScore < 40) {
        best = { type: 'REQUEST', mode: null }
        bestScore = 40
      }
      for (const deed of matchDeeds(clause)) {
        if (deed.type === null && !isRefusal(clause, deed)) continue
        const score = closeness(clause, deed, actor, recipient)
        if (score > bestScore) {
          bestScore = score
          best = asPromised(clause, deed)
        }
      }
    }
  }
  return best
}

/** How well a trigger stands to the two parties: between them, near the actor, a verb, above other deeds. */
function closeness(clause: Clause, deed: Deed, actor: Span, recipient: Span): number {
  const at = deed.group?.main ?? deed.at[0] ?? clause.first
  const token = clause.tokens[at]
  if (token === undefined) return Number.NEGATIVE_INFINITY
  const low = Math.min(actor.end, recipient.end)
  const high = Math.max(actor.start, recipient.start)
  let score = 0
  if (token.start >= low && token.end <= high) score += 30
  else if (token.start >= actor.start && token.end <= actor.end) score -= 20
  else if (token.start >= high) score += 12
  else score += 4
  const gap = clause.tokens.filter(
    (t, i) =>
      i >= clause.first &&
      i < clause.last &&
      t.start >= Math.min(actor.end, token.end) &&
      t.end <= Math.max(actor.start, token.start),
  ).length
  score -= Math.min(20, gap)
  if (deed.shape === null) score += 8
  if (deed.at.length > 1 || deed.noun !== null) score += 2
  if (deed.type !== null && ATTITUDES.has(deed.type)) score += 6
  if (deed.group?.participle && !deed.group.passive) score -= 6
  return score + actorPoints(clause, deed, actor, recipient)
}

/** Points where the tree makes the given actor the one who acts. */
function actorPoints(clause: Clause, deed: Deed, actor: Span, recipient: Span): number {
  const roles = findRoles(
    clause,
    deed,
    (p) => meets(clause, [p], actor) || meets(clause, [p], recipient),
    () => false,
  )
  return meets(clause, roles.actors, actor) ? ROLE : 0
}

function meets(clause: Clause, phrases: readonly Phrase[], span: Span): boolean {
  return phrases.some((p) => {
    const [start, end] = pieceOf(clause, p)
    return start < span.end && span.start < end
  })
}

/** A future kindness is a promise, a future harm a threat, a refused kindness a refusal. */
function asPromised(clause: Clause, deed: Deed): DeedClass {
  const status = statusOf(clause, deed, () => false)
  const future = status === 'planned' && deed.group !== null && deed.group.modal === 'future'
  const would = deed.group !== null && lowersOf(clause, deed.group.first, deed.group.main).includes('would')
  const type = deed.type ?? ''
  if (isRefusal(clause, deed)) return { type: 'REJECT', mode: null }
  if (KIND.has(type) && deed.group !== null && (deed.group.negated || status === 'denied'))
    return { type: 'REJECT', mode: null }
  if (KIND.has(type) && type !== 'CONCEDE' && (future || would)) return { type: 'AGREE', mode: null }
  if (HARSH.has(type) && (future || would)) return { type: 'THREATEN', mode: null }
  return { type: deed.type, mode: deed.mode }
}

/** `will not end the strike`, `would not accept it`: a refusal, whatever the verb. */
function isRefusal(clause: Clause, deed: Deed): boolean {
  const { group } = deed
  if (group === null || !group.negated || deed.noun !== null) return false
  const words = lowersOf(clause, group.first, group.main)
  return group.modal === 'future' || words.includes('would') || words.includes('wo')
}

/** `A said that B must …`: a demand. */
function saidDemand(clause: Clause, actor: Span, recipient: Span): boolean {
  if (actor.start > recipient.start) return false
  const said = clause.groups.some((g) => {
    const token = clause.tokens[g.main]
    return (
      token !== undefined && REPORT_LEMMAS.has(token.lemma) && token.start >= actor.end && token.end <= recipient.start
    )
  })
  const after = clause.tokens.slice(clause.first, clause.last).filter((t) => t.start >= recipient.end)
  const must = after.slice(0, 4).some((t) => /^(?:must|should|needs?)$/.test(t.lower) && t.upos !== 'NOUN')
  return said && must
}

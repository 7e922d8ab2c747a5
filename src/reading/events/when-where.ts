import type { Basis, Mention, Piece, Span, Timex } from '../../document/index.ts'
import { type Clause, lowersOf } from './clause.ts'
import { isTimeHead, phraseAt, pieceOf } from './phrases.ts'
import { ancestors, dependants, headOf, markerOf, relationOf } from './tree.ts'

/** When an event took place, by the date expressions of its sentence. */
export interface When {
  readonly spans: readonly Piece[]
  readonly time: string | null
  readonly basis: Basis
}

/** A quantity and its place in the document's list. */
export interface NumberSpan extends Span {
  readonly index: number
}

/** Which deed of the clause each token belongs to: the nearest one above it, `-1` for none. */
export type Owner = (token: number) => number

const NOWHEN: When = { spans: [], time: null, basis: null }
const DATE = /^\d{4}(?:-(?:\d{2}|W\d{2}|Q\d|H\d|SP|SU|FA|WI)(?:-\d{2})?)?(?:T[\d:A-Z]{2,5})?/
const PLACE_PREPS: ReadonlySet<string> = new Set(
  'in at near outside to from into around across off inside within on through along throughout outside beside behind'.split(
    ' ',
  ),
)
/** `since 2027` says how long a state has lasted, `until Monday` when it ends. */
const NO_POINT: ReadonlySet<string> = new Set(['since', 'until', 'till'])

/**
 * Whose words a token belongs to: the trigger that one meets first on the way up the tree. A verb that is no deed stops
 * the way, so that the date of "has led it since 2027" is not that of the rejection above it; an infinitive, a participle
 * or an auxiliary lets it pass.
 */
export function ownersIn(clause: Clause, triggers: readonly (readonly number[])[]): Owner {
  const deedAt = new Map<number, number>()
  triggers.forEach((at, deed) => {
    for (const token of at) deedAt.set(token, deed)
  })
  return (token) => {
    for (const above of [token, ...ancestors(clause, token)]) {
      const deed = deedAt.get(above)
      if (deed !== undefined) return deed
      if (clause.tokens[above]?.upos !== 'VERB') continue
      const below = carried(clause, above, deedAt)
      const relation = relationOf(clause, above)
      if (below >= 0 || (relation !== 'xcomp' && relation !== 'conj')) return below
    }
    return -1
  }
}

/** A verb that carries one deed only as its object or infinitive passes its date on to it: `began talks on Monday`. */
function carried(clause: Clause, verb: number, deedAt: ReadonlyMap<number, number>): number {
  for (const child of dependants(clause, verb, 'xcomp', 'obj', 'nsubj')) {
    const deed = deedAt.get(child)
    if (deed !== undefined) return deed
  }
  return -1
}

/** The date expression that belongs to the deed, else one that belongs to the verb it is an infinitive or participle of. */
export function findWhen(clause: Clause, deed: number, at: number, owner: Owner, times: readonly Timex[]): When {
  const usable = times.filter((t) => {
    // "now" and the like are no dates and must not hide the one that stands a little further off.
    const dated = (t.type === 'DATE' || t.type === 'TIME') && t.value !== null && !t.value.endsWith('_REF')
    return dated && inClause(clause, t) && !NO_POINT.has(markerBefore(clause, t))
  })
  if (usable.length === 0) return NOWHEN
  const own = usable.filter((t) => owner(tokenAt(clause, t)) === deed)
  const best =
    nearest(own, clause.tokens[at]?.start ?? 0) ??
    inherited(clause, at, owner, usable) ??
    following(clause, at, owner, usable)
  if (best === null) return NOWHEN
  const dated = best.value !== null && DATE.test(best.value)
  return { spans: [[best.start, best.end]], time: dated ? best.value : null, basis: dated ? best.basis : null }
}

/**
 * The same, or none for what the text tells as past on a day after its own: "set a May 1 deadline" was not set on 1 May.
 * `published`: the document's day, `null` where it is not known.
 */
export function pastWhen(when: When, isPast: boolean, published: string | null): When {
  if (!isPast || published === null || when.time === null) return when
  const size = Math.min(when.time.length, published.length)
  const dated = /^\d{4}-\d{2}/.test(when.time) && when.basis !== 'narrative'
  return dated && when.time.slice(0, size) > published.slice(0, size) ? NOWHEN : when
}

/** `attacked the port on Monday, killing two`: a participle, an infinitive or a joined verb shares the date above it. */
function inherited(clause: Clause, at: number, owner: Owner, times: readonly Timex[], depth = 0): Timex | null {
  const relation = relationOf(clause, at)
  const participle = relation === 'advcl' && clause.tokens[at]?.xpos === 'VBG' && markerOf(clause, at) === ''
  if (!participle && relation !== 'conj' && !(relation === 'nsubj' || relation === 'obj')) return null
  const head = headOf(clause, at)
  const deed = head < 0 || clause.tokens[head]?.upos !== 'VERB' ? -1 : owner(head)
  if (deed < 0 || depth > 3) return null
  const above = times.filter((t) => owner(tokenAt(clause, t)) === deed)
  return nearest(above, clause.tokens[at]?.start ?? 0) ?? inherited(clause, head, owner, times, depth + 1)
}

/** Finite verbs and infinitives: behind one a date is theirs. */
const OWN_VERB = /^(?:VB|VB[DPZ]|MD)$/

/**
 * `arrested the officer Ivo Tarn in Lom on Monday`: the tree may hang the day on the last noun before it. What follows a
 * verb without another verb in between, and belongs to no other verb's deed, is the verb's.
 */
function following(clause: Clause, at: number, owner: Owner, times: readonly Timex[]): Timex | null {
  const { tokens } = clause
  if (!/^VB[DNZP]$/.test(tokens[at]?.xpos ?? '')) return null
  const behind = times.filter((t) => {
    const first = tokenAt(clause, t)
    if (first <= at || !/^(?:on|,)$/.test(tokens[first - 1]?.lower ?? '')) return false
    if (tokens.slice(at + 1, first).some((token) => OWN_VERB.test(token.xpos))) return false
    return owner(first) < 0 || !isVerbDeed(clause, first, owner)
  })
  return behind[0] ?? null
}

/** Whether the deed to which a token belongs is told by a verb above it. */
function isVerbDeed(clause: Clause, token: number, owner: Owner): boolean {
  const deed = owner(token)
  return ancestors(clause, token).some((above) => clause.tokens[above]?.upos === 'VERB' && owner(above) === deed)
}

function nearest(times: readonly Timex[], to: number): Timex | null {
  let best: Timex | null = null
  for (const time of times) if (best === null || Math.abs(time.start - to) < Math.abs(best.start - to)) best = time
  return best
}

/**
 * The places named behind `in`, `at`, `near` … that belong to the deed; one span each, two at most. Where it has none,
 * those of the deed that is its subject: `a flood in Calder killed two`.
 */
export function findPlace(
  clause: Clause,
  deed: number,
  at: number,
  owner: Owner,
  entities: readonly Mention[],
  used: readonly Piece[],
): readonly Piece[] {
  const own = placesOf(clause, deed, owner, entities, used)
  if (own.length > 0) return own
  const subject = dependants(clause, at, 'nsubj')[0]
  const above = subject === undefined ? -1 : owner(subject)
  return above < 0 || above === deed ? [] : placesOf(clause, above, owner, entities, used)
}

function placesOf(
  clause: Clause,
  deed: number,
  owner: Owner,
  entities: readonly Mention[],
  used: readonly Piece[],
): readonly Piece[] {
  const places = entities.filter((m) => m.type === 'LOC' && m.mention !== 'pronoun')
  const out: Piece[] = []
  for (let i = clause.first; places.length > 0 && i < clause.last && out.length < 2; i++) {
    const relation = relationOf(clause, i)
    if ((relation !== 'obl' && relation !== 'nmod') || !PLACE_PREPS.has(markerOf(clause, i))) continue
    if (isTimeHead(clause, i) || owner(headOf(clause, i)) !== deed) continue
    const [from, to] = pieceOf(clause, phraseAt(clause, i))
    const place = places.find((m) => m.start >= from && m.end <= to)
    if (place === undefined || used.some(([s, e]) => s < place.end && place.start < e && !standsIn(clause, i, s)))
      continue
    if (!out.some(([s]) => s === place.start)) out.push([place.start, place.end])
  }
  return out
}

/** `attacked the barracks in Marn`: a place inside a phrase for no name of its own is where the deed was done, too. */
function standsIn(clause: Clause, place: number, start: number): boolean {
  const head = clause.tokens[headOf(clause, place)]
  return (
    head !== undefined &&
    head.upos === 'NOUN' &&
    head.start >= start &&
    /^(?:in|at|near|outside)$/.test(markerOf(clause, place))
  )
}

/** The indices of the quantities that belong to the deed. */
export function findNumbers(
  clause: Clause,
  deed: number,
  owner: Owner,
  quantities: readonly NumberSpan[],
): readonly number[] {
  return quantities.flatMap((q) => {
    if (!inClause(clause, q) || isShare(clause, q)) return []
    return owner(tokenAt(clause, q)) === deed ? [q.index] : []
  })
}

/** `12 of them children`: how many of those already counted, no count of the deed. */
function isShare(clause: Clause, span: Span): boolean {
  let after = clause.first
  while (after < clause.last && (clause.tokens[after]?.start ?? 0) < span.end) after++
  const words = lowersOf(clause, after, after + 2).join(' ')
  return /^of (?:them|whom|those|these)$/.test(words)
}

function inClause(clause: Clause, span: Span): boolean {
  return (
    span.start >= (clause.tokens[clause.first]?.start ?? 0) && span.end <= (clause.tokens[clause.last - 1]?.end ?? 0)
  )
}

/** The token of a span that hangs on something outside it. */
function tokenAt(clause: Clause, span: Span): number {
  let found = -1
  for (let i = clause.first; i < clause.last; i++) {
    const token = clause.tokens[i]
    if (token === undefined || token.end <= span.start) continue
    if (token.start >= span.end) break
    const above = clause.tokens[headOf(clause, i)]
    if (above === undefined || above.end <= span.start || above.start >= span.end) return i
    found = i
  }
  return found
}

function markerBefore(clause: Clause, span: Span): string {
  const head = tokenAt(clause, span)
  return head < 0 ? '' : markerOf(clause, head)
}

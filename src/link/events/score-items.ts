import type { Evidence } from '../case.ts'
import type { Item } from './items.ts'
import { isNearDate, isOneTime, isReportedThen, isToldLongAfter, sharedObject } from './near-date.ts'
import { GENERIC_DEEDS } from './trigger-stem.ts'

/** Weights in hundredths of a bit, one row a reason. */
const WEIGHT = {
  sameWord: 460,
  genericWord: 220,
  sameDeed: 300,
  genericDeed: 150,
  sameType: 160,
  sameMode: 40,
  otherType: -400,
  participant: 260,
  participantsMost: 520,
  noParticipant: -240,
  otherActor: -300,
  sameDay: 260,
  dateFits: 80,
  otherDate: -360,
  nearDate: -120,
  toldLongAfter: -240,
  sameObject: 120,
  samePlace: 180,
  otherPlace: -160,
  sameQuantity: 220,
  otherQuantity: -40,
  nearby: 90,
  nearbyMost: 180,
  eighthBit: 1,
  wordsMost: 240,
  fewWords: 60,
  deedAlone: -80,
  otherStory: -160,
  otherStoryUndated: -700,
  sameDocument: -60,
  planAndDeed: -60,
} as const

/** The score from which two accounts are one event, and from which a reader is asked. */
export const JOINED = 460
export const SUGGESTED = 360

/**
 * The named reasons for and against two accounts telling of one event; `null` where they come to less than `least`, as most
 * do: their words are written out for the others only.
 */
export function scoreItems(a: Item, b: Item, text: (item: Item) => string, least: number): readonly Evidence[] | null {
  const found: Reason[] = []
  let total = 0
  const add: Add = (rule, weight, left, right = left) => {
    if (weight === 0) return
    found.push({ rule, weight, left, right })
    total += weight
  }
  weighDeeds(a, b, text, add)
  // Beyond what they tell, only words that they share can speak for one event.
  if (total + WEIGHT.wordsMost < least) return null
  weighTelling(a, b, text, add)
  if (total < least) return null
  return found.map(({ rule, weight, left, right }) => {
    const one = left()
    return { rule: `event/${rule}`, weight, left: one, right: right === left ? one : right() }
  })
}

/** A reason before its words are written out. */
interface Reason {
  readonly rule: string
  readonly weight: number
  readonly left: () => string
  readonly right: () => string
}

/** `right` is `left` where none is given. */
type Add = (rule: string, weight: number, left: () => string, right?: () => string) => void

/** What was done, by whom, when, where and how much. */
function weighDeeds(a: Item, b: Item, text: (item: Item) => string, add: Add): void {
  const [one, other] = [(): string => text(a), (): string => text(b)]
  const generic = GENERIC_DEEDS.has(a.stem)
  if (a.stem === b.stem) add('same-word', generic ? WEIGHT.genericWord : WEIGHT.sameWord, one, other)
  else if (a.deeds.some((d) => b.deeds.includes(d)))
    add('same-deed', generic || GENERIC_DEEDS.has(b.stem) ? WEIGHT.genericDeed : WEIGHT.sameDeed, one, other)
  scoreType(a, b, add)
  scoreParticipants(a, b, add)
  scoreWhenWhere(a, b, add)
  scoreQuantities(a, b, add)
}

/** In what words, in which affair, and how sure. */
function weighTelling(a: Item, b: Item, text: (item: Item) => string, add: Add): void {
  let bits = 0
  const words: string[] = []
  for (const [word, weight] of a.words) {
    if (!b.words.has(word)) continue
    bits += weight
    words.push(word)
  }
  add('shared-words', Math.min(WEIGHT.wordsMost, bits * WEIGHT.eighthBit), () => words.toSorted().join(' '))
  if (a.stem !== b.stem && bits < WEIGHT.fewWords && !hasGround(a, b)) {
    add(
      'deed-alone',
      WEIGHT.deedAlone,
      () => text(a),
      () => text(b),
    )
  }
  if (a.story !== b.story) {
    const undated = (a.days === null || b.days === null) && !isOneTime(a, b) && !isReportedThen(a, b)
    add(
      'other-story',
      undated ? WEIGHT.otherStoryUndated : WEIGHT.otherStory,
      () => a.story,
      () => b.story,
    )
  }
  if (a.account.doc === b.account.doc) add('same-document', WEIGHT.sameDocument, () => a.account.doc)
  if (isPlan(a) !== isPlan(b)) {
    add(
      'plan-and-deed',
      WEIGHT.planAndDeed,
      () => a.event.status,
      () => b.event.status,
    )
  }
}

/** Whether two accounts have more in common than a sense of their words: who, when or where. */
function hasGround(a: Item, b: Item): boolean {
  const who = (x: Item, y: Item): boolean =>
    [...x.participants.keys()].some((p) => y.participants.has(p) || y.nearby.has(p))
  const day = a.days !== null && b.days !== null && a.days[0] === b.days[0]
  const place = a.account.where !== null && a.account.where.entity === b.account.where?.entity
  return day || place || who(a, b) || who(b, a)
}

function isPlan({ event }: Item): boolean {
  return event.status === 'planned' || event.status === 'hypothetical'
}

function scoreType(a: Item, b: Item, add: Add): void {
  const [x, y] = [a.event.type, b.event.type]
  if (x === null || y === null) return
  add(
    x === y ? 'same-type' : 'other-type',
    x === y ? WEIGHT.sameType : WEIGHT.otherType,
    () => x,
    () => y,
  )
  const { mode } = a.event
  if (x === y && mode !== null && mode === b.event.mode) add('same-mode', WEIGHT.sameMode, () => mode)
}

function scoreParticipants(a: Item, b: Item, add: Add): void {
  const shared: string[] = []
  for (const p of a.participants.keys()) if (b.participants.has(p)) shared.push(p)
  const list = (item: Item) => (): string => [...item.participants.keys()].toSorted().join(' ')
  if (shared.length > 0) {
    const weight = Math.min(WEIGHT.participantsMost, shared.length * WEIGHT.participant)
    add('participants', weight, () => shared.toSorted().join(' '))
  } else if (a.participants.size > 0 && b.participants.size > 0) {
    add('no-participant', WEIGHT.noParticipant, list(a), list(b))
  }
  if (a.actors.length > 0 && b.actors.length > 0 && !actsIn(a, b) && !actsIn(b, a)) {
    add(
      'other-actor',
      WEIGHT.otherActor,
      () => a.actors.join(' '),
      () => b.actors.join(' '),
    )
  }
  if (a.nearby.size === 0 && b.nearby.size === 0) return
  const nearby = new Set<string>()
  for (const e of a.nearby) if (b.nearby.has(e) || b.participants.has(e)) nearby.add(e)
  for (const e of b.nearby) if (a.nearby.has(e) || a.participants.has(e)) nearby.add(e)
  const weight = Math.min(WEIGHT.nearbyMost, nearby.size * WEIGHT.nearby)
  add('named-nearby', weight, () => [...nearby].toSorted().join(' '))
}

/** Whether somebody who acts here takes part there. */
function actsIn(a: Item, b: Item): boolean {
  return a.actors.some((who) => b.participants.has(who))
}

function scoreWhenWhere(a: Item, b: Item, add: Add): void {
  const dates = [(): string => a.account.when?.value ?? '', (): string => b.account.when?.value ?? ''] as const
  if (a.days !== null && b.days !== null) {
    const apart = a.days[1] < b.days[0] || b.days[1] < a.days[0]
    const oneDay = a.days[0] === a.days[1] && b.days[0] === b.days[1]
    if (apart && isNearDate(a, b)) {
      add('near-date', WEIGHT.nearDate, ...dates)
      add('same-object', WEIGHT.sameObject, () => sharedObject(a, b) ?? '')
    } else if (apart) add('other-date', WEIGHT.otherDate, ...dates)
    else add(oneDay ? 'same-day' : 'date-fits', oneDay ? WEIGHT.sameDay : WEIGHT.dateFits, ...dates)
  }
  if (isToldLongAfter(a, b)) add('told-long-after', WEIGHT.toldLongAfter, ...dates)
  const [here, there] = [a.account.where?.entity, b.account.where?.entity]
  if (here === undefined || there === undefined) return
  add(
    here === there ? 'same-place' : 'other-place',
    here === there ? WEIGHT.samePlace : WEIGHT.otherPlace,
    () => here,
    () => there,
  )
}

function scoreQuantities(a: Item, b: Item, add: Add): void {
  for (const x of a.account.quantities) {
    const y = b.account.quantities.find((q) => q.unit === x.unit && q.scope === x.scope)
    if (y === undefined || x.unit === null) continue
    const same = x.min === y.min && x.max === y.max
    const value = (q: typeof x) => (): string => `${q.min ?? ''}–${q.max ?? ''} ${q.unit ?? ''}`
    add(
      same ? 'same-quantity' : 'other-quantity',
      same ? WEIGHT.sameQuantity : WEIGHT.otherQuantity,
      value(x),
      value(y),
    )
    return
  }
}

/** The sum of the reasons. */
export function totalOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, e) => sum + e.weight, 0)
}

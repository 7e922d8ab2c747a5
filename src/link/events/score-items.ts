import type { Evidence } from '../case.ts'
import { wordWeight } from '../stories/index.ts'
import type { Item } from './items.ts'
import { isNearDate, isOneTime, sharedObject } from './near-date.ts'
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
  sameObject: 120,
  samePlace: 180,
  otherPlace: -160,
  sameQuantity: 220,
  otherQuantity: -40,
  nearby: 90,
  nearbyMost: 180,
  eighthBit: 1,
  wordsMost: 240,
  otherStory: -160,
  otherStoryUndated: -700,
  sameDocument: -60,
  planAndDeed: -60,
} as const

/** The score from which two accounts are one event, and from which a reader is asked. */
export const JOINED = 460
export const SUGGESTED = 360

/** The named reasons for and against two accounts telling of one event. */
export function scoreItems(a: Item, b: Item, text: (item: Item) => string): readonly Evidence[] {
  const found: Evidence[] = []
  const add = (rule: string, weight: number, left: string, right: string): void => {
    if (weight !== 0) found.push({ rule: `event/${rule}`, weight, left, right })
  }
  const generic = GENERIC_DEEDS.has(a.stem)
  if (a.stem === b.stem) add('same-word', generic ? WEIGHT.genericWord : WEIGHT.sameWord, text(a), text(b))
  else if (a.deeds.some((d) => b.deeds.includes(d)))
    add('same-deed', generic || GENERIC_DEEDS.has(b.stem) ? WEIGHT.genericDeed : WEIGHT.sameDeed, text(a), text(b))
  scoreType(a, b, add)
  scoreParticipants(a, b, add)
  scoreWhenWhere(a, b, add)
  scoreQuantities(a, b, add)
  const words = [...a.words].filter((w) => b.words.has(w) && wordWeight(w, 1) > 0).toSorted()
  const bits = words.reduce((sum, w) => sum + wordWeight(w, 1), 0)
  add('shared-words', Math.min(WEIGHT.wordsMost, bits * WEIGHT.eighthBit), words.join(' '), words.join(' '))
  if (a.story !== b.story)
    add(
      'other-story',
      (a.days === null || b.days === null) && !isOneTime(a, b) ? WEIGHT.otherStoryUndated : WEIGHT.otherStory,
      a.story,
      b.story,
    )
  if (a.account.doc === b.account.doc) add('same-document', WEIGHT.sameDocument, a.account.doc, b.account.doc)
  const plans = [a, b].filter((i) => i.event.status === 'planned' || i.event.status === 'hypothetical').length
  if (plans === 1) add('plan-and-deed', WEIGHT.planAndDeed, a.event.status, b.event.status)
  return found
}

type Add = (rule: string, weight: number, left: string, right: string) => void

function scoreType(a: Item, b: Item, add: Add): void {
  const [x, y] = [a.event.type, b.event.type]
  if (x === null || y === null) return
  add(x === y ? 'same-type' : 'other-type', x === y ? WEIGHT.sameType : WEIGHT.otherType, x, y)
  if (x === y && a.event.mode !== null && a.event.mode === b.event.mode) {
    add('same-mode', WEIGHT.sameMode, a.event.mode, b.event.mode)
  }
}

function scoreParticipants(a: Item, b: Item, add: Add): void {
  const shared = [...a.participants.keys()].filter((p) => b.participants.has(p)).toSorted()
  const list = (item: Item): string => [...item.participants.keys()].toSorted().join(' ')
  if (shared.length > 0) {
    const weight = Math.min(WEIGHT.participantsMost, shared.length * WEIGHT.participant)
    add('participants', weight, shared.join(' '), shared.join(' '))
  } else if (a.participants.size > 0 && b.participants.size > 0) {
    add('no-participant', WEIGHT.noParticipant, list(a), list(b))
  }
  const takesPart = (who: string, item: Item): boolean => item.participants.has(who)
  const others = !a.actors.some((who) => takesPart(who, b)) && !b.actors.some((who) => takesPart(who, a))
  if (a.actors.length > 0 && b.actors.length > 0 && others) {
    add('other-actor', WEIGHT.otherActor, a.actors.join(' '), b.actors.join(' '))
  }
  const around = (x: Item, y: Item): readonly string[] =>
    [...x.nearby].filter((e) => y.nearby.has(e) || y.participants.has(e))
  const nearby = [...new Set([...around(a, b), ...around(b, a)])].toSorted().join(' ')
  const count = nearby === '' ? 0 : nearby.split(' ').length
  add('named-nearby', Math.min(WEIGHT.nearbyMost, count * WEIGHT.nearby), nearby, nearby)
}

function scoreWhenWhere(a: Item, b: Item, add: Add): void {
  const [x, y] = [a.account.when?.value ?? '', b.account.when?.value ?? '']
  if (a.days !== null && b.days !== null) {
    const apart = a.days[1] < b.days[0] || b.days[1] < a.days[0]
    const oneDay = a.days[0] === a.days[1] && b.days[0] === b.days[1]
    if (apart && isNearDate(a, b)) {
      add('near-date', WEIGHT.nearDate, x, y)
      add('same-object', WEIGHT.sameObject, sharedObject(a, b) ?? '', sharedObject(a, b) ?? '')
    } else if (apart) add('other-date', WEIGHT.otherDate, x, y)
    else add(oneDay ? 'same-day' : 'date-fits', oneDay ? WEIGHT.sameDay : WEIGHT.dateFits, x, y)
  }
  const [here, there] = [a.account.where?.entity, b.account.where?.entity]
  if (here === undefined || there === undefined) return
  add(here === there ? 'same-place' : 'other-place', here === there ? WEIGHT.samePlace : WEIGHT.otherPlace, here, there)
}

function scoreQuantities(a: Item, b: Item, add: Add): void {
  for (const x of a.account.quantities) {
    const y = b.account.quantities.find((q) => q.unit === x.unit && q.scope === x.scope)
    if (y === undefined || x.unit === null) continue
    const same = x.min === y.min && x.max === y.max
    const value = (q: typeof x): string => `${q.min ?? ''}–${q.max ?? ''} ${q.unit ?? ''}`
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

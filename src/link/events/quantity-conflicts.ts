import type { Conflict, EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { foldWords } from '../entities/index.ts'
import { conflictOf, gather } from './gather.ts'
import type { Item } from './items.ts'
import {
  areDaysApart,
  areOthers,
  arePlacesApart,
  countShared,
  isOneDay,
  isSameDeed,
  isSameWord,
  sharesWord,
} from './one-deed.ts'
import { type Party, partyOf } from './party.ts'

type Quantity = EventAccount['quantities'][number]

/** Differences of counts of one unit: conflict, later update, other scope, or vaguer. */
export function findQuantityConflicts(
  ctx: LinkContext,
  accounts: readonly EventAccount[],
  standing: readonly Item[],
): readonly Conflict[] {
  const counted = standing.filter(({ account }) => account.quantities.length > 0)
  if (new Set(counted.map(({ account }) => account.doc)).size < 2) return []
  const all = pooled(counted.flatMap((item) => toldBy(ctx, item)))
  return [...new Set(all.map(({ unit }) => unit))].toSorted().flatMap((unit) => {
    const told = all.filter((t) => t.unit === unit)
    return kindsOf(ctx, told).flatMap(({ kind, among }) => {
      const shown = gather(accounts, (account) =>
        [...among]
          .filter((t) => t.party.account === account)
          .map(({ quantity }) => ({ value: printed(quantity), start: quantity.start, end: quantity.end })),
      )
      if (shown.size < 2 || new Set([...shown.values()].flat().map((e) => e.account)).size < 2) return []
      return [conflictOf('quantity', kind, shown)]
    })
  })
}

/** A count that an account gives of its deed. */
interface Told {
  readonly party: Party
  readonly quantity: Quantity
  readonly unit: string
}

/** The counts of an account; of several with one unit nobody knows which to compare with another's. */
function toldBy(ctx: LinkContext, item: Item): readonly Told[] {
  const party = partyOf(ctx, item)
  const all = item.account.quantities.flatMap((quantity) => {
    const unit = unitOf(quantity)
    return unit === null || !isOfDeed(ctx, item.account, quantity) || isNoCount(ctx, item.account, quantity)
      ? []
      : [{ party, quantity, unit }]
  })
  return all.filter((a) => !all.some((b) => a !== b && a.unit === b.unit && a.quantity.scope === b.quantity.scope))
}

/** Each count with those who act and suffer in any account that gives it: one account names the navy, the next one nobody. */
function pooled(told: readonly Told[]): readonly Told[] {
  const alike = Map.groupBy(told, (t) => printed(t.quantity))
  return told.map((t) => {
    const parties = (alike.get(printed(t.quantity)) ?? []).map(({ party }) => party)
    const actors = new Set(parties.flatMap((party) => [...party.actors]))
    const recipients = new Set(parties.flatMap((party) => [...party.recipients]))
    return { ...t, party: { ...t.party, actors, recipients, all: new Set(parties.flatMap((party) => [...party.all])) } }
  })
}

/** Of these the killed are no persons. */
const ANIMALS = /^(?:animal|cattle|cow|bull|sheep|goat|pig|horse|camel|chicken|bird|dog|cat|fish|whale|elephant)$/

/** How far somebody fell, or for how long he was ill, before he died. */
const MEASURES =
  /^(?:metre|meter|foot|feet|kilometre|kilometer|km|mile|yard|inch|second|minute|hour|day|week|month|year)s?$/

/** What is counted: the killed and wounded are persons, be they `six dockers`, `seven people` or `eleven dead`. */
function unitOf(quantity: Quantity): string | null {
  return isCasualty(quantity) ? 'person' : quantity.unit
}

function isCasualty({ unit, scope }: Quantity): boolean {
  return (scope === 'killed' || scope === 'wounded') && !ANIMALS.test(unit ?? '') && !MEASURES.test(unit ?? '')
}

/** Most words between a deed and a figure that tells how much of it was done. */
const NEAR = 7

/** Whether a figure stands by its deed and is not the deed's own name ("a 63 vote"): further off it counts something else. */
function isOfDeed(ctx: LinkContext, { doc, trigger }: EventAccount, quantity: Quantity): boolean {
  if (isCasualty(quantity)) return true
  const { start, end } = quantity
  const text = ctx.byId.get(doc)?.text ?? ''
  return trigger.some(([from, to]) => {
    if (from < end && start < to) return false
    const between = from >= end ? text.slice(end, from) : text.slice(to, start)
    return (between.match(/[\p{L}\d]+/gu)?.length ?? 0) <= NEAR
  })
}

/** Before a figure that counts no dead: an age, a part of a name ("Covid-19"), a mean. */
const NO_COUNT = /(?:\bage[ds]?|\bat the age of|\bdead at|-|\baverag(?:e|ing)(?: of)?(?: about| more than| some)?)\s?$/i
/** Behind a figure that tells how many a day. */
const A_DAY = /^[^.;,]{0,24}\b(?:a|per|each|every) (?:day|week|month|year)\b/i
/** Units around a figure in which that is told. */
const AROUND = 40

function isNoCount(ctx: LinkContext, { doc }: EventAccount, { start, end }: Quantity): boolean {
  const text = ctx.byId.get(doc)?.text ?? ''
  return NO_COUNT.test(text.slice(Math.max(0, start - AROUND), start)) || A_DAY.test(text.slice(end, end + AROUND))
}

interface Kind {
  readonly kind: Conflict['kind']
  readonly among: ReadonlySet<Told>
}

/**
 * The larger count in a later report is an update, and so is one that its words say was reached; any other difference is a
 * conflict. Both may stand side by side.
 */
function kindsOf(ctx: LinkContext, told: readonly Told[]): readonly Kind[] {
  const among = { conflict: new Set<Told>(), update: new Set<Told>(), scope: new Set<Told>(), vaguer: new Set<Told>() }
  for (const a of told) {
    for (const b of told) {
      if (a === b || printed(a.quantity) === printed(b.quantity) || !areOfOne(ctx, a, b)) continue
      const kind = kindOf(ctx, a, b)
      if (kind !== null) among[kind].add(a).add(b)
    }
  }
  const found = (['conflict', 'update'] as const).filter((kind) => among[kind].size > 0)
  const rest = (['scope', 'vaguer'] as const).filter((kind) => among[kind].size > 0).slice(0, 1)
  return (found.length > 0 ? found : rest).map((kind) => ({ kind, among: among[kind] }))
}

/** How the second of two counts stands to the first, where that is the smaller one. */
function kindOf(ctx: LinkContext, a: Told, b: Told): Conflict['kind'] | null {
  if (a.quantity.scope !== b.quantity.scope) return isEqual(a.quantity, b.quantity) ? null : 'scope'
  if (isRounded(a.quantity, b.quantity)) return null
  const published = (t: Told): string => ctx.byId.get(t.party.account.doc)?.published ?? ''
  const later = (published(a) !== '' && published(a) < published(b)) || hasRisen(ctx, b)
  // "At least nine" leaves room for more: with a later "17" it has grown, beside one of the day it is only vaguer.
  if (isBelow(a.quantity, b.quantity) || (later && isOpenBelow(a.quantity, b.quantity)))
    return later ? 'update' : 'conflict'
  return isBelow(b.quantity, a.quantity) || (isOpenBelow(b.quantity, a.quantity) && published(b) < published(a))
    ? null
    : 'vaguer'
}

function isEqual(a: Pick<Quantity, 'min' | 'max'>, b: Pick<Quantity, 'min' | 'max'>): boolean {
  return a.min === b.min && a.max === b.max
}

/** Units that measure something of a whole, and mean nothing without what they are measured of. */
const RATES = /^(?:percent|point)$/

/**
 * Whether two counts are of one deed: the same word for it, no others who act or suffer, no other day or place. The killed may
 * be told of by any word of that sense, but have something else in common; all else must be of one story, or share a party.
 */
function areOfOne(ctx: LinkContext, a: Told, b: Told): boolean {
  const casualty = isCasualty(a.quantity) && isCasualty(b.quantity)
  if (areFarApart(a.quantity, b.quantity, casualty ? FAR.dead : FAR.other) || areOfOthers(ctx, a, b)) return false
  if (casualty && areOtherVictims(ctx, a, b)) return false
  if (!(casualty ? isSameDeed(a.party, b.party) : isSameWord(a.party, b.party))) return false
  const [one, other] = [a.party.account, b.party.account]
  if (areOthers(ctx, a.party, b.party) || areDaysApart(one, other) || arePlacesApart(ctx, one, other)) return false
  if (countShared(besides(a), besides(b)) > 0) return true
  if (casualty) return isOneDay(one, other) || sharesWord(a.party, b.party, a.unit)
  return !RATES.test(a.unit) && a.party.story === b.party.story
}

/** Times one count must be the other before the two are taken for counts of different things. */
const FAR = { other: 20, dead: 100 } as const

function areFarApart(a: Quantity, b: Quantity, far: number): boolean {
  const [one, other] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0]
  return Math.max(one, other) > far * Math.min(one, other)
}

/** Words for the dead that leave open who they were. */
const ANYBODY: ReadonlySet<string> = new Set(
  'people person persons others victims men workers civilians passengers residents bodies dead deaths more least about than nearly over some'.split(
    ' ',
  ),
)

/** Whether two counts say of whom they are, in words that have nothing in common: "13 soldiers", "two raiders". */
function areOtherVictims(ctx: LinkContext, a: Told, b: Told): boolean {
  const [one, other] = [whom(ctx, a), whom(ctx, b)]
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word))
}

/** The words that say who was counted, without figures and words for anybody. */
function whom(ctx: LinkContext, { party: { account }, quantity: { start, end } }: Told): readonly string[] {
  const text = ctx.byId.get(account.doc)?.text ?? ''
  const phrase = account.recipients.find(([from, to]) => from <= start && end <= to)
  const words = phrase === undefined ? '' : `${text.slice(phrase[0], start)} ${text.slice(start, phrase[1])}`
  return foldWords(words).filter((word) => word.length > 3 && !ANYBODY.has(word) && !NUMERAL.test(word))
}

const NUMERAL = /^(?:\d+|three|four|five|seven|eight|nine|eleven|twelve|dozens?|scores?|hundreds?|thousands?)$/

/** What a sum is of: "in federal taxes", "of its budget". */
const SUM_OF = /^\s+(?:in|of)\s+(?<what>(?:[\p{L}'’-]{1,20}\s?){1,3})/u
/** How far behind a sum that is looked for, in units. */
const BEHIND = 60

/** Whether two sums are said to be of different things, neither a part of the other's name: "in state taxes", "in federal taxes". */
function areOfOthers(ctx: LinkContext, a: Told, b: Told): boolean {
  if (!MONEY.test(a.unit)) return false
  if (givesBoth(ctx, a, b) || givesBoth(ctx, b, a)) return true
  const [one, other] = [a, b].map(({ party, quantity: { end } }) => {
    const text = ctx.byId.get(party.account.doc)?.text ?? ''
    return foldWords(SUM_OF.exec(text.slice(end, end + BEHIND))?.groups?.what ?? '')
  })
  if (one === undefined || other === undefined) return false
  return one.some((word) => !other.includes(word)) && other.some((word) => !one.includes(word))
}

/** Whether the report that gives the one sum also gives the other, and so holds them for two. */
function givesBoth(ctx: LinkContext, { party: { account } }: Told, { quantity }: Told): boolean {
  return ctx.byId.get(account.doc)?.quantities.some((q) => q.unit === quantity.unit && isEqual(q, quantity)) === true
}

/** The party without the thing that is counted: "23 pirates" and "8 pirates" share nothing. */
function besides({ party, unit }: Told): Party {
  return { ...party, things: new Set([...party.things].filter((word) => !word.startsWith(unit))) }
}

/** Words before a figure that say it was reached: `has risen to at least`, `bringing the number of dead to`. */
const REACHED =
  /\b(?:(?:rises?|rose|risen|climb(?:s|ed)?|increased|grown|up) to|bring(?:s|ing) [^.;]{1,160} to)(?: at least| more than| about| some)? $/

function hasRisen(ctx: LinkContext, { party: { account }, quantity }: Told): boolean {
  return REACHED.test(ctx.byId.get(account.doc)?.text.slice(account.start, quantity.start) ?? '')
}

function isOpenBelow(a: Quantity, b: Quantity): boolean {
  return a.max === null && a.min !== null && b.min !== null && a.min < b.min
}

function isBelow(a: Quantity, b: Quantity): boolean {
  return a.max !== null && b.min !== null && a.max < b.min
}

/** Units of money: codes of three letters. */
const MONEY = /^[A-Z]{3}$/

/** Whether one sum is the other one, rounded or cut: "$43 million" beside "$43,885,310". */
function isRounded(a: Quantity, b: Quantity): boolean {
  if (!MONEY.test(a.unit ?? '') || a.min === null || b.min === null) return false
  const grain = Math.max(grainOf(a.min), grainOf(b.min))
  return grain > 1 && (Math.round(a.min / grain) === Math.round(b.min / grain) || cut(a.min, b.min, grain))
}

function cut(a: number, b: number, grain: number): boolean {
  return Math.floor(a / grain) > 0 && Math.floor(a / grain) === Math.floor(b / grain)
}

/** The largest power of ten that a sum is a multiple of. */
function grainOf(sum: number): number {
  let grain = 1
  while (sum > 0 && sum % (grain * 10) === 0) grain *= 10
  return grain
}

function printed(quantity: Quantity): string {
  const { min, max, scope } = quantity
  const count = min === max ? String(min ?? '?') : `${min ?? ''}–${max ?? ''}`
  return [count, unitOf(quantity), scope].filter((part) => part !== null).join(' ')
}

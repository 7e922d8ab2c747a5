import type { Bar } from './bar.ts'
import { agree, type Chains, type Known } from './chains.ts'
import type { Reference } from './reference.ts'

/** So many earlier references of one noun are looked at. */
const MAX_SAME = 12
/** A noun without a like before it reaches so many references and sentences back. */
const MAX_BACK = 40
const MAX_SENTENCES = 4

/** Things that bear the name or number of a model, or of a measure. */
const MACHINES: ReadonlySet<string> = new Set(
  (
    'aircraft airliner airplane aeroplane plane jet helicopter drone rocket missile ship boat vessel car vehicle truck van ' +
    'motorcycle engine phone smartphone handset device gadget computer laptop tablet chip processor console rifle pistol index'
  ).split(' '),
)

/** Earlier references by the noun or last word of the name that bears them. */
export interface NominalIndex {
  readonly put: (reference: Reference) => void
  readonly of: (noun: string) => readonly Reference[]
}

/** An index without references. */
export function nominalIndex(): NominalIndex {
  const held = new Map<string, Reference[]>()
  return {
    put: (reference) => {
      const list = held.get(reference.noun)
      if (list === undefined) held.set(reference.noun, [reference])
      else list.push(reference)
    },
    of: (noun) => (held.get(noun) ?? []).slice(-MAX_SAME),
  }
}

/** Joins a noun phrase to what it takes up: a like phrase before it, else the nearest name that may be so described. */
export function joinNominal(
  references: readonly Reference[],
  chains: Chains,
  reference: Reference,
  index: NominalIndex,
  bar: Bar,
): void {
  if (chains.of(reference.at).members.some((m) => m.start < reference.start && m.form !== 'pronoun')) return
  if (bar === 'sure' && !isLeftOpen(chains, reference, index)) return
  for (const earlier of index.of(reference.noun).toReversed()) {
    if (earlier.last > reference.first) continue
    const known = chains.of(earlier.at)
    if (bar === 'sure' && known.named && !isSure(reference, known)) continue
    if (takesUp(reference, earlier, known) && chains.join(earlier.at, reference.at, 'like')) return
  }
  if (bar === 'sure' || reference.opening !== 'the' || reference.plural === true || reference.kind === null) return
  const named = nearestNamed(references, chains, reference)
  if (named !== null) chains.join(named.at, reference.at, 'near')
}

/**
 * In running text a name is not carried back to a description that came before it, and a noun that two named ones
 * bear ("the union" behind two unions) is for neither.
 */
function isLeftOpen(chains: Chains, reference: Reference, index: NominalIndex): boolean {
  if (chains.of(reference.at).named) return false
  const named = index.of(reference.noun).filter((r) => chains.of(r.at).named)
  return named.every((r) => chains.same(r.at, named[0]?.at ?? r.at))
}

/** Whether a phrase of running text may be given to a named referent: one definite thing of its kind, without further words. */
function isSure(reference: Reference, known: Known): boolean {
  // "the union's leader" tells as much as "the leader of the union", "their leader" does not.
  const definite = reference.opening === 'the' || (reference.opening === 'own' && reference.modifiers.size > 0)
  if (!definite || reference.plural === true) return false
  if (reference.kind !== 'person' && reference.kind !== 'body') return false
  if (reference.kind !== known.kind) return false
  return [...reference.modifiers].every((w) => known.modifiers.has(w))
}

/** Whether a phrase may mean the same as an earlier one with its noun. */
function takesUp(reference: Reference, earlier: Reference, known: Known): boolean {
  if (reference.plural !== null && earlier.plural !== null && reference.plural !== earlier.plural) return false
  const inHeadline = earlier.sentence === 0
  if (reference.opening === 'a' && !inHeadline) return false
  const own = [...reference.modifiers]
  const clash = own.some((w) => !known.modifiers.has(w))
  if (!clash) return true
  const numbers = (set: ReadonlySet<string>): string => [...set].filter((w) => /^\d/.test(w)).join(' ')
  if (
    numbers(reference.modifiers) !== '' &&
    numbers(earlier.modifiers) !== '' &&
    numbers(reference.modifiers) !== numbers(earlier.modifiers)
  )
    return false
  return earlier.modifiers.size === 0 || own.some((w) => known.modifiers.has(w))
}

function nearestNamed(references: readonly Reference[], chains: Chains, reference: Reference): Reference | null {
  for (let k = reference.at - 1; k >= 0 && k >= reference.at - MAX_BACK; k--) {
    const earlier = references[k]
    if (earlier === undefined || reference.sentence - earlier.sentence > MAX_SENTENCES) return null
    if (earlier.last > reference.first) continue
    const known = chains.of(earlier.at)
    if (reference.kind === 'thing' && !MACHINES.has(reference.noun)) return null
    if (known.named && known.kind === reference.kind && agree(known, reference)) return earlier
  }
  return null
}

import type { Gender, Reference } from './reference.ts'
import type { Kind } from './tables.ts'

/** What is known of a referent from all words gathered so far. */
export interface Known {
  readonly members: Reference[]
  kind: Kind | null
  gender: Gender | null
  /** Gender that a given name looks like. */
  leaning: Gender | null
  plural: boolean | null
  /** Whether a name is among the members. */
  named: boolean
  readonly modifiers: Set<string>
}

/** References gathered into chains; joining is refused where the words contradict each other. */
export interface Chains {
  readonly of: (at: number) => Known
  readonly same: (a: number, b: number) => boolean
  /** Joins two by a rule; `false` where their words contradict each other. */
  readonly join: (a: number, b: number, rule: string) => boolean
  /** The rule that first joined a reference to another; `null` for one alone. */
  readonly ruleOf: (at: number) => string | null
}

/** Each reference alone in a chain of its own. */
export function chainsOf(references: readonly Reference[]): Chains {
  const chains = references.map(
    (r): Known => ({
      members: [r],
      kind: r.kind,
      gender: r.gender,
      leaning: r.leaning,
      plural: r.plural,
      named: r.name !== null,
      modifiers: new Set(r.modifiers),
    }),
  )
  const of = (at: number): Known => {
    const chain = chains[at]
    if (chain === undefined) throw new RangeError(`no reference ${at} of ${chains.length}`)
    return chain
  }
  const rules = new Map<number, string>()
  const join = (a: number, b: number, rule: string): boolean => {
    const [x, y] = [of(a), of(b)]
    if (x === y) return true
    if (!agree(x, y)) return false
    const [into, from] = x.members.length >= y.members.length ? [x, y] : [y, x]
    for (const at of [a, b]) if (!rules.has(at)) rules.set(at, rule)
    into.kind ??= from.kind
    into.gender ??= from.gender
    into.leaning ??= from.leaning
    into.plural ??= from.plural
    into.named ||= from.named
    for (const word of from.modifiers) into.modifiers.add(word)
    for (const member of from.members) {
      into.members.push(member)
      chains[member.at] = into
    }
    return true
  }
  return { of, same: (a, b) => of(a) === of(b), join, ruleOf: (at) => rules.get(at) ?? null }
}

/** Whether nothing that the words show speaks against one referent. */
export function agree(x: Pick<Known, 'kind' | 'gender'>, y: Pick<Known, 'kind' | 'gender'>): boolean {
  return agreeInKind(x.kind, y.kind) && (x.gender === null || y.gender === null || x.gender === y.gender)
}

/** A land may act as a body does; a person is nothing else. */
export function agreeInKind(x: Kind | null, y: Kind | null): boolean {
  if (x === null || y === null || x === y) return true
  return (x === 'body' && y === 'place') || (x === 'place' && y === 'body')
}

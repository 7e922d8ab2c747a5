import type { Clause } from './clause.ts'

/** Longest way up a tree that is followed. */
const MAX_STEPS = 12

/** The head of a token; -1 for a root and where the head lies outside the clause. */
export function headOf(clause: Clause, at: number): number {
  const head = clause.tokens[at]?.head ?? -1
  return head >= clause.first && head < clause.last && head !== at ? head : -1
}

/** The UD relation of a token to its head, without a subtype. */
export function relationOf(clause: Clause, at: number): string {
  return clause.relations[at] ?? ''
}

const NONE: readonly number[] = []

/** The dependants of a token, in order of the text; with relations, those that have one of them. */
export function dependants(clause: Clause, at: number, ...relations: readonly string[]): readonly number[] {
  const all = at < clause.first || at >= clause.last ? NONE : (clause.dependants[at - clause.from] ?? NONE)
  if (relations.length === 0 || all.length === 0) return all
  let found: number[] | null = null
  for (const i of all) {
    if (!relations.includes(clause.relations[i] ?? '')) continue
    if (found === null) found = [i]
    else found.push(i)
  }
  return found ?? NONE
}

/** The heads above a token, nearest first. */
export function ancestors(clause: Clause, at: number): readonly number[] {
  const out: number[] = []
  for (let i = headOf(clause, at); i >= 0 && out.length < MAX_STEPS && !out.includes(i); i = headOf(clause, i))
    out.push(i)
  return out
}

/** The first and the last token of what hangs on a token, itself included. */
export function extentOf(clause: Clause, at: number, depth = 0): readonly [first: number, last: number] {
  let first = at
  let last = at
  if (depth > MAX_STEPS) return [first, last]
  for (const child of dependants(clause, at)) {
    const [from, to] = dependants(clause, child).length === 0 ? [child, child] : extentOf(clause, child, depth + 1)
    first = Math.min(first, from)
    last = Math.max(last, to)
  }
  return [first, last]
}

/** A token and those coordinated with it that are of the same kind, in order of the text. */
export function coordinated(clause: Clause, at: number, depth = 0): readonly number[] {
  if (depth > 6) return [at]
  const conjuncts = dependants(clause, at, 'conj')
  if (conjuncts.length === 0) return [at]
  const nominal = isNominal(clause, at)
  // "…, according to the paper" often comes out as joined to the last name before it.
  const joined = conjuncts.filter((i) => isNominal(clause, i) === nominal && markerOf(clause, i) !== 'according')
  return [at, ...joined.flatMap((i) => coordinated(clause, i, depth + 1))]
}

/** Whether a token is a noun, a name, a number or a pronoun. */
export function isNominal(clause: Clause, at: number): boolean {
  const upos = clause.tokens[at]?.upos
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'DET' || upos === 'ADJ'
}

/** The preposition or subordinator of a token, lower case (`of` for "because of": the first word); empty where there is none. */
export function markerOf(clause: Clause, at: number): string {
  for (const i of dependants(clause, at)) {
    const relation = clause.relations[i]
    if (i < at && (relation === 'case' || relation === 'mark')) return clause.tokens[i]?.lower ?? ''
  }
  return ''
}

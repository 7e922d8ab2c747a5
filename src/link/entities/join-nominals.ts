import { addTo } from '../add-to.ts'
import { cluster, type Edge } from '../cluster.ts'
import { blocks } from './blocks.ts'
import type { LocalEntity } from './local-entities.ts'
import { genderOf, headOf, LIKE } from './nominal-heads.ts'
import { type Group, lift, type Pair, type Pile, storyOfGroup } from './pile.ts'

/** What the nouns and pronouns of a group show. */
interface Shown {
  readonly docs: ReadonlySet<string>
  readonly named: boolean
  readonly type: string
  readonly heads: ReadonlySet<string>
  readonly genders: ReadonlySet<string>
  /** One or several; `null` when both or neither are shown. */
  readonly plural: boolean | null
}

/**
 * The groups after what documents of one story speak of by one noun was joined, where at least one side has no name. Two
 * chains that one document keeps apart never meet, nor do one and several, man and woman, or two types; an unnamed source
 * stays alone. Head match with such vetoes is the baseline of Cybulska & Vossen (2014) and Lee et al. (2012).
 */
export function joinNominals(pile: Pile, groups: readonly Group[]): readonly Group[] {
  const shown = groups.map((group) => shownBy(group.flatMap((i) => pile.locals[i] ?? [])))
  const open = groups.map((group, i) => shown[i]?.named === true || !group.some((k) => pile.locals[k]?.speaks === true))
  const keys = shown.map(({ heads }, i) => {
    const story = storyOfGroup(pile, groups[i] ?? [])
    const like = [...heads].flatMap((head) => LIKE.get(head.replace(/s$/, ''))?.map((row) => `≈${row}`) ?? [])
    return open[i] === true ? [...heads, ...like].map((head) => `${story}\n${head}`) : []
  })
  const pairs = blocks(keys).filter(([a, b]) => compatible(shown[a], shown[b]))
  const edges = pairs.map(([a, b]): Edge => ({ a, b, weight: weightOf(shown[a], shown[b], shown) }))
  const bounds = {
    must: [],
    cannot: [...lift(groups, pile.cannot), ...apart(shown, pairs)],
    compatible: (a: number, b: number): boolean => compatible(shown[a], shown[b]),
  }
  return cluster(groups.length, edges, bounds).map((members) =>
    members.flatMap((unit) => groups[unit] ?? []).toSorted((a, b) => a - b),
  )
}

function shownBy(members: readonly LocalEntity[]): Shown {
  const heads = new Set<string>()
  const genders = new Set<string>()
  const numbers = new Set<boolean>()
  for (const { doc, mentions, roles, type } of members) {
    for (const role of roles) heads.add(role)
    for (const { start, end, mention } of mentions) {
      const text = doc.text.slice(start, end)
      const head = mention === 'pronoun' ? null : headOf(text)
      if (head !== null && (mention === 'nominal' || type === 'OTHER' || type === 'ORG')) {
        heads.add(`${head.noun}${head.plural ? 's' : ''}`)
        if (mention === 'nominal') numbers.add(head.plural)
      }
      const gender = genderOf(mention === 'pronoun' ? text : (head?.noun ?? ''))
      if (gender !== null) genders.add(gender)
    }
  }
  return {
    docs: new Set(members.map((m) => m.doc.id)),
    named: members.some((m) => m.named),
    type: members.find((m) => m.named)?.type ?? members[0]?.type ?? 'OTHER',
    heads,
    genders,
    plural: numbers.size === 1 ? numbers.has(true) : null,
  }
}

function compatible(a: Shown | undefined, b: Shown | undefined): boolean {
  if (a === undefined || b === undefined || (a.named && b.named)) return false
  if (a.type !== b.type && a.type !== 'OTHER' && b.type !== 'OTHER') return false
  if (a.plural !== null && b.plural !== null && a.plural !== b.plural) return false
  return a.genders.size + b.genders.size === 0 || new Set([...a.genders, ...b.genders]).size < 2
}

/** More shared nouns first, then the chains that no other of their documents rivals. */
function weightOf(a: Shown | undefined, b: Shown | undefined, _all: readonly Shown[]): number {
  if (a === undefined || b === undefined) return 0
  const shared = [...a.heads].filter((head) => b.heads.has(head)).length
  return 300 + 100 * shared
}

/** Pairs among those that could be joined which stand in one document. */
function apart(shown: readonly Shown[], pairs: readonly Pair[]): readonly Pair[] {
  const byDoc = new Map<string, number[]>()
  for (const i of new Set(pairs.flat())) for (const doc of shown[i]?.docs ?? []) addTo(byDoc, doc, i)
  return [...byDoc.values()].flatMap((units) =>
    units.flatMap((a, x) => units.slice(x + 1).map((b): Pair => [a, b])),
  )
}

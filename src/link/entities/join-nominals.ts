import { addTo } from '../add-to.ts'
import { cluster, type Edge } from '../cluster.ts'
import { blocks } from './blocks.ts'
import type { LocalEntity } from './local-entities.ts'
import { genderOf, headOf, LIKE, namedPhrase } from './nominal-heads.ts'
import { type Group, lift, type Pair, type Pile, storyOfGroup } from './pile.ts'

/** What the nouns and pronouns of a group show. */
interface Shown {
  readonly docs: ReadonlySet<string>
  readonly named: boolean
  readonly type: string
  readonly heads: ReadonlySet<string>
  readonly phrases: ReadonlySet<string>
  readonly genders: ReadonlySet<string>
  /** One or several; `null` when both or neither are shown. */
  readonly plural: boolean | null
}

/**
 * The groups after what documents speak of by one noun was joined, where at least one side has no name: within a story by an
 * equal or like noun, across stories by a phrase that holds a name. Two chains that one document keeps apart never meet, nor
 * do one and several, man and woman, or two types; an unnamed source stays alone. Head match with such vetoes is the
 * baseline of Cybulska & Vossen (2014) and the sieve of Lee et al. (2012).
 */
export function joinNominals(pile: Pile, groups: readonly Group[]): readonly Group[] {
  const shown = groups.map((group) => shownBy(group.flatMap((i) => pile.locals[i] ?? [])))
  const open = groups.map((group, i) => shown[i]?.named === true || !group.some((k) => pile.locals[k]?.speaks === true))
  const keys = shown.map(({ heads, phrases }, i) => {
    const story = storyOfGroup(pile, groups[i] ?? [])
    const like = [...heads].flatMap((head) => LIKE.get(head.replace(/s$/, ''))?.map((row) => `≈${row}`) ?? [])
    return open[i] === true
      ? [...[...heads, ...like].map((head) => `${story}\n${head}`), ...[...phrases].map((p) => `\n${p}`)]
      : []
  })
  const pairs = withoutCrowds(
    shown,
    blocks(keys).filter(([a, b]) => compatible(shown[a], shown[b])),
  )
  const edges = pairs.map(([a, b]): Edge => ({ a, b, weight: weightOf(shown[a], shown[b]) }))
  const bounds = {
    must: [],
    cannot: [...lift(groups, pile.cannot), ...apart(shown, pairs)],
    compatible: (a: number, b: number): boolean => compatible(shown[a], shown[b]),
    classOf: (i: number): string => classOf(shown[i]),
  }
  return cluster(groups.length, edges, bounds).map((members) =>
    members.flatMap((unit) => groups[unit] ?? []).toSorted((a, b) => a - b),
  )
}

function shownBy(members: readonly LocalEntity[]): Shown {
  const heads = new Set<string>()
  const phrases = new Set<string>()
  const genders = new Set<string>()
  const numbers = new Set<boolean>()
  for (const { doc, mentions, roles, type } of members) {
    for (const role of roles) heads.add(role)
    for (const { start, end, mention } of mentions) {
      const text = doc.text.slice(start, end)
      const head = mention === 'pronoun' ? null : headOf(text)
      const phrase = mention === 'nominal' ? namedPhrase(text) : null
      if (phrase !== null) phrases.add(phrase)
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
    phrases,
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

/** All that `compatible` asks of a group. */
function classOf(one: Shown | undefined): string {
  return `${one?.named} ${one?.type} ${one?.plural} ${[...(one?.genders ?? [])].toSorted().join(' ')}`
}

/** In a document with more chains than this they are too many to be kept apart pair by pair, so none of them is joined. */
const CROWD = 200

function withoutCrowds(shown: readonly Shown[], pairs: readonly Pair[]): readonly Pair[] {
  const counts = new Map<string, number>()
  for (const i of new Set(pairs.flat())) {
    for (const doc of shown[i]?.docs ?? []) counts.set(doc, (counts.get(doc) ?? 0) + 1)
  }
  const crowded = (i: number): boolean => [...(shown[i]?.docs ?? [])].some((doc) => (counts.get(doc) ?? 0) > CROWD)
  return pairs.filter(([a, b]) => !crowded(a) && !crowded(b))
}

/** The more nouns two chains share, the sooner they meet; those of like nouns alone come last. */
function weightOf(a: Shown | undefined, b: Shown | undefined): number {
  if (a === undefined || b === undefined) return 0
  const shared = [...a.heads].filter((head) => b.heads.has(head)).length
  return 300 + 100 * shared
}

/** Pairs among those that could be joined which stand in one document. */
function apart(shown: readonly Shown[], pairs: readonly Pair[]): readonly Pair[] {
  const byDoc = new Map<string, number[]>()
  for (const i of new Set(pairs.flat())) for (const doc of shown[i]?.docs ?? []) addTo(byDoc, doc, i)
  return [...byDoc.values()].flatMap((units) => units.flatMap((a, x) => units.slice(x + 1).map((b): Pair => [a, b])))
}

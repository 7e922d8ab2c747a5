import { addTo } from '../add-to.ts'
import { cluster, type Edge } from '../cluster.ts'
import { type Kept, keep } from '../memory.ts'
import { blocks } from './blocks.ts'
import type { LocalEntity } from './local-entities.ts'
import { genderOf, headOf, LIKE, namedPhrase } from './nominal-heads.ts'
import { type Group, lift, type Pair, type Pile, storyOfGroup } from './pile.ts'

/** What the nouns and pronouns of a group show. */
export interface Shown {
  readonly docs: ReadonlySet<string>
  readonly named: boolean
  readonly type: string
  readonly heads: ReadonlySet<string>
  readonly phrases: ReadonlySet<string>
  readonly genders: ReadonlySet<string>
  /** Whether it is spoken of as several. */
  readonly numbers: ReadonlySet<boolean>
}

/**
 * The groups after what documents speak of by one noun was joined, where at least one side has no name: within a story by an
 * equal or like noun, across stories by a phrase that holds a name. Two chains that one document keeps apart never meet, nor
 * do one and several, man and woman, or two types; an unnamed source stays alone (a body of the state, such as the police, is none: it hides nobody). Head match with such vetoes is the
 * baseline of Cybulska & Vossen (2014) and the sieve of Lee et al. (2012).
 */
export function joinNominals(
  pile: Pile,
  groups: readonly Group[],
  memory?: Kept<LocalEntity, Shown>,
): readonly Group[] {
  const shownOf = (local: LocalEntity): Shown => keep(memory, local, () => shownAlone(local))
  const shown = groups.map((group) =>
    shownBy(
      group.flatMap((i) => pile.locals[i] ?? []),
      shownOf,
    ),
  )
  const open = groups.map(
    (group, i) =>
      shown[i]?.named === true || !group.some((k) => pile.locals[k]?.speaks === true && !isPublicBody(pile.locals[k])),
  )
  const words = shown.map(({ heads, phrases }, i): NounKeys => {
    const story = storyOfGroup(pile, groups[i] ?? [])
    const like = [...heads].flatMap((head) => LIKE.get(head.replace(/s$/, ''))?.map((row) => `≈${row}`) ?? [])
    return open[i] === true ? { story, heads: [...heads, ...like], phrases } : { story, heads: [], phrases: NO_PHRASES }
  })
  const keys = keysOf(words, (i) => shown[i]?.named === true)
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

/** Bodies of the state that speak without a name and hide nobody: "police said" here and there are the police of the place. */
const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  'police government court council ministry parliament army'.split(' '),
)

function isPublicBody(local: LocalEntity | undefined): boolean {
  const texts = local?.mentions.filter((m) => m.mention === 'nominal').map((m) => local.doc.text.slice(m.start, m.end))
  return texts !== undefined && texts.length > 0 && texts.every((text) => PUBLIC_BODIES.has(headOf(text)?.noun ?? ''))
}

/** Nouns by which a group may meet others of its story, and phrases by which it may meet any. */
interface NounKeys {
  readonly story: string
  readonly heads: readonly string[]
  readonly phrases: ReadonlySet<string>
}

const NO_PHRASES: ReadonlySet<string> = new Set()

/** The keys of all groups; those that only groups with a name have are left out, since two such never meet by a noun. */
function keysOf(words: readonly NounKeys[], isNamed: (group: number) => boolean): readonly (readonly string[])[] {
  const headsIn = new Map<string, Set<string>>()
  const all = new Set<string>()
  for (const [i, { story, heads, phrases }] of words.entries()) {
    if (isNamed(i)) continue
    const own = headsIn.get(story) ?? new Set()
    headsIn.set(story, own)
    for (const head of heads) own.add(head)
    for (const phrase of phrases) all.add(phrase)
  }
  return words.map(({ story, heads, phrases }) => {
    const own = headsIn.get(story)
    return [
      ...heads.flatMap((head) => (own?.has(head) === true ? [`${story}\n${head}`] : [])),
      ...[...phrases].flatMap((phrase) => (all.has(phrase) ? [`\n${phrase}`] : [])),
    ]
  })
}

/** What one entity of one document shows. */
function shownAlone({ doc, mentions, roles, type, named }: LocalEntity): Shown {
  const heads = new Set<string>(roles)
  const phrases = new Set<string>()
  const genders = new Set<string>()
  const numbers = new Set<boolean>()
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
  return { docs: new Set([doc.id]), named, type, heads, phrases, genders, numbers }
}

function shownBy(members: readonly LocalEntity[], shownOf: (local: LocalEntity) => Shown): Shown {
  const all = members.map(shownOf)
  const [first] = all
  if (first !== undefined && all.length === 1) return first
  const union = <T>(pick: (one: Shown) => ReadonlySet<T>): ReadonlySet<T> => new Set(all.flatMap((s) => [...pick(s)]))
  return {
    docs: union((s) => s.docs),
    named: all.some((s) => s.named),
    type: all.find((s) => s.named)?.type ?? first?.type ?? 'OTHER',
    heads: union((s) => s.heads),
    phrases: union((s) => s.phrases),
    genders: union((s) => s.genders),
    numbers: union((s) => s.numbers),
  }
}

/** One or several; `null` when both or neither are shown. */
function isPlural({ numbers }: Shown): boolean | null {
  return numbers.size === 1 ? numbers.has(true) : null
}

function compatible(a: Shown | undefined, b: Shown | undefined): boolean {
  if (a === undefined || b === undefined || (a.named && b.named)) return false
  if (a.type !== b.type && a.type !== 'OTHER' && b.type !== 'OTHER') return false
  if (isPlural(a) !== null && isPlural(b) !== null && isPlural(a) !== isPlural(b)) return false
  return a.genders.size + b.genders.size === 0 || new Set([...a.genders, ...b.genders]).size < 2
}

/** All that `compatible` asks of a group. */
function classOf(one: Shown | undefined): string {
  return `${one?.named} ${one?.type} ${one === undefined ? '' : isPlural(one)} ${[...(one?.genders ?? [])].toSorted().join(' ')}`
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

import type { Copy, Evidence } from '../case.ts'
import { type Kept, keep, type Numbers, nothingKept, numberOf } from '../memory.ts'
import { type BlockMemory, noBlocks } from '../score-blocks.ts'
import { fullKeys, looseKeys } from './blocks.ts'
import { copiedMentions } from './copied-mentions.ts'
import type { Shown } from './join-nominals.ts'
import { joinedBy, namesakePairs } from './judged-pairs.ts'
import type { LocalEntity } from './local-entities.ts'
import {
  type CompanyNumbers,
  companyOf,
  type DocumentNames,
  documentNames,
  featuresOf,
  type Group,
  isNamed,
  lexiconOf,
  noCompany,
  numberCompany,
  type Pair,
  type Pile,
  storiesAt,
  togetherKey,
} from './pile.ts'
import type { Features, Lexicon } from './score-pair.ts'
import { noNames, type WrittenNames } from './written-name.ts'

/** What linking entities keeps from one time to the next; see `Kept`. */
export interface EntityMemory {
  readonly numbers: Numbers
  /** The local entities of a document. */
  readonly locals: Kept<string, readonly LocalEntity[]>
  readonly documents: Kept<readonly LocalEntity[], DocumentEntities>
  readonly copied: Kept<string, readonly Pair[]>
  readonly contexts: Kept<string, readonly number[]>
  readonly units: Kept<Signature, EntityUnit>
  /** Groups of one story as joined there, by place in it. */
  readonly within: Kept<string, readonly Group[]>
  readonly shown: Kept<LocalEntity, Shown>
  /** Numbers of the keys under which entities meet. */
  readonly keys: Numbers
  readonly company: CompanyNumbers
  readonly written: WrittenNames
  readonly across: BlockMemory<number>
  readonly suggested: BlockMemory<readonly Evidence[]>
}

export function noEntities(numbers: Numbers = new Map()): EntityMemory {
  return {
    numbers,
    locals: nothingKept(),
    documents: nothingKept(),
    copied: nothingKept(),
    contexts: nothingKept(),
    units: nothingKept(),
    within: nothingKept(),
    shown: nothingKept(),
    keys: new Map(),
    company: noCompany(),
    written: noNames(),
    across: noBlocks(),
    suggested: noBlocks(),
  }
}

/** A group with what is compared of it. */
export interface EntityUnit {
  /** Stands for all that its scores depend on. */
  readonly uid: number
  readonly features: Features
  readonly named: boolean
  /** Stands for it in the stories where it stood when this was last asked; see `uidIn`. */
  standing: { readonly stories: string; readonly uid: number } | null
  /** See `togetherKey`. */
  readonly together: string | null
  /** Numbers of its keys; see `fullKeys` and `looseKeys`. */
  readonly full: Int32Array
  readonly loose: Int32Array
}

/** What is compared of a group, worked out once for the same members in the same contexts where a memory is there. */
export function unitOf(pile: Pile, group: Group, memory: EntityMemory | undefined): EntityUnit {
  const signature = memory === undefined ? '' : signatureOf(pile, group)
  return keep(memory?.units, signature, () => {
    const numbered = (keys: readonly string[]): Int32Array =>
      Int32Array.from(keys, (key) => numberOf(memory?.keys ?? pile.keys, key))
    const features = featuresOf(pile, group)
    const named = isNamed(pile, group)
    const unit: EntityUnit = {
      uid: memory === undefined ? 0 : numberOf(memory.numbers, contentOf(features, pile)),
      features,
      named,
      standing: null,
      get together() {
        return togetherKey(features, pile.lexicon, 'case')
      },
      get full() {
        return numbered(named ? fullKeys(features) : [])
      },
      get loose() {
        return numbered(named ? looseKeys(features) : [])
      },
    }
    // Nobody asks for all of it at once; only what is kept is worked out beforehand.
    return memory === undefined ? unit : { ...unit }
  })
}

/** What stands for a group in these stories; without a memory nobody asks. */
export function uidIn(unit: EntityUnit, stories: string, memory: EntityMemory | undefined): number {
  if (memory === undefined || !unit.named) return unit.uid
  if (unit.standing?.stories !== stories) {
    unit.standing = { stories, uid: numberOf(memory.numbers, `${unit.uid} in ${stories}`) }
  }
  return unit.standing.uid
}

/** What stands for the members of a group with all that linking looks at: of one member its number. */
export type Signature = number | string

export function signatureOf(pile: Pile, group: Group): Signature {
  return group.length === 1 ? (pile.contexts[group[0] ?? 0] ?? 0) : group.map((i) => pile.contexts[i]).join(' ')
}

/** All that a score of a group depends on, as text; the company that it keeps counts for a person only. */
function contentOf({ company, names, ...features }: Features, { toldOf }: Pile): string {
  const told = [...features.short, ...features.spelt, ...features.roleNames].map((name) => toldOf.get(name) ?? '')
  return JSON.stringify([features, names, told, features.type === 'PER' ? [...company] : null])
}

/** What linking reads of the entities of one document at once. */
interface DocumentEntities {
  readonly uid: number
  readonly names: DocumentNames
  readonly namesakes: readonly Pair[]
}

/** The local entities of all documents with what the case as a whole knows of them. */
export function pileOf(
  documents: readonly (readonly LocalEntity[])[],
  scopes: { readonly storyOf: ReadonlyMap<string, string> },
  copies: readonly Copy[],
  judged: { readonly must: readonly Pair[]; readonly cannot: readonly Pair[] },
  memory: EntityMemory | undefined,
): Pile {
  const told = joinedBy(judged.must)
  const own = documents.map((locals, i) =>
    keep(memory?.documents, locals, () => ({
      uid: memory === undefined ? i : numberOf(memory.numbers, `document ${memory.numbers.size}`),
      names: documentNames(locals),
      namesakes: namesakePairs(locals),
    })),
  )
  const firsts: number[] = []
  for (const [i, locals] of documents.entries()) firsts[i + 1] = (firsts[i] ?? 0) + locals.length
  const namesakes = own.flatMap((doc, i) => doc.namesakes.map((pair) => moved(pair, firsts[i] ?? 0, firsts[i] ?? 0)))
  const ids = documents.map((locals) => locals[0]?.doc.id ?? '')
  const company = companyOf(
    own.map((doc) => doc.names),
    ids.map((id) => scopes.storyOf.get(id) ?? id),
  )
  const numbered = numberCompany(company, memory?.company ?? noCompany())
  const lexicon = lexiconOf(
    own.map((doc) => doc.names),
    numbered.names,
  )
  const toldOf = memory === undefined ? new Map() : lexiconWords(lexicon)
  return {
    locals: documents.flat(),
    lexicon,
    stories: storiesAt(documents, scopes.storyOf),
    company: new Map(ids.map((id, i) => [id, numbered.lists[i] ?? new Int32Array()])),
    must: [...judged.must, ...copiedPairs(documents, own, firsts, copies, memory)],
    cannot: [
      ...judged.cannot,
      ...namesakes.filter(([a, b]) => told.get(a) === undefined || told.get(a) !== told.get(b)),
    ],
    contexts:
      memory === undefined ? documents.flat().map((_, i) => i) : contextsOf(own, company, toldOf, documents, memory),
    alone: new Map(),
    keys: new Map(),
    toldOf,
  }
}

function moved([a, b]: Pair, left: number, right: number): Pair {
  return [a + left, b + right]
}

function copiedPairs(
  documents: readonly (readonly LocalEntity[])[],
  own: readonly DocumentEntities[],
  firsts: readonly number[],
  copies: readonly Copy[],
  memory: EntityMemory | undefined,
): readonly Pair[] {
  const index = new Map(documents.map((locals, i) => [locals[0]?.doc.id, i]))
  return copies.flatMap((copy) => {
    const [a, b] = [index.get(copy.a), index.get(copy.b)]
    if (a === undefined || b === undefined) return []
    const pairs = keep(memory?.copied, `${own[a]?.uid} ${own[b]?.uid}`, () =>
      copiedMentions(documents[a] ?? [], documents[b] ?? [], copy),
    )
    return pairs.map((pair) => moved(pair, firsts[a] ?? 0, firsts[b] ?? 0))
  })
}

/** See `Pile.contexts`. */
function contextsOf(
  own: readonly DocumentEntities[],
  company: readonly (readonly string[])[],
  toldOf: Pile['toldOf'],
  documents: readonly (readonly LocalEntity[])[],
  memory: EntityMemory,
): readonly number[] {
  return own.flatMap(({ uid }, i) => {
    const locals = documents[i] ?? []
    const told = locals.map((local) =>
      [...local.short, ...local.spelt, ...local.roleNames].map((name) => toldOf.get(name) ?? '').join('\t'),
    )
    const signature = `${uid}\n${company[i]?.join('\t')}\n${told.join('\n')}`
    return keep(memory.contexts, signature, () =>
      locals.map((_, k) => numberOf(memory.numbers, `context ${memory.numbers.size} ${k}`)),
    )
  })
}

/** All that the lexicon says of a name. */
function lexiconWords({ introduced, namesakes, generations }: Lexicon): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const say = (name: string, what: string): void => {
    words.set(name, `${words.get(name) ?? ''}\n${what}`)
  }
  for (const [short, names] of introduced) {
    for (const name of names) {
      say(short, `=${name}`)
      say(name, `<${short}`)
    }
  }
  for (const name of namesakes) say(name, 'two')
  for (const name of generations) say(name, 'two generations')
  return words
}

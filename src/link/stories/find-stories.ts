import type { Annotated, Digest } from '../../document/index.ts'
import { compareText, dayNumber, evidenceId, parseCivil } from '../../document/index.ts'
import type { Story } from '../case.ts'
import { type Kept, keep, type Numbers, nothingKept, numberOf } from '../memory.ts'
import { groupAlike, type Joining } from './group-alike.ts'
import { findLikenesses, type Likeness } from './likeness.ts'
import { type CountedWords, countWords, profilesOf } from './profile.ts'

/** Thousandths of likeness below which a pair is not kept. */
const KEPT = 50
/** What makes one story, and what one affair, which may hold several: a deed, the search for its authors, the trial. */
const STORY: Joining = { least: 148, apart: 30 }
const AFFAIR: Joining = { least: 52, apart: 0 }

/** The documents grouped by what they are about, twice; each is in exactly one group of a kind, alone if need be. */
export interface Grouped {
  readonly stories: readonly Story[]
  readonly affairs: readonly Story[]
}

export function groupDocuments(
  documents: readonly Annotated[],
  digest: Digest,
  wordsOf: (doc: Annotated) => CountedWords = (doc) => countWords(doc),
  memory: StoryMemory = noStories(),
): Grouped {
  const ordered = documents.toSorted((a, b) => compareText(a.sha256, b.sha256) || compareText(a.id, b.id))
  const days = ordered.map(dayOf)
  const alike = alikeOf(ordered.map(wordsOf), memory).map((pair) => byOutlet(pair, ordered))
  const pairs = alike.map((pair) => byDate(pair, days))
  const groups = (joining: Joining, of = pairs): readonly Story[] =>
    groupAlike(ordered.length, of, joining)
      .map((group) => group.flatMap((i) => ordered[i] ?? []))
      .map((docs) => ({
        id: evidenceId(
          's',
          digest,
          docs.map((d) => d.bytesSha256),
        ),
        documents: docs.map((d) => d.id).toSorted(compareText),
      }))
      .toSorted((a, b) => compareText(a.documents[0] ?? '', b.documents[0] ?? ''))
  const near = alike.map((pair) => nearer(pair, days))
  return { stories: groups(STORY), affairs: groups(AFFAIR, near) }
}

/** The pairs of the linking before, and each document's weights in it. */
export interface StoryMemory {
  pairs: readonly { readonly left: CountedWords; readonly right: CountedWords; readonly likeness: number }[]
  weights: ReadonlyMap<CountedWords, Int32Array>
  readonly numbers: Numbers
  readonly numbered: Kept<readonly string[], Int32Array>
}

export function noStories(): StoryMemory {
  return { pairs: [], weights: new Map(), numbers: new Map(), numbered: nothingKept() }
}

/** The pairs of documents that are alike; where a document's weights are those of before, so are its pairs. */
function alikeOf(counted: readonly CountedWords[], memory: StoryMemory): readonly Likeness[] {
  const { numbers } = memory
  const numbered = (words: readonly string[]): Int32Array =>
    keep(memory.numbered, words, () => Int32Array.from(words, (word) => numberOf(numbers, word)))
  const profiles = profilesOf(counted, numbered, numbers)
  const same = counted.map((own, i) => areEqual(memory.weights.get(own), profiles[i]?.pileWeights))
  const index = new Map(counted.map((own, i) => [own, i]))
  const known = memory.pairs.flatMap(({ left, right, likeness }) => {
    const [a, b] = [index.get(left), index.get(right)]
    if (a === undefined || b === undefined || same[a] !== true || same[b] !== true) return []
    return [{ left: Math.min(a, b), right: Math.max(a, b), likeness }]
  })
  const found = findLikenesses(profiles, KEPT, { same: (i) => same[i] === true, pairs: known })
  memory.weights = new Map(counted.flatMap((own, i) => [[own, profiles[i]?.pileWeights ?? new Int32Array()]]))
  memory.pairs = found.flatMap(({ left, right, likeness }) => {
    const [a, b] = [counted[left], counted[right]]
    return a === undefined || b === undefined ? [] : [{ left: a, right: b, likeness }]
  })
  return found
}

function areEqual(a: Int32Array | undefined, b: Int32Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((one, i) => one === b[i])
}

/** The documents grouped by the event or matter they are about. */
export function findStories(documents: readonly Annotated[], digest: Digest): readonly Story[] {
  return groupDocuments(documents, digest).stories
}

/** Days apart, at most, and what is left of the likeness, in hundredths. Only for two known days. */
const BY_DISTANCE: readonly (readonly [days: number, left: number])[] = [
  [1, 125],
  [3, 110],
  [7, 95],
  [30, 80],
  [365, 60],
]
const FAR = 35

/** What is left, in hundredths, for two texts of one outlet: its habits make them alike, and it tells an event once a day. */
const ONE_OUTLET = 85

function byOutlet(pair: Likeness, documents: readonly Annotated[]): Likeness {
  const [left, right] = [documents[pair.left]?.outlet ?? null, documents[pair.right]?.outlet ?? null]
  return left === null || left !== right ? pair : { ...pair, likeness: Math.floor((pair.likeness * ONE_OUTLET) / 100) }
}

function byDate(pair: Likeness, days: readonly (number | null)[]): Likeness {
  const [left, right] = [days[pair.left] ?? null, days[pair.right] ?? null]
  if (left === null || right === null) return pair
  const apart = Math.abs(left - right)
  const share = BY_DISTANCE.find(([days]) => apart <= days)?.[1] ?? FAR
  return { ...pair, likeness: Math.floor((pair.likeness * share) / 100) }
}

/** An affair goes on for months, so that a distance in time tells nothing against one; nearness speaks for it. */
function nearer(pair: Likeness, days: readonly (number | null)[]): Likeness {
  const dated = byDate(pair, days)
  return dated.likeness > pair.likeness ? dated : pair
}

function dayOf({ published }: Annotated): number | null {
  const date = published === null ? null : parseCivil(published)
  return date === null ? null : dayNumber(date)
}

import type { Annotated, Digest } from '../../document/index.ts'
import { compareText, dayNumber, evidenceId, parseCivil } from '../../document/index.ts'
import type { Story } from '../case.ts'
import { type Kept, keep, type Numbers, nothingKept, numberOf } from '../memory.ts'
import type { Spare } from '../spare.ts'
import { groupAlike, type Joining } from './group-alike.ts'
import { findLikenesses, type Likenesses, likenesses } from './likeness.ts'
import { type CountedWords, countWords, type Profile, profilesOf } from './profile.ts'

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
  const alike = byOutlet(alikeOf(ordered.map(wordsOf), memory), ordered)
  const pairs = byDate(alike, days)
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
  return { stories: groups(STORY), affairs: groups(AFFAIR, nearer(alike, pairs)) }
}

/** The documents of the linking before by index, their pairs, and the profile that each had in it. */
export interface StoryMemory {
  documents: readonly CountedWords[]
  pairs: Likenesses
  profiles: ReadonlyMap<CountedWords, Profile>
  readonly spare: Spare
  readonly numbers: Numbers
  readonly numbered: Kept<readonly string[], Int32Array>
}

export function noStories(): StoryMemory {
  return {
    documents: [],
    pairs: likenesses([]),
    profiles: new Map(),
    spare: new Map(),
    numbers: new Map(),
    numbered: nothingKept(),
  }
}

/** The pairs of documents that are alike; where a document's weights are those of before, so are its pairs. */
function alikeOf(counted: readonly CountedWords[], memory: StoryMemory): Likenesses {
  const { numbers } = memory
  const numbered = (words: readonly string[]): Int32Array =>
    keep(memory.numbered, words, () => Int32Array.from(words, (word) => numberOf(numbers, word)))
  const before = memory.profiles
  const profiles = profilesOf(counted, numbered, numbers, (own) => before.get(own))
  const same = counted.map((own, i) => before.get(own) === profiles[i])
  const pairs = findLikenesses(profiles, KEPT, {
    same: (i) => same[i] === true,
    pairs: keptPairs(counted, same, memory),
    spare: memory.spare,
  })
  memory.profiles = new Map(profiles.flatMap((profile, i) => (counted[i] === undefined ? [] : [[counted[i], profile]])))
  memory.documents = counted
  memory.pairs = pairs
  return pairs
}

/** The pairs of the linking before of two documents that are the same, by their place now. */
function keptPairs(
  counted: readonly CountedWords[],
  same: readonly boolean[],
  { documents, pairs }: StoryMemory,
): Likenesses {
  const index = new Map(counted.map((own, i) => [own, i]))
  const places = documents.map((own) => {
    const place = index.get(own) ?? -1
    return same[place] === true ? place : -1
  })
  const kept: number[] = []
  for (let at = 0; at < pairs.likeness.length; at++) {
    const [a, b] = [places[pairs.left[at] ?? 0] ?? -1, places[pairs.right[at] ?? 0] ?? -1]
    if (a >= 0 && b >= 0) kept.push(Math.min(a, b), Math.max(a, b), pairs.likeness[at] ?? 0)
  }
  return likenesses(kept)
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

function byOutlet(pairs: Likenesses, documents: readonly Annotated[]): Likenesses {
  const { left, right, likeness } = pairs
  return {
    ...pairs,
    likeness: likeness.map((own, at) => {
      const [one, other] = [documents[left[at] ?? 0]?.outlet ?? null, documents[right[at] ?? 0]?.outlet ?? null]
      return one === null || one !== other ? own : Math.floor((own * ONE_OUTLET) / 100)
    }),
  }
}

function byDate(pairs: Likenesses, days: readonly (number | null)[]): Likenesses {
  const { left, right, likeness } = pairs
  return {
    ...pairs,
    likeness: likeness.map((own, at) => {
      const [one, other] = [days[left[at] ?? 0] ?? null, days[right[at] ?? 0] ?? null]
      if (one === null || other === null) return own
      const apart = Math.abs(one - other)
      const share = BY_DISTANCE.find(([days]) => apart <= days)?.[1] ?? FAR
      return Math.floor((own * share) / 100)
    }),
  }
}

/** An affair goes on for months, so that a distance in time tells nothing against one; nearness speaks for it. */
function nearer(pairs: Likenesses, dated: Likenesses): Likenesses {
  return { ...pairs, likeness: pairs.likeness.map((own, at) => Math.max(own, dated.likeness[at] ?? 0)) }
}

function dayOf({ published }: Annotated): number | null {
  const date = published === null ? null : parseCivil(published)
  return date === null ? null : dayNumber(date)
}

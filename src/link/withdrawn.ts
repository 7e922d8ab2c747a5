import type { Annotated, Block, Span } from '../document/index.ts'
import { addTo } from './add-to.ts'
import { type Term, termsIn } from './copies/index.ts'
import { type Kept, keep, nothingKept } from './memory.ts'
import { isOneGiven } from './names/index.ts'

// What a correction says was wrong: the clause after these words, up to the mark or turn that ends it.
const WRONG =
  /\b(?:(?:earlier|previous|original|first) (?:version|edition)s?[^.;\n]{0,80}? (?:said|stated|reported|gave|claimed|wrote|indicated|misstated)|(?:report|article|story|item) (?:of|on|from|published) [^.;\n]{1,60}? (?:said|stated|reported|claimed)|(?:incorrectly|wrongly|mistakenly|erroneously|falsely) (?:said|stated|reported|gave|claimed|wrote|indicated|identified)|(?:retract|retracts|retracted|withdraws|withdrew|withdrawn|takes? back)(?: (?:its|the|our|a))? (?:report|claim|story|statement)|[Ww]e (?:reported|said|wrote|stated|published)(?: on [^.;\n]{1,40}?)?(?= that))(?: that)? ([^.;\n]{8,300})/g
const TURN = /,? (?:but|when in fact|in fact|whereas|rather than|instead of)\b/

// What a correction adds about somebody between commas: the report need not have said it.
const APPOSITION = /, (?:the|a|an|his|her|its|who|which|whose) [^,]{3,80},/g

// Words that every clause has: they show no likeness.
const EMPTY: ReadonlySet<string> = new Set(
  'the a an of in on at to by for from with and or that was were is are be been had has have he she it they his her its their as who which'.split(
    ' ',
  ),
)

/** Share of the wrong claim's words, in hundredths, that a sentence must have to count as that claim. */
const STATES = 70
const FEWEST = 3

/**
 * Says whether a correction in the pile takes the words at a place back: in its document, in its outlet's others, or where
 * another outlet passes them on and names it.
 */
export function findWithdrawn(
  documents: readonly Annotated[],
  facts: (doc: Annotated) => WithdrawnFacts = (doc) => ({ uid: 0, wrong: wrongClaims(doc) }),
  memory: Kept<string, readonly (readonly [number, number])[]> = nothingKept(),
): Withdrawn {
  const spans = new Map<string, Span[]>()
  const byOutlet = new Map<string, Annotated[]>()
  for (const doc of documents) if (doc.outlet !== null) addTo(byOutlet, doc.outlet, doc)
  // All texts are looked through once an outlet, not once a correction.
  const byCredit = new Map<string, readonly Annotated[]>()
  const crediting = (outlet: string): readonly Annotated[] => {
    const found = byCredit.get(outlet) ?? documents.filter((d) => d.outlet !== outlet && d.text.includes(outlet))
    byCredit.set(outlet, found)
    return found
  }
  for (const doc of documents) {
    const { uid, wrong } = facts(doc)
    if (wrong.length === 0) continue
    for (const claim of wrong) addTo(spans, doc.id, claim.span)
    const { outlet } = doc
    const credited = outlet === null ? [] : crediting(outlet)
    const same = outlet === null ? [doc] : (byOutlet.get(outlet) ?? [doc])
    for (const other of [...same, ...credited]) {
      const passes = (s: Span): boolean =>
        same.includes(other) || (outlet !== null && other.text.slice(s.start, s.end).includes(outlet))
      const stated = keep(memory, `${uid} ${facts(other).uid} ${doc.id} ${other.id}`, () =>
        other.sentences
          .filter((s) => passes(s) && wrong.some((claim) => states(other, s, claim)))
          .map((s) => (same.includes(other) ? ([s.start, s.end] as const) : passedOn(other, s, wrong))),
      )
      for (const [start, end] of stated) addTo(spans, other.id, { start, end })
    }
  }
  const of = (doc: string): readonly Span[] => spans.get(doc) ?? []
  return { of, has: (doc, start, end) => of(doc).some((s) => s.start < end && start < s.end) }
}

/** What corrections take back. */
export interface Withdrawn {
  readonly of: (doc: string) => readonly Span[]
  readonly has: (doc: string, start: number, end: number) => boolean
}

/** What finding it needs of each document: a number of its own, and the claims that it says were wrong. */
interface WithdrawnFacts {
  readonly uid: number
  readonly wrong: readonly WrongClaim[]
}

export interface WrongClaim {
  readonly span: Span
  readonly words: ReadonlySet<string>
  /** Names and numbers, all of which a sentence must have. */
  readonly values: readonly string[]
}

const WHOLE = /^(?:corrections?|retraction|clarification)\b/i

/** The parts of a document that correct another; all of one whose title says that it is a correction. */
export function correctionsOf({ text, blocks }: Annotated): readonly Block[] {
  const whole = blocks.some((b) => b.kind === 'title' && WHOLE.test(text.slice(b.start, b.end)))
  return blocks.filter((b) => b.kind === 'correction' || (whole && b.kind === 'paragraph'))
}

/** What the corrections of a document say was wrong. */
export function wrongClaims(doc: Annotated): readonly WrongClaim[] {
  return correctionsOf(doc).flatMap((block) => {
    const text = doc.text.slice(block.start, block.end)
    return [...text.matchAll(WRONG)].flatMap((found) => {
      const whole = found[1] ?? ''
      const clause = whole.slice(0, TURN.exec(whole)?.index ?? whole.length)
      const start = block.start + found.index + found[0].length - whole.length
      const terms = termsIn(clause.replace(APPOSITION, ' ')).filter(isTelling)
      const words = new Set(terms.map((t) => rootOf(t.key)))
      const values = terms.filter((t) => t.kind !== 'word').map((t) => rootOf(t.key))
      return words.size < FEWEST ? [] : [{ span: { start, end: start + clause.length }, words, values }]
    })
  })
}

function states(doc: Annotated, sentence: Span, claim: WrongClaim): boolean {
  const terms = termsIn(doc.text.slice(sentence.start, sentence.end)).filter(isTelling)
  const own = new Set(terms.map((t) => rootOf(t.key)))
  if (own.has('not') || own.has('never') || !claim.values.every((v) => has(own, v))) return false
  const shared = [...claim.words].filter((w) => own.has(w)).length
  return shared >= FEWEST && shared * 100 >= STATES * claim.words.size
}

/** The words of a sentence from the first to the last of the claim's: what else it tells is its own. */
function passedOn(doc: Annotated, { start, end }: Span, wrong: readonly WrongClaim[]): readonly [number, number] {
  const own = termsIn(doc.text.slice(start, end)).filter(
    (t) => isTelling(t) && wrong.some((claim) => states(doc, { start, end }, claim) && claim.words.has(rootOf(t.key))),
  )
  return [start + (own[0]?.start ?? 0), start + (own.at(-1)?.end ?? end - start)]
}

/** Whether a sentence has a value, a name also in another transliteration. */
function has(own: ReadonlySet<string>, value: string): boolean {
  return own.has(value) || [...own].some((word) => isOneGiven(word, value))
}

function isTelling(term: Term): boolean {
  return !EMPTY.has(term.key)
}

/** `arrests`, `arrested` and `arrest` are one word here. */
function rootOf(key: string): string {
  return key.length > 4 ? key.replace(/(?:ing|ed|es|s)$/, '') : key
}

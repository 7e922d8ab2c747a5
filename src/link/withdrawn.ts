import type { Annotated, Span } from '../document/index.ts'
import { addTo } from './add-to.ts'
import { type Term, termsIn } from './copies/index.ts'

// What a correction says was wrong: the clause after these words, up to the mark or turn that ends it.
const WRONG =
  /\b(?:(?:earlier|previous|original|first) (?:version|edition)s?[^.;\n]{0,80}? (?:said|stated|reported|gave|claimed|wrote|indicated|misstated)|(?:report|article|story|item) (?:of|on|from|published) [^.;\n]{1,60}? (?:said|stated|reported|claimed)|(?:incorrectly|wrongly|mistakenly|erroneously|falsely) (?:said|stated|reported|gave|claimed|wrote|indicated|identified)|(?:retract|retracts|retracted|withdraws|withdrew|withdrawn|takes? back)(?: (?:its|the|our|a))? (?:report|claim|story|statement))(?: that)? ([^.;\n]{8,300})/g
const TURN = /,? (?:but|when in fact|in fact|whereas|rather than|instead of)\b/

// Words that every clause has: they show no likeness.
const EMPTY: ReadonlySet<string> = new Set(
  'the a an of in on at to by for from with and or that was were is are be been had has have he she it they his her its their as who which'.split(
    ' ',
  ),
)

/** Share of the wrong claim's words, in hundredths, that a sentence must have to count as that claim. */
const STATES = 70
const FEWEST = 3

/** Says whether a correction in the pile takes the words at a place back: in its document, or in its outlet's others. */
export function findWithdrawn(documents: readonly Annotated[]): (doc: string, start: number, end: number) => boolean {
  const spans = new Map<string, Span[]>()
  const byOutlet = new Map<string, Annotated[]>()
  for (const doc of documents) if (doc.outlet !== null) addTo(byOutlet, doc.outlet, doc)
  for (const doc of documents) {
    for (const claim of wrongClaims(doc)) {
      addTo(spans, doc.id, claim.span)
      const same = doc.outlet === null ? [doc] : (byOutlet.get(doc.outlet) ?? [doc])
      for (const other of same) for (const s of other.sentences) if (states(other, s, claim)) addTo(spans, other.id, s)
    }
  }
  return (doc, start, end) => (spans.get(doc) ?? []).some((s) => s.start < end && start < s.end)
}

interface WrongClaim {
  readonly span: Span
  readonly words: ReadonlySet<string>
  /** Names and numbers, all of which a sentence must have. */
  readonly values: readonly string[]
}

function wrongClaims(doc: Annotated): readonly WrongClaim[] {
  return doc.blocks
    .filter((b) => b.kind === 'correction')
    .flatMap((block) => {
      const text = doc.text.slice(block.start, block.end)
      return [...text.matchAll(WRONG)].flatMap((found) => {
        const whole = found[1] ?? ''
        const clause = whole.slice(0, TURN.exec(whole)?.index ?? whole.length)
        const start = block.start + found.index + found[0].length - whole.length
        const terms = termsIn(clause).filter(isTelling)
        const words = new Set(terms.map((t) => rootOf(t.key)))
        const values = terms.filter((t) => t.kind !== 'word').map((t) => rootOf(t.key))
        return words.size < FEWEST ? [] : [{ span: { start, end: start + clause.length }, words, values }]
      })
    })
}

function states(doc: Annotated, sentence: Span, claim: WrongClaim): boolean {
  const terms = termsIn(doc.text.slice(sentence.start, sentence.end)).filter(isTelling)
  const own = new Set(terms.map((t) => rootOf(t.key)))
  if (own.has('not') || own.has('never') || !claim.values.every((v) => own.has(v))) return false
  const shared = [...claim.words].filter((w) => own.has(w)).length
  return shared >= FEWEST && shared * 100 >= STATES * claim.words.size
}

function isTelling(term: Term): boolean {
  return !EMPTY.has(term.key)
}

/** `arrests`, `arrested` and `arrest` are one word here. */
function rootOf(key: string): string {
  return key.length > 4 ? key.replace(/(?:ing|ed|es|s)$/, '') : key
}

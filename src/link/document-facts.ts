import type { Annotated } from '../document/index.ts'
import { type CopyFacts, shinglesOf, termsOf } from './copies/index.ts'
import { type EntityFacts, readNames } from './entities/index.ts'
import { type Credits, creditsOf } from './origins/index.ts'
import { type CountedWords, countWords } from './stories/index.ts'
import { type WrongClaim, wrongClaims } from './withdrawn.ts'

/** What linking reads of one document alone, worked out once for it. */
export interface DocumentFacts extends CopyFacts, EntityFacts {
  /** Stands for the document with its layers; two documents never share one. */
  readonly uid: number
  readonly words: CountedWords
  readonly credits: Credits
  readonly wrong: readonly WrongClaim[]
}

export function documentFacts(doc: Annotated, uid: number): DocumentFacts {
  const terms = termsOf(doc)
  return {
    uid,
    words: countWords(doc, terms),
    shingles: shinglesOf(terms),
    credits: creditsOf(doc),
    names: readNames(doc),
    wrong: wrongClaims(doc),
  }
}

import type { Gazetteer } from './gazetteer.ts'
import type { LinearModel } from './linear-model.ts'

/** Everything trained that the reading floors use, as values; `engine/` loads it. */
export interface Models {
  /** Weights of the features of a gap between tokens, by hash: above 0 a sentence ends. Without them rules decide. */
  readonly sentences: Int8Array | null
  /** Part-of-speech tagger; labels are `UPOS XPOS`. */
  readonly tagger: LinearModel
  /** Tags of words that bear (nearly) always the same one in the training part: `word → UPOS XPOS`. */
  readonly knownTags: ReadonlyMap<string, string>
  /** Words that were seen as function words; no other word is one. */
  readonly closedWords: ReadonlySet<string>
  /** Irregular lemmas `XPOS word → lemma` and rules by ending `XPOS ~ending → rule` (see `lemmaOf`). */
  readonly lemmas: ReadonlyMap<string, string>
  /** Name tagger; labels are `O`, `B-PER`, `I-PER`, … */
  readonly names: LinearModel
  /** Name lists that travel with the name tagger. */
  readonly gazetteer: Gazetteer
}

import type { Gazetteer } from './gazetteer.ts'
import type { Lexicon } from './lexicon.ts'
import type { LinearModel } from './linear-model.ts'
import type { PackedModel } from './packed-model.ts'
import type { PairedModel } from './paired-model.ts'

/** Weights of the hashed features of gaps between tokens, as many as a power of two. */
export interface BoundaryModel {
  /** For the few features that rule out most gaps. */
  readonly gate: Int8Array
  /** For all features: above 0 a sentence ends. */
  readonly ends: Int8Array
}

/** What the tagger needs. */
export interface TaggerModels {
  /** Part-of-speech tagger; labels are `UPOS XPOS`. */
  readonly tagger: LinearModel
  /** Tags of words that bear (nearly) always the same one in the training part: `word → UPOS XPOS`. */
  readonly knownTags: ReadonlyMap<string, string>
  /** Words that were seen as function words; no other word is one. */
  readonly closedWords: ReadonlySet<string>
}

/** Everything trained that the reading floors use, as values; `engine/` loads it. */
export interface Models extends TaggerModels {
  /** Where sentences end; without it rules decide. */
  readonly sentences: BoundaryModel | null
  /** What a dictionary says of single words. */
  readonly lexicon: Lexicon
  /** Irregular lemmas `XPOS word → lemma` and rules by ending `XPOS ~ending → rule` (see `lemmaOf`). */
  readonly lemmas: ReadonlyMap<string, string>
  /** Features by `UPOS XPOS`, and by `UPOS XPOS word` where a word's differ (see `featuresOf`). */
  readonly features: ReadonlyMap<string, string>
  /** Transitions of the parser: shift, left arc, right arc. */
  readonly transitions: PackedModel
  /** Relations of the parser's arcs; labels are UD relations. */
  readonly relations: LinearModel
  /** Name tagger; labels are `O`, `B-PER`, `I-PER`, … */
  readonly names: PairedModel
  /** Name lists that travel with the name tagger. */
  readonly gazetteer: Gazetteer
}

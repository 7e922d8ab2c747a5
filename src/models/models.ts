import type { LinearModel } from './linear-model.ts'

/** Everything trained that the reading floors use, as values; `engine/` loads it. */
export interface Models {
  /** Part-of-speech tagger; labels are `UPOS XPOS`. */
  readonly tagger: LinearModel
  /** Tags of words that bear (nearly) always the same one in the training part: `word → UPOS XPOS`. */
  readonly knownTags: ReadonlyMap<string, string>
  /** Irregular lemmas: `XPOS word → lemma`. */
  readonly lemmas: ReadonlyMap<string, string>
  /** Name tagger; labels are `O`, `B-PER`, `I-PER`, … */
  readonly names: LinearModel
  /** Name lists that travel with the name tagger, `|` between names. */
  readonly gazetteer: ReadonlyMap<string, string>
}

/** Everything trained that the reading floors use, as values; `engine/` loads it. */
export interface Models {
  /** Part-of-speech tagger: integer weights by feature hash. */
  readonly tagger: LinearModel
  /** Name tagger over tokens. */
  readonly names: LinearModel
}

/** A linear model: for each hashed feature one integer weight per label. */
export interface LinearModel {
  readonly version: 1
  readonly labels: readonly string[]
  /** A power of two: features are hashed into `buckets` rows. */
  readonly buckets: number
  /** `buckets × labels.length` weights, row by row. */
  readonly weights: Int16Array
}

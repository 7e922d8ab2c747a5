/** A place in a document: its short name (the file's up to the first hyphen) and words of it, `*…*` around a trigger. */
export type GoldPlace = readonly [doc: string, words: string]

/** An entry that counts neither way, found or not, where readers may differ. */
interface MayBe {
  readonly optional?: boolean
}

/** What a pile of our own must give, line by line; names of entities and ids of events are those of this file. */
export interface AffairGold {
  readonly origins: readonly (readonly string[])[]
  readonly copies: readonly { readonly a: string; readonly b: string; readonly source: string }[]
  readonly entities: readonly {
    readonly name: string
    readonly in: readonly string[]
    readonly spellings: readonly string[]
  }[]
  readonly events: readonly {
    readonly id: string
    readonly date: string | null
    readonly status: string
    readonly accounts: readonly GoldPlace[]
  }[]
  /** `speaker`: an entity's name, or words of an unlisted source; `null` for an unnamed one. */
  readonly statements: readonly (MayBe & { readonly speaker: string | null; readonly accounts: readonly GoldPlace[] })[]
  readonly conflicts: readonly (MayBe & {
    readonly event: string
    readonly field: string
    readonly kind: string
    readonly values: readonly string[]
  })[]
  readonly withdrawn: readonly GoldPlace[]
  readonly wording: readonly {
    readonly entity?: string
    readonly event?: string
    readonly term: string
    readonly voice: string
  }[]
  readonly relations: readonly (MayBe & {
    readonly subject: string
    readonly predicate: string
    readonly object: string
  })[]
}

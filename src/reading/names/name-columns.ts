import { PAD } from '../../language/index.ts'

/** Four columns: of one, two, three, four letters. */
type Four = readonly [Int32Array, Int32Array, Int32Array, Int32Array]

/**
 * What the name tagger sees of the words of a sentence, word `i` at index `i + PAD`. Only the words that its features ask
 * for are filled in (see `DocumentView.asked`).
 */
export interface NameColumns {
  /** Hashes of the spelling and its parts, as in `WordForms`. */
  readonly lower: Int32Array
  readonly exact: Int32Array
  readonly ends: Four
  readonly begins: Four
  readonly shape: Int32Array
  readonly known: Int32Array
  /** Hashes of the Penn tags. */
  readonly tags: Int32Array
  /** Bits of the lists that hold the word. */
  readonly lists: Int32Array
  /** How the document spells the word elsewhere: 1 with a small letter, 2 with a capital inside a sentence, 3 both. */
  readonly spelled: Int32Array
  /** Bits of the places in which the word stands anywhere in the document (see `findPlaces`). */
  readonly elsewhere: Int32Array
  /** Bits of the lists that hold any word of the run. */
  readonly runLists: Int32Array
  /** Hash of the relation of the run to its head, and of it with the head's lemma; 0 outside a run. */
  readonly relation: Int32Array
  readonly governor: Int32Array
  /** What part of a name the word may be: `CAPITAL`, `LINK`, `TAIL`, or 0 for none. */
  readonly marks: Int32Array
  /** Whether (1) no blank stands before the word. */
  readonly glued: Int32Array
  /** The head's place within the sentence, -1 for none. */
  readonly heads: Int32Array
  /** Hashes of the relation and of the lemma. */
  readonly relations: Int32Array
  readonly lemmas: Int32Array
  /** Lexicographer's classes of the lemma's first sense as noun and as verb (an entry of the lexicon without its parts of speech). */
  readonly classes: Int32Array
  /** Class of the noun that stands in apposition behind the word, 0 for none. */
  readonly appositions: Int32Array
  /** All of them. */
  readonly all: readonly Int32Array[]
}

/** Columns with room for sentences of so many words. */
export function nameColumns(longest: number): NameColumns {
  const all: Int32Array[] = []
  const column = (): Int32Array => {
    const made = new Int32Array(longest + 2 * PAD)
    all.push(made)
    return made
  }
  const four = (): Four => [column(), column(), column(), column()]
  return {
    lower: column(),
    exact: column(),
    ends: four(),
    begins: four(),
    shape: column(),
    known: column(),
    tags: column(),
    lists: column(),
    spelled: column(),
    elsewhere: column(),
    runLists: column(),
    relation: column(),
    governor: column(),
    marks: column(),
    glued: column(),
    heads: column(),
    relations: column(),
    lemmas: column(),
    classes: column(),
    appositions: column(),
    all,
  }
}

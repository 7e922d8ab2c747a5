import { type FormsRoom, PAD, type Sentence, type WordForms, type Words, wordForms } from '../../language/index.ts'
import { type Gazetteer, hashText, mixHashes } from '../../models/index.ts'
import { type DocumentView, runEnd } from './document-view.ts'
import { isCapital, listedAt, listsOf, markOf } from './name-lists.ts'

/** What the name tagger sees of a sentence; columns are padded like those of `WordForms`. */
export interface NameView {
  readonly forms: WordForms
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
  /** Hash of the relation of the run (of the word, outside a run) to its head, and of it with the head's lemma. */
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
  /** How often the document has a run of capitals with these words, by the hash `nameFeatures` makes of them. */
  readonly runs: ReadonlyMap<number, number>
}

/** The view of one sentence. */
export function nameView(
  words: Words,
  sentence: Sentence,
  { spelled, elsewhere, runs }: DocumentView,
  gazetteer: Gazetteer,
  room: FormsRoom,
): NameView {
  const tokens = words.tokens.slice(sentence.first, sentence.last)
  const size = tokens.length + 2 * PAD
  const forms = wordForms(
    tokens.map((t) => t.text),
    tokens.map((t) => t.lower),
    room,
  )
  const column = (): Int32Array => new Int32Array(size)
  const view = {
    forms,
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
    runs,
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    view.tags[i + PAD] = hashText(token.xpos)
    view.heads[i + PAD] = token.head < 0 ? -1 : token.head - sentence.first
    view.relations[i + PAD] = hashText(token.deprel)
    view.lemmas[i + PAD] = hashText(token.lemma)
    view.classes[i + PAD] = (room.lexicon.get(token.lemma) ?? 0) >> 8
    if (token.deprel === 'appos') view.appositions[token.head - sentence.first + PAD] = view.classes[i + PAD] ?? 0
    view.glued[i + PAD] = i > 0 && tokens[i - 1]?.end === token.start ? 1 : 0
    view.marks[i + PAD] = markOf(tokens, i, 0, tokens.length)
    view.lists[i + PAD] = (view.lists[i + PAD] ?? 0) | listsOf(token, gazetteer)
    view.spelled[i + PAD] = spelled.get(token.lower) ?? 0
    view.elsewhere[i + PAD] = token.text === token.lower ? 0 : (elsewhere.get(token.lower) ?? 0)
    const listed = listedAt(tokens, i, tokens.length, gazetteer)
    for (let k = i; k < i + listed.length; k++) view.lists[k + PAD] = (view.lists[k + PAD] ?? 0) | listed.bit
  }
  fillRuns(view, words, sentence)
  return view
}

/** Bits of lists, relation and governor of each run of capitals. */
function fillRuns(view: NameView, { tokens }: Words, sentence: Sentence): void {
  const offset = PAD - sentence.first
  for (let first = sentence.first; first < sentence.last; first++) {
    if (!isCapital(tokens[first])) continue
    const last = runEnd(tokens, first, sentence.last)
    let lists = 0
    let top = last
    for (let i = first; i <= last; i++) {
      lists |= view.lists[i + offset] ?? 0
      const head = tokens[i]?.head ?? -1
      if (head < first || head > last) top = i
    }
    const { deprel = '', head = -1 } = tokens[top] ?? {}
    const relation = hashText(deprel)
    const governor = mixHashes(relation, hashText(tokens[head]?.lemma ?? ''))
    for (let i = first; i <= last; i++) {
      const at = i + offset
      view.runLists[at] = lists
      view.relation[at] = relation
      view.governor[at] = governor
    }
    first = last
  }
}

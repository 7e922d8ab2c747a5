import { entryOf, headlineOf, PAD, type Sentence, type Words } from '../../language/index.ts'
import { hashText, mixHashes } from '../../models/index.ts'
import type { Candidate } from './candidates.ts'
import { type DocumentView, MEANING, runEnd, WHOLE } from './document-view.ts'
import type { NameColumns } from './name-columns.ts'
import { isCapital, listedAt, listsOf, type NameLists } from './name-lists.ts'

/** What the name tagger sees of a sentence. It is valid until the next sentence is viewed: their columns are the same. */
export interface NameView extends NameColumns {
  readonly length: number
  readonly candidates: readonly Candidate[]
  /** 0 plain, 1 nearly all words capitalised, 2 no small letter at all. */
  readonly headline: 0 | 1 | 2
  /** How often the document has a run of capitals with these words, by the hash `nameFeatures` makes of them. */
  readonly runs: ReadonlyMap<number, number>
}

/** The view of the sentence with this number; `null` where no word of it can be a name. */
export function nameView(words: Words, number: number, document: DocumentView, lists: NameLists): NameView | null {
  const sentence = words.sentences[number]
  const candidates = document.candidates[number] ?? []
  if (sentence === undefined || candidates.length === 0) return null
  const length = sentence.last - sentence.first
  const { columns } = document
  fillEdges(columns, length)
  for (let i = sentence.first; i < sentence.last; i++) {
    const at = i - sentence.first + PAD
    columns.marks[at] = document.marks[i] ?? 0
    if (document.asked[i] === WHOLE) fillWord(columns, at, words, sentence, i, document, lists)
    else if (document.asked[i] === MEANING) fillMeaning(columns, at, words.tokens[i]?.lemma ?? '', document)
  }
  fillListed(columns, words, sentence, lists)
  fillAppositions(columns, words, sentence, document)
  fillRuns(columns, words, sentence)
  const headline = headlineOf(words.tokens.slice(sentence.first, sentence.last).map((t) => t.text))
  return { ...columns, length, candidates, headline, runs: document.runs }
}

/** Fills the places outside the sentence: its words there are words of their own (see `wordForms`), all else is 0. */
function fillEdges(columns: NameColumns, length: number): void {
  const { all, lower, exact, known } = columns
  for (const column of all) for (let k = 0; k < PAD; k++) column[k] = column[PAD + length + k] = 0
  for (let k = 1; k <= PAD; k++) {
    lower[PAD - k] = exact[PAD - k] = -k
    lower[PAD + length + k - 1] = exact[PAD + length + k - 1] = k
    known[PAD - k] = known[PAD + length + k - 1] = -1
  }
}

/** Fills the place `at` of token `i`. */
function fillWord(
  columns: NameColumns,
  at: number,
  { tokens }: Words,
  sentence: Sentence,
  i: number,
  document: DocumentView,
  lists: NameLists,
): void {
  const { forms, formAt, spelled, elsewhere } = document
  const token = tokens[i]
  if (token === undefined) return
  const form = (formAt[i] ?? 0) + PAD
  columns.lower[at] = forms.lower[form] ?? 0
  columns.exact[at] = forms.exact[form] ?? 0
  columns.shape[at] = forms.shape[form] ?? 0
  columns.known[at] = forms.known[form] ?? 0
  columns.ends[0][at] = forms.ends[0][form] ?? 0
  columns.ends[1][at] = forms.ends[1][form] ?? 0
  columns.ends[2][at] = forms.ends[2][form] ?? 0
  columns.ends[3][at] = forms.ends[3][form] ?? 0
  columns.begins[0][at] = forms.begins[0][form] ?? 0
  columns.begins[1][at] = forms.begins[1][form] ?? 0
  columns.begins[2][at] = forms.begins[2][form] ?? 0
  columns.begins[3][at] = forms.begins[3][form] ?? 0
  columns.tags[at] = hashText(token.xpos)
  columns.heads[at] = token.head < 0 ? -1 : token.head - sentence.first
  columns.relations[at] = hashText(token.deprel)
  columns.glued[at] = i > sentence.first && tokens[i - 1]?.end === token.start ? 1 : 0
  columns.lists[at] =
    token.text === token.lower
      ? listsOf(token, lists.gazetteer)
      : remembered(document.listed, token.lower, () => listsOf(token, lists.gazetteer))
  columns.spelled[at] = spelled.get(token.lower) ?? 0
  columns.elsewhere[at] = token.text === token.lower ? 0 : (elsewhere.get(token.lower) ?? 0)
  columns.appositions[at] = columns.runLists[at] = columns.relation[at] = columns.governor[at] = 0
  fillMeaning(columns, at, token.lemma, document)
}

function fillMeaning({ lemmas, classes }: NameColumns, at: number, lemma: string, document: DocumentView): void {
  lemmas[at] = hashText(lemma)
  classes[at] = classOf(lemma, document)
}

/** Lexicographer's classes of a lemma: its entry without its parts of speech. */
function classOf(lemma: string, { room }: DocumentView): number {
  return entryOf(lemma, room) >> 8
}

/** The large lists are asked once a word and document: most of their memory is far away. */
function remembered(held: Map<string, number>, word: string, look: () => number): number {
  const found = held.get(word)
  if (found !== undefined) return found
  const made = look()
  held.set(word, made)
  return made
}

/** Adds the bits of places and bodies of several words to all of them. */
function fillListed(
  columns: NameColumns,
  { tokens }: Words,
  { first, last }: Sentence,
  { gazetteer }: NameLists,
): void {
  for (let i = first; i < last; i++) {
    const { length, bit } = listedAt(tokens, i, last, gazetteer)
    for (let k = i; k < i + length; k++) {
      const at = k - first + PAD
      columns.lists[at] = (columns.lists[at] ?? 0) | bit
    }
  }
}

function fillAppositions(
  columns: NameColumns,
  { tokens }: Words,
  { first, last }: Sentence,
  document: DocumentView,
): void {
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token?.deprel === 'appos') columns.appositions[token.head - first + PAD] = classOf(token.lemma, document)
  }
}

/** Bits of lists, relation and governor of each run of capitals. */
function fillRuns(columns: NameColumns, { tokens }: Words, sentence: Sentence): void {
  const offset = PAD - sentence.first
  for (let first = sentence.first; first < sentence.last; first++) {
    if (!isCapital(tokens[first])) continue
    const last = runEnd(tokens, first, sentence.last)
    let lists = 0
    let top = last
    for (let i = first; i <= last; i++) {
      lists |= columns.lists[i + offset] ?? 0
      const head = tokens[i]?.head ?? -1
      if (head < first || head > last) top = i
    }
    const { deprel = '', head = -1 } = tokens[top] ?? {}
    const relation = hashText(deprel)
    const governor = mixHashes(relation, hashText(tokens[head]?.lemma ?? ''))
    for (let i = first; i <= last; i++) {
      const at = i + offset
      columns.runLists[at] = lists
      columns.relation[at] = relation
      columns.governor[at] = governor
    }
    first = last
  }
}

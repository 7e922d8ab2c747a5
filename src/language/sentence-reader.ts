import type { Models } from '../models/index.ts'
import { featuresOf } from './features.ts'
import { lemmaOf } from './lemma.ts'
import { type FirstLabels, firstLabels, mendFirst } from './mend-first.ts'
import {
  GAP,
  makeParser,
  mendAsides,
  mendReported,
  NO_CHOICE,
  type Parser,
  parseSentence,
  parseView,
  type SeenWord,
  seeWord,
} from './parse/index.ts'
import { type HeldWord, heldWord, type TaggerRoom, taggerRoom, tagHeldWords } from './tag-words.ts'
import { columnsOf, type FormsRoom, formsOf, formsRoom, type WordForms } from './word-forms.ts'
import { isUpos, type Upos } from './words.ts'

/** Tagger and parser at work; a reader makes one and uses it for all its sentences. */
export interface SentenceReader {
  readonly models: Models
  readonly forms: FormsRoom
  readonly tagger: TaggerRoom
  readonly parser: Parser
  /** The labels of the tagger, taken apart. */
  readonly tagset: readonly Tags[]
  readonly first: FirstLabels
  /** What was made of each spelling before. */
  readonly held: Map<string, HeldSpelling>
}

interface Tags {
  readonly upos: Upos
  readonly xpos: string
}

/** What a spelling is under one tag, whatever the sentence. */
interface Reading extends Tags, SeenWord {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly feats: string
}

/** All that is remembered of a spelling, so that one look-up finds it. */
interface HeldSpelling {
  readonly lower: string
  readonly columns: Int32Array
  readonly word: HeldWord
  /** By the number of the tag. */
  readonly readings: (Reading | undefined)[]
}

/** Spellings that a reader remembers before it starts afresh; longer ones are none that come again. */
const HELD = 1 << 13
const MAX_HELD_UNITS = 40

/** What is read of a word in its sentence. */
export interface ReadWord extends Tags {
  readonly text: string
  readonly lower: string
  /** Lower-case dictionary form. */
  readonly lemma: string
  /** UD features as CoNLL-U writes them, empty for none. */
  readonly feats: string
  /** Place of the head within the sentence, from 0; -1 for the root. */
  readonly head: number
  /** UD relation to the head. */
  readonly deprel: string
}

/** Empty room for reading sentences with these models. */
export function sentenceReader(models: Models): SentenceReader {
  const tagset = models.tagger.labels.map((label) => {
    const [upos = 'X', xpos = ''] = label.split(' ')
    return { upos: isUpos(upos) ? upos : 'X', xpos }
  })
  return {
    models,
    forms: formsRoom(models.lexicon),
    tagger: taggerRoom(models),
    parser: makeParser(models),
    tagset,
    first: firstLabels(models.tagger.labels),
    held: new Map(),
  }
}

/** Longer runs of words without an end are lists or noise: they are read in pieces, straight ahead and in bounded room. */
const MAX_WORDS = 150

/** Tags, lemmas, features and the dependency tree of a sentence, given its tokens. */
export function readSentence(reader: SentenceReader, texts: readonly string[]): readonly ReadWord[] {
  return readSentences(reader, [texts])[0] ?? []
}

/**
 * The same for several sentences: all are tagged before any is parsed, so that the tagger's tables stay in the processor's
 * cache. Gives the same words as one by one.
 */
export function readSentences(
  reader: SentenceReader,
  sentences: readonly (readonly string[])[],
): readonly (readonly ReadWord[])[] {
  const tagged = sentences.map((texts) => piecesOf(texts).map((piece) => tagPiece(reader, piece)))
  return tagged.map((pieces) => {
    const gap = pieces.length > 1 ? NO_CHOICE : GAP
    return joinPieces(pieces.map((piece) => parsePiece(reader, piece, gap)))
  })
}

function piecesOf(texts: readonly string[]): readonly (readonly string[])[] {
  if (texts.length <= MAX_WORDS) return [texts]
  return Array.from({ length: Math.ceil(texts.length / MAX_WORDS) }, (_, i) =>
    texts.slice(i * MAX_WORDS, (i + 1) * MAX_WORDS),
  )
}

/** One tree of the pieces' trees: their roots hang on the first one's. */
function joinPieces(pieces: readonly (readonly ReadWord[])[]): readonly ReadWord[] {
  const [only] = pieces
  if (only !== undefined && pieces.length === 1) return only
  const words: ReadWord[] = []
  let root = -1
  for (const piece of pieces) {
    const from = words.length
    for (const word of piece) {
      if (word.head >= 0) words.push({ ...word, head: from + word.head })
      else words.push(root < 0 ? word : { ...word, head: root, deprel: 'parataxis' })
      if (root < 0 && word.head < 0) root = words.length - 1
    }
  }
  return words
}

/** A mark that opens a quotation. */
const OPENING_MARK = /^["“'‘«„]$/

interface TaggedPiece {
  readonly forms: WordForms
  readonly words: readonly Reading[]
}

function tagPiece(reader: SentenceReader, texts: readonly string[]): TaggedPiece {
  const spellings = texts.map((text) => spellingOf(reader, text))
  const forms = formsOf(
    texts,
    spellings.map((spelling) => spelling.columns),
  )
  const words = spellings.map((spelling) => spelling.word)
  const tags = tagHeldWords(forms, words, reader.models, reader.tagger)
  mendFirst(tags, OPENING_MARK.test(texts[0] ?? '') ? 1 : 0, reader.first)
  return { forms, words: spellings.map((spelling, i) => readingOf(reader, texts[i] ?? '', spelling, tags[i] ?? 0)) }
}

function parsePiece({ models, parser }: SentenceReader, piece: TaggedPiece, gap: number): readonly ReadWord[] {
  const { heads, relations } = parseSentence(parser, parseView(piece.forms, piece.words), gap)
  const { labels } = models.relations
  const read = piece.words.map(({ text, lower, lemma, upos, xpos, feats }, i) => {
    const deprel = labels[relations[i] ?? 0] ?? 'dep'
    return { text, lower, lemma, upos, xpos, feats, head: (heads[i] ?? 0) - 1, deprel }
  })
  return mendAsides(mendReported(read))
}

function spellingOf({ held, models, forms, tagger }: SentenceReader, text: string): HeldSpelling {
  const found = held.get(text)
  if (found !== undefined) return found
  const lower = text.toLowerCase()
  const columns = columnsOf(text, lower, forms)
  const made = { lower, columns, word: heldWord(text, lower, models, tagger), readings: [] }
  if (held.size >= HELD) held.clear()
  if (text.length <= MAX_HELD_UNITS) held.set(text, made)
  return made
}

function readingOf({ models, tagset }: SentenceReader, text: string, spelling: HeldSpelling, tag: number): Reading {
  const { lower, readings } = spelling
  const found = readings[tag]
  if (found !== undefined) return found
  const { upos, xpos } = tagset[tag] ?? UNKNOWN
  const lemma = lemmaOf(lower, xpos, models.lemmas)
  const seen = seeWord({ tag, upos, lower, lemma }, models.lexicon)
  const made = { ...seen, text, lower, lemma, upos, xpos, feats: featuresOf(lower, upos, xpos, models.features) }
  readings[tag] = made
  return made
}

const UNKNOWN: Tags = { upos: 'X', xpos: '' }

import { describe, expect, it } from 'vitest'
import { featuresOf, LEFT, lemmaOf, RIGHT, readWords, SHIFT } from '../src/language/index.ts'
import { decodeModels, type Models, readGazetteer, readLexicon } from '../src/models/index.ts'
import { tagNames } from '../src/reading/names/index.ts'
import type { GoldWord } from './conllu.ts'
import { encodeModel } from './encode-model.ts'
import { learnNames } from './learn-names.ts'
import { lemmasFile, trainFeatures, trainLemmas } from './lemmas.ts'
import type { LabelledDocument } from './name-data.ts'
import { oracleOf } from './parse-oracle.ts'
import { type ParserTables, parserFile, trainParser } from './parser.ts'
import { shuffled } from './perceptron.ts'
import { jackknifedTags, trainTagger } from './tagger.ts'

/** `form/lemma/UPOS/XPOS/features/head/relation …`, one sentence. */
const gold = (line: string): readonly GoldWord[] =>
  line.split(' ').map((word) => {
    const [form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = ''] = word.split('/')
    return { form, lemma, upos, xpos, feats, head: Number(head), deprel }
  })

const SENTENCES = [
  'The/the/DET/DT/_/2/det port/port/NOUN/NN/Number=Sing/3/nsubj closed/close/VERB/VBD/Tense=Past/0/root ././PUNCT/./_/3/punct',
  'The/the/DET/DT/_/2/det union/union/NOUN/NN/Number=Sing/3/nsubj voted/vote/VERB/VBD/Tense=Past/0/root ././PUNCT/./_/3/punct',
  'Mara/Mara/PROPN/NNP/Number=Sing/2/nsubj visited/visit/VERB/VBD/Tense=Past/0/root the/the/DET/DT/_/4/det port/port/NOUN/NN/Number=Sing/2/obj ././PUNCT/./_/2/punct',
  'The/the/DET/DT/_/2/det men/man/NOUN/NNS/Number=Plur/3/nsubj waited/wait/VERB/VBD/Tense=Past/0/root ././PUNCT/./_/3/punct',
  'Tomas/Tomas/PROPN/NNP/Number=Sing/2/nsubj planned/plan/VERB/VBD/Tense=Past/0/root the/the/DET/DT/_/4/det strike/strike/NOUN/NN/Number=Sing/2/obj ././PUNCT/./_/2/punct',
  'Mara/Mara/PROPN/NNP/Number=Sing/2/nsubj stopped/stop/VERB/VBD/Tense=Past/0/root the/the/DET/DT/_/4/det men/man/NOUN/NNS/Number=Plur/2/obj ././PUNCT/./_/2/punct',
].map(gold)

const CORPUS = [...SENTENCES, ...SENTENCES, ...SENTENCES, ...SENTENCES]
const LEXICON = { N6: 'port union strike', V38: 'close vote visit wait plan stop' }
const lexicon = readLexicon(LEXICON)

/** What is written to a file and read from it. */
const stored = (weights: Record<string, unknown>): unknown => JSON.parse(JSON.stringify(weights))

const tagger = stored(trainTagger(CORPUS, lexicon))
const lemmas = stored(lemmasFile(CORPUS.flat()))
const tables = (): ParserTables => {
  const tagset = [...new Set(CORPUS.flat().map((w) => `${w.upos} ${w.xpos}`))].toSorted()
  return { lexicon, lemmas: new Map(Object.entries(trainLemmas(CORPUS.flat()))), tagset }
}
const tags = CORPUS.map((sentence) => sentence.map((w) => `${w.upos} ${w.xpos}`))
const FINE = { transitions: { steps: 8, floor: 1 }, relations: { steps: 8, floor: 1 } }
const parser = stored(parserFile(trainParser(CORPUS, tags, tables()), FINE))
const modelsWith = (names: unknown): Models => decodeModels({ lexicon: LEXICON, lemmas, tagger, parser, names })

describe('training the tagger', () => {
  it('gives the same bytes twice', () => {
    expect(stored(trainTagger(CORPUS, lexicon))).toEqual(tagger)
  })

  it('gives a file that the engine reads and that has learnt its corpus', () => {
    const { tokens } = readWords('The union closed.', [], modelsWith(tagger))
    expect(tokens.map((t) => t.upos)).toEqual(['DET', 'NOUN', 'VERB', 'PUNCT'])
  })

  it('tags each sentence by a tagger that has not seen it', () => {
    const alone = gold('Zork/zork/PROPN/NNP/_/2/nsubj zorks/zork/VERB/VBZ/_/0/root')
    const tags = jackknifedTags([...CORPUS, ...CORPUS, alone, alone, alone], lexicon)
    expect(tags.at(-1)).toHaveLength(2)
    expect(tags.at(-1)).not.toEqual(['PROPN NNP', 'VERB VBZ'])
    expect(tags[0]).toEqual(['DET DT', 'NOUN NN', 'VERB VBD', 'PUNCT .'])
  })
})

describe('the oracle', () => {
  it('gives the way to a projective tree', () => {
    // 1 ← 2 → 3, root 4.
    expect([...oracleOf([0, 2, 4, 2])]).toEqual([SHIFT, LEFT, SHIFT, SHIFT, RIGHT, LEFT])
  })

  it('loses as little as it can of a tree that is not projective', () => {
    const steps = [...oracleOf([0, 3, 4, 5, 3])]
    expect(steps).toHaveLength(8)
    expect(steps.filter((t) => t === SHIFT)).toHaveLength(4)
  })
})

describe('training the parser', () => {
  it('gives the same bytes twice', () => {
    expect(stored(parserFile(trainParser(CORPUS, tags, tables()), FINE))).toEqual(parser)
  })

  it('gives a file that the engine reads and that has learnt its corpus', () => {
    const { tokens } = readWords('Tomas visited the port.', [], modelsWith(tagger))
    expect(tokens.map((t) => [t.head, t.deprel])).toEqual([
      [1, 'nsubj'],
      [-1, 'root'],
      [3, 'det'],
      [1, 'obj'],
      [1, 'punct'],
    ])
  })
})

describe('training lemmas and features', () => {
  const table = new Map(Object.entries(trainLemmas(SENTENCES.flat())))

  it('lists what no rule gives', () => {
    expect(lemmaOf('men', 'NNS', table)).toBe('man')
  })

  it('does not undo a doubled letter where there is none', () => {
    expect(lemmaOf('planned', 'VBD', table)).toBe('plan')
    expect(lemmaOf('condemned', 'VBD', table)).not.toBe('condem')
  })

  it('gives the features of the tags, and of a word that differs', () => {
    const words = gold('I/I/PRON/PRP/Person=1/0/root me/I/PRON/PRP/Case=Acc/1/dep')
    const features = new Map(Object.entries(trainFeatures([...words, ...words, ...words, ...words.slice(1)])))
    expect(featuresOf('i', 'PRON', 'PRP', features)).toBe('Person=1')
    expect(featuresOf('me', 'PRON', 'PRP', features)).toBe('Case=Acc')
    expect(featuresOf('me', 'NOUN', 'NN', features)).toBe('')
  })
})

describe('training the names', () => {
  const models = modelsWith(tagger)
  const document = (text: string, names: Readonly<Record<string, string>>): LabelledDocument => {
    const words = readWords(text, [], models)
    return { words, labels: words.tokens.map((t) => names[t.text] ?? 'O') }
  }
  const data = ['Mara visited the port.', 'Mara closed the port.', 'Mara stopped the men.'].map((text) =>
    document(text, { Mara: 'B-PER' }),
  )
  const lists = { gazetteer: readGazetteer({}), lexicon }
  const train = (): Record<string, unknown> => encodeModel(learnNames(data, lists), { steps: 8, floor: 1 })

  it('gives the same bytes twice', () => {
    expect(stored(train())).toEqual(stored(train()))
  })

  it('gives a model that has learnt its corpus', () => {
    const { names } = modelsWith(train())
    const words = readWords('Mara planned the strike.', [], models)
    expect(tagNames(words, names, lists).map((n) => [n.type, n.start, n.end])).toEqual([['PER', 0, 4]])
  })
})

describe('shuffling', () => {
  const items = Array.from({ length: 50 }, (_, i) => i)

  it('depends on the seed alone and loses nothing', () => {
    expect(shuffled(items, 1)).toEqual(shuffled(items, 1))
    expect(shuffled(items, 1)).not.toEqual(shuffled(items, 2))
    expect(shuffled(items, 1).toSorted((a, b) => a - b)).toEqual(items)
  })
})

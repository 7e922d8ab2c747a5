import { describe, expect, it } from 'vitest'
import { lemmaOf, readWords } from '../src/language/index.ts'
import { decodeModels, readGazetteer } from '../src/models/index.ts'
import { tagNames } from '../src/reading/names/index.ts'
import type { GoldWord } from './conllu.ts'
import { encodeModel } from './encode-model.ts'
import { trainLemmas } from './lemmas.ts'
import type { LabelledDocument } from './name-data.ts'
import { learnNames } from './names.ts'
import { shuffled } from './perceptron.ts'
import { trainTagger } from './tagger.ts'

/** `form/lemma/UPOS/XPOS …`, one sentence. */
const gold = (line: string): readonly GoldWord[] =>
  line.split(' ').map((word) => {
    const [form = '', lemma = '', upos = '', xpos = ''] = word.split('/')
    return { form, lemma, upos, xpos }
  })

const SENTENCES = [
  'The/the/DET/DT port/port/NOUN/NN closed/close/VERB/VBD ././PUNCT/.',
  'The/the/DET/DT union/union/NOUN/NN voted/vote/VERB/VBD ././PUNCT/.',
  'Mara/Mara/PROPN/NNP visited/visit/VERB/VBD the/the/DET/DT port/port/NOUN/NN ././PUNCT/.',
  'The/the/DET/DT men/man/NOUN/NNS waited/wait/VERB/VBD ././PUNCT/.',
  'Tomas/Tomas/PROPN/NNP planned/plan/VERB/VBD the/the/DET/DT strike/strike/NOUN/NN ././PUNCT/.',
  'Mara/Mara/PROPN/NNP stopped/stop/VERB/VBD the/the/DET/DT men/man/NOUN/NNS ././PUNCT/.',
].map(gold)

describe('training the tagger', () => {
  const corpus = [...SENTENCES, ...SENTENCES, ...SENTENCES, ...SENTENCES]

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(trainTagger(corpus))).toBe(JSON.stringify(trainTagger(corpus)))
  })

  it('gives a file that the engine reads and that has learnt its corpus', () => {
    const tagger: unknown = JSON.parse(JSON.stringify(trainTagger(corpus)))
    const { tokens } = readWords('The union closed.', [], decodeModels({ tagger, names: tagger }))
    expect(tokens.map((t) => t.upos)).toEqual(['DET', 'NOUN', 'VERB', 'PUNCT'])
  })
})

describe('training the lemmas', () => {
  const table = new Map(Object.entries(trainLemmas(SENTENCES.flat())))

  it('lists what no rule gives', () => {
    expect(lemmaOf('men', 'NNS', table)).toBe('man')
  })

  it('does not undo a doubled letter where there is none', () => {
    expect(lemmaOf('planned', 'VBD', table)).toBe('plan')
    expect(lemmaOf('condemned', 'VBD', table)).not.toBe('condem')
  })
})

describe('training the names', () => {
  const tagger: unknown = JSON.parse(JSON.stringify(trainTagger([...SENTENCES, ...SENTENCES, ...SENTENCES])))
  const models = decodeModels({ tagger, names: tagger })
  const document = (text: string, names: Readonly<Record<string, string>>): LabelledDocument => {
    const words = readWords(text, [], models)
    return { words, labels: words.tokens.map((t) => names[t.text] ?? 'O') }
  }
  const data = ['Mara visited the port.', 'Mara closed the port.', 'Mara stopped the men.'].map((text) =>
    document(text, { Mara: 'B-PER' }),
  )
  const gazetteer = readGazetteer({})
  const train = (): Record<string, unknown> => encodeModel(learnNames(data, gazetteer), { steps: 8, floor: 1 })

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(train())).toBe(JSON.stringify(train()))
  })

  it('gives a model that has learnt its corpus', () => {
    const { names } = decodeModels({ tagger, names: train() })
    const words = readWords('Mara planned the strike.', [], models)
    expect(tagNames(words, names, gazetteer).map((n) => [n.type, n.start, n.end])).toEqual([['PER', 0, 4]])
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

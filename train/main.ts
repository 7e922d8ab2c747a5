import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { decodeLemmas, decodeModels, decodeTagger, readLexicon } from '../src/models/index.ts'
import { BATCHES } from '../test/pages/all-pages.ts'
import { commonWords } from './common-words.ts'
import { type GoldWord, readConllu } from './conllu.ts'
import { knownNames } from './known-names.ts'
import { lemmasFile } from './lemmas.ts'
import { lexiconFile } from './lexicon.ts'
import { letterWeights } from './name-letters.ts'
import { nameWeights } from './name-pairs.ts'
import { trainNames } from './names.ts'
import { blockWeights } from './page-blocks.ts'
import { parserFile, trainParser } from './parser.ts'
import { readRawText } from './raw-text.ts'
import { trainSentences } from './sentences.ts'
import { jackknifedTags, trainTagger } from './tagger.ts'
import { writeHashes } from './write-hashes.ts'

const ROOT = new URL('..', import.meta.url).pathname
const CORPORA = new URL('../../shared/corpora/', import.meta.url).pathname
const WEIGHTS = 'src/models/weights'
const TREEBANKS = ['ewt', 'gum'].map((name) => `${CORPORA}ud-english-${name}/train.conllu`)

interface Task {
  /** The file that is written, from the project's root. */
  readonly file: string
  readonly make: () => string
}

const json = (weights: Record<string, unknown>): string => `${JSON.stringify(weights)}\n`
const weights = (name: string): unknown => JSON.parse(readFileSync(`${ROOT}${WEIGHTS}/${name}.json`, 'utf8'))
const trees = (): readonly (readonly GoldWord[])[] => TREEBANKS.flatMap(readConllu)

const progress = (round: number, wrong: number): void => {
  console.error(`round ${round + 1}: ${wrong} sentences wrong`)
}

const BELOW_NAMES = ['lexicon', 'lemmas', 'sentences', 'tagger', 'parser']

/** In the order in which they build on one another. */
const TASKS: ReadonlyMap<string, Task> = new Map([
  ['lexicon', { file: `${WEIGHTS}/lexicon.json`, make: () => json(lexiconFile()) }],
  [
    'sentences',
    { file: `${WEIGHTS}/sentences.json`, make: () => json(trainSentences(TREEBANKS.flatMap(readRawText))) },
  ],
  [
    'tagger',
    { file: `${WEIGHTS}/tagger.json`, make: () => json(trainTagger(trees(), readLexicon(weights('lexicon')))) },
  ],
  ['lemmas', { file: `${WEIGHTS}/lemmas.json`, make: () => json(lemmasFile(trees().flat())) }],
  [
    'parser',
    {
      file: `${WEIGHTS}/parser.json`,
      make: () => {
        const lexicon = readLexicon(weights('lexicon'))
        const { lemmas } = decodeLemmas(weights('lemmas'))
        const tagset = decodeTagger(weights('tagger')).tagger.labels
        const sentences = trees()
        const tags = jackknifedTags(sentences, lexicon)
        return json(parserFile(trainParser(sentences, tags, { lexicon, lemmas, tagset }, progress)))
      },
    },
  ],
  [
    'names',
    {
      file: `${WEIGHTS}/names.json`,
      make: () => {
        const [lexicon, lemmas, sentences, tagger, parser] = BELOW_NAMES.map(weights)
        return json(trainNames(CORPORA, decodeModels({ lexicon, lemmas, sentences, tagger, parser, names: tagger })))
      },
    },
  ],
  ['common-words', { file: 'src/link/stories/common-words.ts', make: () => commonWords(CORPORA) }],
  ['known-names', { file: 'src/link/names/known-names.ts', make: () => knownNames(CORPORA) }],
  ['name-pairs', { file: 'src/link/names/name-weights.ts', make: () => nameWeights(CORPORA) }],
  ['name-letters', { file: 'src/link/names/letter-weights.ts', make: () => letterWeights(CORPORA) }],
  ['page-blocks', { file: 'src/intake/html/block-weights.ts', make: () => blockWeights([...BATCHES.values()].flat()) }],
])

const task = TASKS.get(process.argv[2] ?? '')
if (task === undefined || !existsSync(CORPORA)) {
  console.error(
    task === undefined
      ? `usage: npm run train -- ${[...TASKS.keys()].join('|')}`
      : 'the corpora are not here: they belong in ../shared/corpora (see docs/training.md)',
  )
  process.exit(2)
}
writeFileSync(`${ROOT}${task.file}`, task.make())
writeHashes(`${ROOT}${WEIGHTS}`)

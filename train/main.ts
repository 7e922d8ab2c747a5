import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { decodeModels } from '../src/models/index.ts'
import { commonWords } from './common-words.ts'
import { readConllu } from './conllu.ts'
import { trainNames } from './names.ts'
import { readRawText } from './raw-text.ts'
import { trainSentences } from './sentences.ts'
import { trainTagger } from './tagger.ts'

const ROOT = new URL('..', import.meta.url).pathname
const CORPORA = new URL('../../shared/corpora/', import.meta.url).pathname
const WEIGHTS = 'src/models/weights'
const TREEBANKS = ['ud-english-ewt', 'ud-english-gum']

interface Task {
  /** The file that is written, from the project's root. */
  readonly file: string
  readonly make: () => string
}

const json = (weights: Record<string, unknown>): string => `${JSON.stringify(weights)}\n`

const TASKS: ReadonlyMap<string, Task> = new Map([
  [
    'sentences',
    {
      file: `${WEIGHTS}/sentences.json`,
      make: () => json(trainSentences(TREEBANKS.flatMap((name) => readRawText(`${CORPORA}${name}/train.conllu`)))),
    },
  ],
  [
    'tagger',
    {
      file: `${WEIGHTS}/tagger.json`,
      make: () => {
        const sentences = TREEBANKS.flatMap((name) => readConllu(`${CORPORA}${name}/train.conllu`))
        return json(trainTagger(sentences))
      },
    },
  ],
  [
    'names',
    {
      file: `${WEIGHTS}/names.json`,
      make: () => {
        const [tagger, sentences]: readonly unknown[] = ['tagger', 'sentences'].map((name) =>
          JSON.parse(readFileSync(`${ROOT}${WEIGHTS}/${name}.json`, 'utf8')),
        )
        return json(trainNames(CORPORA, decodeModels({ tagger, names: tagger, sentences })))
      },
    },
  ],
  ['common-words', { file: 'src/link/stories/common-words.ts', make: () => commonWords(CORPORA) }],
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

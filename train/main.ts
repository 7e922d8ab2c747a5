import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { decodeModels } from '../src/models/index.ts'
import { commonWords } from './common-words.ts'
import { readConllu } from './conllu.ts'
import { knownNames } from './known-names.ts'
import { letterWeights } from './name-letters.ts'
import { nameWeights } from './name-pairs.ts'
import { trainNames } from './names.ts'
import { trainTagger } from './tagger.ts'

const ROOT = new URL('..', import.meta.url).pathname
const CORPORA = new URL('../../shared/corpora/', import.meta.url).pathname
const WEIGHTS = 'src/models/weights'

interface Task {
  /** The file that is written, from the project's root. */
  readonly file: string
  readonly make: () => string
}

const json = (weights: Record<string, unknown>): string => `${JSON.stringify(weights)}\n`

const TASKS: ReadonlyMap<string, Task> = new Map([
  [
    'tagger',
    {
      file: `${WEIGHTS}/tagger.json`,
      make: () => {
        const sentences = ['ewt', 'gum'].flatMap((name) => readConllu(`${CORPORA}ud-english-${name}/train.conllu`))
        return json(trainTagger(sentences))
      },
    },
  ],
  [
    'names',
    {
      file: `${WEIGHTS}/names.json`,
      make: () => {
        const tagger: unknown = JSON.parse(readFileSync(`${ROOT}${WEIGHTS}/tagger.json`, 'utf8'))
        return json(trainNames(CORPORA, decodeModels({ tagger, names: tagger })))
      },
    },
  ],
  ['common-words', { file: 'src/link/stories/common-words.ts', make: () => commonWords(CORPORA) }],
  ['known-names', { file: 'src/link/names/known-names.ts', make: () => knownNames(CORPORA) }],
  ['name-pairs', { file: 'src/link/names/name-weights.ts', make: () => nameWeights(CORPORA) }],
  ['name-letters', { file: 'src/link/names/letter-weights.ts', make: () => letterWeights(CORPORA) }],
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

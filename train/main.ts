import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { lemmaOf } from '../src/language/index.ts'
import { decodeModels } from '../src/models/index.ts'
import { readConllu } from './conllu.ts'
import { trainNames } from './names.ts'
import { trainTagger } from './tagger.ts'

const CORPORA = new URL('../../shared/corpora/', import.meta.url).pathname
const WEIGHTS = new URL('../src/models/weights/', import.meta.url).pathname

const tasks: Readonly<Record<string, () => Record<string, unknown>>> = {
  tagger: () =>
    trainTagger(
      [...readConllu(`${CORPORA}ud-english-ewt/train.conllu`), ...readConllu(`${CORPORA}ud-english-gum/train.conllu`)],
      (lower, xpos) => lemmaOf(lower, xpos, new Map()),
    ),
  names: () => {
    const tagger: unknown = JSON.parse(readFileSync(`${WEIGHTS}tagger.json`, 'utf8'))
    return trainNames(CORPORA, decodeModels({ tagger, names: tagger }))
  },
}

const name = process.argv[2] ?? ''
const task = tasks[name]
if (task === undefined || !existsSync(CORPORA)) {
  console.error(
    task === undefined
      ? `usage: npm run train -- ${Object.keys(tasks).join('|')}`
      : `the corpora are not here: ${CORPORA} (see docs/training.md)`,
  )
  process.exit(2)
}
mkdirSync(WEIGHTS, { recursive: true })
writeFileSync(`${WEIGHTS}${name}.json`, `${JSON.stringify(task())}\n`)

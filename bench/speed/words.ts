import { readFileSync } from 'node:fs'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { loadModels } from '../../src/engine/index.ts'
import { findSentences, findTokens, readSentence, sentenceReader, stretchesOf } from '../../src/language/index.ts'
import { CORPORA } from '../quality/corpus.ts'

/** One way of reading words, in UTF-16 units a second of CPU time of this process. */
interface Rate {
  readonly name: string
  readonly unitsPerSecond: number
}

const ROUNDS = 3

const texts = ['train', 'dev'].flatMap((part) =>
  readFileSync(`${CORPORA}polnear/${part}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => String(JSON.parse(line).text)),
)
/** The slow peers read a part only. */
const some = texts.slice(0, 150)

/** The best of a few rounds: what other processes take away is no property of the code. */
function rate(name: string, over: readonly string[], read: (text: string) => void): Rate {
  for (const text of over.slice(0, 60)) read(text)
  const units = over.reduce((sum, text) => sum + text.length, 0)
  let best = 0
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    for (const text of over) read(text)
    const { user, system } = process.cpuUsage(before)
    best = Math.max(best, (units * 1e6) / (user + system))
  }
  return { name, unitsPerSecond: Math.round(best) }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
const wink = winkNLP(model, ['sbd', 'pos'])
const models = await loadModels()
const reader = sentenceReader(models)
let sink = 0

const rates = [
  rate('tokens + sentences', texts, (text) => {
    for (const { start, end } of stretchesOf(text, [])) {
      const tokens = findTokens(text, start, end)
      sink += findSentences(text, tokens, 0, tokens.length, models.sentences).length
    }
  }),
  rate('Intl.Segmenter, words', texts, (text) => {
    for (const part of segmenter.segment(text)) sink += part.index
  }),
  rate('tokens + sentences + tags + lemmas + parse', some, (text) => {
    for (const { start, end } of stretchesOf(text, [])) {
      const tokens = findTokens(text, start, end)
      for (const { first, last } of findSentences(text, tokens, 0, tokens.length, models.sentences)) {
        const words = tokens.slice(first, last).map((t) => text.slice(t.start, t.end))
        sink += readSentence(reader, words).length
      }
    }
  }),
  rate('compromise, tags', some.slice(0, 40), (text) => {
    sink += nlp(text).terms().length
  }),
  rate('wink-nlp, tags', some, (text) => {
    sink += wink.readDoc(text).tokens().length()
  }),
]
console.log(JSON.stringify({ rates, sink }))

import { readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import { digest, digestBytes, loadModels } from '../../src/engine/index.ts'
import { readItem, splitInput } from '../../src/intake/index.ts'
import { formsRoom, readWords } from '../../src/language/index.ts'
import { settleNames, tagNames } from '../../src/reading/names/index.ts'
import { findTimes } from '../../src/reading/times/index.ts'
import { CORPORA } from '../quality/corpus.ts'

/** One layer over words already read, in tokens a second of CPU time of this process. */
interface LayerRate {
  readonly name: string
  readonly tokensPerSecond: number
}

/** Rounds over the whole pile; the best one counts, for what other processes take away is no property of the code. */
const ROUNDS = 6
const PILE = `${CORPORA}polnear/dev.jsonl`

const models = await loadModels()
const inputs = splitInput({ name: PILE, bytes: readFileSync(PILE) }).flatMap((part) => {
  const read = part.ok ? readItem(part.value, { sha256: digestBytes, digest, meta: null }) : part
  return read.ok ? [{ doc: read.value, words: readWords(read.value.text, read.value.blocks, models) }] : []
})
const tokens = inputs.reduce((sum, { words }) => sum + words.tokens.length, 0)
const room = formsRoom(models.lexicon)
const day = new Date(Date.UTC(2016, 5, 1))
let sink = 0

function rate(name: string, read: (input: (typeof inputs)[number]) => number): LayerRate {
  let best = 0
  for (let round = 0; round <= ROUNDS; round++) {
    const before = process.cpuUsage()
    for (const input of inputs) sink += read(input)
    const { user, system } = process.cpuUsage(before)
    // The first round warms up.
    if (round > 0) best = Math.max(best, (tokens * 1e6) / (user + system))
  }
  return { name, tokensPerSecond: Math.round(best) }
}

const layers = [
  rate(
    'names, tokens and tags given',
    ({ doc, words }) => settleNames(words, tagNames(words, models.names, models, room), doc.blocks, models).length,
  ),
  rate('times, tokens given', ({ doc, words }) => findTimes(doc, words).length),
  rate('chrono-node, text given', ({ doc }) => parse(doc.text, day).length),
]
console.log(JSON.stringify({ layers, tokens, sink }))

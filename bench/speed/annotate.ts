import { readFileSync } from 'node:fs'
import type { Annotated, Document } from '../../src/document/index.ts'
import { digest, digestBytes, loadModels, printAnnotated } from '../../src/engine/index.ts'
import { type Item, readItem, splitInput } from '../../src/intake/index.ts'
import { readWords, sentenceReader } from '../../src/language/index.ts'
import { findEvents } from '../../src/reading/events/index.ts'
import { findCare, findEntities, settleNames, tagNames } from '../../src/reading/names/index.ts'
import { findQuantities } from '../../src/reading/quantities/index.ts'
import { findRelations } from '../../src/reading/relations/index.ts'
import { findAttributions, findQuotes } from '../../src/reading/speech/index.ts'
import { findTimes } from '../../src/reading/times/index.ts'
import { treeOf } from '../../src/reading/tree/index.ts'
import { CORPORA } from '../quality/corpus.ts'

/**
 * What each layer of `annotate` takes, in microseconds of CPU time of this thread a token, over PolNeAR dev: in the first
 * round, while the engine compiles, and later on. The least of some rounds counts, for what other processes take away is
 * no property of the code; layers in parentheses are part of others and not in the sum.
 */
const ROUNDS = 8
const PILE = `${CORPORA}polnear/dev.jsonl`

const models = await loadModels()
const reader = sentenceReader(models)
const items = splitInput({ name: PILE, bytes: readFileSync(PILE) }).flatMap((part) => (part.ok ? [part.value] : []))

/**
 * Microseconds of CPU time of this thread. Linux moves the clock of a thread at its ticks only, some milliseconds apart,
 * unless somebody asks for that of the whole process.
 */
function cpuMicros(): number {
  process.cpuUsage()
  const { user, system } = process.threadCpuUsage()
  return user + system
}

/** Microseconds of each layer in one round. */
type Spent = Map<string, number>

/** The steps of `annotate`, timed one by one; gives the number of tokens. */
function annotateTimed(item: Item, spent: Spent): number {
  const timed = <T>(layer: string, work: () => T): T => {
    const before = cpuMicros()
    const made = work()
    spent.set(layer, (spent.get(layer) ?? 0) + cpuMicros() - before)
    return made
  }
  const read = timed('intake and digest', () => readItem(item, { sha256: digestBytes, digest, meta: null }))
  if (!read.ok) return 0
  const doc: Document = read.value
  const words = timed('words', () => readWords(doc.text, doc.blocks, models, reader))
  const tree = timed('tree', () => treeOf(words))
  const quotes = timed('quotes', () => findQuotes(doc))
  const times = timed('times', () => findTimes(doc, words))
  timed('(names alone)', () =>
    settleNames(words, tagNames(words, models.names, models, reader.forms), doc.blocks, models),
  )
  const { entities: named, descriptions } = timed('names and reference', () =>
    findEntities(words, doc.blocks, quotes, models, reader.forms),
  )
  const quantities = timed('quantities', () => findQuantities(doc, words, times, named))
  const { attributions, entities } = timed('attributions', () =>
    findAttributions({ doc, words, tree, quotes, entities: named, times }),
  )
  const care = timed('care', () => findCare(words, entities))
  const events = timed('events', () =>
    findEvents({ doc, words, tree, entities, times, quantities, attributions, quotes }),
  )
  const relations = timed('relations', () =>
    findRelations({ doc, words, tree, entities, descriptions, attributions, quotes }),
  )
  timed('printing', () => {
    const sentences = words.sentences.map(({ start, end }) => ({ start, end }))
    const layers = {
      sentences,
      entities,
      descriptions,
      care,
      times,
      quantities,
      quotes,
      attributions,
      events,
      relations,
    }
    const annotated: Annotated = { ...doc, ...layers }
    return printAnnotated(annotated)
  })
  return words.tokens.length
}

const first: Spent = new Map()
const least: Spent = new Map()
let tokens = 0
for (let round = 0; round <= ROUNDS; round++) {
  const spent: Spent = round === 0 ? first : new Map()
  tokens = items.reduce((sum, item) => sum + annotateTimed(item, spent), 0)
  if (round > 0) for (const [layer, micros] of spent) least.set(layer, Math.min(least.get(layer) ?? Infinity, micros))
}
const perToken = (micros: number): number => Math.round((1000 * micros) / tokens) / 1000
const rate = (spent: Spent): number => {
  const micros = [...spent].reduce((sum, [layer, part]) => (layer.startsWith('(') ? sum : sum + part), 0)
  return Math.round((1e6 * tokens) / micros)
}
const layers = [...least].map(([name, micros]) => ({
  name,
  firstMicrosPerToken: perToken(first.get(name) ?? 0),
  microsPerToken: perToken(micros),
}))
console.log(
  JSON.stringify({ layers, tokens, firstTokensPerSecond: rate(first), tokensPerSecond: rate(least) }, null, 1),
)

import { readFileSync } from 'node:fs'
import type { Models } from '../src/models/index.ts'
import { follows, nameFeatures, readGazetteer } from '../src/reading/names/index.ts'
import { type LabelledSentence, readNames } from './name-data.ts'
import { argmax, encodeModel, perceptron, shuffled } from './perceptron.ts'

const EPOCHS = 8
const BUCKETS = 1 << 17
const SEED = 20261121
const LABELS = ['O', ...['PER', 'ORG', 'LOC', 'EVENT', 'OTHER'].flatMap((t) => [`B-${t}`, `I-${t}`])]

/** The name tagger's weight file with its gazetteer, from the parts of the corpora whose licence lets weights ship. */
export function trainNames(corpora: string, models: Models): Record<string, unknown> {
  const tables = gazetteerTables(corpora)
  const gazetteer = readGazetteer(new Map(Object.entries(tables)))
  const all = (): boolean => true
  const plain = (type: string): boolean => type !== 'MISC'
  const data: readonly LabelledSentence[] = [
    ...readNames(`${corpora}ner/gum/train.jsonl`, all, models),
    ...readNames(`${corpora}ner/wikigold/train.jsonl`, all, models),
    ...readNames(`${corpora}ner/uner-ewt/train.jsonl`, plain, models),
    ...readNames(`${corpora}ner/crossner-politics/train.jsonl`, all, models),
    ...readNames(`${corpora}ner/re3d/train.jsonl`, plain, models),
  ]
  const index = new Map(LABELS.map((label, i) => [label, i]))
  const model = perceptron(LABELS, BUCKETS)
  const scores = new Float64Array(LABELS.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { tokens, labels } of shuffled(data, SEED + epoch)) {
      let last = 'O'
      let beforeLast = 'O'
      tokens.forEach((_, i) => {
        const features = nameFeatures(tokens, i, last, beforeLast, gazetteer)
        model.score(features, scores)
        const guess = argmax(scores, (k) => follows(last, LABELS[k] ?? 'O'))
        model.tick()
        // Where the history went wrong the inside of a name can only be its beginning: an update towards a label that
        // may not follow could never be satisfied and would let its weights grow without end.
        const gold = labels[i] ?? 'O'
        model.update(features, index.get(follows(last, gold) ? gold : `B-${gold.slice(2)}`) ?? 0, guess)
        beforeLast = last
        last = LABELS[guess] ?? 'O'
      })
    }
  }
  return { ...encodeModel(model, 16), gazetteer: tables }
}

/** Given names by gender (CC0) and territories (MIT), lower case, one string each. */
function gazetteerTables(corpora: string): Record<string, string> {
  const given = { F: new Set<string>(), M: new Set<string>() }
  for (const line of readFileSync(`${corpora}names/popular-names.tsv`, 'utf8').split('\n').slice(1)) {
    const [kind, , , gender, , romanised = ''] = line.split('\t')
    if (kind !== 'given' || !/^\p{L}{3,}$/u.test(romanised)) continue
    if (gender === 'F' || gender === 'M') given[gender].add(romanised.toLowerCase())
  }
  const places = new Set<string>()
  for (const line of readFileSync(`${corpora}names/territory-aliases.jsonl`, 'utf8').split('\n')) {
    if (line === '') continue
    const record: { name: string; full?: string; strong?: readonly string[] } = JSON.parse(line)
    // Only the name itself and the full one: the aliases hold loaded and wrong ones.
    for (const name of [record.name, record.full ?? '']) {
      if (/^[\p{Script=Latin} .'-]{4,40}$/u.test(name)) places.add(name.toLowerCase())
    }
  }
  const joined = (set: ReadonlySet<string>): string => [...set].toSorted().join('|')
  return { givenF: joined(given.F), givenM: joined(given.M), places: joined(places) }
}

import { tagFeatures } from '../src/language/index.ts'
import type { GoldWord } from './conllu.ts'
import { argmax, encodeModel, perceptron, shuffled } from './perceptron.ts'

const EPOCHS = 5
const BUCKETS = 1 << 16
const SEED = 20261121

/** The tagger's weight file with its tables of known tags and irregular lemmas, from gold sentences. */
export function trainTagger(
  sentences: readonly (readonly GoldWord[])[],
  lemmaOf: (lower: string, xpos: string) => string,
): Record<string, unknown> {
  const tag = (w: GoldWord): string => `${w.upos} ${w.xpos}`
  const counts = new Map<string, number>()
  for (const w of sentences.flat()) counts.set(tag(w), (counts.get(tag(w)) ?? 0) + 1)
  const labels = [...counts]
    .filter(([, n]) => n >= 3)
    .map(([label]) => label)
    .toSorted()
  const index = new Map(labels.map((label, i) => [label, i]))
  const known = knownTags(sentences, tag)
  const model = perceptron(labels, BUCKETS)
  const scores = new Float64Array(labels.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const sentence of shuffled(sentences, SEED + epoch)) {
      const words = sentence.map((w) => w.form)
      const lowers = words.map((w) => w.toLowerCase().replaceAll('’', "'"))
      let last = '<s>'
      let beforeLast = '<s>'
      sentence.forEach((w, i) => {
        const gold = index.get(tag(w))
        let chosen = known.get(lowers[i] ?? '')
        if (chosen === undefined) {
          const features = tagFeatures(words, lowers, i, last, beforeLast)
          model.score(features, scores)
          const guess = argmax(scores)
          model.tick()
          if (gold !== undefined) model.update(features, gold, guess)
          chosen = labels[guess] ?? 'X'
        }
        beforeLast = last
        last = chosen
      })
    }
  }
  return { ...encodeModel(model, 12), known: Object.fromEntries(known), lemmas: irregularLemmas(sentences, lemmaOf) }
}

/** Words seen ten times or more that bear one tag in at least 99.5 % of cases. */
function knownTags(
  sentences: readonly (readonly GoldWord[])[],
  tag: (w: GoldWord) => string,
): ReadonlyMap<string, string> {
  const byWord = new Map<string, Map<string, number>>()
  for (const w of sentences.flat()) {
    const lower = w.form.toLowerCase().replaceAll('’', "'")
    const tags = byWord.get(lower) ?? new Map<string, number>()
    tags.set(tag(w), (tags.get(tag(w)) ?? 0) + 1)
    byWord.set(lower, tags)
  }
  const out: [string, string][] = []
  for (const [word, tags] of byWord) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0)
    const top = [...tags].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
    if (total >= 20 && top !== undefined && top[1] / total >= 0.995) out.push([word, top[0]])
  }
  return new Map(out.toSorted((a, b) => (a[0] < b[0] ? -1 : 1)))
}

function irregularLemmas(
  sentences: readonly (readonly GoldWord[])[],
  lemmaOf: (lower: string, xpos: string) => string,
): Record<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const w of sentences.flat()) {
    if (!/^(?:VB|NNS|JJ[RS]|RB[RS]|PRP|DT|MD)/.test(w.xpos) || w.lemma === '_') continue
    const key = `${w.xpos} ${w.form.toLowerCase().replaceAll('’', "'")}`
    const lemmas = counts.get(key) ?? new Map<string, number>()
    lemmas.set(w.lemma.toLowerCase(), (lemmas.get(w.lemma.toLowerCase()) ?? 0) + 1)
    counts.set(key, lemmas)
  }
  const out: [string, string][] = []
  for (const [key, lemmas] of counts) {
    const top = [...lemmas].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]
    const [xpos = '', lower = ''] = key.split(' ')
    if (top !== undefined && top[0] !== lemmaOf(lower, xpos)) out.push([key, top[0]])
  }
  return Object.fromEntries(out.toSorted((a, b) => (a[0] < b[0] ? -1 : 1)))
}

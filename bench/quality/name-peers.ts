import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { CORPORA, records, scratch } from './corpus.ts'
import { runScorer } from './run-scorer.ts'
import { TASKS } from './tasks.ts'

/** Prints the exact F1 over PER, ORG, LOC of ours and of the peers on the same dev parts: `node bench/quality/name-peers.ts`. */
const GOLD: readonly string[] = [
  'ner/crossner-politics/dev.jsonl',
  'ner/gum/dev.jsonl',
  'ner/uner-pud/dev.jsonl',
  'ner/wikigold/dev.jsonl',
  'ner/re3d/dev.jsonl',
  'ner-eval-only/worldwide-dev.jsonl',
]

interface Named {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** compromise's people, places and organisations, each cut to its letters and digits as the corpora cut names. */
function compromise(text: string): readonly Named[] {
  const doc = nlp(text)
  const kinds = [
    ['PER', doc.people()],
    ['LOC', doc.places()],
    ['ORG', doc.organizations()],
  ] as const
  return kinds.flatMap(([type, view]) => {
    const found: readonly { readonly offset?: { readonly start: number; readonly length: number } }[] = view.json({
      offset: true,
    })
    return found.flatMap(({ offset }): readonly Named[] => {
      if (offset === undefined) return []
      const raw = text.slice(offset.start, offset.start + offset.length).replace(/[’']s\W*$/u, '')
      const inner = /^[^\p{L}\p{N}]*(.*?)[^\p{L}\p{N}]*$/su.exec(raw)?.[1] ?? ''
      const start = offset.start + raw.indexOf(inner)
      return inner === '' ? [] : [{ start, end: start + inner.length, type }]
    })
  })
}

const wink = winkNLP(model, ['sbd', 'pos', 'ner'])
/** wink's entities: its English model knows none of our types, so only the names of its types are of interest. */
const winkTypes = new Set<string>()

for (const path of GOLD) {
  const gold = CORPORA + path
  const ours = TASKS.get('spans')?.({ gold, docs: null, json: true, values: new Map() }) ?? '{}'
  const lines = records(gold).map((record) => {
    const text = String(record.text)
    for (const type of wink.readDoc(text).entities().out(wink.its.type)) winkTypes.add(String(type))
    return JSON.stringify({ id: record.id, text, entities: compromise(text) })
  })
  const theirs = scratch('peer.jsonl', `${lines.join('\n')}\n`)
  const peer = runScorer('spans', [gold, theirs, '--types', 'PER,ORG,LOC', '--json'])
  console.log(`${path}: ours ${exact(ours)}, compromise ${exact(peer)}`)
}
console.log(`wink-nlp finds no people, bodies or places; its entities here are ${[...winkTypes].toSorted().join(', ')}`)

function exact(printed: string): string {
  return (100 * Number(JSON.parse(printed).exact.f1)).toFixed(1)
}

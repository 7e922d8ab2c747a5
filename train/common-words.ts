import { readFileSync } from 'node:fs'
import { termsIn } from '../src/link/copies/index.ts'

/** Texts whose licence lets what is counted on them ship: UD trains by document, open NER trains, Wikinews. */
const RECORDS = [
  'ner/gum/train',
  'ner/wikigold/train',
  'ner/re3d/train',
  'crossdoc/meantime/dev',
  'crossdoc/semeval2015-timeline/dev',
]
/** A word is listed from this share of the texts on. */
const SHARE = 0.012

/** The source of `link/stories/common-words.ts`: words of English by how many of 8,192 texts hold them, in half-bits. */
export function commonWords(corpora: string): string {
  const texts = [
    ...RECORDS.flatMap((name) => textsOf(`${corpora}${name}.jsonl`)),
    ...documentsOf(`${corpora}ud-english-ewt/train.conllu`),
  ]
  const counts = new Map<string, number>()
  for (const text of new Set(texts)) {
    for (const word of new Set(
      termsIn(text)
        .filter((t) => t.kind === 'word')
        .map((t) => t.key),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const total = new Set(texts).size
  const buckets = new Map<number, string[]>()
  for (const [word, count] of counts) {
    if (count < total * SHARE || word.length < 2 || /\d/.test(word)) continue
    const bits = Math.round(2 * Math.log2((count * 8192) / total))
    buckets.set(bits, [...(buckets.get(bits) ?? []), word])
  }
  const rows = [...buckets]
    .toSorted((a, b) => b[0] - a[0])
    .map(([bits, words]) => `  [${bits}, '${words.toSorted().join(' ')}'],`)
  return [
    '/**',
    ' * Words of English by how many of 8,192 texts hold them: [half-bits of that count, words]. Made by',
    ' * `npm run train -- common-words` from texts with an open licence; only lower-case forms are counted.',
    ' */',
    'export const COMMON_WORDS: readonly (readonly [halfBits: number, words: string])[] = [',
    ...rows,
    ']',
    '',
  ].join('\n')
}

function textsOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => String(JSON.parse(line).text))
}

/** Running text of each document of a CoNLL-U file, sentences joined by a blank. */
function documentsOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('# newdoc')
    .slice(1)
    .map((doc) => [...doc.matchAll(/^# text = (.*)$/gm)].map((m) => m[1] ?? '').join(' '))
    .filter((text) => text.length > 400)
}

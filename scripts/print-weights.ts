import { readFileSync } from 'node:fs'
import { decodeLinearModel } from '../src/models/index.ts'

/** Prints a weight file as text: its tables line by line, its models as `row label weight label weight …`. */
function print(name: string, json: unknown): void {
  if (typeof json !== 'object' || json === null) {
    console.log(`${name}\t${String(json)}`)
    return
  }
  const model = decodeLinearModel(json)
  if (model.ok) {
    const { labels, starts, cells, buckets } = model.value
    console.log(`# ${name}: ${labels.length} labels, ${cells.length} weights in ${buckets} rows`)
    for (let row = 0; row < buckets; row++) {
      const pairs: string[] = []
      for (const cell of cells.subarray(starts[row], starts[row + 1])) pairs.push(`${labels[cell & 255]}\t${cell >> 8}`)
      if (pairs.length > 0) console.log(`${row}\t${pairs.join('\t')}`)
    }
  }
  const packed = model.ok ? new Set(['version', 'labels', 'buckets', 'gaps', 'sizes', 'cells', 'weights']) : new Set()
  for (const [key, value] of Object.entries(json)) if (!packed.has(key)) print(`${name}.${key}`, value)
}

const name = process.argv[2] ?? ''
if (!/^[a-z]+$/.test(name)) {
  console.error('usage: npm run -s weights -- lexicon|lemmas|tagger|parser|sentences|names')
  process.exit(2)
}
print(name, JSON.parse(readFileSync(new URL(`../src/models/weights/${name}.json`, import.meta.url), 'utf8')))

import { readFileSync } from 'node:fs'
import type { Annotated, Attribution, Pieces } from '../src/document/index.ts'

/** A sentence with its chains, each `inner < outer` as source and main word of the cue; `-` stands for no source. */
interface ChainRow {
  readonly text: string
  readonly chains: readonly string[]
}

/** Chains found and not found in the labelled sentences. */
export interface ChainFigures {
  readonly sentences: number
  readonly chains: number
  readonly precision: number
  readonly recall: number
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

export const CHAINS: string = new URL('../bench/gold/chains.jsonl', import.meta.url).pathname
const WORD = /[\p{L}’]+/gu

/** Measures `inside` on invented sentences, which were labelled before any rule for chains was written. */
export function chainFigures(path: string, read: (text: string) => Annotated): ChainFigures {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ChainRow => JSON.parse(line))
  const wrong: string[] = []
  const missed: string[] = []
  let right = 0
  for (const { text, chains } of rows) {
    const wanted = [...chains]
    for (const [inner, outer] of linksOf(read(text))) {
      const at = wanted.findIndex((chain) => {
        const [low = '', high = ''] = chain.split(' < ')
        return isMeant(text, low, inner) && isMeant(text, high, outer)
      })
      if (at < 0) wrong.push(`${shown(text, inner)} < ${shown(text, outer)}`)
      else {
        wanted.splice(at, 1)
        right++
      }
    }
    missed.push(...wanted)
  }
  return {
    sentences: rows.length,
    chains: right + missed.length,
    precision: right / Math.max(1, right + wrong.length),
    recall: right / Math.max(1, right + missed.length),
    wrong,
    missed,
  }
}

function linksOf(doc: Annotated): readonly (readonly [inner: Attribution, outer: Attribution])[] {
  return doc.attributions.flatMap((inner) => {
    const outer = doc.attributions.find((a) => a.id === inner.inside)
    return outer === undefined ? [] : [[inner, outer] as const]
  })
}

/** Whether an attribution has the cue word and the last source word of a label such as "Tomas Renn told". */
function isMeant(text: string, label: string, attribution: Attribution): boolean {
  const parts = label.split(' ')
  const cue = parts.pop() ?? ''
  const source = parts.at(-1) ?? '-'
  return (
    wordsOf(text, attribution.cue).includes(cue) &&
    (source === '-' || wordsOf(text, attribution.source).includes(source.toLowerCase()))
  )
}

function wordsOf(text: string, pieces: Pieces): readonly string[] {
  return pieces.flatMap(([start, end]) => text.slice(start, end).toLowerCase().match(WORD) ?? [])
}

function shown(text: string, { source, cue }: Attribution): string {
  return [...source, ...cue].map(([start, end]) => text.slice(start, end)).join(' ')
}

import { readFileSync } from 'node:fs'
import { CORPORA, scratch } from './corpus.ts'
import { wordsFile } from './predict-document.ts'
import { runScorer } from './run-scorer.ts'

const FIGURES = ['UPOS', 'UAS', 'LAS'] as const

/** A table of the words' figures for each genre of GUM's dev and test parts together: on gold tokens and on raw text. */
export function genreTable(): string {
  const byGenre = new Map<string, string[]>()
  for (const part of ['dev', 'test']) {
    const text = readFileSync(`${CORPORA}ud-english-gum/${part}.conllu`, 'utf8')
    for (const document of text.split(/^(?=# newdoc id)/m)) {
      const genre = /^# newdoc id = GUM_([a-z]+)/.exec(document)?.[1]
      if (genre !== undefined) byGenre.set(genre, [...(byGenre.get(genre) ?? []), document])
    }
  }
  const rows = [...byGenre]
    .toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([genre, documents]) => {
      const gold = scratch(`${genre}.conllu`, documents.join(''))
      const given = figures(gold, 'gold')
      const own = figures(gold, 'own')
      return `| ${[genre, given.words, given.shown, own.sentences, own.shown].join(' | ')} |`
    })
  return [
    '| genre | words | gold tokens: UPOS / UAS / LAS | raw text: sentences | raw text: UPOS / UAS / LAS |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

interface Shown {
  readonly words: number
  readonly sentences: string
  readonly shown: string
}

function figures(gold: string, tokens: 'gold' | 'own'): Shown {
  const printed = JSON.parse(runScorer('conllu', [gold, wordsFile(gold, tokens), '--json']))
  const f1 = (name: string): string => (Number(printed[name]?.f1) * 100).toFixed(1)
  return { words: Number(printed.Words?.gold), sentences: f1('Sentences'), shown: FIGURES.map(f1).join(' / ') }
}

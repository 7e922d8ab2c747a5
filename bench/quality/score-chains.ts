import { annotateText } from '../../src/engine/index.ts'
import { chainFigures } from '../../test/chains.ts'
import { MODELS } from './corpus.ts'

/** Precision and recall of the links between attributions on our own labelled sentences (`bench/gold/chains.jsonl`). */
export function scoreChains(gold: string, asJson: boolean): string {
  const figures = chainFigures(gold, (text) => annotateText(text, { language: 'en' }, MODELS))
  if (asJson) return `${JSON.stringify(figures)}\n`
  const percent = (x: number): string => (100 * x).toFixed(1)
  return `sentences ${figures.sentences}, chains ${figures.chains}: precision ${percent(figures.precision)}, recall ${percent(figures.recall)}\n`
}

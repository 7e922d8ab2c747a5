import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Annotated, Piece } from '../../src/document/index.ts'
import { annotateText } from '../../src/engine/index.ts'
import { CORPORA, MODELS, records } from './corpus.ts'

/** One attribution of the gold: its cue, and the places of its speaker's name; none for an unnamed source. */
interface GoldSpeaker {
  readonly cue: Piece
  readonly names: readonly Piece[]
}

interface GoldDocument {
  readonly corpus: string
  readonly document: string
  readonly sha256: string
  readonly attributions: readonly GoldSpeaker[]
}

/** How one attribution came out: its cue not found, no speaker given, a right or a wrong one. */
type Outcome = 'unseen' | 'silent' | 'right' | 'wrong'

/**
 * Precision of the speakers that are given, and the share of attributions with one, on labelled open text. The gold
 * (`bench/gold/speakers-*.jsonl`) holds offsets only; the texts come from the corpora, checked by their hash. A speaker
 * is right when its entity has a mention at one of the gold's names, or, for an unnamed source, has no name.
 */
export function scoreSpeakers(gold: string, asJson: boolean): string {
  const outcomes: Outcome[] = []
  const wrong: string[] = []
  for (const record of goldDocuments(gold)) {
    const doc = annotateText(textOf(record), { language: 'en' }, MODELS)
    for (const attribution of record.attributions) {
      const outcome = outcomeOf(doc, attribution)
      outcomes.push(outcome)
      if (outcome !== 'right') wrong.push(`${outcome} ${record.document} ${attribution.cue.join('-')}`)
    }
  }
  const count = (o: Outcome): number => outcomes.filter((x) => x === o).length
  const given = count('right') + count('wrong')
  const figures = {
    attributions: outcomes.length,
    unseen: count('unseen'),
    silent: count('silent'),
    right: count('right'),
    wrong: count('wrong'),
    precision: given === 0 ? 0 : count('right') / given,
    share: given / Math.max(1, outcomes.length),
  }
  if (asJson) return `${JSON.stringify({ ...figures, others: wrong })}\n`
  const percent = (x: number): string => (100 * x).toFixed(1)
  return [
    `attributions ${figures.attributions}: right ${figures.right}, wrong ${figures.wrong}, no speaker given ${figures.silent}, not found ${figures.unseen}`,
    `precision of those given ${percent(figures.precision)}, share given ${percent(figures.share)}`,
    '',
  ].join('\n')
}

function goldDocuments(path: string): readonly GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldDocument => JSON.parse(line))
}

function outcomeOf(doc: Annotated, gold: GoldSpeaker): Outcome {
  const meet = (a: Piece, b: Piece): boolean => a[0] < b[1] && b[0] < a[1]
  const found = doc.attributions.filter((a) => a.cue.some((c) => meet(c, gold.cue)))
  if (found.length === 0) return 'unseen'
  const speaker = found.find((a) => a.speaker !== null)?.speaker ?? null
  if (speaker === null) return 'silent'
  const mentions = doc.entities.filter((m) => m.entity === speaker)
  const right =
    gold.names.length === 0
      ? mentions.every((m) => m.mention !== 'name')
      : mentions.some((m) => gold.names.some((n) => meet(n, [m.start, m.end])))
  return right ? 'right' : 'wrong'
}

function textOf(record: GoldDocument): string {
  const text = record.corpus.endsWith('.conllu') ? conlluText(record) : jsonText(record)
  const hash = createHash('sha256').update(text).digest('hex')
  if (hash !== record.sha256) throw new Error(`${record.document}: the text is not the one that was labelled`)
  return text
}

function jsonText(record: GoldDocument): string {
  return String(records(CORPORA + record.corpus).find((r) => r.id === record.document)?.text)
}

/** The text of one document of a treebank: sentences joined by a blank, an empty line before a paragraph. */
function conlluText(record: GoldDocument): string {
  const all = readFileSync(CORPORA + record.corpus, 'utf8')
  const from = all.indexOf(`# newdoc id = ${record.document}\n`)
  const next = all.indexOf('# newdoc id = ', from + 1)
  let text = ''
  for (const block of all.slice(from, next < 0 ? undefined : next).split('\n\n')) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1]
    if (sentence === undefined) continue
    text += `${text === '' ? '' : /^# newpar/m.test(block) ? '\n\n' : ' '}${sentence}`
  }
  return text
}

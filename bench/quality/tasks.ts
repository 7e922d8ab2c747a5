import { JOINED, SUGGESTED } from '../../src/link/index.ts'
import { copiesFile, corefFile, storiesFile } from './predict-case.ts'
import { annotateAll, classifyAll, wordsFile } from './predict-document.ts'
import { namesFile, scoreOf } from './predict-names.ts'
import { timelineFile } from './predict-timeline.ts'
import { runScorer } from './run-scorer.ts'
import { scoreChains } from './score-chains.ts'
import { scoreDossier } from './score-dossier.ts'
import { scoreRelations } from './score-relations.ts'
import { scoreSpeakers } from './score-speakers.ts'
import { scoreStatus } from './score-status.ts'

/** What a task was asked to do. */
export interface TaskOptions {
  readonly gold: string
  readonly docs: string | null
  readonly json: boolean
  readonly values: ReadonlyMap<string, string>
}

/** Builds the prediction of a task and gives what the scorer prints. */
export type Task = (options: TaskOptions) => string

const json = (o: TaskOptions): readonly string[] => (o.json ? ['--json'] : [])
const docsOf = (o: TaskOptions): string => o.docs ?? o.gold
const kindOf = (o: TaskOptions): 'event' | 'entity' => (o.values.get('kind') === 'event' ? 'event' : 'entity')

export const TASKS: ReadonlyMap<string, Task> = new Map<string, Task>([
  [
    'attribution',
    (o) =>
      runScorer('attribution', [o.gold, annotateAll(o.gold, (d) => ({ attributions: d.attributions })), ...json(o)]),
  ],
  [
    'spans',
    (o) =>
      runScorer('spans', [
        o.gold,
        annotateAll(o.gold, (d) => ({ entities: d.entities.filter((m) => m.mention === 'name') })),
        '--types',
        o.values.get('types') ?? 'PER,ORG,LOC',
        ...json(o),
      ]),
  ],
  ['timex', (o) => runScorer('timex', [o.gold, annotateAll(o.gold, (d) => ({ times: d.times })), ...json(o)])],
  ['events', (o) => runScorer('events', [o.gold, annotateAll(o.gold, (d) => ({ events: d.events })), ...json(o)])],
  ['relations', (o) => scoreRelations(o.gold, o.json, o.values.has('show'))],
  ['status', (o) => scoreStatus(o.gold, o.json, o.values.has('show'))],
  ['dyads', (o) => runScorer('events', [o.gold, classifyAll(o.gold), '--dyads', ...json(o)])],
  [
    'words',
    (o) => {
      const tokens = o.values.get('tokens') === 'own' ? 'own' : 'gold'
      return runScorer('conllu', [o.gold, wordsFile(o.gold, tokens), ...json(o)])
    },
  ],
  [
    'names',
    (o) => {
      const only = o.values.get('only') ?? null
      const at = o.values.get('threshold') ?? 'suggested'
      const threshold = at === 'joined' ? scoreOf(JOINED) : at === 'suggested' ? scoreOf(SUGGESTED) : Number(at)
      return runScorer('names', [
        o.gold,
        namesFile(o.gold, { only, unseen: o.values.has('unseen'), lookup: o.values.has('lookup') }),
        ...['--threshold', String(threshold)],
        ...(only === null ? [] : ['--missing', 'skip']),
        ...json(o),
      ])
    },
  ],
  [
    'coref',
    (o) => {
      const prediction = corefFile(o.gold, docsOf(o), kindOf(o), o.values.get('mentions') === 'own')
      const split = o.values.get('split')
      return runScorer('coref', [
        ...['--gold', o.gold, '--pred', prediction, '--kind', kindOf(o), '--docs', docsOf(o)],
        ...(split === undefined ? [] : ['--split', split]),
        ...['--singletons', o.values.get('singletons') ?? 'keep'],
        ...json(o),
      ])
    },
  ],
  [
    'stories',
    (o) =>
      runScorer('clusters', ['--gold', o.gold, '--pred', storiesFile(docsOf(o), o.values.has('dates')), ...json(o)]),
  ],
  ['copies', (o) => runScorer('duplicates', ['--gold', o.gold, '--pred', copiesFile(docsOf(o), 'pairs'), ...json(o)])],
  [
    'conflicts',
    (o) => runScorer('conflicts', ['--gold', o.gold, '--pred', copiesFile(docsOf(o), 'differences'), ...json(o)]),
  ],
  ['timeline', (o) => runScorer('timeline', ['--gold', o.gold, '--pred', timelineFile(o.gold, docsOf(o)), ...json(o)])],
  ['speakers', (o) => scoreSpeakers(o.gold, o.json)],
  ['chains', (o) => scoreChains(o.gold, o.json)],
  ['dossier', (o) => scoreDossier(o.gold, o.values.has('show'), o.json)],
])

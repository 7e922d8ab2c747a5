import { CORPORA } from './corpus.ts'

/** One row of the table of results: how it is measured, and what stands beside it. */
export interface Row {
  readonly task: string
  readonly args: readonly string[]
  /** What the row is called, and the path to its figures in the scorer's JSON, each with its name. */
  readonly name: string
  readonly figures: readonly (readonly [name: string, path: string])[]
  readonly floor: string
  readonly peer: string
  readonly bar: string
  readonly aim: string
}

const row = (
  name: string,
  task: string,
  args: readonly string[],
  figures: Row['figures'],
  [floor, peer, bar, aim]: readonly [string, string, string, string],
): Row => ({ name, task, args, figures, floor, peer, bar, aim })

const gold = (path: string): readonly string[] => ['--gold', CORPORA + path]
const cross = (name: string, goldFile = 'dev.gold.json'): readonly string[] => [
  ...gold(`crossdoc/${name}/${goldFile}`),
  '--docs',
  `${CORPORA}crossdoc/${name}/dev.jsonl`,
]
const NAMES: Row['figures'] = [['exact F1', 'exact.f1']]
const TIMES: Row['figures'] = [
  ['strict', 'strict.f1'],
  ['relaxed', 'relaxed.f1'],
  ['value', 'value.f1'],
]

/** Every measured layer on its dev part; floors and peers are those of the corpora's READMEs, bars and aims the issues'. */
export const ROWS: readonly Row[] = [
  row(
    'who said what, PolNeAR dev',
    'attribution',
    gold('polnear/dev.jsonl'),
    [
      ['span exact source', 'spans.source.f1'],
      ['cue', 'spans.cue.f1'],
      ['content', 'spans.content.f1'],
      ['content+source', 'whole.contentSource.f1'],
      ['all three exact', 'whole.exact.f1'],
      ['direct relaxed', 'direct.relaxed.f1'],
      ['indirect relaxed', 'indirect.relaxed.f1'],
    ],
    [
      'content+source 21.6, exact 13.0, direct 52.7, indirect 17.3',
      'CoreNLP on the test part: source 13.9, content 17.5',
      '60 / 60 / 45 / 52 / – / 92 / 50',
      '72 / 68 / 58 / 65 / – / 97 / 62',
    ],
  ),
  row(
    'resolved speaker, open text, test half',
    'speakers',
    ['--gold', 'bench/gold/speakers-test.jsonl'],
    [
      ['precision of those given', 'precision'],
      ['share given', 'share'],
    ],
    ['–', 'nobody publishes it', '95 / 75', '98 / 88'],
  ),
  row(
    'status of events, held half of own passages',
    'status',
    ['--gold', 'bench/quality/status-passages.jsonl'],
    [
      ['accuracy', 'held.accuracy'],
      ['open but asserted', 'held.wronglyAsserted'],
    ],
    ['majority 44.9, regular expressions 64.1', '–', '85 / ≤ 2', '93 / ≤ 0.5'],
  ),
  row(
    'status of events, held half of hard own passages',
    'status',
    ['--gold', 'bench/gold/status-hard-held.jsonl'],
    [
      ['accuracy', 'held.accuracy'],
      ['open but asserted', 'held.wronglyAsserted'],
      ['asserted kept', 'held.keptAsserted'],
    ],
    ['majority 22.6, regular expressions 38.3', '–', '– / ≤ 2', '–'],
  ),
  row(
    'relations, names given, held half of own sentences',
    'relations',
    ['--gold', 'bench/gold/relations.jsonl'],
    [
      ['precision', 'held.precision'],
      ['recall', 'held.recall'],
    ],
    ['–', '–', '–', '–'],
  ),
  row(
    'links of chains, own sentences',
    'chains',
    ['--gold', 'bench/gold/chains.jsonl'],
    [
      ['precision', 'precision'],
      ['recall', 'recall'],
    ],
    ['–', '–', '–', '–'],
  ),
  row('names, CrossNER politics dev', 'spans', gold('ner/crossner-politics/dev.jsonl'), NAMES, [
    '–',
    'compromise 41.1 (test)',
    '72',
    '80',
  ]),
  row('names, GUM dev', 'spans', gold('ner/gum/dev.jsonl'), NAMES, ['–', '–', '72', '80']),
  row('names, UNER PUD dev', 'spans', gold('ner/uner-pud/dev.jsonl'), NAMES, ['–', '–', '72', '80']),
  row('names, WikiGold dev', 'spans', gold('ner/wikigold/dev.jsonl'), NAMES, ['–', '–', '72', '80']),
  row('names, world newswire (never trained on)', 'spans', gold('ner-eval-only/worldwide-dev.jsonl'), NAMES, [
    '–',
    '–',
    '65',
    '76',
  ]),
  row('times, TimeBank', 'timex', gold('time/timebank.jsonl'), TIMES, [
    '–',
    'chrono-node, TimeBank+AQUAINT: 51.0 / 74.9 / 53.5',
    '80 / 90 / 75',
    '88 / 94 / 83',
  ]),
  row('times, AQUAINT', 'timex', gold('time/aquaint.jsonl'), TIMES, ['–', 'as above', '80 / 90 / 75', '88 / 94 / 83']),
  row('times, WikiWars dev', 'timex', gold('time/wikiwars-dev.jsonl'), TIMES, [
    '–',
    'chrono-node 37.9 / 69.6 / 33.3',
    '75 / 88 / –',
    '85 / 93 / –',
  ]),
  row(
    'event types, PLOVER GSR',
    'events',
    gold('events/plover-gsr.jsonl'),
    [['type micro F1', 'type.f1']],
    ['–', 'bag of words 30.3–37.8', '50', '65'],
  ),
  row(
    'who to whom, PETRARCH',
    'events',
    gold('events/petrarch-dyads.jsonl'),
    [
      ['actor', 'actor.f1'],
      ['recipient', 'recipient.f1'],
      ['participants', 'participants.f1'],
    ],
    ['–', 'runs of capitals 80.7 / 73.0 / 87.3', '84 / 77 / 90', '90 / 85 / 94'],
  ),
  row(
    'event types, dyad given, PLV dev',
    'dyads',
    gold('events/plv-dev.jsonl'),
    [
      ['accuracy', 'accuracy'],
      ['macro F1', 'macroF1'],
    ],
    ['bag of words 45 (test)', 'zero-shot NLI 76.0 / 74.3', '65 / 60', '78 / 75'],
  ),
  ...['ewt', 'gum'].flatMap((name): Row[] => {
    const test = gold(`ud-english-${name}/test.conllu`)
    const EWT = name === 'ewt'
    const treebank = name.toUpperCase()
    return [
      row(
        `words, ${treebank} test, gold tokens`,
        'words',
        [...test, '--tokens', 'gold'],
        [
          ['UPOS', 'UPOS.f1'],
          ['lemmas', 'Lemmas.f1'],
          ['features', 'UFeats.f1'],
          ['UAS', 'UAS.f1'],
          ['LAS', 'LAS.f1'],
        ],
        [
          '–',
          EWT ? 'UDPipe 1.2: 94.4 / – / – / 84.4 / 81.1' : 'UDPipe 1.2: 94.1 / – / – / 82.0 / 77.9',
          EWT ? '95.8 / 96.5 / – / 85.5 / 82.5' : '96.8 / 96.5 / – / 85.5 / 82.5',
          EWT ? '96.5 / 97.5 / – / 88 / 85.5' : '97.5 / 97.5 / – / 88 / 85.5',
        ],
      ),
      row(
        `words, ${treebank} test, raw text`,
        'words',
        [...test, '--tokens', 'own'],
        [
          ['tokens', 'Tokens.f1'],
          ['sentences', 'Sentences.f1'],
          ['UPOS', 'UPOS.f1'],
          ['UAS', 'UAS.f1'],
          ['LAS', 'LAS.f1'],
        ],
        [
          '–',
          EWT ? 'wink 97.3 / 80.0; UDPipe 2: – / 88.4' : 'wink 99.0 / 92.9; UDPipe 2: – / 95.8',
          EWT ? '98.5 / 85' : '99.3 / 95',
          EWT ? '99.0 / 88' : '99.5 / 96.5',
        ],
      ),
    ]
  }),
  row(
    'reference in the document, MEANTIME',
    'coref',
    [...cross('meantime'), '--kind', 'entity', '--split', 'doc'],
    [['CoNLL F1', 'conll']],
    ['same head 64.0', '–', '73', '80'],
  ),
  row(
    'reference in the document, ECB+ dev',
    'coref',
    [...cross('ecbplus'), '--kind', 'entity', '--split', 'doc'],
    [['CoNLL F1', 'conll']],
    ['same head 71.8', '–', '79', '85'],
  ),
  row(
    'entities across documents, MEANTIME',
    'coref',
    [...cross('meantime'), '--kind', 'entity'],
    [['CoNLL F1', 'conll']],
    ['same head 56.5', '–', '70', '80'],
  ),
  row(
    'entities across documents, ECB+ dev',
    'coref',
    [...cross('ecbplus'), '--kind', 'entity'],
    [['CoNLL F1', 'conll']],
    ['same head 65.7–70.4 (test)', '–', '74', '80'],
  ),
  row(
    'events across documents, ECB+ dev',
    'coref',
    [...cross('ecbplus'), '--kind', 'event'],
    [['CoNLL F1', 'conll']],
    ['lemma with gold stories 75.7', 'feature-based 74.8–79.5 (test)', '79', '83'],
  ),
  row(
    'wording, NewsWCL50 dev',
    'coref',
    [...cross('newswcl50'), '--kind', 'entity'],
    [['CoNLL F1', 'conll']],
    ['same head 49.5', '–', 'report', '60'],
  ),
  row(
    'stories, AllSides, no dates',
    'stories',
    cross('allsides', 'dev.clusters.json'),
    [['B³ F1', 'bcubed.f1']],
    ['–', 'TF-IDF 80.1', '84', '88'],
  ),
  row(
    'stories, BASIL, no dates',
    'stories',
    cross('basil', 'dev.clusters.json'),
    [['B³ F1', 'bcubed.f1']],
    ['–', 'TF-IDF 94.3', '96', '98'],
  ),
  row(
    'stories, ECB+ dev',
    'stories',
    cross('ecbplus', 'dev.clusters.json'),
    [['B³ F1', 'bcubed.f1']],
    ['–', 'TF-IDF 91.7', '93', '95'],
  ),
  row(
    'copies, from PolNeAR',
    'copies',
    cross('copies'),
    [['F1', 'pairs.f1']],
    ['word overlap 86.5', '5-grams 94.5–96.5', '97', '99'],
  ),
  row(
    'copies, from Wikinews',
    'copies',
    cross('copies-wikinews'),
    [['F1', 'pairs.f1']],
    ['word overlap 90.3', '5-grams 94.1', '97', '99'],
  ),
  row(
    'differing values, from PolNeAR',
    'conflicts',
    cross('copies', 'dev.conflicts.json'),
    [['F1', 'conflicts.f1']],
    ['word overlap 86.5', '–', '92', '97'],
  ),
  row(
    'differing values, from Wikinews',
    'conflicts',
    cross('copies-wikinews', 'dev.conflicts.json'),
    [['F1', 'conflicts.f1']],
    ['word overlap 90.3', '–', '94', '98'],
  ),
  row(
    'pairs of names, name-bench (the peer’s 512)',
    'names',
    [...gold('names/name-bench.jsonl'), '--only', `${CORPORA}names/name-bench.peer-logicv2.jsonl`],
    [
      ['AUC', 'auc'],
      ['F1', 'overall.f1'],
    ],
    ['Levenshtein .702 / 63.7', 'logic_v2 .846 / 76.7', '.90 / 80', '.95 / 88'],
  ),
  row(
    'the same, at the joining threshold',
    'names',
    [
      ...gold('names/name-bench.jsonl'),
      '--only',
      `${CORPORA}names/name-bench.peer-logicv2.jsonl`,
      '--threshold',
      'joined',
    ],
    [
      ['P', 'overall.precision'],
      ['R', 'overall.recall'],
    ],
    ['–', 'logic_v2 91 / 54', '95 / 45', '98 / 65'],
  ),
  row(
    'words transliterated, unseen',
    'names',
    [...gold('names/translit-pairs.jsonl'), '--unseen', 'yes'],
    [['AUC', 'auc']],
    ['Levenshtein .505', 'lookup 1.0', '.80', '.90'],
  ),
  row(
    'English and Hebrew full names, unseen',
    'names',
    [...gold('names/fullname-he-pairs.jsonl'), '--unseen', 'yes'],
    [['AUC', 'auc']],
    ['Levenshtein .634', 'lookup .750', '.85', '.95'],
  ),
]

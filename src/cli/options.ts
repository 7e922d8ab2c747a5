/** One option of the command line: help, parsing and documentation are made from this table. */
export interface Option {
  readonly name: string
  readonly short?: string
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string
  readonly help: string
  readonly commands: readonly Command[]
}

export const COMMANDS = [
  'dossier',
  'annotate',
  'add',
  'remove',
  'status',
  'review',
  'search',
  'show',
  'diff',
  'export',
  'verify',
  'redact',
  'serve',
  'schema',
  'doctor',
] as const
export type Command = (typeof COMMANDS)[number]

export const COMMAND_HELP: Readonly<Record<Command, { readonly usage: string; readonly help: string }>> = {
  dossier: {
    usage: 'crossread dossier INPUT… -o DIR   (short: crossread FOLDER)',
    help: 'reads a pile of accounts and writes DIR/dossier.html, DIR/case.json and the case file DIR/case.crossread; INPUT may be one case file',
  },
  annotate: {
    usage: 'crossread annotate INPUT… [--format jsonl|conllu]',
    help: 'reads documents one at a time and prints one JSON object a line: who, when, who said what, what happened',
  },
  add: {
    usage: 'crossread add CASE INPUT…',
    help: 'takes files into a case file that lasts (made where there is none) and links it anew; without INPUT: reads again what an older version read',
  },
  remove: { usage: 'crossread remove CASE FILE…', help: 'takes files, or documents by their id, out of a case' },
  status: {
    usage: 'crossread status CASE',
    help: 'says what a case holds, what was refused and why, and what waits for a decision',
  },
  review: {
    usage:
      'crossread review CASE [same|different|unsure|accept|reject|rename|retype|speaker|date|status|note PLACE … | undo LINE]',
    help: 'asks what it was not sure of, one key a doubt; or takes one decision, or a file of them (--decisions); PLACE is an id, or a place as the page prints it',
  },
  search: {
    usage:
      'crossread search CASE WORD… [--in texts|names|events|statements] [--speaker NAME] [--from DATE] [--to DATE]',
    help: 'finds documents, names in all their spellings, events and statements; a phrase in quotes is one WORD',
  },
  show: {
    usage: 'crossread show CASE ID|NAME…',
    help: 'prints a line, a name or a document with the words it rests on',
  },
  diff: { usage: 'crossread diff CASE [--since RUN]', help: 'says what is new since an earlier run' },
  export: {
    usage: 'crossread export CASE --format json|decisions   or   --handover DIR   or   --protect NAME;NAME -o DIR',
    help: 'prints the linked case of a case file, or its decision log, one JSON object a line',
  },
  verify: {
    usage: 'crossread verify CASE',
    help: 'checks every hash and every span of a case again, and that linking gives the lines that are kept',
  },
  redact: {
    usage: 'crossread redact CASE NAME|DOCUMENT… --why WORDS',
    help: 'takes a person, or a document by its id, out of a case for good: texts, bytes, index, decisions; leaves a line with the reason',
  },
  serve: {
    usage: 'crossread serve CASE [--port N] [--no-open]',
    help: 'shows a case as a page in your browser, from a server that only this machine reaches; Ctrl-C ends it',
  },
  schema: {
    usage: 'crossread schema annotate|case',
    help: 'prints the JSON Schema of what annotate or dossier prints',
  },
  doctor: {
    usage: 'crossread doctor',
    help: 'tries out and says which protection against hostile files is active on this machine',
  },
}

/** Commands that read documents. */
const READING = ['annotate', 'dossier', 'add', 'serve'] as const

export const OPTIONS: readonly Option[] = [
  {
    name: 'output',
    short: 'o',
    value: 'DIR',
    help: 'folder for the dossier (default: crossread-dossier)',
    commands: ['dossier', 'export'],
  },
  {
    name: 'format',
    value: 'FORMAT',
    help: 'annotate: jsonl (default) or conllu; export: json or decisions; status, review, show, diff, verify: text or json',
    commands: ['annotate', 'export', 'status', 'review', 'show', 'diff', 'verify'],
  },
  {
    name: 'meta',
    value: 'FILE.csv',
    help: 'table with file, outlet, owner, date, url, page, captured, collector, translationOf: goes before what the files say',
    commands: READING,
  },
  {
    name: 'columns',
    value: 'FIELD=COLUMN,…',
    help: 'which column of a CSV table holds which field: text, title, author, published, outlet, url, id',
    commands: READING,
  },
  {
    name: 'decisions',
    value: 'FILE.jsonl',
    help: 'your corrections, one JSON object a line; applied on every run',
    commands: ['dossier', 'review'],
  },
  {
    name: 'about',
    value: 'NAME|WORDS',
    help: 'only what concerns this name or these words; stands on the cover',
    commands: ['dossier'],
  },
  {
    name: 'from',
    value: 'DATE',
    help: 'only from this date on (2023, 2023-06 or 2023-06-14)',
    commands: ['dossier', 'search'],
  },
  { name: 'to', value: 'DATE', help: 'only up to this date', commands: ['dossier', 'search'] },
  {
    name: 'since',
    value: 'RUN',
    help: 'what is new since this run (see status) stands first',
    commands: ['dossier', 'diff'],
  },
  {
    name: 'handover',
    value: 'DIR',
    help: 'writes originals, SHA-256 list, collection record, dossier, decisions and method into a new folder',
    commands: ['export'],
  },
  {
    name: 'protect',
    value: 'NAME;NAME',
    help: 'writes a copy in which these persons bear pseudonyms, with -o DIR',
    commands: ['export'],
  },
  { name: 'why', value: 'WORDS', help: 'the reason, which stays in the case', commands: ['redact', 'review'] },
  { name: 'who', value: 'NAME', help: 'who decides, as it is to stand in the log', commands: ['review'] },
  { name: 'in', value: 'WHERE', help: 'where to search: texts, names, events or statements', commands: ['search'] },
  { name: 'speaker', value: 'NAME', help: 'only what this person or body said', commands: ['search'] },
  {
    name: 'limit',
    value: 'N',
    help: 'at most so many answers of a kind (default: 20)',
    commands: ['search', 'review'],
  },
  {
    name: 'texts',
    value: 'full|quotes|none',
    help: 'how much source text goes into the page (default: full)',
    commands: ['dossier', 'export'],
  },
  {
    name: 'workers',
    value: 'N',
    help: 'reading threads (default: one per processor, less one)',
    commands: READING,
  },
  { name: 'seconds', value: 'N', help: 'time budget per document (default: 30)', commands: READING },
  {
    name: 'debug-text',
    help: 'lets messages quote document text (off: file names, counts and codes only)',
    commands: READING,
  },
  { name: 'port', value: 'N', help: 'port of the server (default: any that is free)', commands: ['serve'] },
  { name: 'no-open', help: 'does not open a browser', commands: ['serve'] },
  { name: 'help', short: 'h', help: 'prints this help', commands: COMMANDS },
  { name: 'version', help: 'prints the version', commands: COMMANDS },
]

/** The help text, made from the tables above. */
export function helpText(): string {
  const commands = COMMANDS.map((c) => `  ${COMMAND_HELP[c].usage}\n      ${COMMAND_HELP[c].help}`)
  const options = OPTIONS.map((o) => {
    const flag = `${o.short === undefined ? '    ' : `-${o.short}, `}--${o.name}${o.value === undefined ? '' : ` ${o.value}`}`
    return `  ${flag.padEnd(34)}${o.help}`
  })
  return [
    'crossread: accounts of the same events in, a sourced dossier out. Nothing leaves this machine.',
    '',
    'Commands:',
    ...commands,
    '',
    'INPUT: files, folders, or - for standard input; text, Markdown, HTML, JSONL, PDF, DOCX, EML, MBOX, MHTML, RSS, Atom, JSON',
    'Feed, WARC, WACZ, CSV, exports of Nexis, Factiva and ProQuest, and libraries of references beside their files.',
    '',
    'Options:',
    ...options,
    '',
    'Exit status: 0 all read; 1 nothing could be done; 2 wrong usage or an older Node; 3 done, but some inputs were refused.',
    '',
  ].join('\n')
}

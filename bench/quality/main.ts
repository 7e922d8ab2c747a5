import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ENGINE } from '../../src/engine/index.ts'
import { rewriteBenchmarks } from '../rewrite-benchmarks.ts'
import { CORPORA, hasCorpora } from './corpus.ts'
import { genreTable } from './genres.ts'
import { ROWS, type Row } from './rows.ts'
import { TASKS } from './tasks.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    docs: { type: 'string' },
    json: { type: 'boolean' },
    dates: { type: 'boolean' },
    unseen: { type: 'boolean' },
    lookup: { type: 'boolean' },
    show: { type: 'boolean' },
    date: { type: 'string' },
    ...Object.fromEntries(
      ['kind', 'mentions', 'split', 'singletons', 'tokens', 'threshold', 'only', 'types'].map((name) => [
        name,
        { type: 'string' as const },
      ]),
    ),
  },
})

if (!hasCorpora()) {
  console.error('the corpora and scorers are not here: they belong in ../shared')
  process.exit(3)
}
const [name] = positionals
if (name === undefined) everything()
else {
  const task = TASKS.get(name)
  if (task === undefined || values.gold === undefined) {
    console.error(`usage: npm run -s score -- ${[...TASKS.keys()].join('|')} --gold FILE [--docs FILE] [--json]`)
    process.exit(2)
  }
  const given = new Map(Object.entries(values).map(([key, value]) => [key, String(value)]))
  process.stdout.write(
    task({ gold: values.gold, docs: values.docs ?? null, json: values.json === true, values: given }),
  )
}

/** Runs every row, prints the table and writes it to `bench/runs/` and BENCHMARKS.md. */
function everything(): void {
  const results = ROWS.map((row) => {
    const started = performance.now()
    const figures = measure(row)
    const seconds = Math.round((performance.now() - started) / 100) / 10
    console.log(
      `${row.name}: ${Object.entries(figures)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ')} (${seconds} s)`,
    )
    return { row, figures, seconds }
  })
  const day = values.date ?? new Date().toISOString().slice(0, 10)
  const run = {
    engine: ENGINE,
    node: process.version,
    results: results.map((r) => ({
      name: r.row.name,
      command: commandOf(r.row),
      figures: r.figures,
      seconds: r.seconds,
    })),
  }
  writeFileSync(new URL(`../runs/${day}-quality.json`, import.meta.url), `${JSON.stringify(run, null, 1)}\n`)
  const table = [
    '| what | ours | floor | peer | bar | aim | command (`npm run -s score -- …`) |',
    '|---|---|---|---|---|---|---|',
    ...results.map(
      ({ row, figures }) =>
        `| ${row.name} | ${Object.entries(figures)
          .map(([k, v]) => `${k} **${v}**`)
          .join(', ')} | ${row.floor} | ${row.peer} | ${row.bar} | ${row.aim} | \`${commandOf(row)}\` |`,
    ),
  ]
  rewriteBenchmarks(
    'quality',
    `Measured ${day} on the dev parts (words: on the public test parts), ${ENGINE}, by \`npm run score\`.\n\n${table.join('\n')}`,
  )
  rewriteBenchmarks('genres', genreTable())
}

function commandOf(row: Row): string {
  return [row.task, ...row.args.map((arg) => arg.replace(CORPORA, '../shared/corpora/'))].join(' ')
}

/** The figures of a row, in per cent where the scorer gives shares. */
function measure(row: Row): Readonly<Record<string, number>> {
  const options = new Map<string, string>()
  for (let i = 0; i < row.args.length; i += 2) options.set((row.args[i] ?? '').slice(2), row.args[i + 1] ?? '')
  const task = TASKS.get(row.task)
  if (task === undefined) throw new RangeError(`no task ${row.task}`)
  const printed = JSON.parse(
    task({ gold: options.get('gold') ?? '', docs: options.get('docs') ?? null, json: true, values: options }),
  )
  return Object.fromEntries(row.figures.map(([key, path]) => [key, figure(printed, path)]))
}

function figure(printed: unknown, path: string): number {
  let value: unknown = printed
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  if (typeof value !== 'number')
    throw new RangeError(`the scorer prints no ${path}: ${JSON.stringify(printed).slice(0, 400)}`)
  return (
    Math.round((value <= 1 && path !== 'auc' ? value * 100 : value) * (path === 'auc' ? 1000 : 10)) /
    (path === 'auc' ? 1000 : 10)
  )
}

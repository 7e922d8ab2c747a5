import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'

const ROOT = new URL('..', import.meta.url).pathname
const OUT = process.argv[2] ?? join(ROOT, 'dist/web')
const WEIGHTS = join(ROOT, 'src/models/weights')
/** First load of the page with its models, gzipped, in megabytes of 1,000,000 bytes. */
const MOST = 6

interface Asset {
  readonly name: string
  readonly text: string
}

/** The weight files under names that hold their hash. */
const weights: ReadonlyMap<string, Asset> = new Map(
  readdirSync(WEIGHTS)
    .filter((file) => file.endsWith('.json') && file !== 'hashes.json')
    .map((file) => {
      const text = JSON.stringify(JSON.parse(readFileSync(join(WEIGHTS, file), 'utf8')))
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
      return [basename(file, '.json'), { name: `${basename(file, '.json')}-${hash}.json`, text }]
    }),
)

const ALL = '\0crossread:weights'

/** Weights are fetched once, all at the same time, when the worker starts: beside it, from wherever it came. */
function weightFiles(): Plugin {
  const addresses = Object.fromEntries([...weights].map(([key, { name }]) => [key, name]))
  return {
    name: 'crossread-weights',
    enforce: 'pre',
    resolveId: (source) => {
      if (source === ALL) return ALL
      const key = /\/models\/weights\/(\w+)\.json$/.exec(source)?.[1]
      return key === undefined || !weights.has(key) ? null : `${ALL}:${key}`
    },
    load: (id) => {
      if (id === ALL) {
        return `export const files = Object.fromEntries(Object.entries(${JSON.stringify(addresses)}).map(
          ([key, name]) => [key, fetch(new URL(name, self.location.href)).then((answer) => answer.json())]))`
      }
      if (!id.startsWith(`${ALL}:`)) return null
      const key = JSON.stringify(id.slice(ALL.length + 1))
      return {
        code: `import { files } from ${JSON.stringify(ALL)}\nexport default files[${key}]`,
        moduleType: 'js',
      }
    },
  }
}

/** The example's files as a module, so that trying it asks for nothing. */
function exampleFiles(): Plugin {
  const id = '\0crossread:example'
  const folder = join(ROOT, 'example/documents')
  return {
    name: 'crossread-example',
    resolveId: (source) => (source === 'crossread:example' ? id : null),
    load: (asked) => {
      if (asked !== id) return null
      const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
      const meta = { name: 'meta.csv', text: readFileSync(join(ROOT, 'example/meta.csv'), 'utf8') }
      return `export default ${JSON.stringify([...files, meta])}`
    },
  }
}

/** Packages whose plain entry needs Node have another one for browsers. */
const alias = { 'csv-parse/sync': 'csv-parse/browser/esm/sync' }

await build({
  root: join(ROOT, 'src/web/page'),
  base: './',
  logLevel: 'warn',
  publicDir: false,
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    // No module of ours does anything by being imported: the page needs little of the floors below.
    rolldownOptions: { treeshake: { moduleSideEffects: false } },
  },
  worker: {
    format: 'es',
    plugins: () => [weightFiles(), exampleFiles()],
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
mkdirSync(join(OUT, 'assets'), { recursive: true })
for (const { name, text } of weights.values()) writeFileSync(join(OUT, 'assets', name), text)
report()

/** Prints what the first load weighs, and fails when it is too much. */
function report(): void {
  let total = 0
  for (const file of readdirSync(OUT, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/\.\w+$/.test(file)) continue
    const size = gzipSync(readFileSync(join(OUT, file)), { level: 9 }).length
    total += size
    console.log(`${(size / 1000).toFixed(1).padStart(8)} kB gzipped  ${file}`)
  }
  console.log(`${(total / 1000).toFixed(1).padStart(8)} kB gzipped  first load in all; at most ${MOST}000 kB`)
  if (total > MOST * 1_000_000) process.exitCode = 1
}

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

const ALL = 'crossread:weights'

/**
 * Weights are fetched once, all at the same time, by the worker that holds the case: from beside it, wherever it came
 * from. It hands their text on to the worker that reads, which takes them from its first message.
 */
function weightFiles(): Plugin {
  const addresses = Object.fromEntries([...weights].map(([key, { name }]) => [key, name]))
  return {
    name: 'crossread-weights',
    enforce: 'pre',
    resolveId: (source) => {
      if (source === ALL) return `\0${ALL}`
      const key = /\/models\/weights\/(\w+)\.json$/.exec(source)?.[1]
      return key === undefined || !weights.has(key) ? null : `\0${ALL}:${key}`
    },
    load: (id) => {
      if (id === `\0${ALL}`) {
        return `
          const told = () => new Promise((resolve) =>
            self.addEventListener('message', ({ data }) => resolve(data.texts), { once: true }))
          const fetched = async () => Object.fromEntries(await Promise.all(Object.entries(${JSON.stringify(addresses)}).map(
            async ([key, name]) => [key, await (await fetch(new URL(name, self.location.href))).text()])))
          export const texts = self.name === 'reader' ? told() : fetched()`
      }
      if (!id.startsWith(`\0${ALL}:`)) return null
      const key = JSON.stringify(id.slice(ALL.length + 2))
      // Parsed when it is awaited: the worker that holds the case hardly ever needs it.
      return {
        code: `import { texts } from ${JSON.stringify(ALL)}
          export default { then: (use, fail) => texts.then((all) => JSON.parse(all[${key}])).then(use, fail) }`,
        moduleType: 'js',
      }
    },
  }
}

/** The script of the worker that reads, for the worker that starts it. */
function readerScript(): Plugin {
  const id = '\0crossread:reader'
  return {
    name: 'crossread-reader',
    resolveId: (source) => (source === 'crossread:reader' ? id : null),
    load: (asked) =>
      asked === id
        ? `import address from ${JSON.stringify(join(ROOT, 'src/web/worker/reader.ts?worker&url'))}
           export { address }
           export const script = async () => (await fetch(address, { cache: 'force-cache' })).blob()`
        : null,
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
    rolldownOptions: { treeshake: { moduleSideEffects: false }, checks: { pluginTimings: false } },
  },
  worker: {
    format: 'es',
    plugins: () => [weightFiles(), readerScript(), exampleFiles()],
    rolldownOptions: { output: { codeSplitting: false }, checks: { pluginTimings: false } },
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

import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const FILE = new URL('../BENCHMARKS.md', import.meta.url)
const EMPTY =
  '# Benchmarks\n\nMade by `npm run score` and `npm run bench`; raw figures in `bench/runs/`. Figures on dev parts were tuned on: expect held-out ones to be lower.\n\n## Quality\n\n<!-- quality -->\n<!-- /quality -->\n\n### Words by genre (GUM, dev and test together)\n\n<!-- genres -->\n<!-- /genres -->\n\n## Speed\n\n<!-- speed -->\n<!-- /speed -->\n\n## Intake\n\n<!-- intake -->\n<!-- /intake -->\n\n## Page\n\n<!-- page -->\n<!-- /page -->\n'

/** Puts new figures into their part of BENCHMARKS.md and leaves the rest as it is. */
export function rewriteBenchmarks(part: 'quality' | 'genres' | 'speed' | 'intake' | 'page', text: string): void {
  const page = existsSync(FILE) ? readFileSync(FILE, 'utf8') : EMPTY
  const [open, close] = [`<!-- ${part} -->`, `<!-- /${part} -->`]
  const before = page.slice(0, page.indexOf(open) + open.length)
  writeFileSync(FILE, `${before}\n${text}\n${page.slice(page.indexOf(close))}`)
}

import { readFileSync } from 'node:fs'
import { foldName, romanise } from '../src/link/names/index.ts'

/** The source of `link/names/known-names.ts`: given names and surnames that are frequent in some country. */
export function knownNames(corpora: string): string {
  const names = readFileSync(`${corpora}names/popular-names.tsv`, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => line.split('\t').slice(4, 6))
    .flatMap((name) => foldName(name))
    .map((word) => romanise(word))
    .flatMap(({ text, script }) => (script !== 'latin' || text.length < 2 ? [] : [text]))
  const lines: string[] = []
  let line = ''
  for (const name of [...new Set(names)].toSorted()) {
    if (line.length + name.length > 112) {
      lines.push(line)
      line = ''
    }
    line += `${name} `
  }
  return [
    '/**',
    ' * Given names and surnames that are frequent in some country, folded: two different ones are two names, and',
    ' * no slip of the pen. Made by `npm run train -- known-names` from sigpwned/popular-names-by-country-dataset (CC0).',
    ' */',
    'export const KNOWN_NAMES: ReadonlySet<string> = new Set(',
    '  [',
    ...[...lines, line].map((one) => `    '${one}',`),
    '  ]',
    "    .join('')",
    '    .trim()',
    "    .split(' '),",
    ')',
    '',
  ].join('\n')
}

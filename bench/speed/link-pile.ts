import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Annotated } from '../../src/document/index.ts'
import { ENGINE } from '../../src/engine/index.ts'
import { COMMON_WORDS } from '../../src/link/stories/common-words.ts'
import { CORPORA, readCorpus } from '../quality/corpus.ts'

/** Real articles, a set a line: rewritten and repeated ones among them, as in a pile that somebody collects. */
const SETS = [
  'polnear/train',
  'polnear/dev',
  'crossdoc/allsides/dev',
  'crossdoc/basil/dev',
  'crossdoc/copies/dev',
  'crossdoc/copies-wikinews/dev',
  'crossdoc/ecbplus/train',
  'crossdoc/ecbplus/dev',
  'crossdoc/meantime/dev',
  'crossdoc/newswcl50/dev',
  'crossdoc/timeline17/dev',
]

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Path of a JSONL file of at least `count` annotated articles in an order that their hashes give; made once for a version
 * of the engine (some minutes). When the corpora are used up, they come again with other names, rare words and years: no
 * copy of the first ones, and affairs of their own.
 */
export function linkPile(count: number): string {
  const path = join(tmpdir(), `crossread-link-pile-${sha(ENGINE).slice(0, 8)}-${count}.jsonl`)
  if (existsSync(path)) return path
  const documents = new Map<string, Annotated>()
  for (const set of SETS) {
    for (const { doc } of readCorpus(`${CORPORA}${set}.jsonl`)) if (!documents.has(doc.id)) documents.set(doc.id, doc)
  }
  const ordered = [...documents.values()].toSorted((a, b) => (sha(`order ${a.id}`) < sha(`order ${b.id}`) ? -1 : 1))
  const kept = keptWords(ordered)
  const file = openSync(`${path}.part`, 'w')
  for (let i = 0; i < count; i++) {
    const doc = ordered[i % ordered.length]
    const round = Math.floor(i / ordered.length)
    if (doc !== undefined) writeSync(file, `${JSON.stringify(round === 0 ? doc : renamed(doc, round, kept))}\n`)
  }
  closeSync(file)
  renameSync(`${path}.part`, path)
  return path
}

/** The first documents of a pile. */
export function readPile(path: string, count: number): readonly Annotated[] {
  const documents: Annotated[] = []
  const file = openSync(path, 'r')
  const chunk = Buffer.alloc(1 << 22)
  let rest = Buffer.alloc(0)
  // Line by line: the whole text of a pile would lie beside its objects.
  for (let read = readSync(file, chunk); read > 0 && documents.length < count; read = readSync(file, chunk)) {
    const bytes = Buffer.concat([rest, chunk.subarray(0, read)])
    let from = 0
    for (let at = bytes.indexOf(10); at >= 0 && documents.length < count; at = bytes.indexOf(10, from)) {
      documents.push(JSON.parse(bytes.toString('utf8', from, at)))
      from = at + 1
    }
    rest = bytes.subarray(from)
  }
  closeSync(file)
  return documents
}

/** Words that stay as they are: those that reading and linking go by. */
function keptWords(documents: readonly Annotated[]): ReadonlySet<string> {
  const kept = new Set(COMMON_WORDS.flatMap(([, words]) => words.split(' ')))
  for (const { text, events, attributions } of documents) {
    const pieces = [...events.flatMap((e) => e.trigger), ...attributions.flatMap((a) => a.cue)]
    for (const [start, end] of pieces) for (const word of wordsOf(text.slice(start, end))) kept.add(word)
  }
  return kept
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? []
}

const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz'
/** Years by which a repeated article is later than its model. */
const LATER = 7

/** The article about other people in other years; offsets stay, since each word keeps its length. */
function renamed(doc: Annotated, round: number, kept: ReadonlySet<string>): Annotated {
  const other = (text: string): string =>
    text.replace(/[A-Za-z]{3,}/g, (word) => (kept.has(word.toLowerCase()) ? word : otherWord(word, round)))
  const later = (date: string | null): string | null =>
    date?.replace(/^\d{4}/, (year) => String(Number(year) + LATER * round)) ?? null
  const text = other(doc.text)
  return {
    ...doc,
    id: sha(`${round} ${doc.id}`).slice(0, 12),
    text,
    title: doc.title === null ? null : other(doc.title),
    sha256: sha(text),
    bytesSha256: sha(`bytes ${text}`),
    published: later(doc.published),
    times: doc.times.map((time) => ({ ...time, value: later(time.value) })),
    events: doc.events.map((event) => ({ ...event, time: later(event.time) })),
  }
}

/** Vowels for vowels and consonants for consonants, the same for the same word whatever its case. */
function otherWord(word: string, round: number): string {
  const hash = createHash('sha256').update(`${round} ${word.toLowerCase()}`).digest()
  return [...word]
    .map((letter, i) => {
      const row = VOWELS.includes(letter.toLowerCase()) ? VOWELS : CONSONANTS
      const step = 1 + ((hash[i % hash.length] ?? 0) % (row.length - 1))
      const changed = row[(row.indexOf(letter.toLowerCase()) + step) % row.length] ?? letter
      return letter === letter.toLowerCase() ? changed : changed.toUpperCase()
    })
    .join('')
}

import { type Doubt, linesById, placeOfLine, reviewQueue, summarise } from '../dossier/index.ts'
import { digest, heldDecisions, lastCase, linkCase } from '../engine/index.ts'
import type { Case } from '../link/index.ts'
import {
  decisionHash,
  formatDecision,
  type ReadPlace,
  readHandle,
  type Signature,
  writeDecision,
} from '../review/index.ts'
import type { Store } from '../store/index.ts'
import { casePath, reading, writing } from './case-at.ts'
import { readDecisions } from './dossier.ts'
import { doubtText } from './doubt-text.ts'
import { type CommandLine, choice, count, UsageError } from './parse-command-line.ts'
import { reviewByKey } from './review-by-key.ts'

/**
 * `crossread review CASE`: what waits for a person, one key a doubt on a terminal, else as a list; with words, one decision
 * (`same PLACE PLACE`, `undo LINE` …); with `--decisions FILE`, those of a file. Returns the exit status.
 */
export async function reviewCommand(line: CommandLine): Promise<number> {
  const path = casePath(line)
  const [, ...words] = line.inputs
  const file = line.values.get('decisions')
  const signed: Signature = {
    who: line.values.get('who') ?? null,
    when: new Date().toISOString(),
    why: line.values.get('why') ?? null,
  }
  if (file !== undefined) {
    const decisions = readDecisions(file)
    return writing(path, (store) => take(store, decisions.map(formatDecision), 'other'))
  }
  if (words.length > 0) {
    return writing(path, async (store) => {
      const decided = await decisionIn(store, words, signed)
      if (typeof decided === 'string') throw new UsageError(decided)
      return take(store, [decided.line])
    })
  }
  if (process.stdin.isTTY === true && process.stdout.isTTY === true && !line.values.has('format')) {
    return writing(path, async (store) => {
      const whole = await linked(store)
      const taken = await reviewByKey(whole, reviewQueue(whole), {
        decide: async (words) => {
          const decided = writeDecision(words, placesIn(whole), { ...signed, when: new Date().toISOString() })
          if (typeof decided === 'string') return decided
          await store.appendDecisions([formatDecision(decided)])
          return { hash: decisionHash(decided, digest) }
        },
        undo: async (hash) => {
          await store.appendDecisions([formatDecision({ kind: 'undo', undoes: hash, ...signed })])
        },
      })
      return taken === 0 ? 0 : take(store, [])
    })
  }
  const format = choice(line, 'format', ['text', 'json'], 'text')
  return reading(path, async (store) => {
    const whole = await linked(store)
    const queue = reviewQueue(whole)
    const shown = queue.slice(0, count(line, 'limit', 20))
    if (format === 'json') for (const doubt of shown) process.stdout.write(`${JSON.stringify(doubt)}\n`)
    else process.stdout.write(queueText(whole, queue, shown))
    return 0
  })
}

async function linked(store: Store): Promise<Case> {
  const whole = await lastCase(store)
  if (whole === null) throw new UsageError('this case holds no document yet')
  return whole
}

/** Takes lines into the log and links with them. */
async function take(store: Store, lines: readonly string[], log: 'own' | 'other' = 'own'): Promise<number> {
  const before = (await store.decisions()).length
  await store.appendDecisions(lines, log)
  const added = (await store.decisions()).length - before
  const { whole } = await linkCase(store, 'review', new Date().toISOString())
  const again = lines.length - added
  const known = again > 0 ? `, ${again} were there already` : ''
  process.stderr.write(`${added} decision${added === 1 ? '' : 's'} taken in${known}\n${summarise(whole)}\n`)
  return 0
}

/** One decision from words; `undo LINE` counts the lines of the log from 1. */
async function decisionIn(
  store: Store,
  words: readonly string[],
  signed: Signature,
): Promise<{ readonly line: string } | string> {
  const [kind, number] = words
  if (kind === 'undo') {
    const log = await heldDecisions(store)
    const undone = log[Number(number) - 1]
    if (undone === undefined) return `undo takes a line of the log, 1 to ${log.length}`
    return { line: formatDecision({ kind, undoes: decisionHash(undone, digest), ...signed }) }
  }
  const decided = writeDecision(words, placesIn(await linked(store)), signed)
  return typeof decided === 'string' ? decided : { line: formatDecision(decided) }
}

/** Reads a place as a handle of the page, or as the id of a line. */
function placesIn(whole: Case): ReadPlace {
  const lines = linesById(whole)
  return (words) => {
    for (const kind of ['entity', 'event', 'statement', 'copy'] as const) {
      const anchor = placeOfLine(lines, kind, words)?.anchor
      if (anchor !== undefined && anchor !== null) return { of: kind, anchor }
    }
    return readHandle(words, whole.documents)
  }
}

function queueText(whole: Case, queue: readonly Doubt[], shown: readonly Doubt[]): string {
  if (queue.length === 0) return 'nothing waits for a decision\n'
  const head = `${queue.length} doubts wait, those first that change most; the first ${shown.length}:\n`
  return `${head}${shown.map((doubt, i) => `\n${i + 1}. ${doubtText(whole, doubt)}\n`).join('')}`
}

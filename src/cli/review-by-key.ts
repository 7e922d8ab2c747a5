import { createInterface } from 'node:readline/promises'
import type { Doubt } from '../dossier/index.ts'
import type { Case } from '../link/index.ts'
import { doubtText } from './doubt-text.ts'

/** What review by key does with an answer. */
export interface Deciding {
  /** Takes a decision in words into the log at once; in a sentence what is wrong with it. */
  readonly decide: (words: readonly string[]) => Promise<{ readonly hash: string } | string>
  /** Takes an earlier one back. */
  readonly undo: (hash: string) => Promise<void>
}

const PAIR_KEYS: Readonly<Record<string, string>> = { s: 'same', d: 'different', u: 'unsure' }
const LINE_KEYS: Readonly<Record<string, string>> = { a: 'accept', r: 'reject' }

/**
 * Goes through doubts on a terminal: a letter and Enter for each. Every answer is in the log before the next doubt is
 * shown. Returns how many decisions stand at the end.
 */
export async function reviewByKey(whole: Case, queue: readonly Doubt[], deciding: Deciding): Promise<number> {
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  const taken: { readonly at: number; readonly hash: string }[] = []
  const say = (words: string): boolean => process.stdout.write(`${words}\n`)
  try {
    for (let at = 0; at < queue.length; ) {
      const doubt = queue[at]
      if (doubt === undefined) break
      say(`\n${at + 1} of ${queue.length}. ${doubtText(whole, doubt)}`)
      const pair = doubt.lines.length === 2
      const keys = pair ? 's same, d different, u unsure' : `a accept as it is, r reject, e ${doubt.kind}`
      const answer = (await asking.question(`${keys}, k skip, z undo the last, q end: `)).trim()
      if (answer === 'q') break
      if (answer === 'k') {
        at++
        continue
      }
      if (answer === 'z') {
        const last = taken.pop()
        if (last === undefined) say('there is nothing to undo')
        else {
          await deciding.undo(last.hash)
          at = last.at
        }
        continue
      }
      const words = await wordsOf(doubt, answer, pair, (question) => asking.question(question))
      const done = words === null ? 'that is none of the keys' : await deciding.decide(words)
      if (typeof done === 'string') say(done)
      else taken.push({ at: at++, hash: done.hash })
    }
  } finally {
    asking.close()
  }
  return taken.length
}

async function wordsOf(
  doubt: Doubt,
  key: string,
  pair: boolean,
  ask: (question: string) => Promise<string>,
): Promise<readonly string[] | null> {
  const handles = doubt.places.map((place) => place.handle)
  const kind = (pair ? PAIR_KEYS : LINE_KEYS)[key]
  if (kind !== undefined) return [kind, ...handles]
  if (pair || key !== 'e') return null
  const questions = {
    speaker: 'place of the speaker (id or handle), or nobody: ',
    date: 'date, or unknown: ',
    status: 'asserted, claimed, planned, denied or hypothetical: ',
  }
  const question = Object.entries(questions).find(([known]) => known === doubt.kind)?.[1]
  return question === undefined ? null : [doubt.kind, ...handles, (await ask(question)).trim()]
}

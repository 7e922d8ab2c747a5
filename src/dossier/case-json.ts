import type { Case } from '../link/index.ts'

const KEYS: readonly (keyof Case)[] = [
  'crossread',
  'offsetUnit',
  'engine',
  'question',
  'documents',
  'refused',
  'stories',
  'origins',
  'copies',
  'entities',
  'events',
  'statements',
  'relations',
  'wording',
  'suggestions',
  'gaps',
  'decisions',
]

/**
 * The case as JSON with keys in the order of the contract, one line for each item of its lists, and one line break at
 * the end: two runs can be compared line by line.
 */
export function renderCaseJson(theCase: Case): string {
  return [...caseJsonParts(theCase)].join('')
}

/** The same in parts of about `PART` units and more: a case of ten thousand documents is longer than a string can be. */
export function* caseJsonParts(theCase: Case): Generator<string> {
  let part = ''
  for (const piece of pieces(theCase)) {
    part += piece
    if (part.length < PART) continue
    yield part
    part = ''
  }
  yield part
}

const PART = 1 << 20

function* pieces(theCase: Case): Generator<string> {
  for (const [i, key] of KEYS.entries()) {
    yield `${i === 0 ? '{' : ','}\n${JSON.stringify(key)}: `
    const value: unknown = theCase[key]
    if (Array.isArray(value) && value.length > 0) {
      for (const [k, item] of value.entries()) yield `${k === 0 ? '[' : ','}\n ${JSON.stringify(item)}`
      yield '\n]'
    } else yield JSON.stringify(value)
  }
  yield '\n}\n'
}

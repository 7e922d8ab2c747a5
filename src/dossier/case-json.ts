import type { Case } from '../link/index.ts'

/**
 * The case as JSON with keys in the order of the contract, one line for each item of its lists, and one line break at
 * the end: two runs can be compared line by line.
 */
export function renderCaseJson(theCase: Case): string {
  const keys: readonly (keyof Case)[] = [
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
  return `{\n${keys.map((key) => `${JSON.stringify(key)}: ${field(theCase[key])}`).join(',\n')}\n}\n`
}

function field(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value)
  return value.length === 0 ? '[]' : `[\n${value.map((item) => ` ${JSON.stringify(item)}`).join(',\n')}\n]`
}

import type { Digest } from '../document/index.ts'
import type { Case, CaseEntity } from '../link/index.ts'

const COVER = '█'

/**
 * The case with every name of these people covered, one unit for one unit, so that offsets stay valid: in texts, names,
 * summaries, terms and decisions. Single words of a name are covered too where they stand alone and begin with a
 * capital. Documents whose text changed get the hash of their new text.
 */
export function coverNames(theCase: Case, people: readonly CaseEntity[], digest: Digest): Case {
  const pattern = patternOf(people)
  if (pattern === null) return theCase
  const cover = (text: string): string => text.replace(pattern, (found) => found.replace(/[^\s]/g, COVER))
  const covered = mapStrings(theCase, cover)
  return {
    ...covered,
    documents: covered.documents.map((doc) => {
      const before = theCase.documents.find((d) => d.id === doc.id)
      if (before === undefined || before.text === doc.text) return doc
      return { ...doc, sha256: digest(doc.text), maskedFrom: before.sha256 }
    }),
  }
}

function patternOf(people: readonly CaseEntity[]): RegExp | null {
  const words = new Set<string>()
  for (const { name, names } of people) {
    for (const whole of [name, ...names.map((n) => n.text)]) {
      words.add(whole)
      for (const word of whole.split(/\s+/)) if (/^\p{Lu}.{2,}/u.test(word)) words.add(word)
    }
  }
  if (words.size === 0) return null
  const longestFirst = [...words].toSorted((a, b) => b.length - a.length)
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** Keys whose strings are ids, hashes or words of closed lists. */
const CLOSED: ReadonlySet<string> = new Set([
  'id',
  'sha256',
  'bytesSha256',
  'fileSha256',
  'doc',
  'entity',
  'origin',
  'kind',
  'type',
])

function mapStrings<T>(value: T, map: (text: string) => string): T
function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, CLOSED.has(key) ? held : mapStrings(held, map)]),
  )
}

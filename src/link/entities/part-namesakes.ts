import type { Annotated, Mention } from '../../document/index.ts'
import { cutEntities } from './split-entities.ts'

/** Documents that must name another bearer of the surname, and how many times more than name this one. */
const DOCUMENTS = 6
const TIMES = 6
/** Full mentions that a document gives to somebody whom it only names in passing. */
const PASSING = 2

/**
 * The documents, with a relative named in passing parted from the person whose bare surname stood before: a text that
 * speaks of "President Ilves" and of "the first lady, Sanna Ilves", once, was read as one person's, while the pile knows
 * many documents of another Ilves in full. Only documents that were changed are others than those given.
 */
export function partNamesakes(documents: readonly Annotated[]): readonly Annotated[] {
  const bearers = bearersOf(documents)
  return documents.map((doc) => {
    const suspects = doc.entities.filter((m) => isPersonName(m) && isRare(doc, m, bearers)).map((m) => m.entity)
    const parts = [...new Set(suspects)].flatMap((local) => partsOf(doc, local, bearers))
    return parts.length === 0 ? doc : cutEntities(doc, new Map(parts))
  })
}

/** For each surname, how many documents name whom in full: by first name. */
type Bearers = ReadonlyMap<string, ReadonlyMap<string, number>>

function bearersOf(documents: readonly Annotated[]): Bearers {
  const bearers = new Map<string, Map<string, number>>()
  for (const doc of documents) {
    const told = new Set<string>()
    for (const mention of doc.entities) if (isPersonName(mention)) told.add(doc.text.slice(mention.start, mention.end))
    for (const name of told) {
      const [given, surname] = endsOf(name)
      if (given === '') continue
      const own = bearers.get(surname) ?? new Map<string, number>()
      bearers.set(surname, own.set(given, (own.get(given) ?? 0) + 1))
    }
  }
  return bearers
}

function isPersonName({ type, mention }: Mention): boolean {
  return type === 'PER' && mention === 'name'
}

/** The first and the last word of a name; no first one where it has one word. */
function endsOf(name: string): readonly [given: string, surname: string] {
  const [first, last] = [name.indexOf(' '), name.lastIndexOf(' ')]
  return [first < 0 ? '' : name.slice(0, first), name.slice(last + 1)]
}

/** Whether a full name is that of a bearer whom far fewer documents name than another of the surname. */
function isRare(doc: Annotated, { start, end }: Mention, bearers: Bearers): boolean {
  const [given, surname] = endsOf(doc.text.slice(start, end))
  const known = bearers.get(surname)
  if (given === '' || known === undefined || known.size < 2) return false
  const own = known.get(given) ?? 0
  return [...known].some(([other, docs]) => other !== given && docs >= DOCUMENTS && docs >= TIMES * own)
}

/** A local entity in two parts where its bare surname came before a rare full name, and stands more often; else nothing. */
function partsOf(
  doc: Annotated,
  local: string,
  bearers: Bearers,
): readonly (readonly [string, readonly (readonly [string, readonly Mention[]])[]])[] {
  const own = doc.entities.filter((m) => m.entity === local)
  const names = own.filter(isPersonName).toSorted((a, b) => a.start - b.start)
  const words = (m: Mention): string => doc.text.slice(m.start, m.end)
  const full = names.filter((m) => words(m).includes(' '))
  const bare = names.filter((m) => !words(m).includes(' '))
  const [first] = full
  if (first === undefined || full.length > PASSING || bare.length <= full.length) return []
  const [given, surname] = endsOf(words(first))
  const ofOne = full.every((m) => endsOf(words(m))[0] === given) && bare.every((m) => words(m) === surname)
  if (!ofOne || !isRare(doc, first, bearers) || (bare[0]?.start ?? first.start) >= first.start) return []
  return [
    [
      local,
      [
        [local, own.filter((m) => !full.includes(m))],
        [`${local}/own`, full],
      ],
    ],
  ]
}

import type { CaseEntity, CaseEvent, Statement } from '../link/index.ts'
import type { Hits, Store } from '../store/index.ts'
import { casePath, reading } from './case-at.ts'
import { dateOption } from './dossier.ts'
import { type CommandLine, choice, count, UsageError } from './parse-command-line.ts'
import { printable } from './printable.ts'
import { supportText } from './support-text.ts'

/** A search is cut off after so many milliseconds, and says so. */
const BUDGET = 1000

/** `crossread search CASE WORD…`: documents, names, events and statements that hold words. Returns the exit status. */
export async function searchCommand(line: CommandLine): Promise<number> {
  const [, ...phrases] = line.inputs
  const where = choice(line, 'in', ['all', 'texts', 'names', 'events', 'statements'], 'all')
  const speaker = line.values.get('speaker')
  const from = dateOption(line, 'from')
  const to = dateOption(line, 'to')
  const limit = count(line, 'limit', 20)
  const narrowed = speaker !== undefined || from !== null || to !== null
  if (phrases.length === 0 && !narrowed) throw new UsageError('search for which words?')
  const asks = (kind: string): boolean => where === kind || (where === 'all' && (kind === 'statements' || !narrowed))
  return reading(casePath(line), async (store) => {
    const until = performance.now() + BUDGET
    const words = { phrases, limit, expired: () => performance.now() > until }
    const query = { ...words, speakers: null, from, to }
    const blocks: Block[] = []
    if (asks('texts') && phrases.length > 0) {
      blocks.push(blockOf('documents', await store.findDocuments(words), (d) => documentWords(d)))
    }
    if (asks('names')) {
      blocks.push(
        blockOf('names', await store.findLines({ ...query, kind: 'entity' }), (l) => entityWords(JSON.parse(l.json))),
      )
    }
    if (asks('events')) {
      blocks.push(
        blockOf('events', await store.findLines({ ...query, kind: 'event' }), (l) => eventWords(JSON.parse(l.json))),
      )
    }
    if (asks('statements')) {
      const speakers = speaker === undefined ? null : await speakersNamed(store, speaker)
      const hits = await store.findLines({ ...query, kind: 'statement', speakers })
      blocks.push(blockOf('statements', hits, (l) => statementWords(JSON.parse(l.json))))
    }
    process.stdout.write(blocks.map((b) => b.text).join('') || 'nothing found\n')
    if (blocks.some((b) => b.cut)) {
      process.stdout.write('there may be more: the search stopped at its limit (--limit N, or give more words)\n')
    }
    return 0
  })
}

interface Block {
  readonly text: string
  readonly cut: boolean
}

function blockOf<T>(heading: string, { hits, cut }: Hits<T>, words: (hit: T) => string): Block {
  return { text: hits.length === 0 ? '' : `${heading}\n${hits.map((hit) => `  ${words(hit)}\n`).join('')}`, cut }
}

/** Ids of the entities that bear a name, in any of its spellings. */
async function speakersNamed(store: Store, name: string): Promise<readonly string[]> {
  const query = {
    kind: 'entity',
    phrases: [name],
    limit: 500,
    expired: () => false,
    speakers: null,
    from: null,
    to: null,
  }
  return (await store.findLines(query)).hits.map((hit) => hit.id)
}

function documentWords({
  id,
  input,
  title,
}: {
  readonly id: string
  readonly input: string
  readonly title: string | null
}): string {
  return [id, printable(input), ...(title === null ? [] : [printable(title)])].join('  ')
}

function entityWords({ id, type, name, names, mentions }: CaseEntity): string {
  const others = names.map((n) => n.text).filter((n) => n !== name)
  const also = others.length === 0 ? '' : `, also ${others.map(printable).join(', ')}`
  return `${id}  ${type}  ${printable(name)}${also}; ${mentions.length} mentions`
}

function eventWords({ id, date, summary, support, status }: CaseEvent): string {
  return `${id}  ${date?.value ?? 'undated'}  ${printable(summary)}  [${status}; ${supportText(support)}]`
}

function statementWords({ id, date, text, support }: Statement): string {
  return `${id}  ${date?.value ?? 'undated'}  ${printable(text)}  [${supportText(support)}]`
}

import type { Annotated } from '../../document/index.ts'
import {
  findTraces,
  type HiddenNames,
  type IsCommon,
  type ProtectReport,
  rewriteName,
  rewritePile,
  rewriteWords,
} from '../../protect/index.ts'
import { formatDecision } from '../../review/index.ts'
import type { HeldFile, NewDocument, Store, WholeFile } from '../../store/index.ts'
import { digest, digestBytes } from '../digest.ts'
import { printAnnotated } from '../print-annotated.ts'
import { heldDecisions } from './held-decisions.ts'
import { heldDocument } from './held-document.ts'
import { lastCase } from './link-case.ts'
import { annotationKey, ENGINE_KEY, parseReading, type Reading } from './reading.ts'

/** What a redaction did; it holds no name. */
export interface Redacted {
  readonly documents: number
  readonly files: number
  readonly decisions: number
  readonly report: ProtectReport | null
}

/** Who asks for a redaction and why: stands in the tombstone, so it should bear no name of the person. */
export interface RedactReason {
  readonly when: string
  readonly why: string
}

/** A line that says what was taken out, when and why: by hashes, never by name. */
export interface Tombstone extends RedactReason {
  readonly what: 'person' | 'document'
  /** SHA-256 of the files whose bytes went: they are not taken in again. */
  readonly files: readonly string[]
  readonly documents: number
}

/** Hashes of the files that redactions took out of a case. */
export async function redactedFiles(store: Store): Promise<ReadonlySet<string>> {
  const stones = (await store.tombstones()).map((line): Tombstone => JSON.parse(line))
  return new Set(stones.flatMap((stone) => stone.files))
}

interface Held {
  readonly file: string
  readonly doc: Annotated
}

/**
 * Takes persons out of the case for good: their names, descriptions and words are blanked in every document, name and
 * decision; the bytes of files that hold them go, and what is left of such a file stands as plain records. Does nothing
 * while other entities may be one of them: a guess would leave a name or destroy another person's lines.
 */
export async function redactPersons(
  store: Store,
  chosen: readonly string[],
  isCommon: IsCommon,
  reason: RedactReason,
): Promise<Redacted | Pick<ProtectReport, 'perhapsSame'>> {
  const theCase = await lastCase(store)
  if (theCase === null) throw new RangeError('the case was never linked')
  const held = await heldFiles(store)
  const decisions = await heldDecisions(store)
  const refused = await store.refused()
  const documents = held.map(({ doc }) => doc)
  const pile = rewritePile({ documents, decisions, refused, theCase }, chosen, { mode: 'blank', isCommon, digest })
  if (pile.report.perhapsSame.length > 0) return { perhapsSame: pile.report.perhapsSame }
  const oldIds = new Map([...pile.ids].map(([old, fresh]) => [fresh, old]))
  const rewritten = new Map(pile.documents.map((doc) => [oldIds.get(doc.id) ?? doc.id, doc]))
  const isTouched = ({ doc }: Held): boolean => {
    const after = rewritten.get(doc.id)
    return after !== undefined && printAnnotated(after) !== printAnnotated(doc)
  }
  const touched = new Set(held.filter(isTouched).map(({ file }) => file))
  const versions = await store.files()
  const goes: HeldFile[] = []
  for (const version of versions) {
    if (touched.has(version.name) || (await betrays(store, version, pile.hidden))) goes.push(version)
  }
  const names = new Set(goes.filter((v) => v.gone === null).map((v) => v.name))
  const instead = goes
    .filter((version) => version.gone === null)
    .map((version): WholeFile => {
      const inside = held.filter(({ file }) => file === version.name).map(({ doc }) => rewritten.get(doc.id) ?? doc)
      return recordFile(version, rewriteName(version.name, pile.hidden), inside)
    })
  const stone: Tombstone = {
    what: 'person',
    when: reason.when,
    why: rewriteWords(reason.why, pile.hidden),
    files: goes.map((v) => v.sha256),
    documents: pile.report.documents.touched,
  }
  await store.erase({
    files: goes.map((v) => v.file),
    instead,
    decisions: pile.decisions.map(formatDecision),
    tombstone: JSON.stringify(stone),
  })
  return {
    documents: pile.report.documents.touched,
    files: names.size,
    decisions: pile.report.decisions,
    report: pile.report,
  }
}

/** Takes documents out of the case for good, with every decision that quotes them; other documents of their files stay. */
export async function redactDocuments(store: Store, ids: readonly string[], reason: RedactReason): Promise<Redacted> {
  const held = await heldFiles(store)
  const going = held.filter(({ doc }) => ids.includes(doc.id))
  const hashes = new Set(going.map(({ doc }) => doc.sha256))
  const names = new Set(going.map(({ file }) => file))
  const goes = (await store.files()).filter((version) => names.has(version.name))
  const instead = goes
    .filter((version) => version.gone === null)
    .flatMap((version) => {
      const rest = held.filter(({ file, doc }) => file === version.name && !ids.includes(doc.id)).map(({ doc }) => doc)
      return rest.length === 0 ? [] : [recordFile(version, version.name, rest)]
    })
  const decisions = await heldDecisions(store)
  const kept = decisions.filter((decision) => ![...hashes].some((sha256) => formatDecision(decision).includes(sha256)))
  const stone: Tombstone = {
    what: 'document',
    ...reason,
    files: goes.map((v) => v.sha256),
    documents: going.length,
  }
  await store.erase({
    files: goes.map((v) => v.file),
    instead,
    decisions: kept.map(formatDecision),
    tombstone: JSON.stringify(stone),
  })
  return { documents: going.length, files: names.size, decisions: decisions.length - kept.length, report: null }
}

async function heldFiles(store: Store): Promise<readonly Held[]> {
  const held: Held[] = []
  for await (const { file, annotated, input } of store.documents())
    held.push({ file, doc: heldDocument(annotated, input) })
  return held
}

/** Whether a version's name, rows or bytes hold what is to go: earlier versions and files that could not be read, too. */
async function betrays(store: Store, version: HeldFile, hidden: HiddenNames): Promise<boolean> {
  const bytes = await store.original(version.sha256)
  return [version.name, version.reading, bytes ?? ''].some((words) => findTraces(words, hidden).length > 0)
}

/** A file of plain records in place of one whose bytes must go: what is read from it is what was left. */
function recordFile(version: HeldFile, name: string, documents: readonly Annotated[]): WholeFile {
  const lines = documents.map(({ id, title, author, outlet, published, language, text }) =>
    JSON.stringify({ id, text, title, author, outlet, published, language }),
  )
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
  const sha256 = digestBytes(bytes)
  const { columns } = parseReading(version.reading)
  const reading: Reading = {
    name: `${sha256.slice(0, 12)}.jsonl`,
    engine: ENGINE_KEY,
    columns,
    meta: null,
    references: null,
  }
  const file = { name, sha256, bytes, reading: JSON.stringify(reading), run: version.run }
  return { file, documents: documents.map((doc) => newDocument(doc, sha256)), refused: [] }
}

function newDocument(doc: Annotated, sha256: string): NewDocument {
  const annotated = printAnnotated(doc)
  const { id, input, title, text } = doc
  const key = annotationKey({ format: 'redacted', input: id }, digest(annotated), sha256)
  return { id, input, sha256: doc.sha256, title, text, key, annotated }
}

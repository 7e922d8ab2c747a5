import { type MetaRow, parseMetaTable } from '../intake/index.ts'
import { formatDecision, parseDecisions } from '../review/index.ts'

/** A file that was dropped on the page. */
export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Accounts to be read, and what a table says of them. */
export interface DroppedPile {
  readonly accounts: readonly DroppedFile[]
  readonly meta: ReadonlyMap<string, MetaRow>
}

/**
 * What was dropped, by what it is: a table with a column "file" tells of the others, a log of decisions is taken as
 * such, everything else is an account or a file of accounts.
 */
export function sortedDrop(files: readonly DroppedFile[]): DroppedPile & { readonly decisions: readonly string[] } {
  const meta = new Map<string, MetaRow>()
  const decisions: string[] = []
  const accounts: DroppedFile[] = []
  for (const file of files) {
    const table = /\.csv$/i.test(file.name) ? parseMetaTable(textOf(file)) : null
    const log = /\.jsonl$/i.test(file.name) ? parseDecisions(textOf(file)).decisions : []
    if (table?.ok === true) for (const [name, row] of table.value) meta.set(name, row)
    else if (log.length > 0) decisions.push(...log.map(formatDecision))
    else accounts.push(file)
  }
  return { accounts, meta, decisions }
}

function textOf({ bytes }: DroppedFile): string {
  return new TextDecoder().decode(bytes)
}

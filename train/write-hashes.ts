import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LIST = 'hashes.json'

/** SHA-256 of each weight file of a folder as compact JSON, by name, in code-unit order. */
export function weightHashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== LIST)
    .sort()
  return Object.fromEntries(
    files.map((file) => {
      const compact = JSON.stringify(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      return [file.slice(0, -'.json'.length), createHash('sha256').update(compact).digest('hex')]
    }),
  )
}

/** Writes the hashes beside the weights, so that a process need not read ten megabytes to name its models. */
export function writeHashes(folder: string): void {
  writeFileSync(join(folder, LIST), `${JSON.stringify(weightHashes(folder), null, 1)}\n`)
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { caseJsonParts, csvOf, dossierParts, maskContacts, methodText } from '../dossier/index.ts'
import { digest, lastCase, parseReading } from '../engine/index.ts'
import type { Case } from '../link/index.ts'
import type { HeldFile, Run, Store } from '../store/index.ts'
import { UsageError } from './parse-command-line.ts'
import { bytesOf, type Contents, writePrivate } from './write-file.ts'

const UNKNOWN = 'unknown'

/**
 * Writes a folder that stands for the case without Crossread: originals under their hashes, a list of SHA-256 that
 * `sha256sum -c` checks, who collected what and when, dossier, decisions and the method. Throws `UsageError` when the
 * folder holds something or the case nothing.
 */
export async function handOver(store: Store, folder: string): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageError(`${folder} is not empty`)
  const whole = await lastCase(store)
  if (whole === null) throw new UsageError('this case holds no document yet')
  mkdirSync(join(folder, 'originals'), { recursive: true, mode: 0o700 })
  const sums = new Map<string, string>()
  const write = (name: string, contents: Contents): void => {
    writePrivate(join(folder, name), contents)
    const hash = createHash('sha256')
    for (const bytes of bytesOf(contents)) hash.update(bytes)
    sums.set(name, hash.digest('hex'))
  }
  const files = await store.files()
  const originals = new Map(files.map((f) => [f.sha256, originalName(f)]))
  for (const [sha256, name] of originals) {
    const bytes = await store.original(sha256)
    if (bytes !== null) write(name, bytes)
  }
  const shown = maskContacts(whole, digest)
  write('collection.csv', collectionOf(files, await store.runs(), whole, originals))
  write('decisions.jsonl', (await store.decisions()).map((line) => `${line}\n`).join(''))
  write('redactions.jsonl', (await store.tombstones()).map((line) => `${line}\n`).join(''))
  write('case.json', { [Symbol.iterator]: () => caseJsonParts(shown) })
  write('dossier.html', [...dossierParts(shown, { texts: 'full' })])
  write('README.txt', readmeOf(whole))
  const list = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, sum]) => `${sum}  ${name}\n`)
  writePrivate(join(folder, 'SHA256SUMS'), list.join(''))
  return sums.size
}

/** A name made of the hash and, where it is a plain one, the ending: never of what a stranger called the file. */
function originalName({ sha256, name }: HeldFile): string {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase()
  return `originals/${sha256}${ending === undefined ? '' : `.${ending}`}`
}

function collectionOf(
  files: readonly HeldFile[],
  runs: readonly Run[],
  whole: Case,
  originals: ReadonlyMap<string, string>,
): string {
  const runAt = new Map(runs.map((r) => [r.run, r.when]))
  const byFile = new Map(whole.documents.map((d) => [d.fileSha256 ?? d.bytesSha256, d]))
  const head = [
    'name',
    'original',
    'sha256',
    'bytes',
    'taken_in',
    'taken_out',
    'collector',
    'captured',
    'published',
    'outlet',
    'url',
  ]
  const rows = files
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.file - b.file))
    .map((f) => {
      const meta = parseReading(f.reading).meta
      const doc = byFile.get(f.sha256)
      return [
        f.name,
        originals.get(f.sha256) ?? UNKNOWN,
        f.sha256,
        f.bytes,
        runAt.get(f.run) ?? UNKNOWN,
        f.gone === null ? '' : (runAt.get(f.gone) ?? UNKNOWN),
        meta?.collector ?? doc?.collector ?? UNKNOWN,
        meta?.captured ?? doc?.captured ?? UNKNOWN,
        meta?.published ?? doc?.published ?? UNKNOWN,
        meta?.outlet ?? doc?.outlet ?? UNKNOWN,
        meta?.url ?? doc?.url ?? UNKNOWN,
      ]
    })
  return csvOf([head, ...rows])
}

function readmeOf(whole: Case): string {
  return `A case handed over

originals/        the files as they were taken in, byte for byte, named by their SHA-256. Nothing in them is masked.
SHA256SUMS        the SHA-256 of every other file here. Check them with: sha256sum -c SHA256SUMS
                  (macOS: shasum -a 256 -c SHA256SUMS; Windows PowerShell: Get-FileHash FILE)
collection.csv    who collected what and when; "unknown" where nobody has said. taken_in and taken_out are times of the
                  computer's clock. A file with several rows has changed; the row without taken_out is in the case.
dossier.html      the dossier: opens in any browser, asks for nothing from the network.
case.json         the same as data.
decisions.jsonl   every decision of a person, oldest first, with who, when and why as they were given.
redactions.jsonl  what was taken out of the case for good, when and why.

Method

${methodText(whole)}
`
}

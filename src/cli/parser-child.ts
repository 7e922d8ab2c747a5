import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { localUnpacker } from '../engine/index.ts'
import type { PackedFormat, PackedItem } from '../intake/index.ts'
import { frameReader, packFrame } from './parser-frames.ts'
import { unbrotli } from './unbrotli.ts'

/**
 * The process in which files of hostile formats are taken apart. It is started without rights to read, write, start
 * anything or (where the system can) reach a network; files come in through standard input, answers go out through
 * standard output. A fault may end it: that costs the file in hand.
 */
const write = process.stdout.write.bind(process.stdout)
// Parsers that print would garble the answers.
process.stdout.write = () => true
const unpacker = localUnpacker(unbrotli)
const answer = (value: unknown): void => {
  for (const part of packFrame(JSON.stringify(value), new Uint8Array())) write(part)
}

/** What a request holds: a file to take apart, or a path with which to try out what this process may do. */
interface Request {
  readonly input: string
  readonly format: PackedFormat
  readonly columns: readonly (readonly [string, string])[]
  readonly probe?: string
}

const read = frameReader(Number.POSITIVE_INFINITY, ({ header, bytes }) => {
  const request: Request = JSON.parse(header)
  if (request.probe !== undefined) return answer(probe(request.probe))
  const item: PackedItem = { input: request.input, format: request.format, bytes: new Uint8Array(bytes) }
  void unpacker.run(item, new Map(request.columns)).then(answer)
})
process.stdin.on('data', (chunk: Uint8Array) => void read(chunk))
process.stdin.on('end', () => process.exit(0))

/** Tries what a hostile file would like to do; `true` where it worked. */
function probe(path: string): Readonly<Record<string, boolean>> {
  const works = (attempt: () => unknown): boolean => {
    try {
      attempt()
      return true
    } catch {
      return false
    }
  }
  return {
    read: works(() => readFileSync(path)),
    write: works(() => writeFileSync(`${path}.probe`, '')),
    spawn: works(() => {
      const { error } = spawnSync(process.execPath, ['--version'])
      if (error !== undefined) throw error
    }),
    thread: works(() => new Worker('', { eval: true })),
    environment: Object.keys(process.env).some((name) => name !== 'TZ'),
  }
}

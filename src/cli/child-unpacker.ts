import type { Result } from '../document/index.ts'
import type { Unpacker } from '../engine/index.ts'
import { checkUnpacked, type PackedItem, type Refusal, type Unpacked } from '../intake/index.ts'
import { type ParserProcess, type Reply, startParser } from './parser-process.ts'
import { RESIDENT_MEGABYTES } from './sandbox.ts'

// From source Node runs the .ts file as it is; in the package there is only what was built from it.
export const PARSER: URL = new URL(
  import.meta.url.endsWith('.ts') ? './parser-child.ts' : './parser-child.js',
  import.meta.url,
)

/** Files after which a parsing process is replaced, so that what leaks or was spoilt does not last. */
export const FILES_PER_PROCESS = 200

export interface ChildOptions {
  readonly processes: number
  /** Time for one file. */
  readonly seconds: number
  readonly program?: URL
}

interface Seat {
  process: ParserProcess | null
  busy: boolean
}

/**
 * Takes files apart in processes of their own. One that hangs, takes too much memory, ends or answers nonsense costs
 * the file in hand and is replaced. What ends in a process that has served others before is tried once more in a fresh
 * one, since an earlier file may be to blame.
 */
export function childUnpacker(options: ChildOptions): Unpacker {
  const program = options.program ?? PARSER
  const seats: Seat[] = Array.from({ length: options.processes }, () => ({ process: null, busy: false }))
  const queue: ((seat: Seat) => void)[] = []
  const take = (): Promise<Seat> => {
    const free = seats.find((seat) => !seat.busy)
    if (free === undefined) return new Promise((done) => queue.push(done))
    free.busy = true
    return Promise.resolve(free)
  }
  const release = (seat: Seat): void => {
    const next = queue.shift()
    if (next === undefined) seat.busy = false
    else next(seat)
  }
  const replace = (seat: Seat): void => {
    seat.process?.end()
    seat.process = null
  }
  const ask = async (seat: Seat, item: PackedItem, header: string): Promise<Result<Unpacked, Refusal>> => {
    seat.process ??= startParser(program)
    const fresh = seat.process.served() === 0
    const reply = await seat.process.ask(header, item.bytes, options.seconds)
    const result =
      reply.kind === 'answer' ? checkUnpacked(reply.json, item) : refused(reply, item.input, options.seconds)
    const broken = reply.kind === 'ended' || (!result.ok && result.error.reason === 'bad-answer')
    if (reply.kind !== 'answer' || broken) replace(seat)
    else if (seat.process.served() >= FILES_PER_PROCESS || (await seat.process.resident()) > RESIDENT_MEGABYTES / 2)
      replace(seat)
    return broken && !fresh ? ask(seat, item, header) : result
  }
  return {
    run: async (item, columns) => {
      const seat = await take()
      try {
        return await ask(seat, item, JSON.stringify({ input: item.input, format: item.format, columns: [...columns] }))
      } finally {
        release(seat)
      }
    },
    close: async () => {
      for (const seat of seats) replace(seat)
    },
  }
}

function refused(
  reply: Exclude<Reply, { readonly kind: 'answer' }>,
  input: string,
  seconds: number,
): Result<never, Refusal> {
  switch (reply.kind) {
    case 'slow':
      return { ok: false, error: { reason: 'time-budget', input, seconds } }
    case 'memory':
      return { ok: false, error: { reason: 'memory', input, megabytes: reply.megabytes } }
    case 'ended':
      return { ok: false, error: { reason: 'parser-ended', input, code: reply.code } }
  }
}

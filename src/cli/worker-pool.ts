import { Worker } from 'node:worker_threads'
import type { Job, JobResult, Pool } from '../engine/index.ts'
import { READY } from './worker-ready.ts'

interface Waiting {
  readonly job: Job
  readonly done: (result: JobResult) => void
}

interface Seat {
  worker: Worker
  /** Whether the thread has loaded what it reads with. */
  ready: boolean
  busy: { readonly waiting: Waiting; timer: NodeJS.Timeout } | null
}

// From source Node runs the .ts file as it is; in the package there is only what was built from it.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** Objects that one reading thread may hold, in megabytes: a page or text that needs more costs its thread. */
const HEAP_MEGABYTES = 1024
/**
 * Of these, for young objects. Left to itself, the engine takes up to 190 MB a thread for them under the limit above and
 * keeps what it took.
 */
const YOUNG_MEGABYTES = 32
const THREAD = {
  resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
}

/** A thread may load so long on a busy machine; that is no fault of the document that waits for it. */
const LOADING_SECONDS = 120

/**
 * A pool of reading threads. A document that is not done after `seconds` costs its thread, which is replaced, and is
 * refused with `time-budget`; one that ends its thread is refused with `failed`.
 */
export function workerPool(size: number, seconds: number): Pool {
  const queue: Waiting[] = []
  const seats: Seat[] = []
  let closed = false

  const settle = (seat: Seat, result: JobResult): void => {
    const busy = seat.busy
    if (busy === null) return
    clearTimeout(busy.timer)
    seat.busy = null
    busy.waiting.done(result)
    next(seat)
  }
  const start = (seat: Seat): void => {
    const worker = seat.worker
    worker.on('message', (answer: string) => {
      if (answer !== READY) settle(seat, JSON.parse(answer))
      else if (seat.worker === worker) {
        seat.ready = true
        if (seat.busy !== null) seat.busy.timer = timed(seat, seat.busy.timer)
      }
    })
    worker.on('error', (error) => {
      if (seat.worker !== worker || closed) return
      const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      replace(
        seat,
        full
          ? { kind: 'memory' }
          : { kind: 'failed', stage: error instanceof Error ? error.constructor.name : 'worker' },
      )
    })
  }
  const replace = (
    seat: Seat,
    why: { readonly kind: 'failed'; readonly stage: string } | { readonly kind: 'slow' } | { readonly kind: 'memory' },
  ): void => {
    const input = seat.busy?.waiting.job.item.input ?? ''
    void seat.worker.terminate()
    seat.worker = new Worker(WORKER, THREAD)
    seat.ready = false
    start(seat)
    const refusals = {
      slow: { reason: 'time-budget', input, seconds },
      memory: { reason: 'memory', input, megabytes: HEAP_MEGABYTES },
      failed: { reason: 'failed', input, stage: 'stage' in why ? why.stage : '' },
    } as const
    settle(seat, { kind: 'refused', refusal: refusals[why.kind] })
  }
  /** The clock of a document, in place of the one that ran while its thread was loading. */
  const timed = (seat: Seat, before?: NodeJS.Timeout): NodeJS.Timeout => {
    clearTimeout(before)
    const budget = seat.ready ? seconds : seconds + LOADING_SECONDS
    return setTimeout(() => replace(seat, { kind: 'slow' }), budget * 1000)
  }
  const next = (seat: Seat): void => {
    const waiting = queue.shift()
    if (waiting === undefined || closed) return
    seat.busy = { waiting, timer: timed(seat) }
    const { item, ...job } = waiting.job
    // Handed over, not copied again: the bytes of a large file as text, quoted, would fill the memory several times.
    const bytes = new Uint8Array(item.bytes)
    seat.worker.postMessage({ job: JSON.stringify({ ...job, item: { ...item, bytes: null } }), bytes }, [bytes.buffer])
  }
  for (let i = 0; i < size; i++) {
    const seat: Seat = { worker: new Worker(WORKER, THREAD), ready: false, busy: null }
    start(seat)
    seats.push(seat)
  }
  return {
    run: (job) =>
      new Promise((done) => {
        queue.push({ job, done })
        const free = seats.find((seat) => seat.busy === null)
        if (free !== undefined) next(free)
      }),
    close: async () => {
      closed = true
      for (const seat of seats) if (seat.busy !== null) clearTimeout(seat.busy.timer)
      await Promise.all(seats.map((seat) => seat.worker.terminate()))
    },
  }
}

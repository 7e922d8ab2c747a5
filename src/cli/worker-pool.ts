import { Worker } from 'node:worker_threads'
import type { Job, JobResult, Pool } from '../engine/index.ts'

interface Waiting {
  readonly job: Job
  readonly done: (result: JobResult) => void
}

interface Seat {
  worker: Worker
  busy: { readonly waiting: Waiting; readonly timer: NodeJS.Timeout } | null
}

// From source Node runs the .ts file as it is; in the package there is only what was built from it.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

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
    worker.on('message', (answer: string) => settle(seat, JSON.parse(answer)))
    worker.on('error', (error) => {
      if (seat.worker !== worker || closed) return
      replace(seat, { kind: 'failed', stage: error instanceof Error ? error.constructor.name : 'worker' })
    })
  }
  const replace = (
    seat: Seat,
    why: { readonly kind: 'failed'; readonly stage: string } | { readonly kind: 'slow' },
  ): void => {
    const input = seat.busy?.waiting.job.item.input ?? ''
    void seat.worker.terminate()
    seat.worker = new Worker(WORKER)
    start(seat)
    settle(seat, {
      kind: 'refused',
      refusal:
        why.kind === 'slow' ? { reason: 'time-budget', input, seconds } : { reason: 'failed', input, stage: why.stage },
    })
  }
  const next = (seat: Seat): void => {
    const waiting = queue.shift()
    if (waiting === undefined || closed) return
    const timer = setTimeout(() => replace(seat, { kind: 'slow' }), seconds * 1000)
    seat.busy = { waiting, timer }
    const { item } = waiting.job
    const bytes = Buffer.from(item.bytes.buffer, item.bytes.byteOffset, item.bytes.byteLength).toString('base64')
    seat.worker.postMessage(JSON.stringify({ ...waiting.job, item: { ...item, bytes } }))
  }
  for (let i = 0; i < size; i++) {
    const seat: Seat = { worker: new Worker(WORKER), busy: null }
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

import { type ChildProcess, spawn } from 'node:child_process'
import { memoryWatch, residentMegabytes } from './memory-watch.ts'
import { frameReader, packFrame } from './parser-frames.ts'
import { HEAP_MEGABYTES, RESIDENT_MEGABYTES, sandboxed } from './sandbox.ts'

/** How a request to a parsing process ended. */
export type Reply =
  | { readonly kind: 'answer'; readonly json: string }
  | { readonly kind: 'slow' }
  | { readonly kind: 'memory'; readonly megabytes: number }
  | { readonly kind: 'ended'; readonly code: string }

/** A running parsing process. After any reply but an answer it is dead. */
export interface ParserProcess {
  readonly pid: number
  /** How many files it was given. */
  readonly served: () => number
  ask(header: string, bytes: Uint8Array, seconds: number): Promise<Reply>
  /** Resident memory now, in megabytes; 0 where it cannot be seen. */
  resident(): Promise<number>
  end(): void
}

/** Answers above this many bytes are not listened to. */
const MAX_ANSWER_BYTES = 400 * 1024 * 1024
const WATCH_MILLISECONDS = 50

/** Starts a parsing process in its sandbox. Its memory is watched from outside: limits inside a process do not see all of it. */
export function startParser(program: URL): ParserProcess {
  const { command, args, env } = sandboxed(program)
  const child: ChildProcess = spawn(command, args, {
    env,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const way = memoryWatch()
  let served = 0
  let waiting: ((reply: Reply) => void) | null = null
  let complaint = ''
  const settle = (reply: Reply): void => {
    const done = waiting
    waiting = null
    if (reply.kind !== 'answer') child.kill('SIGKILL')
    done?.(reply)
  }
  const read = frameReader(MAX_ANSWER_BYTES, ({ header }) => settle({ kind: 'answer', json: header }))
  child.stdout?.on('data', (chunk: Uint8Array) => {
    if (!read(chunk)) settle({ kind: 'ended', code: 'too long an answer' })
  })
  child.stderr?.on('data', (chunk: Uint8Array) => {
    complaint = (complaint + Buffer.from(chunk).toString('latin1')).slice(-4000)
  })
  // Writing to a process that has just died fails; that it died is told by its exit.
  child.stdin?.on('error', () => {})
  child.on('error', () => settle({ kind: 'ended', code: 'cannot be started' }))
  child.on('close', (code, signal) => {
    const full = /heap limit|heap out of memory|Array buffer allocation failed/i.test(complaint)
    settle(full ? { kind: 'memory', megabytes: HEAP_MEGABYTES } : { kind: 'ended', code: signal ?? `exit ${code}` })
  })
  const resident = async (): Promise<number> => (await residentMegabytes(child.pid ?? 0, way)) ?? 0
  const watch = async (): Promise<void> => {
    while (waiting !== null) {
      const watched = waiting
      const megabytes = await resident()
      if (waiting === watched && megabytes > RESIDENT_MEGABYTES)
        settle({ kind: 'memory', megabytes: RESIDENT_MEGABYTES })
      await new Promise((done) => setTimeout(done, WATCH_MILLISECONDS))
    }
  }
  return {
    pid: child.pid ?? 0,
    served: () => served,
    resident,
    ask: (header, bytes, seconds) =>
      new Promise((done) => {
        served++
        if (child.exitCode !== null || child.signalCode !== null) return done({ kind: 'ended', code: 'gone' })
        const timer = setTimeout(() => settle({ kind: 'slow' }), seconds * 1000)
        waiting = (reply) => {
          clearTimeout(timer)
          done(reply)
        }
        void watch()
        for (const part of packFrame(header, bytes)) child.stdin?.write(part)
      }),
    end: () => {
      child.kill('SIGKILL')
    },
  }
}

import { closeSync, openSync, rmSync } from 'node:fs'
import { lockForWriting } from '../../src/store/sqlite/writer-lock.ts'

/**
 * Takes the lock of a case and lets it go, again and again for so many milliseconds, and prints how often it had it, how
 * often it was told that another has it, and what else came of it. Holding it, it makes a file that must not be there yet.
 */
const [path = '', milliseconds = '0'] = process.argv.slice(2)
/** Milliseconds for which a lock is held: far less than any command takes, and more than a tick of the system's clock. */
const HOLD = 8
const mine = `${path}.held`
const until = performance.now() + Number(milliseconds)
const faults: string[] = []
let held = 0
let refused = 0
while (performance.now() < until) {
  try {
    const lock = lockForWriting(path)
    if ('pid' in lock) {
      refused++
      continue
    }
    held++
    closeSync(openSync(mine, 'wx'))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, HOLD)
    rmSync(mine)
    lock.release()
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error))
  }
}
process.stdout.write(JSON.stringify({ held, refused, faults: [...new Set(faults)] }))

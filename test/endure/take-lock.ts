import { closeSync, openSync, rmSync } from 'node:fs'
import { lockForWriting } from '../../src/store/sqlite/writer-lock.ts'

/**
 * Takes the lock of a case and lets it go, again and again for so many milliseconds, and prints how often it had it, how
 * often it was told that another has it, and what else came of it. Holding it, it makes a file that must not be there yet.
 */
const [path = '', milliseconds = '0'] = process.argv.slice(2)
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
    rmSync(mine)
    lock.release()
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error))
  }
}
process.stdout.write(JSON.stringify({ held, refused, faults: [...new Set(faults)] }))

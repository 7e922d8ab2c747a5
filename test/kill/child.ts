import { writeSync } from 'node:fs'
import { STAGES } from './stages.ts'

/** `node test/kill/child.ts STAGE FOLDER`: does the work of a stage and says on standard output when the writing begins. */
const [name = '', folder = ''] = process.argv.slice(2)
const stage = Object.entries(STAGES).find(([key]) => key === name)?.[1]
if (stage === undefined) throw new RangeError(`no stage ${name}`)
await stage.work(folder, () => writeSync(1, 'begin\n'))

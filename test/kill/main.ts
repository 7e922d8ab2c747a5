import { runKills } from './run-kills.ts'
import type { StageName } from './stages.ts'

/** `npm run test:kill [-- SHARE SEED]`: 200 kills of `add`, 50 of each other stage, or that share of them. */
const [share = '1', seed = '1'] = process.argv.slice(2)
const COUNTS: readonly (readonly [StageName, number])[] = [
  ['add', 200],
  ['link', 50],
  ['review', 50],
  ['export', 50],
  ['migrate', 50],
]
let faults = 0
for (const [stage, count] of COUNTS) {
  const report = await runKills(stage, Math.ceil(count * Number(share)), Number(seed))
  console.log(
    `${stage}: ${report.kills} kills in the ${report.milliseconds.toFixed(0)} ms of its writing, ${report.faults.length} faults, ${report.seconds.toFixed(0)} s`,
  )
  for (const fault of report.faults.slice(0, 20)) console.log(`FAULT ${fault}`)
  faults += report.faults.length + (report.kills < Math.ceil(count * Number(share)) ? 1 : 0)
}
process.exitCode = faults === 0 ? 0 : 1

import { runPile } from './run-pile.ts'

/** `npm run hostile [-- COUNT SEED]`: the whole pile of hostile files, with what became of them. */
const [count = '12000', seed = '1'] = process.argv.slice(2)
const report = await runPile(Number(seed), Number(count), 10)
console.log(
  `${report.files} files (seed ${seed}): ${report.read} read, ${report.inPart} read in part, ${report.refused} not read; ${report.seconds.toFixed(0)} s, program ${report.megabytes.toFixed(0)} MB, largest parsing process ${report.parserMegabytes.toFixed(0)} MB, exit status ${report.status}`,
)
for (const [code, number] of [...report.codes].toSorted((a, b) => b[1] - a[1]))
  console.log(`${String(number).padStart(7)} ${code}`)
for (const fault of report.faults.slice(0, 40)) console.log(`FAULT ${fault}`)
console.log(`${report.faults.length} faults`)
process.exitCode = report.faults.length === 0 ? 0 : 1

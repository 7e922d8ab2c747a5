import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ANNOTATE_SCHEMA } from '../src/document/index.ts'
import { CASE_SCHEMA } from '../src/link/index.ts'

/** Builds `dist/`: JavaScript and types by tsc, the weights as they are, and the JSON Schemas. */
const root = new URL('..', import.meta.url).pathname
const dist = join(root, 'dist')
rmSync(dist, { recursive: true, force: true })
const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
if (tsc.status !== 0) process.exit(tsc.status ?? 1)
mkdirSync(join(dist, 'models/weights'), { recursive: true })
for (const file of readdirSync(join(root, 'src/models/weights'))) {
  cpSync(join(root, 'src/models/weights', file), join(dist, 'models/weights', file))
}
mkdirSync(join(dist, 'schema'), { recursive: true })
writeFileSync(join(dist, 'schema/annotate.json'), `${JSON.stringify(ANNOTATE_SCHEMA, null, 1)}\n`)
writeFileSync(join(dist, 'schema/case.json'), `${JSON.stringify(CASE_SCHEMA, null, 1)}\n`)

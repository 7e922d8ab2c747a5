import { rmSync } from 'node:fs'
import { main } from '../src/cli/main.ts'

/** Makes the bundled example's dossier afresh, whatever an earlier version left in its folder. */
const root = new URL('..', import.meta.url).pathname
rmSync(`${root}out/example`, { recursive: true, force: true })
process.env.INIT_CWD = root
await main(['dossier', 'example/documents', '--meta', 'example/meta.csv', '-o', 'out/example'])

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const CHECK = new URL('../bin/check-node.cjs', import.meta.url).pathname

describe('on an older Node', () => {
  it('says what it needs in one sentence, with exit status 2 and no stack trace', () => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '18.19.0' } }); require(${JSON.stringify(CHECK)})`
    const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toBe(
      'crossread needs Node 24 or newer, and this is Node 18.19.0: run "npm i node@24" in this folder (allowing its install script), then start it with npx or npm run.\n',
    )
  })

  it('lets this Node through', () => {
    expect(spawnSync(process.execPath, [join(CHECK)], { encoding: 'utf8' }).status).toBe(0)
  })
})

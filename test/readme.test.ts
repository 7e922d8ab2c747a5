import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('..', import.meta.url).pathname
const README = readFileSync(`${ROOT}README.md`, 'utf8')

describe('the README', () => {
  it('has an example for the library that runs and prints who said what', () => {
    const example = /```js\n([\s\S]*?)```/.exec(README)?.[1] ?? ''
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(11)
    const source = example.replace("from 'crossread'", `from ${JSON.stringify(`${ROOT}src/engine/index.ts`)}`)
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' })
    expect(done.stderr).toBe('')
    expect(done.stdout).toContain('Mayor Mara Ilves | told | "The quay closes in July,"')
  })

  it('names no command that package.json does not have', () => {
    const scripts: Record<string, string> = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).scripts
    for (const [, name = ''] of README.matchAll(/npm run (?:-s )?([\w-]+)/g))
      expect(Object.keys(scripts)).toContain(name)
  })
})

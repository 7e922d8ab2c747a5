import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'crossread-pack-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function npm(args: readonly string[], cwd: string): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_OPTIONS$|^VITEST/.test(name)),
  )
  const done = spawnSync('npm', [...args], { cwd, encoding: 'utf8', env })
  expect(done.status, done.stderr).toBe(0)
  return done.stdout
}

describe('the package', () => {
  it('works from its tarball in an empty folder, with two workers, and reads a string through its library', () => {
    npm(['pack', '--pack-destination', folder], ROOT)
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module","allowScripts":{"node":true}}')
    npm(
      [
        'i',
        '--no-audit',
        '--no-fund',
        `./crossread-${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}.tgz`,
        'node@24',
      ],
      folder,
    )
    writeFileSync(join(folder, 'a.txt'), 'PORT ALMA — "We will wait," Mayor Mara Ilves said on Tuesday.')
    npm(['exec', '--', 'crossread', 'dossier', 'a.txt', '-o', 'out', '--workers', '2'], folder)
    expect(readFileSync(join(folder, 'out/dossier.html'), 'utf8')).toContain('Ilves')
    writeFileSync(
      join(folder, 'who.js'),
      `import { annotateText, loadModels } from 'crossread'
       const doc = annotateText('"We will wait," Mayor Mara Ilves said.', { published: '2031-06-14' }, await loadModels())
       for (const a of doc.attributions) console.log(doc.text.slice(...a.source[0]))`,
    )
    expect(npm(['exec', '--', 'node', 'who.js'], folder)).toContain('Mara Ilves')
  })
})

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../src/engine/index.ts'
import { FLOORS } from './floors.ts'

const ROOT = new URL('..', import.meta.url).pathname

function run(program: string, args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status: done.status, output: `${done.stdout}${done.stderr}` }
}

function sources(): readonly { readonly path: string; readonly text: string; readonly folder: string }[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.test.ts'))
    .map((path) => ({ path, folder: path.split('/')[0] ?? '', text: readFileSync(join(ROOT, 'src', path), 'utf8') }))
}

describe('the house', () => {
  it.each(['tsconfig.pure.json', 'tsconfig.portable.json', 'tsconfig.web.json', 'tsconfig.json'])(
    'type-checks in the zone %s',
    (config) => {
      expect(run('typescript/bin/tsc', ['-p', config])).toEqual({ status: 0, output: '' })
    },
  )

  it('passes the linter without a warning', () => {
    const { status, output } = run('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.'])
    expect(status, output).toBe(0)
  })

  it('imports only from lower floors, through their index', () => {
    const faults: string[] = []
    for (const { path, folder, text } of sources()) {
      const own = FLOORS[folder]
      expect(own, `${folder} is on the plan of floors`).toBeDefined()
      for (const [, from = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
        const target = relative(join(ROOT, 'src'), join(ROOT, 'src', path, '..', from))
        const other = target.split('/')[0] ?? ''
        const floor = FLOORS[other]
        if (other === folder || own === undefined || floor === undefined) continue
        const concrete = target === 'store/sqlite/index.ts' && own.zone === 'host'
        const weights = /^models\/weights\/\w+\.json$/.test(target) && folder === 'engine'
        if (floor.floor >= own.floor) faults.push(`${path} imports ${target}: ${other} is not below ${folder}`)
        else if (own.zone === 'pure' && floor.zone !== 'pure') faults.push(`${path} is pure and imports ${target}`)
        else if (!concrete && !weights && target !== `${other}/index.ts`)
          faults.push(`${path} imports ${target}, not the index`)
      }
    }
    expect(faults).toEqual([])
  })

  it('keeps clock, chance, locale and host out of the pure floors', () => {
    const forbidden =
      /\b(?:Math\.(?:random|exp|log|log2|log10|pow|sin|cos|tan)|localeCompare|toLocale\w+|new Date|Date\.now|Intl\.|process\.|globalThis|setTimeout|from 'node:)/
    const faults = sources()
      .filter(({ folder }) => FLOORS[folder]?.zone === 'pure')
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, i) =>
            forbidden.test(line.replace(/^\s*(?:\*|\/\/).*/, '')) ? [`${path}:${i + 1}: ${line.trim()}`] : [],
          ),
      )
    expect(faults).toEqual([])
  })

  it('opens no socket: no module of the network stands in any source file but the local server and its page', () => {
    const network = /from 'node:(?:net|http|https|http2|tls|dgram|dns)|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/
    expect(
      sources()
        .filter(({ text }) => network.test(text))
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['cli/serve.ts', 'web/page/server-backend.ts'])
  })

  it('bears one version in package and outputs', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(VERSION).toBe(version)
  })

  it('has at most ten run-time dependencies, none with an install script or a native add-on', () => {
    const own: { dependencies: Record<string, string>; allowScripts: Record<string, boolean> } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    )
    const lock: { packages: Record<string, { hasInstallScript?: boolean; dev?: boolean; gypfile?: boolean }> } =
      JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
    expect(Object.keys(own.dependencies).length).toBeLessThanOrEqual(10)
    const scripted = Object.entries(lock.packages).filter(
      ([name, p]) => name !== '' && p.dev !== true && (p.hasInstallScript === true || p.gypfile === true),
    )
    expect(scripted).toEqual([])
    expect(own.allowScripts).toEqual({ node: true })
  })
})

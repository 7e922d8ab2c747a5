import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How a parsing process is started on this machine: the program, its arguments, its empty environment. */
export interface Launch {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** Memory that a parsing process may hold, in megabytes: of JavaScript objects, and altogether as seen from outside. */
export const HEAP_MEGABYTES = 320
export const RESIDENT_MEGABYTES = 512
/** Processor time after which the kernel ends a parsing process that nobody watches any more, in seconds. */
const ORPHAN_SECONDS = 900

let namespaces: boolean | null = null

/** Whether this machine lets us start a process without a network: Linux with user namespaces. Tried once. */
export function hasNetworkNamespaces(platform: NodeJS.Platform = process.platform): boolean {
  if (platform !== 'linux') return false
  if (namespaces !== null) return namespaces
  const unshare = programAt('unshare')
  namespaces = unshare !== null && spawnSync(unshare, ['-r', '-n', '--', '/bin/true'], { env: {} }).status === 0
  return namespaces
}

/**
 * The command that starts `program` with no rights but to read its own code. On Linux the kernel bounds its processor
 * time and takes its network away; elsewhere there is Node's permission model alone.
 */
export function sandboxed(program: URL, platform: NodeJS.Platform = process.platform): Launch {
  const own = fileURLToPath(program)
  const node = [
    '--permission',
    ...codeFolders(own).map((folder) => `--allow-fs-read=${folder}`),
    `--max-old-space-size=${HEAP_MEGABYTES}`,
    '--no-experimental-sqlite',
    '--no-warnings',
    own,
  ]
  const prlimit = platform === 'linux' ? programAt('prlimit') : null
  const limited = prlimit === null ? [] : [prlimit, `--cpu=${ORPHAN_SECONDS}`, '--core=0', '--']
  const unshare = hasNetworkNamespaces(platform) ? programAt('unshare') : null
  const alone = unshare === null ? [] : [unshare, '-r', '-n', '--']
  const [command = process.execPath, ...args] = [...alone, ...limited, process.execPath, ...node]
  // An empty environment: it may hold passwords. A fixed zone, so that no answer depends on it.
  return { command, args, env: { TZ: 'UTC' } }
}

/**
 * Folders with our own code and that of the packages it needs: our package's, each `node_modules` above it, and, since
 * some installers link packages, the folder in which each of ours really lies.
 */
function codeFolders(program: string): readonly string[] {
  const folders = new Set<string>([dirname(program)])
  let home: string | null = null
  for (let at = dirname(program); at !== dirname(at); at = dirname(at)) {
    const manifest = join(at, 'package.json')
    if (home === null && existsSync(manifest)) {
      home = at
      folders.add(manifest)
      for (const part of ['src', 'dist']) addFolder(folders, join(at, part))
    }
    addFolder(folders, join(at, 'node_modules'))
  }
  if (home !== null)
    for (const name of dependencies(join(home, 'package.json')))
      for (const folder of [...folders])
        if (existsSync(join(folder, name)))
          addFolder(folders, join(realpathSync(join(folder, name)), name.includes('/') ? '../..' : '..'))
  return [...folders]
}

/** Names of the packages that ours needs, by its own manifest. */
function dependencies(manifest: string): readonly string[] {
  const { dependencies = {} }: { dependencies?: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  )
  return Object.keys(dependencies)
}

function addFolder(folders: Set<string>, folder: string): void {
  if (!existsSync(folder)) return
  folders.add(folder)
  folders.add(realpathSync(folder))
}

function programAt(name: string): string | null {
  return [`/usr/bin/${name}`, `/bin/${name}`].find((path) => existsSync(path)) ?? null
}

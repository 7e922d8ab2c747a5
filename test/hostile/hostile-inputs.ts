import { createHash } from 'node:crypto'
import { BOMBS } from './bombs.ts'
import { MUTATIONS } from './mutate.ts'
import { type Random, seededRandom } from './random.ts'
import { SAMPLES } from './samples.ts'

/** A malformed or hostile file, and how it was made. */
export interface HostileInput {
  readonly name: string
  readonly kind: string
  readonly bytes: Uint8Array
}

/**
 * `count` different files over all formats, the same ones for the same seed: two in three are whole files that came to
 * harm once or twice, one in three was made to do harm.
 */
export function* hostileInputs(seed: number, count: number): Generator<HostileInput> {
  const random = seededRandom(seed)
  const seen = new Set<string>()
  const samples = Object.keys(SAMPLES)
  const bombs = Object.keys(BOMBS)
  for (let i = 0; seen.size < count; i++) {
    const made =
      i % 3 === 2
        ? bomb(random, bombs[Math.floor(i / 3) % bombs.length] ?? '')
        : harmed(random, samples[i % samples.length] ?? '')
    const hash = createHash('sha256').update(made.bytes).digest('hex')
    if (made.bytes.length === 0 || seen.has(hash)) continue
    seen.add(hash)
    yield { ...made, name: `${String(seen.size).padStart(5, '0')}.${made.name}` }
  }
}

function bomb(random: Random, kind: string): HostileInput {
  const made = BOMBS[kind]?.(random)
  if (made === undefined) throw new RangeError(`no bomb ${kind}`)
  return { kind, name: made.extension, bytes: bytesOf(made.bytes) }
}

function harmed(random: Random, format: string): HostileInput {
  const sample = SAMPLES[format]
  if (sample === undefined) throw new RangeError(`no sample ${format}`)
  let bytes = bytesOf(sample(random))
  const kinds: string[] = []
  for (let n = 0; n < 1 + random.below(2); n++) {
    const kind = random.pick(Object.keys(MUTATIONS))
    kinds.push(kind)
    if (bytes.length > 0) bytes = MUTATIONS[kind]?.(bytes, random) ?? bytes
  }
  return { kind: `${format}: ${kinds.join(' + ')}`, name: format, bytes }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

import { describe, expect, it } from 'vitest'
import type { ReaderTold } from './reader-messages.ts'
import { readerStarts } from './reader-starts.ts'

/** A worker that keeps what it is told, and that a test lets speak or break. */
class FakeWorker {
  onmessage: ((event: { readonly data: ReaderTold }) => void) | null = null
  onerror: (() => void) | null = null
  readonly told: unknown[] = []
  readonly address: string
  constructor(address: string) {
    this.address = address
  }
  postMessage(ask: unknown): void {
    this.told.push(ask)
  }
  terminate(): void {}
}

const WEIGHTS = { ask: 'weights', texts: { tagger: '{}' } }
const ASK = { ask: 'references', names: [], files: [] } as const

function starts(): { readonly started: FakeWorker[]; readonly of: ReturnType<typeof readerStarts> } {
  const started: FakeWorker[] = []
  const start = (address: string): FakeWorker => {
    const worker = new FakeWorker(address)
    started.push(worker)
    return worker
  }
  const script = async (): Promise<Blob> => new Blob(['script'])
  return { started, of: readerStarts('./reader.js', { start, script, weights: WEIGHTS.texts }) }
}

describe('workers that read', () => {
  it('come from the file first and from memory later', async () => {
    const { started, of } = starts()
    of.next()
    await of.hold()
    of.next()
    expect(started.map(({ address }) => address.split(':')[0])).toEqual(['./reader.js', 'blob'])
    expect(started.map(({ told }) => told)).toEqual([[WEIGHTS], [WEIGHTS]])
  })

  it('come from the file again where the host lets none start from memory, and are told all they missed', async () => {
    const { started, of } = starts()
    await of.hold()
    const port = of.next()
    port.post(ASK)
    started[0]?.onerror?.()
    expect(started.map(({ address, told }) => [address.split(':')[0], told])).toEqual([
      ['blob', [WEIGHTS, ASK]],
      ['./reader.js', [WEIGHTS, ASK]],
    ])
    of.next()
    expect(started[2]?.address).toBe('./reader.js')
  })

  it('are said to have broken when they do so while they read', async () => {
    const { started, of } = starts()
    const told: string[] = []
    of.next().hear((news) => told.push(news.told))
    started[0]?.onmessage?.({ data: { told: 'ready' } })
    started[0]?.onerror?.()
    expect(told).toEqual(['ready', 'broke'])
  })
})

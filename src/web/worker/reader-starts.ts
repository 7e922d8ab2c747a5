import type { ReaderTold } from './reader-messages.ts'
import type { ReaderPort } from './watched-reader.ts'

/** What is needed of a `Worker`. */
interface Started {
  onmessage: ((event: MessageEvent<ReaderTold>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(ask: unknown): void
  terminate(): void
}

interface Starts {
  /** A new worker that reads. */
  readonly next: () => ReaderPort
  /** Takes the script into memory, from where a later worker starts without a request. */
  readonly hold: () => Promise<void>
}

interface StartOptions {
  /** The text of the script, from where the browser has it. */
  readonly script: () => Promise<Blob>
  readonly start: (address: string) => Started
  readonly weights: Readonly<Record<string, string>>
}

/**
 * How workers that read are started. The first comes from its file, which every host lets through that lets the page
 * through (`worker-src 'self'`); one that takes the place of a hung one comes from memory, since after loading nothing
 * is asked of the network, and only where the host forbids that (it breaks before it is ready) from the file again.
 */
export function readerStarts(file: string, { start, script, weights }: StartOptions): Starts {
  let held: string | null = null
  const next = (): ReaderPort => {
    const asked: unknown[] = [{ ask: 'weights', texts: weights }]
    let take: (told: ReaderTold) => void = () => {}
    let isReady = false
    const begin = (address: string): Started => {
      const begun = start(address)
      begun.onmessage = ({ data }) => {
        isReady = true
        take(data)
      }
      begun.onerror = () => {
        if (isReady || address === file) take({ told: 'broke' })
        else {
          held = null
          worker = begin(file)
        }
      }
      for (const ask of asked) begun.postMessage(ask)
      return begun
    }
    let worker = begin(held ?? file)
    return {
      post: (ask) => {
        if (!isReady) asked.push(ask)
        worker.postMessage(ask)
      },
      hear: (hear) => {
        take = hear
      },
      end: () => worker.terminate(),
    }
  }
  return {
    next,
    hold: async () => {
      try {
        held = URL.createObjectURL(new Blob([await script()], { type: 'text/javascript' }))
      } catch {
        // Then every worker comes from the file.
      }
    },
  }
}

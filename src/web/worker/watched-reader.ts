import type { Refusal } from '../../intake/index.ts'
import type { NewDocument } from '../../store/index.ts'
import type { FileAsk, NamedBytes, ReaderAsk, ReaderTold, ReferencesTold } from './reader-messages.ts'

/** A worker that reads, as whoever watches over it sees it. */
export interface ReaderPort {
  post(ask: ReaderAsk): void
  hear(take: (told: ReaderTold) => void): void
  end(): void
}

/** What comes of a file, in its order. */
export interface ReadSteps {
  /** The document at place `at` of `of` is begun. */
  readonly begin: (at: number, of: number) => void
  readonly document: (document: NewDocument) => void
  readonly refused: (refusal: Refusal) => void
}

/** Reads files in a worker of its own; one question at a time. */
export interface WatchedReader {
  /** When it has its models. */
  readonly ready: Promise<void>
  references(names: readonly string[], files: readonly NamedBytes[]): Promise<ReferencesTold>
  read(ask: FileAsk, steps: ReadSteps): Promise<void>
}

/** A worker's turn: what was in hand when it fell silent or broke, or that it came to its end. */
type Turn =
  | { readonly ended: true }
  | { readonly ended: false; readonly at: number | null; readonly input: string | null; readonly slow: boolean }

/**
 * A reader whose worker is replaced when it is silent for `seconds` or breaks: the document in hand is refused, the
 * others of its file are read by the next one. `start` gives a new worker.
 */
export function watchedReader(start: () => ReaderPort, seconds: number): WatchedReader {
  let port = start()
  let heard: (told: ReaderTold) => void = () => {}
  let isReady: () => void
  const ready = new Promise<void>((resolve) => {
    isReady = resolve
  })
  const listen = (): void =>
    port.hear((told) => {
      if (told.told === 'ready') isReady()
      heard(told)
    })
  listen()

  /** Asks, and hears all until the end, silence or a break. */
  const turn = (ask: ReaderAsk, take: (told: ReaderTold) => void): Promise<Turn> =>
    new Promise((resolve) => {
      let hand: { readonly at: number; readonly input: string } | null = null
      let timer: ReturnType<typeof setTimeout>
      const over = (slow: boolean): void => {
        port.end()
        port = start()
        listen()
        resolve({ ended: false, at: hand?.at ?? null, input: hand?.input ?? null, slow })
      }
      const wait = (): void => {
        clearTimeout(timer)
        // This thread may have been busy itself: what waits in its own line is heard first.
        timer = setTimeout(() => {
          timer = setTimeout(() => over(true), 50)
        }, seconds * 1000)
      }
      heard = (told) => {
        if (told.told === 'broke') {
          clearTimeout(timer)
          over(false)
          return
        }
        wait()
        if (told.told === 'begin') hand = told
        take(told)
        if (told.told !== 'end' && told.told !== 'references') return
        clearTimeout(timer)
        resolve({ ended: true })
      }
      wait()
      port.post(ask)
    })
  return {
    ready,
    references: async (names, files) => {
      let found: ReferencesTold = { rows: [], libraries: [] }
      // A file that hangs here hangs again when it is read, and is refused there.
      await turn({ ask: 'references', names, files }, (told) => {
        if (told.told === 'references') found = told
      })
      return found
    },
    read: async (ask, steps) => {
      for (let skip = 0; ; ) {
        const { name } = ask.file
        const end = await turn({ ask: 'file', skip, ...ask }, (told) => {
          if (told.told === 'begin') steps.begin(told.at, told.of)
          if (told.told === 'document') steps.document(told.document)
          if (told.told === 'refused') steps.refused(told.refusal)
        })
        if (end.ended) return
        const input = end.input ?? name
        steps.refused(
          end.slow ? { reason: 'time-budget', input, seconds } : { reason: 'failed', input, stage: 'worker' },
        )
        if (end.at === null) return
        skip = end.at + 1
      }
    },
  }
}

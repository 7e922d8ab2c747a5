import type { Steps } from '../views/index.ts'

/** How much of the thread a long answer may have. */
export interface Pace {
  /** Milliseconds at a stretch; then whatever else waits is done first. */
  readonly stretch: number
  /** Milliseconds in all, by the clock: then the answer comes as far as it is. */
  readonly budget: number
}

/** Short enough that a view asked for meanwhile is there at once; long enough that waiting in turn costs little. */
export const PACE: Pace = { stretch: 12, budget: 3000 }

/**
 * What steps come to, while the thread answers others in between. The view is cut off when its time is up or when nobody
 * waits for it any more. A thread of its own would hold a second copy of the case: gigabytes, for a large one.
 */
export async function paced<T>(steps: Steps<T>, pace: Pace, signal?: AbortSignal): Promise<T> {
  const began = performance.now()
  let turn = began
  for (let timeIsUp = false; ; ) {
    const step = steps.next(timeIsUp)
    if (step.done === true) return step.value
    if (performance.now() - turn >= pace.stretch) {
      await new Promise((others) => setTimeout(others, 0))
      turn = performance.now()
    }
    timeIsUp = turn - began >= pace.budget || signal?.aborted === true
  }
}

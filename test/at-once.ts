import type { Steps } from '../src/views/index.ts'

/** What steps come to when nothing stops them. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next(false)
    if (step.done === true) return step.value
  }
}

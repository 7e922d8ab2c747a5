import { type Decision, mergeLogs, parseDecisions } from '../../review/index.ts'
import type { Store } from '../../store/index.ts'
import { digest } from '../digest.ts'

/**
 * The decisions of a case as one log: its own and those of others that were brought in, each in its own order, so that two
 * people who take in each other's logs come to the same case (see `mergeLogs`).
 */
export async function heldDecisions(store: Store): Promise<readonly Decision[]> {
  const logs = (await store.logs()).map((lines) => parseDecisions(lines.join('\n')).decisions)
  return mergeLogs(digest, ...logs)
}

import { BATCH_A } from './batch-a.ts'
import { BATCH_B } from './batch-b.ts'
import { BATCH_C } from './batch-c.ts'
import { BATCH_D } from './batch-d.ts'
import { BATCH_E } from './batch-e.ts'
import { BATCH_F } from './batch-f.ts'
import { BATCH_G } from './batch-g.ts'
import { BATCH_H } from './batch-h.ts'
import { BATCH_I } from './batch-i.ts'
import { BATCH_J } from './batch-j.ts'
import { BATCH_K } from './batch-k.ts'
import { BATCH_L } from './batch-l.ts'
import { LATER } from './later.ts'
import { NEWS } from './news.ts'
import { OTHER } from './other.ts'
import type { Page } from './page.ts'

/** All invented pages by batch: what the model of blocks learns from, and its tests leave out in turn. */
export const BATCHES: ReadonlyMap<string, readonly Page[]> = new Map([
  ['first', [...NEWS, ...OTHER]],
  ['later', LATER],
  ['a', BATCH_A],
  ['b', BATCH_B],
  ['c', BATCH_C],
  ['d', BATCH_D],
  ['e', BATCH_E],
  ['f', BATCH_F],
  ['g', BATCH_G],
  ['h', BATCH_H],
  ['i', BATCH_I],
  ['j', BATCH_J],
  ['k', BATCH_K],
  ['l', BATCH_L],
])

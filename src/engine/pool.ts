import type { Item, MetaRow, Refusal } from '../intake/index.ts'

/** One item to read, and in which form the answer is wanted. */
export interface Job {
  readonly item: Item
  readonly meta: MetaRow | null
  /** What a library of references in the pile says of the file. */
  readonly references: MetaRow | null
  readonly form: 'json' | 'conllu'
}

/** What became of an item: the annotated document as printed, or why there is none. */
export type JobResult =
  | { readonly kind: 'read'; readonly printed: string; readonly input: string; readonly characters: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Something that reads items, in this thread or in others. Never rejects for the sake of one item. */
export interface Pool {
  run(job: Job): Promise<JobResult>
  close(): Promise<void>
}

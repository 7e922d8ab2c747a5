import type { Result } from '../document/index.ts'
import { type Columns, type PackedItem, type Refusal, type Unbrotli, type Unpacked, unpack } from '../intake/index.ts'
import { digestBytes } from './digest.ts'

/** Something that takes files apart, in this process or in others. Never rejects for the sake of one file. */
export interface Unpacker {
  run(item: PackedItem, columns: Columns): Promise<Result<Unpacked, Refusal>>
  close(): Promise<void>
}

/**
 * Takes files apart in this very process: for files that you trust, or where there are no processes, as in a browser. A
 * hostile file may end or hang it.
 */
export function localUnpacker(unbrotli?: Unbrotli): Unpacker {
  return {
    run: async (item, columns) => {
      try {
        return await unpack(item, { sha256: digestBytes, columns, unbrotli })
      } catch (error) {
        // The class only: messages can carry words of the document.
        const stage = error instanceof Error ? error.constructor.name : 'unknown'
        return { ok: false, error: { reason: 'failed', input: item.input, stage } }
      }
    },
    close: async () => {},
  }
}

/** One message between the program and a parsing process: a JSON header, then bytes. */
export interface Frame {
  readonly header: string
  readonly bytes: Uint8Array
}

const LENGTHS = 8

/** A frame as it goes through a pipe: both lengths as 32-bit numbers, then header and bytes. */
export function packFrame(header: string, bytes: Uint8Array): readonly Uint8Array[] {
  const head = Buffer.from(header, 'utf8')
  const lengths = Buffer.alloc(LENGTHS)
  lengths.writeUInt32BE(head.length, 0)
  lengths.writeUInt32BE(bytes.length, 4)
  return [lengths, head, bytes]
}

/** Puts frames together from pieces of a pipe; `take` gets each. Returns false for a frame larger than `limit` bytes. */
export function frameReader(limit: number, take: (frame: Frame) => void): (chunk: Uint8Array) => boolean {
  let waiting: Buffer[] = []
  let size = 0
  return (chunk) => {
    waiting.push(Buffer.from(chunk))
    size += chunk.length
    for (;;) {
      if (size < LENGTHS) return true
      if ((waiting[0]?.length ?? 0) < LENGTHS) waiting = [Buffer.concat(waiting)]
      const header = waiting[0]?.readUInt32BE(0) ?? 0
      const bytes = waiting[0]?.readUInt32BE(4) ?? 0
      const whole = LENGTHS + header + bytes
      if (whole > limit) return false
      if (size < whole) return true
      const all = Buffer.concat(waiting)
      take({
        header: all.toString('utf8', LENGTHS, LENGTHS + header),
        bytes: all.subarray(LENGTHS + header, whole),
      })
      waiting = [all.subarray(whole)]
      size -= whole
    }
  }
}

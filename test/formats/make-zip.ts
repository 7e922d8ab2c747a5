import { deflateSync, strToU8 } from 'fflate'

/** One file of an archive to be made; `data` may be text. `lie` makes the headers state another unpacked size. */
export interface ZipFile {
  readonly name: string
  readonly data: string | Uint8Array
  readonly stored?: boolean
  readonly lie?: number
  readonly flags?: number
}

/** A ZIP archive; all dates are zero, so that the same files give the same bytes. Sizes and flags may lie. `wide`: in the 64-bit form (zip64). */
export function makeZip(files: readonly ZipFile[], wide = false): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const file of files) {
    const data = typeof file.data === 'string' ? strToU8(file.data) : file.data
    const packed = file.stored === true ? data : deflateSync(data)
    const name = strToU8(file.name)
    const common = (length: number): DataView => {
      const view = new DataView(new ArrayBuffer(length))
      return view
    }
    const fill = (view: DataView, from: number): void => {
      view.setUint16(from, 20, true)
      view.setUint16(from + 2, file.flags ?? 0, true)
      view.setUint16(from + 4, file.stored === true ? 0 : 8, true)
      view.setUint32(from + 14, packed.length, true)
      view.setUint32(from + 18, file.lie ?? data.length, true)
      view.setUint16(from + 22, name.length, true)
    }
    const local = common(30)
    local.setUint32(0, 0x04034b50, true)
    fill(local, 4)
    const entry = common(46)
    entry.setUint32(0, 0x02014b50, true)
    fill(entry, 6)
    entry.setUint32(42, at, true)
    const extra = wide ? widen(entry, at, packed.length, data.length) : new Uint8Array()
    parts.push(new Uint8Array(local.buffer), name, packed)
    central.push(new Uint8Array(entry.buffer), name, extra)
    at += 30 + name.length + packed.length
  }
  const size = central.reduce((sum, p) => sum + p.length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, files.length, true)
  end.setUint16(10, files.length, true)
  end.setUint32(12, size, true)
  end.setUint32(16, at, true)
  const wideEnd = wide ? wideEndRecord(end, files.length, at, size) : new Uint8Array()
  return joinBytes([...parts, ...central, wideEnd, new Uint8Array(end.buffer)])
}

/** Moves an entry's sizes and offset into its extra field. */
function widen(entry: DataView, at: number, packed: number, unpacked: number): Uint8Array {
  const extra = new DataView(new ArrayBuffer(28))
  extra.setUint16(0, 1, true)
  extra.setUint16(2, 24, true)
  for (const [i, number] of [unpacked, packed, at].entries()) extra.setBigUint64(4 + i * 8, BigInt(number), true)
  for (const field of [20, 24, 42]) entry.setUint32(field, 0xffffffff, true)
  entry.setUint16(30, 28, true)
  return new Uint8Array(extra.buffer)
}

/** The wide end record and its locator; the narrow one is made to refer to them. */
function wideEndRecord(end: DataView, count: number, directory: number, size: number): Uint8Array {
  const at = directory + size
  const record = new DataView(new ArrayBuffer(76))
  record.setUint32(0, 0x06064b50, true)
  record.setBigUint64(4, 44n, true)
  for (const [field, number] of [
    [24, count],
    [32, count],
    [40, size],
    [48, directory],
  ] as const)
    record.setBigUint64(field, BigInt(number), true)
  record.setUint32(56, 0x07064b50, true)
  record.setBigUint64(64, BigInt(at), true)
  record.setUint32(72, 1, true)
  end.setUint16(8, 0xffff, true)
  end.setUint16(10, 0xffff, true)
  end.setUint32(16, 0xffffffff, true)
  return new Uint8Array(record.buffer)
}

/** Bytes and strings one after the other. */
export function joinBytes(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const bytes = parts.map((p) => (typeof p === 'string' ? strToU8(p) : p))
  const out = new Uint8Array(bytes.reduce((sum, p) => sum + p.length, 0))
  let at = 0
  for (const part of bytes) {
    out.set(part, at)
    at += part.length
  }
  return out
}

import { deflateSync, strToU8 } from 'fflate'

/** One file of an archive to be made; `data` may be text. `lie` makes the headers state another unpacked size. */
export interface ZipFile {
  readonly name: string
  readonly data: string | Uint8Array
  readonly stored?: boolean
  readonly lie?: number
  readonly flags?: number
}

/** A ZIP archive; all dates are zero, so that the same files give the same bytes. Sizes and flags may lie. */
export function makeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
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
    parts.push(new Uint8Array(local.buffer), name, packed)
    central.push(new Uint8Array(entry.buffer), name)
    at += 30 + name.length + packed.length
  }
  const size = central.reduce((sum, p) => sum + p.length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, files.length, true)
  end.setUint16(10, files.length, true)
  end.setUint32(12, size, true)
  end.setUint32(16, at, true)
  return joinBytes([...parts, ...central, new Uint8Array(end.buffer)])
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

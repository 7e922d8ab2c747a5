/** Encodings that browsers know, by their own labels, that hold one character in one byte. */
export const SINGLE_BYTE: readonly string[] = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'iso-8859-16',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
]
export const UNICODE: readonly string[] = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16be',
  'utf-16le with a mark',
  'utf-16be with a mark',
]

/** A text in an encoding; `null` where it has characters that the encoding lacks. The tables are those of the platform, turned round. */
export function encode(text: string, encoding: string): Uint8Array | null {
  const [name = '', marked] = encoding.split(' with ')
  const whole = marked === undefined ? text : `\ufeff${text}`
  if (name === 'utf-8') return new TextEncoder().encode(whole)
  if (name.startsWith('utf-16')) return utf16(whole, name === 'utf-16be')
  const table = tableOf(name)
  const bytes: number[] = []
  for (const character of text) {
    const byte = table.get(character)
    if (byte === undefined) return null
    bytes.push(byte)
  }
  return new Uint8Array(bytes)
}

function utf16(text: string, big: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return new Uint8Array(view.buffer)
}

function tableOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding)
  const out = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) {
    const character = decoder.decode(new Uint8Array([byte]))
    if (character !== '\ufffd') out.set(character, byte)
  }
  return out
}

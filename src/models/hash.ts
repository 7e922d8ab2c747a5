/** Units of a word that count for its hash; what is longer is no word anybody wrote. */
const MAX_UNITS = 48

/** FNV-1a over the UTF-16 code units of `text` in `[from, to)`, as a 32-bit integer. */
export function hashText(text: string, from: number = 0, to: number = text.length): number {
  let hash = 0x811c9dc5
  const end = Math.min(to, from + MAX_UNITS)
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** One hash of two, in which their order counts. */
export function mixHashes(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

/** The same, cheaper and for what is a hash already: for features that are made by the dozen. Ends with `spreadHash`. */
export function joinHashes(a: number, b: number): number {
  return Math.imul(a ^ ((b << 13) | (b >>> 19)), 0x9e3779b1)
}

/** The row of a joined value under a template's number, within 2²². */
export function spreadHash(value: number, template: number): number {
  return Math.imul(value ^ Math.imul(template, 0x85ebca6b), 0xc2b2ae35) >>> 10
}

/** FNV-1a over UTF-16 code units, 32 bits unsigned: spreads feature strings over a model's rows. */
export function hashFeature(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  // FNV's low bits alone are weak for short strings: fold the high ones in.
  return (hash ^ (hash >>> 15)) >>> 0
}

/**
 * The ids, each made different from those before it: two documents of one identical text give one id twice, and the second
 * then gets a suffix in its place. The order must be canonical.
 */
export function uniqueIds(ids: readonly string[]): readonly string[] {
  if (new Set(ids).size === ids.length) return ids
  const seen = new Set<string>()
  return ids.map((id) => {
    let unique = id
    for (let n = 1; seen.has(unique); n++) unique = bump(id, n)
    seen.add(unique)
    return unique
  })
}

const SPACE = 16 ** 12

function bump(id: string, n: number): string {
  const digits = Number.parseInt(id.slice(1), 16)
  return id.slice(0, 1) + ((digits + n) % SPACE).toString(16).padStart(12, '0')
}

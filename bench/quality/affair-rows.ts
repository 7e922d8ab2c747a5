/** Lines that are right, given and wanted, and in words what was wrong. */
export interface Row {
  readonly kind: string
  readonly right: number
  readonly given: number
  readonly wanted: number
  readonly wrong: readonly string[]
}

/** Pairs of items that are in one class of the gold, of the case, and of both; an item without a class is alone. */
export function pairRow(kind: string, items: readonly { name: string; gold: string; ours: string | null }[]): Row {
  let [right, given, wanted] = [0, 0, 0]
  const wrong: string[] = []
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) {
      const one = a.gold === b.gold
      const ours = a.ours !== null && a.ours === b.ours
      right += Number(one && ours)
      given += Number(ours)
      wanted += Number(one)
      if (one !== ours) wrong.push(`${one ? 'apart' : 'joined'}: ${a.name} | ${b.name}`)
    }
  })
  return { kind, right, given, wanted, wrong }
}

/** Lines by what they say; those that may be count neither way. */
export function lineRow(
  kind: string,
  given: readonly string[],
  wanted: readonly string[],
  maybe: readonly string[],
): Row {
  const [ours, theirs] = [new Set(given.filter((g) => !maybe.includes(g))), new Set(wanted)]
  const right = [...ours].filter((g) => theirs.has(g)).length
  const wrong = [
    ...[...ours].filter((g) => !theirs.has(g)).map((g) => `not wanted: ${g}`),
    ...[...theirs].filter((w) => !ours.has(w)).map((w) => `missing: ${w}`),
  ]
  return { kind, right, given: ours.size, wanted: theirs.size, wrong }
}

export function foundRow(kind: string, items: readonly { readonly name: string; readonly ours: string | null }[]): Row {
  const missing = items.filter((i) => i.ours === null)
  const right = items.length - missing.length
  return { kind, right, given: right, wanted: items.length, wrong: missing.map((m) => `not found: ${m.name}`) }
}

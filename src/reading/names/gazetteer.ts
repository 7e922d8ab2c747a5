/** Names that help to tell a person from a place; folded to lower case. */
export interface Gazetteer {
  readonly given: ReadonlyMap<string, 'F' | 'M' | 'FM'>
  readonly places: ReadonlySet<string>
}

/** Reads the tables that travel with the name model; absent ones are empty. */
export function readGazetteer(tables: ReadonlyMap<string, string>): Gazetteer {
  const given = new Map<string, 'F' | 'M' | 'FM'>()
  const list = (key: string): readonly string[] => (tables.get(key) ?? '').split('|').filter((name) => name !== '')
  for (const name of list('givenF')) given.set(name, 'F')
  for (const name of list('givenM')) given.set(name, given.has(name) ? 'FM' : 'M')
  return { given, places: new Set(list('places')) }
}

/** Names that help to tell a person from a place; folded to lower case. */
export interface Gazetteer {
  /** Given names with the gender of those who bear them. */
  readonly given: ReadonlyMap<string, 'F' | 'M' | 'FM'>
  readonly surnames: ReadonlySet<string>
  /** Countries and regions, words joined by one space. */
  readonly places: ReadonlySet<string>
  /** First words of the places that have several. */
  readonly placeStarts: ReadonlySet<string>
  /** Words of people's names, given names and surnames from many languages. */
  readonly people: ReadonlySet<string>
  /** Towns, rivers, mountains and other places, words joined by one space. */
  readonly spots: ReadonlySet<string>
  /** First words of spots and bodies that have several. */
  readonly spotStarts: ReadonlySet<string>
  /** Bodies and groups, words joined by one space. */
  readonly bodies: ReadonlySet<string>
}

/** Reads the lists that travel with the name model (`givenF`, `givenM`, `surnames`, `places`; `|` between names); absent ones are empty. */
export function readGazetteer(json: unknown): Gazetteer {
  const tables = typeof json === 'object' && json !== null ? new Map<string, unknown>(Object.entries(json)) : new Map()
  const list = (key: string): readonly string[] => {
    const joined: unknown = tables.get(key)
    return typeof joined === 'string' ? joined.split('|').filter((name) => name !== '') : []
  }
  const given = new Map<string, 'F' | 'M' | 'FM'>()
  for (const name of list('givenF')) given.set(name, 'F')
  for (const name of list('givenM')) given.set(name, given.has(name) ? 'FM' : 'M')
  const places = list('places')
  return {
    given,
    surnames: new Set(list('surnames')),
    places: new Set(places),
    people: new Set(list('people')),
    spots: new Set(list('spots')),
    bodies: new Set(list('bodies')),
    spotStarts: new Set(
      [...list('spots'), ...list('bodies')].filter((p) => p.includes(' ')).map((p) => p.slice(0, p.indexOf(' '))),
    ),
    placeStarts: new Set(places.filter((p) => p.includes(' ')).map((p) => p.slice(0, p.indexOf(' ')))),
  }
}

/** Letters after an amount of money, or glued to a count. */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mn', 1e6],
  ['tn', 1e12],
])

/** Names of the parts of a whole, and into how many it falls. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  [
    ['third', 3],
    ['quarter', 4],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['eighth', 8],
    ['tenth', 10],
  ].flatMap(([name, parts]): (readonly [string, number])[] => [
    [String(name), Number(parts)],
    [`${name}s`, Number(parts)],
  ]),
)

/** Orders of size that a vague word is told of: "hundreds of thousands", "several dozen". */
export const ORDERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['thousands', 1000],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
])

/** Nouns that count people whatever they say of them besides. */
export const PEOPLE: ReadonlySet<string> = new Set(['people', 'other', 'others', 'casualty', 'fatality', 'death'])

/** Words that name an order of size and no number: the least they can mean; the most stays open (ACLED's convention, both ends shown). */
export const VAGUE_COUNTS: ReadonlyMap<string, number | null> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
  ['tens', 20],
  ['several', null],
  ['few', null],
])

/** How a hedge opens or blurs a number. */
export interface Hedge {
  readonly words: readonly string[]
  readonly sense: 'about' | 'least' | 'most'
}

/** Hedges, the longer first: "no more than" is not "more than". */
export const HEDGES: readonly Hedge[] = [
  ...hedges(
    'about',
    'about, around, some, approximately, roughly, nearly, almost, an estimated, estimated, close to, as many as about',
  ),
  ...hedges(
    'least',
    'at least, more than, over, just over, well over, no fewer than, no less than, not less than, not fewer than, upwards of, upward of, in excess of, a minimum of, as few as',
  ),
  ...hedges(
    'most',
    'up to, as many as, at most, fewer than, less than, under, just under, well under, no more than, not more than, a maximum of',
  ),
].toSorted((a, b) => b.words.length - a.words.length)

function hedges(sense: Hedge['sense'], list: string): readonly Hedge[] {
  return list.split(', ').map((words) => ({ words: words.split(' '), sense }))
}

export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['yen', 'JPY'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['yuan', 'CNY'],
])

/** What happened to those counted, by a word near the number. */
export const SCOPES: readonly (readonly [string, RegExp])[] = [
  ['killed+wounded', /^(?:casualty|casualties)$/],
  ['killed', /^(?:kill|killed|killing|dead|die|died|dies|death|deaths|fatality|fatalities|slain)$/],
  ['wounded', /^(?:wound|wounded|injure|injured|injuring|injury|injuries|hurt)$/],
  ['arrested', /^(?:arrest|arrested|arresting|detain|detained|detaining|arrests)$/],
  ['missing', /^missing$/],
  ['displaced', /^(?:displaced|displace|displacing|homeless|evacuated)$/],
]

export const ONES: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((w, i) => [w, i]),
)
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, (i + 2) * 10]),
)
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['m', 1e6],
  ['bn', 1e9],
  ['mn', 1e6],
])

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
])

/** How a hedge opens or blurs a number. */
export const HEDGES: readonly { readonly words: readonly string[]; readonly sense: 'about' | 'least' | 'most' }[] = [
  ...[
    'about',
    'around',
    'some',
    'approximately',
    'roughly',
    'nearly',
    'almost',
    'an estimated',
    'estimated',
    'close to',
    'as many as about',
  ].map((w) => ({ words: w.split(' '), sense: 'about' as const })),
  ...['at least', 'more than', 'over', 'no fewer than', 'no less than', 'upwards of', 'not less than'].map((w) => ({
    words: w.split(' '),
    sense: 'least' as const,
  })),
  ...['up to', 'as many as', 'at most', 'fewer than', 'less than', 'under', 'no more than'].map((w) => ({
    words: w.split(' '),
    sense: 'most' as const,
  })),
]

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
  ['killed', /^(?:kill|killed|killing|dead|die|died|dies|death|deaths|fatality|fatalities|slain)$/],
  ['wounded', /^(?:wound|wounded|injure|injured|injuring|injury|injuries|hurt)$/],
  ['arrested', /^(?:arrest|arrested|arresting|detain|detained|detaining|arrests)$/],
  ['missing', /^missing$/],
  ['displaced', /^(?:displaced|displace|displacing|homeless|evacuated)$/],
]

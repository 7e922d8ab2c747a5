/** Forms of address and rank that stand before a name and are no part of it; folded, without full stops. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx sir dame lord lady dr prof professor rev reverend fr father sister brother bishop archbishop ' +
    'cardinal pope imam sheikh shaykh ayatollah rabbi king queen prince princess emperor sultan emir president ' +
    'vice premier chancellor prime minister foreign defence defense interior finance justice health secretary senator ' +
    'sen representative rep congressman congresswoman governor gov mayor judge justice magistrate attorney prosecutor ' +
    'general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm sergeant sgt corporal ' +
    'private marshal officer constable inspector superintendent detective chief director chairman chairwoman ' +
    'ambassador envoy spokesman spokeswoman spokesperson deputy acting former ex late coach monsieur madame herr frau ' +
    'señor señora senor senora hajj haji sayyid'
  ).split(' '),
)

/** Words after or around a name that tell members of one family apart, and which generation they mean. */
export const GENERATIONS: ReadonlyMap<string, 'older' | 'younger'> = new Map([
  ['sr', 'older'],
  ['senior', 'older'],
  ['elder', 'older'],
  ['older', 'older'],
  ['father', 'older'],
  ['mother', 'older'],
  ['grandfather', 'older'],
  ['jr', 'younger'],
  ['junior', 'younger'],
  ['younger', 'younger'],
  ['son', 'younger'],
  ['daughter', 'younger'],
  ['grandson', 'younger'],
  ['ii', 'younger'],
  ['iii', 'younger'],
])

/** Of those, the ones that can stand inside a name and are then left out of its tokens. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['sr', 'senior', 'jr', 'junior', 'ii', 'iii'])

/** Articles that languages write before a name, joined or apart. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'al', 'el', 'ul'])

/** Forms of company that a name may bear or not. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set('inc ltd llc plc corp co gmbh ag sa nv bv'.split(' '))

/** Words that say what sort of body or measure a name is, and are left out at its end. */
export const SORTS: ReadonlySet<string> = new Set(
  (
    'group holding holdings company corporation international industries motor motors airlines airways bank party union ' +
    'newspaper agency index average composite industrial industrials'
  ).split(' '),
)

/** Short forms in common use that documents do not introduce; folded. */
export const KNOWN_SHORT: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['uk', 'united kingdom'],
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['uae', 'united arab emirates'],
  ['nato', 'north atlantic treaty organization'],
  ['imf', 'international monetary fund'],
  ['icc', 'international criminal court'],
])

/** The same the other way round. */
export const KNOWN_SHORTENED: ReadonlyMap<string, readonly string[]> = new Map(
  [...KNOWN_SHORT].map(([short, name]) => [name, [short]] as const),
)

/** Letters that no decomposition brings to their base letter. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['ð', 'd'],
])

/** Spellings of one sound in Latin transliteration, longest first, with the sound's sign in a skeleton. */
export const SOUNDS: readonly (readonly [string, string])[] = [
  ['sch', 's'],
  ['tch', 'c'],
  ['dh', 'd'],
  ['th', 't'],
  ['kh', 'k'],
  ['gh', 'k'],
  ['ph', 'f'],
  ['sh', 's'],
  ['ch', 'c'],
  ['ck', 'k'],
  ['ou', ''],
  ['q', 'k'],
  ['g', 'k'],
  ['x', 'ks'],
  ['z', 's'],
  ['w', 'v'],
  ['j', 'y'],
  ['h', 'h'],
]

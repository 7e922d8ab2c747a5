const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that keep their full stop and never end a sentence. */
export const MID_SENTENCE: ReadonlySet<string> = words(
  'mr mrs ms dr prof gen col lt sgt capt maj cmdr adm rep reps sen sens gov rev hon st mt ft no nos vs messrs mme mlle fr pres supt insp cpl pvt brig ltcol jan feb mar apr jun jul aug sept sep oct nov dec art vol vols fig figs approx ca cf e.g i.e eg ie al attn ext tel ed eds pp ch sec esp arrv',
)

/** Words that keep their full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...MID_SENTENCE,
  ...words(
    'inc corp co ltd jr sr bros etc est dept univ assn ave blvd rd div calif fla tex pa va md conn mass mich minn ala ariz ark colo ga ill ind kan ky la miss mo neb nev okla ore tenn wash wis wyo que ont p.m a.m ph.d m.sc b.sc ph mon tue tues wed thur thurs fri sat sun yrs mins lb lbs oz ca mob assoc cal',
  ),
])

/** Abbreviations that keep their full stop at the end of a paragraph, too. */
export const KEEP_STOP: ReadonlySet<string> = words('etc al')

/** Abbreviations that are also plain words: they keep the full stop only before a capital or a digit. */
export const ALSO_WORDS: ReadonlySet<string> = words(
  'no nos art fig figs mar sun sat mon wed fri ill ind ala ark miss mass wash pa ma mo ore tex ch sec ed ext co la md est div rev gen col fr mt ca cal rd ave st mob rep reps conn kan ga va minn mins yrs ph',
)

/** Those of them that keep it only before a digit. */
export const NUMBERED: ReadonlySet<string> = words('no nos div')

/** First parts that the treebanks keep in one token with what follows their hyphen; other hyphens stand alone. */
export const PREFIXES: ReadonlySet<string> = words(
  'non e anti re co pre pro mid cross post over semi multi ex sub counter mini neo socio psycho inter intra ultra trans un micro macro pseudo quasi',
)

/** Endings that are tokens of their own, longest first. */
export const CLITICS: readonly string[] = ["n't", "'ll", "'re", "'ve", "'s", "'d", "'m"]

/** Words that are two tokens: where the second begins. */
export const DOUBLE_WORDS: ReadonlyMap<string, number> = new Map([
  ...['gonna', 'wanna', 'gotta', 'outta', 'gimme', 'lemme', 'cannot'].map((word) => [word, 3] as const),
  ...'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt couldnt shouldnt cant aint'
    .split(' ')
    .map((word) => [word, word.length - 2] as const),
  ...['im', 'ive'].map((word) => [word, 1] as const),
  ...['youre', 'youll', 'youve'].map((word) => [word, 3] as const),
  ...['theyre', 'theyll', 'theyve', 'thats', 'whats', 'heres'].map((word) => [word, 4] as const),
  ['theres', 5],
])

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const STARTERS: ReadonlySet<string> = new Set(
  'The A An He She It They We I You In On At But And This That These Those His Her Their Its Our My There When While After Before If As For So However Although What Why How Who Some Many Most Even Yet'.split(
    ' ',
  ),
)

/** Verbs by which a quotation that ends in ? or ! goes on: "…?" Smith asked. */
export const SPEECH_VERBS: ReadonlySet<string> = words(
  'said says say asked asks ask replied replies added adds told tells answered shouted cried exclaimed wrote writes demanded wondered joked quipped tweeted yelled screamed whispered continued recalled called cries calls shouts began started thought muttered murmured mumbled snapped sighed laughed mused howled moaned groaned growled hissed gasped sobbed roared bellowed barked begged pleaded explained insisted remarked inquired enquired ventured interrupted agreed offered suggested announced declared repeated retorted responded responds explains observed protested admitted concluded noted cautioned warned urged',
)

/** Words that open a dateline. */
export const WEEKDAYS: ReadonlySet<string> = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

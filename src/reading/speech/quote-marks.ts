/** Marks that open a quotation, with the marks that may close it. Sources: the usage tables of Unicode's CLDR. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  // Typists and converters mix curly and straight marks, and turn the closing one round.
  ['“', '”"“'],
  ['„', '“”'],
  ['‟', '”'],
  ['«', '»'],
  ['‹', '›'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
])

/** Marks that close, but open where nothing is open and a word follows: Swedish ”…”, German »…« and ›…‹. */
export const TURNED: ReadonlyMap<string, string> = new Map([
  ['”', '”'],
  ['»', '«'],
  ['›', '‹'],
])

/** Straight double marks may be closed by curly ones. */
export const STRAIGHT_CLOSERS: ReadonlyMap<string, string> = new Map([['"', '"”“']])

/** Straight marks open and close alike. */
export const STRAIGHT: ReadonlySet<string> = new Set(['"', "'", '＂'])

/** Marks that may also be apostrophes: they need stricter surroundings. */
export const SINGLE: ReadonlySet<string> = new Set(['‘', '’', "'", '‚', '‹', '›'])

/** Words that begin with an apostrophe: no quotation opens before them. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'em til till tis twas twere cause bout round neath n ere im er cuz nuff tween ye tude ve re ll s d'.split(' '),
)

/** Words before a mark that announce the name of a work. */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  'titled entitled book books novel memoir film movie documentary song album single play musical series show sitcom drama programme program podcast essay poem painting episode article headline anthem ballad opera column magazine slogan'.split(
    ' ',
  ),
)

/** Words near a quotation that make it somebody's words rather than scare quotes. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  'said says say saying told tell tells telling asked asks asking added adds adding wrote writes write writing called calls calling call replied answered tweeted tweets tweeting posted shouted chanted chanting shouting described describes describing branded dubbed labelled labeled declared declares declaring insisted insists argued argues claimed claims noted notes stated states announced warned warns warning quoted quoting according denounced dismissed dismissing denouncing promised vowed admitted explained recalled concluded continued responded read reads reading used uses using phrase words word termed blasted characterized denied repeated urged predicted suggested suggesting'.split(
    ' ',
  ),
)

/** Verbs and pronouns that show a whole sentence inside the marks, however short it is. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  "i we you he she it they is are was were am be will would can could should must do does did has have had don't won't can't didn't isn't i'm we're it's that's i'll we'll let's".split(
    ' ',
  ),
)

/** Words that names of works write small. */
export const TITLE_SMALL: ReadonlySet<string> = new Set(
  'of the and in for a an to on at by from with or as vs nor but &'.split(' '),
)

import type { EntityType, Predicate } from '../../document/index.ts'

/**
 * A row of relations for what trees get wrong: titles glued to names, hyphens, places behind a comma. `between` is tried
 * on the lower-case words between two mentions, joined by blanks; `subject` says which of the two mentions the predicate
 * is about; `before` must also fit the words right before the first mention, `after` the words, as written, behind the second.
 */
export interface RelationRow {
  readonly name: string
  readonly predicate: Predicate
  readonly subject: 'first' | 'second'
  readonly between: RegExp
  readonly before?: RegExp
  readonly after?: RegExp
  /** Whatever is said around it leaves no doubt of it: "He may go to Calder, Norvia". */
  readonly certain?: true
  readonly subjectTypes: readonly EntityType[]
  readonly objectTypes: readonly EntityType[]
}

const LEADER =
  '(?:leader|head|chief|president|prime minister|minister|director|chairman|chairwoman|chairperson|chair|chief executive|ceo|commander|governor|mayor|premier|king|queen|general secretary|secretary general|secretary-general|boss|captain|head coach|coach|manager|owner)'
const SPEAKER = '(?:spokesman|spokeswoman|spokesperson|press officer|press secretary)'
const BACKED = '(?:backed|funded|financed|armed|supported|bankrolled|sponsored|owned)'
const SOME = '(?:(?!(?:of|to|for|by|with|in|on|at|and|or|said|says|from|against|than|who|that) )[\\p{L}-]{1,20} ){0,3}'
const THE = '(?:the |its |their )?'
const row = (pattern: string): RegExp => new RegExp(`^${pattern.trimEnd()} ?$`, 'u')

const BODIES = ['ORG', 'LOC'] as const
const ACTORS = ['PER', 'ORG', 'LOC'] as const

/** The rows, the first fitting one for a pair of mentions counts. */
export const RELATION_ROWS: readonly RelationRow[] = [
  leads('leads-possessive', 'second', row(`['’]s? ${SOME}${LEADER}(?: ,)? `)),
  leads('leads-title', 'second', row(`${LEADER} `), ['ORG']),
  { ...leads('leads-of', 'second', row(', ')), before: new RegExp(`(?:^| )${LEADER} of ${THE}$`, 'u') },
  speaks('speaks-possessive', 'second', row(`(?:['’]s? ${SOME})?${SPEAKER}(?: ,)? `)),
  backs('backs-hyphen', 'first', row(`- ?${BACKED} ${SOME}`)),
  located('located-hyphen', 'second', row(`- ?based ${SOME}`)),
  located(
    'located-apposition',
    'first',
    row(`, (?:a |the )?${SOME}(?:city|town|village|port|district|island|suburb|camp) in ${THE}`),
  ),
  {
    ...located('located-of-in', 'first', row('in (?:the )?')),
    before: /(?:^| )(?:city|town|village|port|district|island|suburb|camp|province) of $/u,
  },
  // "the Ostrel Union, in Calder"; not "held the head of the Ostrel Union, in Calder", which tells where he was held.
  { ...located('located-in', 'first', row(', in (?:the )?')), before: /(?<!(?:^| )(?:of|for|at|by) (?:the )?)$/u },
  // "in Calder, Norvia, on Monday"; not "in Norvia, Calder and Brack", and not the headline "in Norvia, Calder kill 4".
  {
    ...located('located-comma', 'first', row(',')),
    subjectTypes: ['LOC'],
    before: /(?:^| )(?:in|at|near|from|outside|of|to|around|across|into|inside|towards?|through|over) $/,
    after: /^(?:$|[.;:)] |, (?!(?:and|or) |\p{Lu}))/u,
    certain: true,
  },
]

function leads(
  name: string,
  subject: 'first' | 'second',
  between: RegExp,
  over: readonly EntityType[] = BODIES,
): RelationRow {
  return { name, predicate: 'leads', subject, between, subjectTypes: ['PER'], objectTypes: over }
}

function speaks(name: string, subject: 'first' | 'second', between: RegExp): RelationRow {
  return { name, predicate: 'speaks-for', subject, between, subjectTypes: ['PER'], objectTypes: ACTORS }
}

function backs(name: string, subject: 'first' | 'second', between: RegExp): RelationRow {
  return { name, predicate: 'backs', subject, between, subjectTypes: ACTORS, objectTypes: ACTORS }
}

function located(name: string, subject: 'first' | 'second', between: RegExp): RelationRow {
  return { name, predicate: 'located-in', subject, between, subjectTypes: BODIES, objectTypes: ['LOC'] }
}

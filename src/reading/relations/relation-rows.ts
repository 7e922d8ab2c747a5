import type { EntityType, Predicate } from '../../document/index.ts'

/**
 * A row of relations: `between` is tried on the lower-case words between two mentions, joined by blanks. `subject` says
 * which of the two mentions the predicate is about; `before` must also fit the words right before the first mention.
 */
export interface RelationRow {
  readonly name: string
  readonly predicate: Predicate
  readonly subject: 'first' | 'second'
  readonly between: RegExp
  readonly before?: RegExp
  readonly subjectTypes: readonly EntityType[]
  readonly objectTypes: readonly EntityType[]
}

const LEADER =
  '(?:leader|head|chief|president|prime minister|minister|director|chairman|chairwoman|chairperson|chair|chief executive|ceo|commander|governor|mayor|premier|king|queen|general secretary|secretary general|secretary-general|founder|boss|captain|head coach|coach|manager|owner)'
const SPEAKER = '(?:spokesman|spokeswoman|spokesperson|press officer|press secretary)'
const MEMBER = '(?:member|lawmaker|senator|deputy|delegate|lawyer|official|activist|fighter|veteran)'
const PART =
  '(?:part|unit|branch|wing|arm|subsidiary|affiliate|division|chapter|offshoot|province|region|district|suburb)'
const BACKS =
  '(?:backs|funds|finances|arms|supports|bankrolls|sponsors|subsidises|subsidizes|bankrolled|financed|funded|armed)'
const BACKED = '(?:backed|funded|financed|armed|supported|bankrolled|sponsored|owned)'
const SOME = '(?:(?!(?:of|to|for|by|with|in|on|at|and|or|said|says|from|against|than|who|that) )[\\p{L}-]{1,20} ){0,3}'
const THE = '(?:the |its |their )?'
const row = (pattern: string): RegExp => new RegExp(`^${pattern.trimEnd()} ?$`, 'u')

const BODIES = ['ORG', 'LOC'] as const
const ACTORS = ['PER', 'ORG', 'LOC'] as const

/** The rows, the first fitting one for a pair of mentions counts. */
export const RELATION_ROWS: readonly RelationRow[] = [
  leads('leads-apposition', 'first', row(`, ${THE}(?:a |an )?${SOME}${LEADER} (?:of|at) ${THE}`)),
  leads(
    'leads-verb',
    'first',
    row(`(?:, who |who )?(?:now |also |still |currently )?(?:leads|heads|chairs|commands|captains) ${THE}`),
  ),
  leads('leads-copula', 'first', row(`(?:is|was) (?:not |n't )?${THE}${SOME}${LEADER} (?:of|at) ${THE}`)),
  leads('leads-possessive', 'second', row(`['’]s? ${SOME}${LEADER}(?: ,)? `)),
  leads('leads-title', 'second', row(`${LEADER} `), ['ORG']),
  { ...leads('leads-of', 'second', row(', ')), before: new RegExp(`(?:^| )${LEADER} of ${THE}$`, 'u') },
  speaks('speaks-apposition', 'first', row(`, ${THE}(?:a |an )?${SOME}${SPEAKER} (?:for|of) ${THE}`)),
  speaks('speaks-copula', 'first', row(`(?:is|was) (?:a |${THE})${SOME}${SPEAKER} (?:for|of) ${THE}`)),
  speaks('speaks-possessive', 'second', row(`(?:['’]s? ${SOME})?${SPEAKER}(?: ,)? `)),
  member('member-apposition', row(`, (?:a |an |the )?${SOME}${MEMBER} (?:of|for|with) ${THE}`)),
  member('member-copula', row(`(?:is|was) (?:not |n't )?(?:a |an )${SOME}${MEMBER} (?:of|with) ${THE}`)),
  part(
    'part-apposition',
    'first',
    row(`(?:, )?(?:which is |is |, )?(?:not )?(?:a |an |the )?${SOME}${PART} of ${THE}`),
  ),
  part('part-possessive', 'second', row(`['’]s? ${SOME}${PART}(?: ,)? (?:the )?`)),
  backs(
    'backs-verb',
    'first',
    row(`(?:openly |also |still |does not |do not )?(?:${BACKS}|support|back|fund|arm) ${THE}`),
  ),
  backs('backs-hyphen', 'first', row(`- ?${BACKED} ${SOME}`)),
  backs(
    'backs-passive',
    'second',
    row(`(?:, )?(?:which )?(?:is |was |are |were |has been )?(?:not )?(?:partly |openly )?${BACKED} by ${THE}`),
  ),
  friend('ally', 'ally-of', row(`(?:, |is |are |was )(?:not )?(?:a |an |the )?${SOME}(?:ally|allies) of ${THE}`)),
  friend('ally-possessive', 'ally-of', row(`['’]s? ${SOME}ally(?: ,)? `)),
  friend(
    'enemy',
    'enemy-of',
    row(`(?:, |is |are |was )(?:not )?(?:a |an |the )?${SOME}(?:enemy|enemies|foe|foes|rival|rivals) of ${THE}`),
  ),
  friend('enemy-possessive', 'enemy-of', row(`['’]s? ${SOME}(?:enemy|foe|arch-rival|rival)(?: ,)? `)),
  located(
    'located-based',
    'first',
    row(`(?:, |is |, which is )(?:based|located|headquartered|situated) (?:in|near) ${THE}`),
  ),
  located('located-hyphen', 'second', row(`- ?based ${SOME}`)),
  located(
    'located-apposition',
    'first',
    row(`, (?:a |the )?${SOME}(?:city|town|village|port|district|island|suburb|camp) in ${THE}`),
  ),
  located('located-in', 'first', row(', in (?:the )?')),
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

function member(name: string, between: RegExp): RelationRow {
  return {
    name,
    predicate: 'member-of',
    subject: 'first',
    between,
    subjectTypes: ['PER', 'ORG', 'LOC'],
    objectTypes: ['ORG'],
  }
}

function part(name: string, subject: 'first' | 'second', between: RegExp): RelationRow {
  return { name, predicate: 'part-of', subject, between, subjectTypes: BODIES, objectTypes: BODIES }
}

function backs(name: string, subject: 'first' | 'second', between: RegExp): RelationRow {
  return { name, predicate: 'backs', subject, between, subjectTypes: ACTORS, objectTypes: ACTORS }
}

function friend(name: string, predicate: 'ally-of' | 'enemy-of', between: RegExp): RelationRow {
  return { name, predicate, subject: 'first', between, subjectTypes: ACTORS, objectTypes: ACTORS }
}

function located(name: string, subject: 'first' | 'second', between: RegExp): RelationRow {
  return { name, predicate: 'located-in', subject, between, subjectTypes: BODIES, objectTypes: ['LOC'] }
}

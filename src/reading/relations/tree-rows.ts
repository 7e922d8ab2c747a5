import type { EntityType, Predicate } from '../../document/index.ts'

/** A noun that names a relation: `subject, the NOUN of object`, `object's NOUN, subject`, `subject is the NOUN of object`. */
export interface NounRelation {
  readonly predicate: Predicate
  /** Which prepositions lead from the noun to the object. */
  readonly preps: ReadonlySet<string>
  /** Whether the object may stand right before the noun without an owner's mark: `Harbour Union leader`. */
  readonly before: boolean
  readonly subjectTypes: readonly EntityType[]
  readonly objectTypes: readonly EntityType[]
  readonly lemmas: ReadonlySet<string>
}

/** A verb that states a relation; `turned`: its subject is the object of the relation. */
export interface VerbRelation {
  readonly predicate: Predicate
  readonly turned: boolean
  /** How the other party hangs on it: as object, as agent of the passive, or behind this preposition. */
  readonly by: 'object' | 'agent' | string
  readonly subjectTypes: readonly EntityType[]
  readonly objectTypes: readonly EntityType[]
  readonly lemmas: ReadonlySet<string>
  /** A noun that must stand behind the preposition with the party as its owner: `lives on Norvia's money`. */
  readonly through?: ReadonlySet<string>
  /** Whether a past tense still states it: `funded`, but not `led`. */
  readonly past: boolean
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const BODIES = ['ORG', 'LOC'] as const
const ACTORS = ['PER', 'ORG', 'LOC'] as const
const ORDERS = set('order instruction direction cue command marching-order')
const MEANS = set(
  'weapon arm ammunition training pay salary wage stipend money fund funds funding cash aid donation subsidy support backing grant payroll',
)

/** The nouns of relations. */
export const NOUN_RELATIONS: readonly NounRelation[] = [
  {
    predicate: 'leads',
    before: true,
    preps: set('of at'),
    subjectTypes: ['PER'],
    objectTypes: BODIES,
    lemmas: set(
      `leader head chief president minister premier chairman chairwoman chairperson chair director ceo commander governor
      mayor king queen secretary-general boss captain coach manager owner chancellor`,
    ),
  },
  {
    predicate: 'speaks-for',
    before: true,
    preps: set('for of'),
    subjectTypes: ['PER'],
    objectTypes: ACTORS,
    lemmas: set('spokesman spokeswoman spokesperson'),
  },
  {
    predicate: 'member-of',
    before: false,
    preps: set('of with in'),
    subjectTypes: ['PER', 'ORG', 'LOC'],
    objectTypes: ['ORG'],
    lemmas: set('member lawmaker senator delegate activist fighter veteran'),
  },
  {
    predicate: 'part-of',
    before: false,
    preps: set('of'),
    subjectTypes: BODIES,
    objectTypes: BODIES,
    lemmas: set(
      'part unit branch wing arm subsidiary affiliate division chapter offshoot province region district suburb',
    ),
  },
  {
    predicate: 'part-of',
    before: false,
    preps: set('for of'),
    subjectTypes: BODIES,
    objectTypes: BODIES,
    lemmas: set('front mouthpiece proxy puppet vassal satellite'),
  },
  {
    predicate: 'backs',
    before: false,
    preps: set('of'),
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    lemmas: set('backer supporter sponsor financier patron paymaster benefactor bankroller'),
  },
  {
    predicate: 'ally-of',
    before: false,
    preps: set('of'),
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    lemmas: set('ally'),
  },
  {
    predicate: 'enemy-of',
    before: false,
    preps: set('of'),
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    lemmas: set('enemy foe arch-enemy arch-rival rival adversary nemesis opponent'),
  },
  {
    predicate: 'enemy-of',
    before: false,
    preps: set('with'),
    subjectTypes: ACTORS,
    objectTypes: ACTORS,
    lemmas: set('war loggerheads'),
  },
]

/** The verbs of relations. */
export const VERB_RELATIONS: readonly VerbRelation[] = [
  verb('leads', 'object', 'lead head chair command captain run govern rule', ['PER'], BODIES),
  verb('leads', 'over', 'preside', ['PER'], BODIES),
  verb('leads', 'agent', 'lead head chair command run govern rule', ['PER'], BODIES, { turned: true, past: true }),
  verb(
    'backs',
    'object',
    'back fund finance bankroll arm sponsor subsidise subsidize support prop train equip underwrite',
    ACTORS,
    ACTORS,
  ),
  verb('backs', 'object', 'fund finance bankroll arm sponsor subsidise subsidize', ACTORS, ACTORS, { past: true }),
  verb('backs', 'agent', 'back fund finance bankroll arm sponsor subsidise subsidize support own', ACTORS, ACTORS, {
    turned: true,
    past: true,
  }),
  verb('backs', 'on', 'live depend rely survive subsist', ACTORS, ACTORS, { turned: true, through: MEANS }),
  verb('backs', 'from', 'get receive take draw', ACTORS, ACTORS, { turned: true, through: MEANS }),
  verb('part-of', 'from', 'take get receive', BODIES, BODIES, { through: ORDERS }),
  verb('part-of', 'to', 'answer report', BODIES, ['ORG']),
  verb('part-of', 'agent', 'control operate run', BODIES, BODIES, { past: true }),
  verb('speaks-for', 'for', 'speak', ['PER'], ACTORS),
  verb('member-of', 'to', 'belong', ACTORS, ['ORG']),
  verb('part-of', 'object', 'include comprise', BODIES, BODIES, { turned: true }),
  verb('ally-of', 'with', 'ally', ACTORS, ACTORS, { past: true }),
  verb('located-in', 'in', 'base headquarter locate situate', BODIES, ['LOC'], { past: true }),
]

function verb(
  predicate: Predicate,
  by: string,
  lemmas: string,
  subjectTypes: readonly EntityType[],
  objectTypes: readonly EntityType[],
  rest: { readonly turned?: boolean; readonly past?: boolean; readonly through?: ReadonlySet<string> } = {},
): VerbRelation {
  const { turned = false, past = false, through } = rest
  return {
    predicate,
    by,
    lemmas: set(lemmas),
    subjectTypes,
    objectTypes,
    turned,
    past,
    ...(through ? { through } : {}),
  }
}

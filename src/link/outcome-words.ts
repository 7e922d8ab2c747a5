/** Deeds that call for an outcome the reader will ask for; folded words of a trigger. */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  'arrest arrested arrests detain detained detains charge charged charges indicted indictment custody jailed'.split(
    ' ',
  ),
)

/** Deeds that are such an outcome. */
export const OUTCOME_WORDS: ReadonlySet<string> = new Set(
  (
    'release released releases freed convicted conviction acquitted acquittal sentenced sentence verdict cleared dropped ' +
    'dismissed pardoned guilty bail quashed overturned exonerated extradited deported fined'
  ).split(' '),
)

/** Types of event of which it is a charge to be named the actor. */
export const HARMFUL_TYPES: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'THREATEN', 'SANCTION'])

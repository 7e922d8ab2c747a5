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
    'dismissed pardoned guilty bail bailed parole paroled deported deportation extradited extradition exonerated quashed ' +
    'overturned discharged amnesty pardon died dead death suicide executed execution escaped fined'
  ).split(' '),
)

/** Type and mode of events that are such an outcome, whatever their words: `was found guilty`, `was sent back`. */
export const OUTCOME_TYPES: ReadonlySet<string> = new Set(['SANCTION/convict', 'RETREAT/release', 'COERCE/deport'])

/** Types of event of which it is a charge to be named the actor. */
export const HARMFUL_TYPES: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'THREATEN', 'SANCTION'])

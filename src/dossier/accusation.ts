import type { CaseEvent } from '../link/index.ts'

/** Deeds that are done to a person or by one in the accusing sense: in them every named person is at risk. */
const ACCUSING_TYPES: ReadonlySet<string> = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'THREATEN'])

/** Deeds of force: the one who is said to have done them is at risk, and so is whoever stands beside. */
const HARMFUL_TYPES: ReadonlySet<string> = new Set(['ASSAULT'])

/** Beginnings of words that carry an accusation whatever the type of the deed says. */
const ACCUSING_WORDS =
  /\b(?:accus|alleg|charg|indict|arrest|detain|convict|sentenc|jail|guilt|brib|corrupt|embezzl|launder|fraud|murder|assassin|kill|stab|rape|raping|assault|abus|tortur|abduct|kidnap|steal|stole|theft|smuggl|traffick|lied|lying|liar|spy|spied|blackmail|extort|perjur|treason|terroris|mislead|misled|defam|forg|harass)/i

/**
 * Whether a line is an accusation against a named person that rests on one origin and nobody reviewed: such a line is
 * never a key point. It errs on the side of the person: a deed of uncertain direction counts as one.
 */
export function isLoneAccusation(
  event: CaseEvent,
  isNamedPerson: (entity: string) => boolean,
  triggerWords: readonly string[],
): boolean {
  if (event.reviewed !== null || tellingOrigins(event) > 1) return false
  const persons = event.participants.filter((p) => isNamedPerson(p.entity))
  if (persons.length === 0) return false
  if (triggerWords.some(carriesAccusation) || carriesAccusation(event.summary)) return true
  if (event.type === null) return event.status === 'claimed'
  if (ACCUSING_TYPES.has(event.type)) return true
  return HARMFUL_TYPES.has(event.type) && persons.some((p) => p.role !== 'recipient')
}

/** Origins whose accounts tell of the deed: a denial is no second origin of what it denies. */
function tellingOrigins({ accounts }: CaseEvent): number {
  const telling = accounts.filter((a) => !a.withdrawn && (a.status === 'asserted' || a.status === 'claimed'))
  return new Set(telling.map((a) => a.origin)).size
}

/** Whether the words hold one that accuses. */
export function carriesAccusation(words: string): boolean {
  return ACCUSING_WORDS.test(words.slice(0, 2000))
}

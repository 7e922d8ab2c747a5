import type { CareKind, Predicate, Status } from '../document/index.ts'
import type { CaseEvent, Conflict, Gap, OriginReason } from '../link/index.ts'
import type { DoubtKind } from './review-queue.ts'

/** How each status is said. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  asserted: 'asserted by the account',
  claimed: 'claimed',
  planned: 'planned or announced',
  denied: 'denied',
  hypothetical: 'urged, feared or conditional',
}

/** What each kind of deed is called; the types are the roots of PLOVER. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  AGREE: 'Promise or agreement',
  CONSULT: 'Meeting or contact',
  SUPPORT: 'Support in words',
  CONCEDE: 'Concession in words',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Release, withdrawal or resignation',
  REQUEST: 'Request or demand',
  ACCUSE: 'Criticism or accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction or sentence',
  MOBILIZE: 'Forces moved',
  COERCE: 'Coercion',
  ASSAULT: 'Use of force',
}

const ENTITY_TYPE_WORDS: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organisation or group',
  LOC: 'place',
  EVENT: 'named event',
  OTHER: 'other name',
}

/** What a type of entity or of deed is called. */
export function typeWords(type: string | null): string {
  return type === null ? 'other deed' : (ENTITY_TYPE_WORDS[type] ?? TYPE_WORDS[type]?.toLowerCase() ?? type)
}

/** What an event is called by its type and mode. */
export function kindOfEvent(event: CaseEvent): string {
  const kind = event.type === null ? 'Other deed' : (TYPE_WORDS[event.type] ?? event.type)
  return event.mode === null ? kind : `${kind} (${event.mode.replaceAll('-', ' ').replaceAll('_', ' ')})`
}

/** How each kind of difference is said, and what it means. */
export const CONFLICT_WORDS: Readonly<Record<Conflict['kind'], string>> = {
  conflict: 'different values',
  update: 'a later report gives a new value',
  scope: 'the accounts count different things',
  vaguer: 'one account is less exact',
}

export const FIELD_WORDS: Readonly<Record<Conflict['field'], string>> = {
  date: 'date',
  place: 'place',
  participants: 'participants',
  quantity: 'numbers',
  status: 'status',
}

export const CARE_WORDS: Readonly<Record<CareKind, string>> = {
  minor: 'a minor',
  victim: 'a victim',
  witness: 'a witness',
  patient: 'a patient',
  anonymity: 'someone who asked not to be named',
}

export const ORIGIN_WORDS: Readonly<Record<OriginReason, string>> = {
  copy: 'copies of one text',
  agency: 'credits the same agency',
  publisher: 'editions of one publisher',
  source: 'credits the same source',
  own: 'own reporting as far as seen',
}

export const PREDICATE_WORDS: Readonly<Record<Predicate, string>> = {
  leads: 'leads',
  'member-of': 'is a member of',
  'part-of': 'is part of',
  backs: 'backs',
  'speaks-for': 'speaks for',
  'ally-of': 'is an ally of',
  'enemy-of': 'is an enemy of',
  'located-in': 'is located in',
}

export const GAP_WORDS: Readonly<Record<Gap['kind'], { readonly heading: string; readonly question: string }>> = {
  'one-origin': { heading: 'Rests on one origin', question: 'Who else can confirm it?' },
  'no-reply': { heading: 'No reply of the other side', question: 'Was the other side asked?' },
  'no-outcome': { heading: 'Announced, outcome not reported', question: 'Did it happen?' },
  'unnamed-only': { heading: 'Only unnamed sources', question: 'Who can say it by name?' },
  undated: { heading: 'No date', question: 'When was it?' },
  unread: { heading: 'Not read by the rules', question: 'Who reads this language?' },
}

/** What a reviewer is asked. */
export const SUGGESTION_WORDS: Readonly<Record<DoubtKind, string>> = {
  'same-entity': 'Perhaps the same person, group or place',
  'same-event': 'Perhaps the same event',
  'same-statement': 'Perhaps the same statement',
  copy: 'Perhaps copies of one text',
  speaker: 'Whose words the program could not tell',
  date: 'On which day: the accounts differ',
  status: 'Whether it happened: the accounts differ',
}

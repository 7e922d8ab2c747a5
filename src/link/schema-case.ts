type Schema = Readonly<Record<string, unknown>>

const nullable = (type: string): Schema => ({ type: [type, 'null'] })
const oneOf = (...values: readonly (string | null)[]): Schema => ({ enum: values })
const list = (items: Schema): Schema => ({ type: 'array', items })
const text: Schema = { type: 'string' }
const offset: Schema = { type: 'integer', minimum: 0 }
const piece: Schema = { type: 'array', prefixItems: [offset, offset], items: false, minItems: 2 }
const pieces: Schema = list(piece)
const object = (
  properties: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
})
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })

const VOICE = oneOf('own', 'quoted')
const STATUS = oneOf('asserted', 'claimed', 'planned', 'denied', 'hypothetical')
const QUOTED = oneOf('direct', 'indirect', 'mixed')
const DATE = object({
  value: text,
  precision: nullable('string'),
  basis: oneOf('stated', 'published', 'narrative', null),
})
const SUPPORT = object({ documents: offset, outlets: offset, origins: offset })
const PLACED = { doc: text, start: offset, end: offset }
const TYPE = oneOf('PER', 'ORG', 'LOC', 'EVENT', 'OTHER')
/** The program's own values, where a person replaced them; the others are absent. */
const MACHINE: Schema = {
  type: 'object',
  properties: {
    name: text,
    type: nullable('string'),
    mode: nullable('string'),
    date: orNull(DATE),
    speaker: nullable('string'),
    status: STATUS,
  },
}
const REVIEWED = orNull(
  object({ decisions: list(offset), confirmed: { type: 'boolean' }, machine: MACHINE, notes: list(offset) }),
)
const ANCHOR = object({ sha256: text, start: offset, end: offset, quote: text })
const SIGNED = { who: nullable('string'), when: nullable('string'), why: nullable('string') }
const decision = (kinds: readonly string[], properties: Readonly<Record<string, Schema>>): Schema =>
  object({ kind: oneOf(...kinds), ...properties, ...SIGNED })
const LINE = oneOf('entity', 'event', 'statement', 'relation')

/** One line of the decision log. */
const DECISION: Schema = {
  anyOf: [
    decision(['same', 'different', 'unsure'], {
      of: oneOf('entity', 'event', 'statement', 'copy'),
      left: ANCHOR,
      right: ANCHOR,
    }),
    decision(['accept', 'reject'], { of: LINE, target: ANCHOR }),
    decision(['rename'], { target: ANCHOR, name: text }),
    decision(['retype'], { of: oneOf('entity'), target: ANCHOR, type: TYPE }),
    decision(['retype'], {
      of: oneOf('event'),
      target: ANCHOR,
      type: nullable('string'),
      mode: nullable('string'),
    }),
    decision(['speaker'], { target: ANCHOR, speaker: orNull(ANCHOR) }),
    decision(['date'], { target: ANCHOR, value: nullable('string') }),
    decision(['status'], { target: ANCHOR, status: STATUS }),
    decision(['note'], { of: LINE, target: ANCHOR, text }),
    decision(['undo'], { undoes: text }),
  ],
}

/** The log and what became of each decision: indices into it, each in one of six lists. */
const DECISIONS = object({
  decisions: list(DECISION),
  hashes: list(text),
  applied: list(offset),
  idle: list(offset),
  undone: list(offset),
  unattached: list(offset),
  superseded: list(offset),
  overruled: list(offset),
  contradictions: list({ type: 'array', prefixItems: [offset, offset], items: false, minItems: 2 }),
  unsure: list(
    object({
      kind: oneOf('same-entity', 'same-event', 'same-statement', 'copy'),
      left: text,
      right: text,
      decision: offset,
    }),
  ),
})
const QUANTITY = object({
  start: offset,
  end: offset,
  min: nullable('number'),
  max: nullable('number'),
  unit: nullable('string'),
  scope: nullable('string'),
})

const EVENT_ACCOUNT = object(
  {
    ...PLACED,
    trigger: pieces,
    actors: pieces,
    recipients: pieces,
    status: STATUS,
    attribution: nullable('string'),
    claimedBy: nullable('string'),
    sourceText: nullable('string'),
    when: orNull(
      object({
        value: text,
        precision: nullable('string'),
        basis: oneOf('stated', 'published', 'narrative', null),
        spans: pieces,
      }),
    ),
    where: orNull(object({ entity: text, spans: pieces })),
    quantities: list(QUANTITY),
    origin: text,
    withdrawn: { type: 'boolean' },
  },
  { instruments: pieces },
)

const CONFLICT = object({
  field: oneOf('date', 'place', 'participants', 'quantity', 'status'),
  kind: oneOf('conflict', 'update', 'scope', 'vaguer'),
  values: list(object({ value: text, evidence: list(object({ account: offset, start: offset, end: offset })) })),
})

/** The JSON Schema (2020-12) of `case.json`. Fields may be added; these keep their names. */
export const CASE_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'crossread case',
  description: 'Many documents read side by side; offsets are UTF-16 code units of the document text, half-open.',
  ...object({
    crossread: { const: '1' },
    offsetUnit: { const: 'utf16' },
    engine: object({ version: text, models: { type: 'object', additionalProperties: text } }),
    question: orNull(object({ about: nullable('string'), from: nullable('string'), to: nullable('string') })),
    documents: list(
      object({
        id: text,
        title: nullable('string'),
        author: nullable('string'),
        outlet: nullable('string'),
        owner: nullable('string'),
        published: nullable('string'),
        language: nullable('string'),
        genre: oneOf('news', 'opinion', 'statement', 'analysis', null),
        url: nullable('string'),
        sha256: text,
        text,
      }),
    ),
    refused: list(object({ input: text, reason: text, advice: text })),
    stories: list(object({ id: text, documents: list(text) })),
    origins: list(
      object({
        id: text,
        label: text,
        reason: oneOf('copy', 'agency', 'publisher', 'source', 'own'),
        documents: list(text),
      }),
    ),
    copies: list(
      object({
        a: text,
        b: text,
        containment: { type: 'number', minimum: 0, maximum: 1 },
        source: nullable('string'),
        passages: list(object({ a: piece, b: piece })),
        differs: list(object({ kind: oneOf('number', 'date', 'weekday', 'name'), a: piece, b: piece })),
      }),
    ),
    entities: list(
      object({
        id: text,
        type: TYPE,
        name: text,
        names: list(object({ text, count: offset })),
        mentions: list(object({ ...PLACED, mention: oneOf('name', 'nested', 'nominal', 'pronoun') })),
        descriptions: list(object({ text, ...PLACED, voice: VOICE })),
        care: list(object({ kind: text, ...PLACED })),
        reviewed: REVIEWED,
      }),
    ),
    events: list(
      object({
        id: text,
        type: nullable('string'),
        mode: nullable('string'),
        summary: text,
        date: orNull(DATE),
        place: nullable('string'),
        status: STATUS,
        participants: list(object({ entity: text, role: oneOf('actor', 'recipient', 'other') })),
        support: SUPPORT,
        reviewed: REVIEWED,
        accounts: { ...list(EVENT_ACCOUNT), minItems: 1 },
        conflicts: list(CONFLICT),
      }),
    ),
    statements: list(
      object({
        id: text,
        speaker: nullable('string'),
        quoted: QUOTED,
        text,
        date: orNull(DATE),
        support: SUPPORT,
        reviewed: REVIEWED,
        accounts: {
          ...list(
            object({
              doc: text,
              source: pieces,
              cue: pieces,
              content: pieces,
              rendered: { type: 'boolean' },
              via: list(text),
              origin: text,
            }),
          ),
          minItems: 1,
        },
      }),
    ),
    relations: list(
      object({
        subject: text,
        predicate: oneOf('leads', 'member-of', 'part-of', 'backs', 'speaks-for', 'ally-of', 'enemy-of', 'located-in'),
        object: text,
        accounts: {
          ...list(object({ ...PLACED, voice: VOICE, status: STATUS, claimedBy: nullable('string') })),
          minItems: 1,
        },
        reviewed: REVIEWED,
      }),
    ),
    wording: list(
      object({
        entity: nullable('string'),
        event: nullable('string'),
        terms: list(object({ text, accounts: list(object({ ...PLACED, voice: VOICE })) })),
      }),
    ),
    suggestions: list(
      object({
        kind: oneOf('same-entity', 'same-event', 'same-statement', 'copy'),
        left: text,
        right: text,
        evidence: list(object({ rule: text, weight: { type: 'integer' }, left: text, right: text })),
      }),
    ),
    gaps: list(
      object({ kind: oneOf('one-origin', 'no-reply', 'no-outcome', 'unnamed-only', 'undated', 'unread'), of: text }),
    ),
    decisions: DECISIONS,
  }),
}

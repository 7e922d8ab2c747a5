import { BLOCK_KINDS, PLACE_KINDS } from './document.ts'

type Schema = Readonly<Record<string, unknown>>

const nullable = (type: string): Schema => ({ type: [type, 'null'] })
const oneOf = (...values: readonly (string | null)[]): Schema => ({ enum: values })
const list = (items: Schema): Schema => ({ type: 'array', items })
const offset: Schema = { type: 'integer', minimum: 0 }
const spans: Schema = list({ type: 'array', prefixItems: [offset, offset], items: false, minItems: 2 })
const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})
const span = (properties: Readonly<Record<string, Schema>>): Schema =>
  object({ start: offset, end: offset, ...properties, by: { type: 'string' } }, ['by', 'anchor'])

const ENTITY_TYPES = oneOf('PER', 'ORG', 'LOC', 'EVENT', 'OTHER')
const VOICE = oneOf('own', 'quoted')
const BASIS = oneOf('stated', 'published', 'narrative', null)
const STATUS = oneOf('asserted', 'claimed', 'planned', 'denied', 'hypothetical')
const BLOCKS = oneOf(...BLOCK_KINDS)
const PLACES = oneOf(...PLACE_KINDS)

/** The JSON Schema (2020-12) of one line of `crossread annotate`. Fields may be added; these keep their names. */
export const ANNOTATE_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'crossread annotate',
  description: 'One document with its layers; offsets are UTF-16 code units of text, half-open.',
  ...object(
    {
      crossread: { const: '1' },
      offsetUnit: { const: 'utf16' },
      engine: { type: 'string' },
      id: { type: 'string', minLength: 1 },
      title: nullable('string'),
      author: nullable('string'),
      outlet: nullable('string'),
      published: nullable('string'),
      updated: nullable('string'),
      language: nullable('string'),
      genre: oneOf('news', 'opinion', 'statement', 'analysis', null),
      url: nullable('string'),
      metaFrom: { type: 'object', additionalProperties: { type: 'string' } },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      bytesSha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      text: { type: 'string', minLength: 1 },
      removed: list(object({ text: { type: 'string' }, reason: { type: 'string' } })),
      blocks: list(object({ start: offset, end: offset, kind: BLOCKS })),
      places: list(object({ start: offset, end: offset, kind: PLACES, label: { type: 'string' } })),
      fileSha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      sentences: list(object({ start: offset, end: offset })),
      entities: list(
        span({
          type: ENTITY_TYPES,
          entity: { type: 'string' },
          mention: oneOf('name', 'nested', 'nominal', 'pronoun'),
        }),
      ),
      descriptions: list(span({ entity: { type: 'string' }, voice: VOICE })),
      care: list(
        span({ entity: { type: 'string' }, kind: oneOf('minor', 'victim', 'witness', 'patient', 'anonymity') }),
      ),
      times: list(
        span({
          type: oneOf('DATE', 'TIME', 'DURATION', 'SET'),
          value: nullable('string'),
          precision: nullable('string'),
          mod: nullable('string'),
          basis: BASIS,
          anchor: { type: ['array', 'null'], items: offset },
        }),
      ),
      quantities: list(
        span({
          min: nullable('number'),
          max: nullable('number'),
          approx: { type: 'boolean' },
          unit: nullable('string'),
          scope: nullable('string'),
        }),
      ),
      quotes: list(span({ kind: oneOf('speech', 'scare', 'title', 'nickname') })),
      attributions: list(
        object(
          {
            id: { type: 'string' },
            source: spans,
            cue: spans,
            content: spans,
            quoted: oneOf('direct', 'indirect', 'mixed'),
            speaker: nullable('string'),
            named: { type: 'boolean' },
            to: spans,
            medium: spans,
            when: spans,
            polarity: oneOf('affirmed', 'denied', 'refused'),
            inside: nullable('string'),
            by: { type: 'string' },
          },
          ['by'],
        ),
      ),
      events: list(
        object(
          {
            id: { type: 'string' },
            trigger: spans,
            type: nullable('string'),
            mode: nullable('string'),
            actors: spans,
            recipients: spans,
            others: spans,
            instruments: spans,
            when: spans,
            time: nullable('string'),
            basis: BASIS,
            place: spans,
            quantities: list(offset),
            status: STATUS,
            attribution: nullable('string'),
            within: nullable('string'),
            by: { type: 'string' },
          },
          ['by', 'instruments'],
        ),
      ),
      relations: list(
        span({
          subject: { type: 'string' },
          predicate: oneOf('leads', 'member-of', 'part-of', 'backs', 'speaks-for', 'ally-of', 'enemy-of', 'located-in'),
          object: { type: 'string' },
          voice: VOICE,
          status: STATUS,
          attribution: nullable('string'),
        }),
      ),
    },
    ['places', 'fileSha256'],
  ),
}

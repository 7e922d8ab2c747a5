import { createHash } from 'node:crypto'
import type {
  Annotated,
  Attribution,
  Block,
  CareKind,
  DocumentMeta,
  EntityType,
  Event,
  Mention,
  MentionKind,
  Piece,
  Predicate,
  Span,
  Timex,
} from '../src/document/index.ts'
import { contains, PREDICATES, piece } from '../src/document/index.ts'
import { type LabelledSpan, marked } from './marked.ts'

/** SHA-256 in hexadecimal digits, for tests. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export interface AnnotatedOptions extends Partial<DocumentMeta> {
  readonly blocks?: readonly Block[]
  /** What the notation does not say of an attribution: `{ a1: { polarity: 'denied' } }`. */
  readonly say?: Readonly<Record<string, Partial<Attribution>>>
  /** What the notation does not say of an event: `{ v1: { status: 'claimed', attribution: 'a1' } }`. */
  readonly event?: Readonly<Record<string, Partial<Event>>>
}

const TYPES = ['PER', 'ORG', 'LOC', 'EVENT', 'OTHER'] as const
const KINDS = ['name', 'nested', 'nominal', 'pronoun'] as const
const CARES = ['minor', 'victim', 'witness', 'patient', 'anonymity'] as const

/**
 * An annotated document from the notation of `marked`, whose labels here are words with colons:
 * `PER:e1` or `PER:e1:pronoun` a mention · `desc:e1` or `desc:e1:quoted` · `care:e1:minor` · `time:2023-06-14` ·
 * `num:unit:12` or `num:unit:12:scope` · `src:a1`, `cue:a1`, `say:a1`, `to:a1`, `on:a1` the parts of an attribution ·
 * `ev:v1:CONSULT:visit` a trigger, `actor:v1`, `recip:v1`, `other:v1`, `place:v1`, `when:v1`, `qty:v1` its roles ·
 * `rel:e1:leads:e2` · `block:title`. Sentences end at a full stop followed by a blank, and at a line break.
 * Speaker and date follow from the mentions and times inside the pieces unless the options say otherwise.
 */
export function annotated(id: string, source: string, options: AnnotatedOptions = {}): Annotated {
  const { text, spans } = marked(source)
  const labels = spans.map((span) => ({ span, parts: span.label.split(':') }))
  const entities = mentionsOf(labels)
  const times = timesOf(labels)
  const quantities = labels.flatMap(({ span, parts: [kind, unit, count, scope] }) =>
    kind === 'num'
      ? [
          {
            ...bare(span),
            min: Number(count),
            max: Number(count),
            approx: false,
            unit: unit || null,
            scope: scope ?? null,
          },
        ]
      : [],
  )
  const attributions = attributionsOf(text, labels, entities, options.say ?? {})
  const { blocks, say: _say, event: _event, ...meta } = options
  return {
    id,
    input: `${id}.txt`,
    title: null,
    author: null,
    outlet: null,
    owner: null,
    published: null,
    updated: null,
    language: 'en',
    genre: 'news',
    url: null,
    page: null,
    captured: null,
    collector: null,
    translationOf: null,
    ...meta,
    metaFrom: {},
    sha256: sha256(text),
    bytesSha256: sha256(text),
    text,
    removed: [],
    notes: [],
    blocks: blocks ?? blocksOf(text, labels),
    sentences: sentencesOf(text),
    entities,
    times,
    quantities,
    quotes: [],
    attributions,
    descriptions: labels.flatMap(({ span, parts: [kind, entity, voice] }) =>
      kind === 'desc'
        ? [{ ...bare(span), entity: entity ?? '', voice: voice === 'quoted' ? ('quoted' as const) : ('own' as const) }]
        : [],
    ),
    care: labels.flatMap(({ span, parts: [kind, entity, care] }) =>
      kind === 'care' ? [{ ...bare(span), entity: entity ?? '', kind: oneOf<CareKind>(CARES, care, 'victim') }] : [],
    ),
    events: eventsOf(labels, times, quantities, options.event ?? {}),
    relations: labels.flatMap(({ span, parts: [kind, subject, predicate, object] }) =>
      kind === 'rel'
        ? [
            {
              ...bare(span),
              subject: subject ?? '',
              predicate: oneOf<Predicate>(PREDICATES, predicate, 'leads'),
              object: object ?? '',
              voice: 'own' as const,
              status: 'asserted' as const,
              attribution: null,
            },
          ]
        : [],
    ),
  }
}

interface Label {
  readonly span: LabelledSpan
  readonly parts: readonly string[]
}

function bare({ start, end }: Span): Span {
  return { start, end }
}

function oneOf<T extends string>(all: readonly T[], word: string | undefined, otherwise: T): T {
  return all.find((one) => one === word) ?? otherwise
}

function mentionsOf(labels: readonly Label[]): readonly Mention[] {
  return labels.flatMap(({ span, parts: [type, entity, kind] }) =>
    TYPES.some((one) => one === type)
      ? [
          {
            ...bare(span),
            type: oneOf<EntityType>(TYPES, type, 'OTHER'),
            entity: entity ?? '',
            mention: oneOf<MentionKind>(KINDS, kind, 'name'),
          },
        ]
      : [],
  )
}

function timesOf(labels: readonly Label[]): readonly Timex[] {
  return labels.flatMap(({ span, parts: [kind, value] }) =>
    kind === 'time' && value !== undefined
      ? [
          {
            ...bare(span),
            type: 'DATE' as const,
            value,
            precision:
              value.length === 4 ? ('year' as const) : value.length === 7 ? ('month' as const) : ('day' as const),
            mod: null,
            basis: 'stated' as const,
          },
        ]
      : [],
  )
}

function piecesOf(labels: readonly Label[], role: string, id: string): readonly Piece[] {
  return labels.flatMap(({ span, parts }) => (parts[0] === role && parts[1] === id ? [piece(span)] : []))
}

function idsOf(labels: readonly Label[], role: string): readonly string[] {
  return [...new Set(labels.flatMap(({ parts }) => (parts[0] === role && parts[1] !== undefined ? [parts[1]] : [])))]
}

function attributionsOf(
  text: string,
  labels: readonly Label[],
  entities: readonly Mention[],
  more: Readonly<Record<string, Partial<Attribution>>>,
): readonly Attribution[] {
  return idsOf(labels, 'say').map((id) => {
    const source = piecesOf(labels, 'src', id)
    const content = piecesOf(labels, 'say', id)
    const speaker = entities.find((m) => source.some(([start, end]) => contains({ start, end }, m)))?.entity ?? null
    const quoted = content.every(([start]) => '"“«'.includes(text[start] ?? ' '))
    return {
      id,
      source,
      cue: piecesOf(labels, 'cue', id),
      content,
      quoted: quoted ? 'direct' : 'indirect',
      speaker,
      named: entities.some((m) => m.entity === speaker && m.mention === 'name'),
      to: piecesOf(labels, 'to', id),
      medium: [],
      when: piecesOf(labels, 'on', id),
      polarity: 'affirmed',
      inside: null,
      ...more[id],
    }
  })
}

function eventsOf(
  labels: readonly Label[],
  times: readonly Timex[],
  quantities: readonly Span[],
  more: Readonly<Record<string, Partial<Event>>>,
): readonly Event[] {
  return idsOf(labels, 'ev').map((id) => {
    const parts = labels.find((l) => l.parts[0] === 'ev' && l.parts[1] === id)?.parts ?? []
    const when = piecesOf(labels, 'when', id)
    const time = times.find((t) => when.some(([start, end]) => contains({ start, end }, t)))
    const counts = piecesOf(labels, 'qty', id)
    return {
      id,
      trigger: piecesOf(labels, 'ev', id),
      type: parts[2] || null,
      mode: parts[3] ?? null,
      actors: piecesOf(labels, 'actor', id),
      recipients: piecesOf(labels, 'recip', id),
      others: piecesOf(labels, 'other', id),
      when,
      time: time?.value ?? null,
      basis: time?.basis ?? null,
      place: piecesOf(labels, 'place', id),
      quantities: quantities.flatMap((q, i) => (counts.some(([start, end]) => contains({ start, end }, q)) ? [i] : [])),
      status: 'asserted',
      attribution: null,
      within: null,
      ...more[id],
    }
  })
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+?(?:\.["”]?(?=\s|$)|$)/gm)].flatMap((m) => {
    const start = m.index + (m[0].length - m[0].trimStart().length)
    return m[0].trim() === '' ? [] : [{ start, end: start + m[0].trim().length }]
  })
}

function blocksOf(text: string, labels: readonly Label[]): readonly Block[] {
  const titles = labels
    .filter(({ parts }) => parts[0] === 'block' && parts[1] === 'title')
    .map(({ span }) => span.start)
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: titles.includes(m.index) ? ('title' as const) : ('paragraph' as const),
  }))
}

import { type EntityType, parsePartial, type Status } from '../document/index.ts'
import type { Anchor, Decision, Joinable, LineKind } from './decision.ts'

/** A line of the log that could not be read; `line` counts from 1. */
export interface DecisionFault {
  readonly line: number
  readonly reason: string
}

/** Longest line that is looked at, in UTF-16 units: no decision is longer, and what is deeper nested costs memory. */
const LONGEST_LINE = 1 << 20

/** The decisions of a log, one JSON object a line, in its order; lines that cannot be read are named and skipped. */
export function parseDecisions(jsonl: string): {
  readonly decisions: readonly Decision[]
  readonly faults: readonly DecisionFault[]
} {
  const decisions: Decision[] = []
  const faults: DecisionFault[] = []
  for (const [i, line] of jsonl.split('\n').entries()) {
    const words = line.replace(/^\ufeff/, '').trim()
    if (words === '') continue
    const read = words.length > LONGEST_LINE ? 'longer than a decision can be' : readLine(words)
    if (typeof read === 'string') faults.push({ line: i + 1, reason: read })
    else decisions.push(read)
  }
  return { decisions, faults }
}

type Fields = Readonly<Record<string, unknown>>

function readLine(words: string): Decision | string {
  let value: unknown
  try {
    value = JSON.parse(words)
  } catch {
    return 'not JSON'
  }
  return isFields(value) ? readDecision(value) : 'not a JSON object'
}

const JOINABLE: readonly Joinable[] = ['entity', 'event', 'statement', 'copy']
const LINES: readonly LineKind[] = ['entity', 'event', 'statement', 'relation']
const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'EVENT', 'OTHER']
const STATUSES: readonly Status[] = ['asserted', 'claimed', 'planned', 'denied', 'hypothetical']

function readDecision(fields: Fields): Decision | string {
  const signed = { who: textOf(fields.who), when: textOf(fields.when), why: textOf(fields.why) }
  const { kind } = fields
  if (kind === 'undo') {
    const { undoes } = fields
    return isHash(undoes) ? { kind, undoes, ...signed } : 'undoes is not 64 hexadecimal digits'
  }
  if (kind === 'same' || kind === 'different' || kind === 'unsure') {
    const of = oneOf(JOINABLE, fields.of)
    if (of === null) return unknownOf(kind, fields.of)
    const left = readAnchor(fields.left, 'left')
    const right = readAnchor(fields.right, 'right')
    if (typeof left === 'string') return left
    if (typeof right === 'string') return right
    const one = left.sha256 === right.sha256 && left.start === right.start && left.end === right.end
    return one ? 'left and right are one place' : { kind, of, left, right, ...signed }
  }
  return readMark(fields, signed)
}

type Signature = Pick<Decision, 'who' | 'when' | 'why'>

function readMark(fields: Fields, signed: Signature): Decision | string {
  const { kind } = fields
  switch (kind) {
    case 'accept':
    case 'reject': {
      const of = oneOf(LINES, fields.of)
      return of === null ? unknownOf(kind, fields.of) : onTarget(fields, (target) => ({ kind, of, target, ...signed }))
    }
    case 'rename': {
      const name = textOf(fields.name)
      if (name === null || name.trim() === '') return 'name is missing'
      return onTarget(fields, (target) => ({ kind, target, name, ...signed }))
    }
    case 'retype':
      return readRetype(fields, signed)
    case 'speaker': {
      const speaker = fields.speaker === null ? null : readAnchor(fields.speaker, 'speaker')
      if (typeof speaker === 'string') return speaker
      return onTarget(fields, (target) => ({ kind, target, speaker, ...signed }))
    }
    case 'date': {
      const { value } = fields
      const of = oneOf(['event', 'statement'] as const, fields.of)
      if (of === null && fields.of !== undefined) return unknownOf(kind, fields.of)
      const dated = typeof value === 'string' && parsePartial(value) !== null
      if (value !== null && !dated) return `value ${show(value)} is not an ISO 8601 date`
      return onTarget(fields, (target) => ({ kind, ...(of === null ? {} : { of }), target, value, ...signed }))
    }
    case 'status': {
      const status = oneOf(STATUSES, fields.status)
      if (status === null) return `status ${show(fields.status)} is not known`
      return onTarget(fields, (target) => ({ kind, target, status, ...signed }))
    }
    case 'note': {
      const of = oneOf(LINES, fields.of)
      const text = textOf(fields.text)
      if (of === null) return unknownOf(kind, fields.of)
      return text === null ? 'text is missing' : onTarget(fields, (target) => ({ kind, of, target, text, ...signed }))
    }
    default:
      return `kind ${show(kind)} is not known`
  }
}

function readRetype(fields: Fields, signed: Signature): Decision | string {
  const { of, type, mode = null } = fields
  if (of === 'entity') {
    const known = oneOf(TYPES, type)
    if (known === null) return `type ${show(type)} is not known`
    return onTarget(fields, (target) => ({ kind: 'retype', of, target, type: known, ...signed }))
  }
  if (of !== 'event') return unknownOf('retype', of)
  if (type !== null && !isCode(type)) return `type ${show(type)} is not a root of PLOVER`
  if (mode !== null && !isCode(mode)) return `mode ${show(mode)} is not a mode of PLOVER`
  return onTarget(fields, (target) => ({ kind: 'retype', of, target, type, mode, ...signed }))
}

function onTarget(fields: Fields, make: (target: Anchor) => Decision): Decision | string {
  const target = readAnchor(fields.target, 'target')
  return typeof target === 'string' ? target : make(target)
}

function readAnchor(value: unknown, name: string): Anchor | string {
  if (!isFields(value)) return `${name} is missing`
  const { sha256, start, end, quote } = value
  if (!isHash(sha256)) return `${name}.sha256 is not 64 hexadecimal digits`
  if (!isOffset(start) || !isOffset(end) || start >= end) return `${name} is not a span`
  if (typeof quote !== 'string' || quote.length !== end - start) return `${name}.quote is not as long as its span`
  return { sha256, start, end, quote }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

/** A code word of PLOVER: letters, and hyphens or underscores between them. */
function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z][A-Za-z_-]{0,39}$/.test(value)
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function unknownOf(kind: string, of: unknown): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} of ${show(of)} is not known`
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 40)
}

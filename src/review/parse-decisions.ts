import { parsePartial } from '../document/index.ts'
import type { Anchor, Decision } from './decision.ts'

/** A line of the log that could not be read; `line` counts from 1. */
export interface DecisionFault {
  readonly line: number
  readonly reason: string
}

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
    const read = readLine(words)
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

function readDecision(fields: Fields): Decision | string {
  const signed = { who: textOf(fields.who), when: textOf(fields.when), why: textOf(fields.why) }
  const { kind } = fields
  if (kind === 'same' || kind === 'different') {
    const of = fields.of
    if (of !== 'entity' && of !== 'event' && of !== 'statement' && of !== 'copy') return unknownOf(kind, of)
    const left = readAnchor(fields.left, 'left')
    const right = readAnchor(fields.right, 'right')
    if (typeof left === 'string') return left
    return typeof right === 'string' ? right : { kind, of, left, right, ...signed }
  }
  if (kind !== 'reject' && kind !== 'speaker' && kind !== 'date') return `kind ${show(kind)} is not known`
  const target = readAnchor(fields.target, 'target')
  if (typeof target === 'string') return target
  if (kind === 'reject') {
    const of = fields.of
    if (of !== 'entity' && of !== 'event' && of !== 'statement' && of !== 'relation') return unknownOf(kind, of)
    return { kind, of, target, ...signed }
  }
  if (kind === 'speaker') {
    const speaker = fields.speaker === null ? null : readAnchor(fields.speaker, 'speaker')
    return typeof speaker === 'string' ? speaker : { kind, target, speaker, ...signed }
  }
  const { value } = fields
  if (value === null) return { kind, target, value, ...signed }
  if (typeof value !== 'string' || parsePartial(value) === null) return `value ${show(value)} is not an ISO 8601 date`
  return { kind, target, value, ...signed }
}

function readAnchor(value: unknown, name: string): Anchor | string {
  if (!isFields(value)) return `${name} is missing`
  const { sha256, start, end, quote } = value
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return `${name}.sha256 is not 64 hexadecimal digits`
  if (!isOffset(start) || !isOffset(end) || start >= end) return `${name} is not a span`
  if (typeof quote !== 'string' || quote.length !== end - start) return `${name}.quote is not as long as its span`
  return { sha256, start, end, quote }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function unknownOf(kind: string, of: unknown): string {
  return `a ${kind} of ${show(of)} is not known`
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 40)
}

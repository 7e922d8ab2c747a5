import type { Digest } from '../document/index.ts'
import type { Anchor, Decision } from './decision.ts'

/**
 * The canonical form of a decision: one line of JSON without the line break, the keys always in the same order, so that
 * equal decisions are equal bytes.
 */
export function formatDecision(decision: Decision): string {
  const { who, when, why } = decision
  return JSON.stringify({ ...judgementOf(decision), who, when, why })
}

/** The identity of a decision: the hash of its canonical form, 64 hexadecimal digits. */
export function decisionHash(decision: Decision, digest: Digest): string {
  return digest(formatDecision(decision))
}

function judgementOf(decision: Decision): object {
  const { kind } = decision
  switch (kind) {
    case 'same':
    case 'different':
    case 'unsure':
      return { kind, of: decision.of, left: anchorOf(decision.left), right: anchorOf(decision.right) }
    case 'accept':
    case 'reject':
      return { kind, of: decision.of, target: anchorOf(decision.target) }
    case 'rename':
      return { kind, target: anchorOf(decision.target), name: decision.name }
    case 'retype':
      return {
        kind,
        of: decision.of,
        target: anchorOf(decision.target),
        type: decision.type,
        ...(decision.of === 'event' ? { mode: decision.mode } : {}),
      }
    case 'speaker': {
      const speaker = decision.speaker === null ? null : anchorOf(decision.speaker)
      return { kind, target: anchorOf(decision.target), speaker }
    }
    case 'date':
      return {
        kind,
        ...(decision.of === undefined ? {} : { of: decision.of }),
        target: anchorOf(decision.target),
        value: decision.value,
      }
    case 'status':
      return { kind, target: anchorOf(decision.target), status: decision.status }
    case 'note':
      return { kind, of: decision.of, target: anchorOf(decision.target), text: decision.text }
    case 'undo':
      return { kind, undoes: decision.undoes }
  }
}

function anchorOf({ sha256, start, end, quote }: Anchor): Anchor {
  return { sha256, start, end, quote }
}

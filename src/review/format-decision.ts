import type { Anchor, Decision } from './decision.ts'

/** One line of JSON for the decision log, without the line break; the keys always in the same order. */
export function formatDecision(decision: Decision): string {
  const { who, when, why } = decision
  return JSON.stringify({ ...judgementOf(decision), who, when, why })
}

function judgementOf(decision: Decision): object {
  switch (decision.kind) {
    case 'same':
    case 'different':
      return {
        kind: decision.kind,
        of: decision.of,
        left: anchorOf(decision.left),
        right: anchorOf(decision.right),
      }
    case 'reject':
      return { kind: decision.kind, of: decision.of, target: anchorOf(decision.target) }
    case 'speaker':
      return {
        kind: decision.kind,
        target: anchorOf(decision.target),
        speaker: decision.speaker === null ? null : anchorOf(decision.speaker),
      }
    case 'date':
      return { kind: decision.kind, target: anchorOf(decision.target), value: decision.value }
  }
}

function anchorOf({ sha256, start, end, quote }: Anchor): Anchor {
  return { sha256, start, end, quote }
}

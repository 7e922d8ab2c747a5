import type { Digest } from '../document/index.ts'
import type { Case, CaseDocument, Reviewed } from '../link/index.ts'
import { type Anchor, type Decision, isPair } from '../review/index.ts'
import { blank, findContacts } from './mask-text.ts'
import { type Masker, masker } from './masker.ts'

/**
 * The case with e-mail addresses, phone, bank and identity numbers and street addresses masked, one unit for one unit,
 * so that every offset stays valid. A document in which something was masked gets the hash of its new text and keeps
 * the old one as `maskedFrom`. The seats of public bodies, dates, counts and years are left alone.
 */
export function maskContacts(theCase: Case, digest: Digest): Case {
  const documents = theCase.documents.map((doc) => maskDocument(doc, digest))
  const mask = masker(theCase, documents)
  const maybe = (text: string | null): string | null => (text === null ? null : mask(text))
  const { decisions, question } = theCase
  return {
    ...theCase,
    question: question === null ? null : { ...question, about: maybe(question.about) },
    documents: documents.map((doc) => maskRecord(doc, mask)),
    refused: theCase.refused.map((r) => ({ input: mask(r.input), reason: mask(r.reason), advice: mask(r.advice) })),
    origins: theCase.origins.map((origin) => ({ ...origin, label: mask(origin.label) })),
    entities: theCase.entities.map((entity) => ({
      ...entity,
      name: mask(entity.name),
      names: entity.names.map((name) => ({ ...name, text: mask(name.text) })),
      descriptions: entity.descriptions.map((d) => ({ ...d, text: mask(d.text) })),
      reviewed: maskReviewed(entity.reviewed, mask),
    })),
    events: theCase.events.map((event) => ({
      ...event,
      summary: mask(event.summary),
      accounts: event.accounts.map((account) => ({ ...account, sourceText: maybe(account.sourceText) })),
      conflicts: event.conflicts.map((conflict) => ({
        ...conflict,
        values: conflict.values.map((value) => ({ ...value, value: mask(value.value) })),
      })),
    })),
    statements: theCase.statements.map((statement) => ({
      ...statement,
      text: mask(statement.text),
      accounts: statement.accounts.map((account) => ({ ...account, sourceText: maybe(account.sourceText) })),
    })),
    relations: theCase.relations.map((relation) => ({
      ...relation,
      accounts: relation.accounts.map((account) => ({ ...account, sourceText: maybe(account.sourceText) })),
    })),
    wording: theCase.wording.map((wording) => ({
      ...wording,
      terms: wording.terms.map((term) => ({ ...term, text: mask(term.text) })),
    })),
    suggestions: theCase.suggestions.map((suggestion) => ({
      ...suggestion,
      evidence: suggestion.evidence.map((e) => ({ ...e, left: mask(e.left), right: mask(e.right) })),
    })),
    decisions: { ...decisions, decisions: decisions.decisions.map((decision) => maskDecision(decision, mask)) },
  }
}

/** The program's own name of a renamed entity is as free a text as the new one. */
function maskReviewed(reviewed: Reviewed | null, mask: Masker): Reviewed | null {
  const name = reviewed?.machine.name
  return reviewed === null || name === undefined
    ? reviewed
    : { ...reviewed, machine: { ...reviewed.machine, name: mask(name) } }
}

function maskDocument(doc: CaseDocument, digest: Digest): CaseDocument {
  const text = blank(doc.text, findContacts(doc.text))
  if (text === doc.text) return doc
  const masked: CaseDocument & { readonly maskedFrom: string | null } = {
    ...doc,
    text,
    sha256: digest(text),
    maskedFrom: doc.sha256,
  }
  return masked
}

function maskRecord(doc: CaseDocument, mask: Masker): CaseDocument {
  const maybe = (text: string | null): string | null => (text === null ? null : mask(text))
  return {
    ...doc,
    title: maybe(doc.title),
    author: maybe(doc.author),
    outlet: maybe(doc.outlet),
    owner: maybe(doc.owner),
    url: maybe(doc.url),
    page: maybe(doc.page),
    collector: maybe(doc.collector),
    removed: doc.removed.map((removed) => ({ ...removed, text: mask(removed.text) })),
    ...(doc.places === undefined ? {} : { places: doc.places.map((p) => ({ ...p, label: mask(p.label) })) }),
    notes: doc.notes.map(mask),
  }
}

function maskDecision(decision: Decision, mask: Masker): Decision {
  const quote = (anchor: Anchor): Anchor => ({ ...anchor, quote: mask(anchor.quote) })
  const maybe = (text: string | null): string | null => (text === null ? null : mask(text))
  const signed = { who: maybe(decision.who), when: decision.when, why: maybe(decision.why) }
  if (decision.kind === 'undo') return { ...decision, ...signed }
  if (isPair(decision)) return { ...decision, ...signed, left: quote(decision.left), right: quote(decision.right) }
  const target = quote(decision.target)
  switch (decision.kind) {
    case 'rename':
      return { ...decision, ...signed, target, name: mask(decision.name) }
    case 'note':
      return { ...decision, ...signed, target, text: mask(decision.text) }
    case 'speaker':
      return { ...decision, ...signed, target, speaker: decision.speaker === null ? null : quote(decision.speaker) }
    default:
      return { ...decision, ...signed, target }
  }
}

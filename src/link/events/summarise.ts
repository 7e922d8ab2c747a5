import type { Annotated, Piece, Pieces, Span, Status } from '../../document/index.ts'
import { compareSpans, slicePieces, spanOf } from '../../document/index.ts'
import type { EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { partsOf } from './items.ts'

/** Longest run of a source's words that a summary takes over whole. */
const LONGEST = 220

/**
 * One line for an event in the words of its strongest account. It names who says so unless every account asserts it: a
 * claim never stands in the tool's own voice.
 */
export function summarise(ctx: LinkContext, accounts: readonly EventAccount[], status: Status): string {
  const standing = accounts.filter((a) => !a.withdrawn)
  const heard = standing.length === 0 ? accounts : standing
  const account = richest(ctx, heard, status) ?? heard[0]
  if (account === undefined) return ''
  // "the group that attacked the ferry" takes the deed for known: a clause that tells it says more, with who says so.
  const claim = status === 'asserted' && isInPassing(ctx, account) ? richest(ctx, standing, 'claimed') : undefined
  if (claim !== undefined && isClause(ctx, claim)) return claimed(ctx, standing, claim)
  const words = clauseOf(ctx, account)
  if (standing.length === 0) return `${houses(ctx, heard)}, since withdrawn: ${words}`
  if (standing.every((a) => a.status === 'asserted')) return words
  if (status === 'asserted') return `${housesOf(ctx, standing, status)}: ${words}`
  if (status === 'claimed') return claimed(ctx, standing, account)
  return `${LABELS[status]} (${claimant(ctx, account) ?? housesOf(ctx, standing, status)}): ${words}`
}

/** The account of a status that can best stand for all. */
function richest(ctx: LinkContext, accounts: readonly EventAccount[], status: Status): EventAccount | undefined {
  return accounts.filter((a) => a.status === status).toSorted((a, b) => richness(ctx, b) - richness(ctx, a))[0]
}

/** A claim, with who makes it. */
function claimed(ctx: LinkContext, standing: readonly EventAccount[], account: EventAccount): string {
  const who = claimant(ctx, account) ?? `${housesOf(ctx, standing, 'claimed')}, naming no source,`
  return `${who} said: ${clauseOf(ctx, account)}`
}

function housesOf(ctx: LinkContext, accounts: readonly EventAccount[], status: Status): string {
  return houses(
    ctx,
    accounts.filter((a) => a.status === status),
  )
}

/** Before the words of a deed that is not told as one; the words bear their own "not" and "would". */
const LABELS: Readonly<Record<Exclude<Status, 'asserted' | 'claimed'>, string>> = {
  planned: 'Planned',
  denied: 'Denied',
  hypothetical: 'Not said to have happened',
}

function claimant(ctx: LinkContext, { claimedBy, sourceText }: EventAccount): string | null {
  const name = claimedBy === null ? undefined : ctx.entities.get(claimedBy)?.name
  return name ?? (sourceText === null ? null : `“${sourceText}”`)
}

/** `Harbour Gazette`, `Harbour Gazette and 2 more`. */
function houses(ctx: LinkContext, accounts: readonly EventAccount[]): string {
  const names = [
    ...new Set(
      accounts.map(({ doc }) => {
        const found = ctx.byId.get(doc)
        return found?.outlet ?? found?.title ?? doc
      }),
    ),
  ]
  return names.length > 1 ? `${names[0] ?? ''} and ${names.length - 1} more` : (names[0] ?? '')
}

/** How well an account can stand for all: it names all parts, in words that need no other sentence, as a clause of its own. */
function richness(ctx: LinkContext, account: EventAccount): number {
  const parts = [account.actors, account.recipients, account.where?.spans ?? [], account.when?.spans ?? []]
  const told = parts.filter((p) => p.length > 0).length * 2 + (account.actors.length > 0 ? 1 : 0)
  const pronouns = (pronounAt(ctx, account) === null ? 0 : 4) + (hasPronoun(ctx, account) ? 2 : 0)
  return told - pronouns + (isClause(ctx, account) ? 4 : 0)
}

function hasPronoun(ctx: LinkContext, { doc, recipients, others }: EventAccount): boolean {
  const text = ctx.byId.get(doc)?.text ?? ''
  return [...recipients, ...others].some(([start, end]) =>
    /^(?:him|her|them|it|he|she|they|you|me|us)$/i.test(text.slice(start, end)),
  )
}

/** "Mara Ilves met" is a clause; "Mara Ilves's meeting" and "the meeting of Mara Ilves" are not. */
function isClause(ctx: LinkContext, account: EventAccount): boolean {
  const between = betweenActor(ctx, account)
  if (between === null) return false
  return (
    between.length <= BETWEEN &&
    !/^['’]s?\b/.test(between) &&
    !RELATIVE.test(between) &&
    !/\b(?:the|a|an|his|her|their|its|of|in|on|for)\s(?:[\w-]+\s)?$/.test(between)
  )
}

/** "the group that attacked the ferry". */
function isInPassing(ctx: LinkContext, account: EventAccount): boolean {
  return RELATIVE.test(betweenActor(ctx, account) ?? '')
}

const RELATIVE = /\b(?:that|which|who)\b/

/** The words between the last actor before a trigger and the trigger; `null` where no actor stands before it. */
function betweenActor(ctx: LinkContext, { doc, actors, trigger }: EventAccount): string | null {
  const [first] = trigger
  const before = actors.filter(([, end]) => end <= (first?.[0] ?? 0)).at(-1)
  if (first === undefined || before === undefined) return null
  return (ctx.byId.get(doc)?.text ?? '').slice(before[1], first[0])
}

/** An actor stands no further before the verb than this, in units. */
const BETWEEN = 60

/**
 * The words of the account from its first to its last part, or the parts alone where they lie far apart. Of a deed told
 * within quotation marks the parts within them; the speaker whom its "we" means comes before them in brackets.
 */
function clauseOf(ctx: LinkContext, account: EventAccount): string {
  const doc = ctx.byId.get(account.doc)
  if (doc === undefined) return ''
  const within = ([start, end]: Piece, span: Span): boolean => start >= span.start && end <= span.end
  const voice = doc.quotes.find((q) => q.kind === 'speech' && account.trigger.some((piece) => within(piece, q)))
  const parts = partsOf(account)
    .filter((piece) => within(piece, account) && (voice === undefined || within(piece, voice)))
    .toSorted((a, b) => compareSpans(spanOf(a), spanOf(b)))
  const text = tidy(slicePieces(doc.text, widened(doc.text, joined(parts), voice ?? claimOf(doc, account) ?? account)))
  const speaker = account.actors.find((piece) => voice !== undefined && !within(piece, voice))
  const outside = speaker === undefined ? null : slicePieces(doc.text, [speaker])
  const who = pronounAt(ctx, account) ?? outside
  return who === null ? text : `[${who}] ${text.replace(/^(?:we|i)\s+(?=\S)/i, '')}`
}

/** A clause of fewer units than this tells too little: "find", "broken", "left". */
const SHORTEST = 32
/** How far a short clause is followed to either side. */
const FURTHER = 90

/** The piece of the claim that tells of the deed: the words of saying before it are no part of the deed. */
function claimOf(doc: Annotated, { attribution, trigger }: EventAccount): Span | null {
  const claim = doc.attributions.find((a) => a.id === attribution)
  const piece = claim?.content.find(([start, end]) => trigger.some((t) => t[0] >= start && t[1] <= end))
  return piece === undefined ? null : spanOf(piece)
}

/** What follows up to a mark that ends a clause: no comma of "700,000", no stop of "U.S." */
const CLAUSE = /^(?:[^.,;:!?–—“”"()\n]|[.,](?=\d)|(?<=\b\p{Lu})\.(?=\p{Lu}| \p{Ll}))*/u

/** Words that tie a clause to the one before it. */
const OPENING = /^\s*(?:(?:and|but|or|so|that)\s+)*/i

/**
 * A clause up to the mark that ends it in its sentence or quotation, where that is near; a short one also from the mark
 * before it.
 */
function widened(text: string, pieces: Pieces, within: Span): Pieces {
  const [only] = pieces
  if (only === undefined || pieces.length > 1) return pieces
  const after = text.slice(only[1], Math.min(within.end, only[1] + FURTHER))
  const right = CLAUSE.exec(after)?.[0] ?? ''
  const cutRight = right.length === after.length && only[1] + FURTHER < within.end
  if (only[1] - only[0] >= SHORTEST) return cutRight ? pieces : [[only[0], only[1] + right.trimEnd().length]]
  const before = text.slice(Math.max(within.start, only[0] - FURTHER), only[0])
  const left = /[^.,;:!?–—“”"()\n]*$/.exec(before)?.[0] ?? ''
  // What is cut in the middle of a word is taken back to the blank beside it.
  const cutLeft = left.length === before.length && only[0] - FURTHER > within.start
  const opening = (cutLeft ? left.replace(/^\S*/, '') : left).replace(OPENING, '')
  const whole = cutRight ? right.replace(/\s*\S*$/, '') : right
  const start = only[0] - opening.length
  return [[start, only[1] + whole.trimEnd().length]]
}

function joined(parts: Pieces): Pieces {
  const start = Math.min(...parts.map((p) => p[0]))
  const end = Math.max(...parts.map((p) => p[1]))
  if (end - start <= LONGEST) return [[start, end]]
  const out: [number, number][] = []
  for (const [from, to] of parts) {
    const last = out.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ')
}

/** The name behind the first actor where the text has only a pronoun for it. */
function pronounAt(ctx: LinkContext, account: EventAccount): string | null {
  const first = account.actors[0]
  const mention = ctx.byId
    .get(account.doc)
    ?.entities.find((m) => m.mention === 'pronoun' && m.start === first?.[0] && m.end === first[1])
  const entity = mention === undefined ? null : ctx.entityOf(account.doc, mention.entity)
  return entity === null ? null : (ctx.entities.get(entity)?.name ?? null)
}

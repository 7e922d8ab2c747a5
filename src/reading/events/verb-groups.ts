import { startsCapital } from '../../document/index.ts'
import type { Token } from '../../language/index.ts'
import { FUTURE_MODALS, NEGATORS, OPEN_MODALS } from './status-cues.ts'

/** A verb with its auxiliaries: tokens `[first, main]`. */
export interface VerbGroup {
  readonly first: number
  readonly main: number
  readonly passive: boolean
  readonly negated: boolean
  /** `none`: no modal verb; `future`: will; `open`: may, could, must, … */
  readonly modal: 'none' | 'future' | 'open'
  /** `to` + verb. */
  readonly infinitive: boolean
  /** A participle without auxiliary (`killing`, `accused of`). */
  readonly participle: boolean
  /** `used to`, or a present tense of habit. */
  readonly present: boolean
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'get',
  "'s",
  "'ve",
  "'re",
  "'m",
  "'d",
  '’s',
  '’ve',
  '’re',
  '’m',
])
/** Verbs whose past is written like their present. */
const INVARIANT: ReadonlySet<string> = new Set('beat hit cut shut set put hurt quit spread burst split'.split(' '))
const BETWEEN: ReadonlySet<string> = new Set(['RB', 'RBR', 'RBS'])

/** The verb groups among the tokens `[from, to)`, in order of their main verbs. */
export function findVerbGroups(tokens: readonly Token[], from: number, to: number): readonly VerbGroup[] {
  const out: VerbGroup[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined || !token.xpos.startsWith('VB') || isAuxiliary(tokens, i, to)) continue
    if (isPremodifier(tokens, i, from, to) || isName(tokens, i, from, to)) continue
    out.push(sharing(tokens, asPast(tokens, groupAt(tokens, i, from), out, to), out.at(-1)))
  }
  return out.some((g) => !g.participle && !g.infinitive) ? out : out.map((g) => asFinite(tokens, g))
}

/** `may attack and burn`, `to elect or defeat`: a bare verb behind a conjunction shares what stands before the first. */
function sharing(tokens: readonly Token[], group: VerbGroup, last: VerbGroup | undefined): VerbGroup {
  const bare = group.first === group.main && tokens[group.main]?.xpos === 'VB' && tokens[group.main - 1]?.xpos === 'CC'
  if (!bare || last === undefined) return group
  return { ...group, modal: last.modal, infinitive: last.infinitive, negated: last.negated }
}

/**
 * `condemned it and promised aid`, `guards found her`: what has an object, and a subject or a verb that it is joined to, is
 * no participle; nor is what is joined to a past tense (`sat down and spoken with them`, mistaken for `spoke`). Joined to a
 * passive it is one, too: `was tried and fined 40 marks`.
 */
function asPast(tokens: readonly Token[], group: VerbGroup, groups: readonly VerbGroup[], to: number): VerbGroup {
  const { main } = group
  const token = tokens[main]
  if (!group.participle || token?.xpos !== 'VBN') return group
  const joined = token.deprel === 'conj' ? groups.find((g) => g.main === token.head) : undefined
  const below = tokens.slice(Math.max(0, main - 10), Math.min(to, main + 10)).filter((t) => t.head === main)
  const subject = below.some((t) => t.deprel === 'nsubj' && t.start < token.start)
  if (joined?.passive === true && !joined.participle && !subject) return { ...group, participle: false }
  const past = tokens[joined?.main ?? -1]?.xpos === 'VBD' && joined?.passive === false
  const object = below.some((t) => /^i?obj$/.test(t.deprel) && t.start > token.start)
  const active = token.deprel === 'conj' || subject
  return past || (active && object) ? { ...group, passive: false, participle: false } : group
}

/** A past participle in a sentence without any other finite verb is a past tense that was mistaken for one. */
function asFinite(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  const lone = group.participle && tokens[group.main]?.xpos === 'VBN' && tokens[group.main + 1]?.lower !== 'by'
  return lone ? { ...group, passive: false, participle: false } : group
}

/** An auxiliary has its main verb within four tokens, with nothing but adverbs between. */
function isAuxiliary(tokens: readonly Token[], at: number, to: number): boolean {
  if (!AUXILIARIES.has(tokens[at]?.lemma ?? '') && !AUXILIARIES.has(tokens[at]?.lower ?? '')) return false
  for (let i = at + 1; i < Math.min(to, at + 6); i++) {
    const tag = tokens[i]?.xpos ?? ''
    if (tag === 'VBN' || tag === 'VBG' || tag === 'VB' || tag === 'VBD') return true
    if (!BETWEEN.has(tag)) return false
  }
  return false
}

/** A participle right before a noun and behind a determiner or adjective is part of the noun chunk. */
function isPremodifier(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const tag = tokens[at]?.xpos ?? ''
  if (tag !== 'VBN' && tag !== 'VBG') return false
  const next = at + 1 < to ? (tokens[at + 1]?.xpos ?? '') : ''
  const before = at > from ? (tokens[at - 1]?.xpos ?? '') : ''
  return next.startsWith('NN') && ['DT', 'PRP$', 'JJ', 'POS', 'CD', 'HYPH'].includes(before)
}

/** A capital inside a sentence, or before another one, is a name that was mistaken for a verb; headlines are left alone. */
function isName(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  if (!isCapital(tokens[at])) return false
  const before = at > from ? tokens[at - 1] : undefined
  const after = at + 1 < to ? tokens[at + 1] : undefined
  return !isCapital(before) && (at > from || isCapital(after))
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && startsCapital(token.text)
}

function groupAt(tokens: readonly Token[], main: number, from: number): VerbGroup {
  let first = main
  let negated = false
  let modal: VerbGroup['modal'] = 'none'
  let infinitive = false
  let be = false
  let helped = false
  for (let i = main - 1; i >= Math.max(from, main - 8); i--) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.xpos === 'TO' || (token.lower === 'to' && i === first - 1 && tokens[main]?.xpos === 'VB')) {
      infinitive = true
      first = i
      negated ||= NEGATORS.has(tokens[i - 1]?.lower ?? '')
      break
    }
    if (token.xpos === 'MD')
      modal = FUTURE_MODALS.has(token.lower) ? 'future' : OPEN_MODALS.has(token.lower) ? 'open' : modal
    else if (AUXILIARIES.has(token.lemma) && token.xpos.startsWith('VB')) {
      be ||= token.lemma === 'be' || token.lemma === 'get' || /^['’](?:s|re|m)$/.test(token.lower)
      helped = true
    } else if (NEGATORS.has(token.lower)) negated ||= !tellsWhen(tokens, i, from)
    else if (!BETWEEN.has(token.xpos)) break
    first = i
  }
  const tag = tokens[main]?.xpos ?? ''
  const passive = (tag === 'VBN' || tag === 'VBD') && be
  const bare = (tag === 'VBN' || tag === 'VBG') && !helped
  const present = (tag === 'VBZ' || (tag === 'VBP' && !INVARIANT.has(tokens[main]?.lower ?? ''))) && !helped
  return {
    first,
    main,
    passive: passive || bareByAgent(tokens, main, bare),
    negated,
    modal,
    infinitive,
    participle: bare,
    present,
  }
}

/** `No sooner had they left than`, `Hardly had they left when`, `Not until June was it raised`: how soon, not that it was not. */
function tellsWhen(tokens: readonly Token[], at: number, from: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  if (next === 'sooner' || next === 'until') return true
  return at === from && /^(?:hardly|scarcely)$/.test(tokens[at]?.lower ?? '') && /^(?:had|was|were)$/.test(next)
}

function bareByAgent(tokens: readonly Token[], main: number, bare: boolean): boolean {
  return bare && tokens[main]?.xpos === 'VBN'
}

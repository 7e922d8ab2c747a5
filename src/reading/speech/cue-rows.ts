/**
 * What a cue word takes as content: `s` a clause (that, bare, wh-), `t` a to-infinitive, `n` a noun phrase,
 * `o` an addressee before the clause, `q` a quotation.
 */
export interface CueRow {
  readonly takes: string
  readonly polarity: 'affirmed' | 'denied' | 'refused'
}

const rows: readonly (readonly [string, string])[] = [
  [
    'sq',
    'say add write note report announce suggest argue explain acknowledge declare recall conclude claim state warn insist reply reveal predict admit indicate confirm assert concede stress complain joke reiterate repeat observe remark comment maintain contend allege testify boast muse quip recount lament estimate emphasize emphasise caution tweet post respond answer continue exclaim counter object reason speculate respond point find show learn determine assume guess believe think feel know hope fear worry expect doubt suspect realize realise understand hear imagine agree disclose proclaim hint imply signal counter vent',
  ],
  ['osq', 'tell inform assure remind notify warn advise convince persuade promise'],
  ['oq', 'ask'],
  ['ts', 'promise vow pledge threaten decide swear agree hope expect'],
  ['t', 'plan want seek offer intend propose refuse decline demand wish prefer aim'],
  [
    'n',
    'call describe cite mention discuss criticize criticise praise accuse endorse support oppose defend dismiss reject denounce condemn blame urge demand attack mock question propose back slam blast decry thank suggest express outline address propose welcome deny favor favour prefer champion',
  ],
]
const denied = new Set(['deny', 'dispute', 'reject'])
const refused = new Set(['refuse', 'decline'])

function table(): ReadonlyMap<string, CueRow> {
  const out = new Map<string, CueRow>()
  for (const [takes, list] of rows) {
    for (const lemma of list.split(' ')) {
      const polarity = denied.has(lemma) ? 'denied' : refused.has(lemma) ? 'refused' : 'affirmed'
      out.set(lemma, { takes: (out.get(lemma)?.takes ?? '') + takes, polarity })
    }
  }
  out.set('deny', { takes: 'sn', polarity: 'denied' })
  out.set('dispute', { takes: 'sn', polarity: 'denied' })
  return out
}

/** Verbs of saying, thinking and wanting by lemma. */
export const CUE_VERBS: ReadonlyMap<string, CueRow> = table()

/** Verbs that only bear speech: after or before a quotation these need no other sign. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'say add write note tell ask reply explain declare continue tweet post argue insist respond answer warn state recall joke quip conclude announce acknowledge admit observe remark comment complain stress claim suggest assert shout exclaim concede counter muse testify recount lament boast'.split(
    ' ',
  ),
)

/** Nouns that take a clause as content: "the claim that …". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  'claim allegation belief statement suggestion accusation assertion argument hope fear promise pledge warning announcement view notion assumption idea concern contention conclusion prediction vow threat'.split(
    ' ',
  ),
)

/** Adjectives of belief that take a clause: "is confident that …". */
export const CUE_ADJECTIVES: ReadonlySet<string> = new Set(
  'convinced confident certain sure aware afraid hopeful optimistic worried concerned adamant skeptical sceptical doubtful clear proud glad sorry'.split(
    ' ',
  ),
)

/** Heads of sources that bear no name. */
export const UNNAMED_HEADS: ReadonlySet<string> = new Set(
  'official source people person witness resident aide diplomat adviser advisor insider analyst expert observer critic supporter spokesman spokeswoman spokesperson officer lawmaker lawyer prosecutor investigator worker neighbour neighbor activist man woman student doctor nurse soldier colleague friend relative ally opponent somebody someone many some others member report document statement study poll survey'.split(
    ' ',
  ),
)

/**
 * Words that attribute, by what they take as content. Counted on PolNeAR's training part and filled up with the words
 * of the same meaning; the classes are those of `frames.ts`.
 */
const split = (list: string): readonly string[] => list.split(/\s+/).filter((w) => w !== '')

/** Verbs of saying: they take a clause, and beside a quotation they need no other sign. */
const SAY = `say demand add write note tell ask reply explain declare continue tweet retweet post argue insist respond answer warn
  state recall joke quip conclude announce acknowledge admit observe remark comment complain stress claim suggest assert
  shout exclaim concede counter muse testify recount lament boast report confirm reiterate repeat contend allege maintain
  emphasize emphasise underscore proclaim disclose reveal caution predict affirm attest aver opine speculate reason
  object protest interject chime deadpan snap yell scream whisper murmur mutter chant tease gush read relate
  recommend advise promise vow pledge order rule deny dispute imply signal hint point bemoan decry grumble vent
  elaborate theorize theorise posit postulate intone thunder boom roar bark bellow sneer scoff swear sing cheer jeer type heckle exhort chirp put yelp declaim text email blog`

/** Verbs of thinking, finding out and showing that take a clause. */
const THINK = `think believe know feel hear hope fear worry doubt suspect wonder expect guess imagine figure reckon suppose assume
  presume agree disagree learn discover realize realise recognize recognise understand determine find estimate calculate
  conclude decide judge consider hold dream bet anticipate foresee forecast envision envisage regret wish remember notice
  show indicate demonstrate prove illustrate document describe discuss mention question challenge express highlight demand propose
  call convince persuade assure remind inform notify brief blame accuse propose prefer insist require urge worry fret
  gripe rave rail brag`

/** Verbs that take somebody and a clause: "told reporters that …". */
const ADDRESSED = `tell inform assure remind notify warn advise convince persuade promise ask brief reassure teach instruct caution`

/** Verbs whose infinitive is a content: "vowed to …". */
const INFINITIVE = `want refuse decline ask vow urge hope plan promise pledge decide agree call threaten intend claim prefer aim
  offer propose demand expect seek wish like love tell encourage choose order beg implore swear volunteer resolve
  consent opt mean advise instruct persuade invite remind warn desire hate beseech exhort counsel command`

/** Verbs of looks and hearsay: the whole clause is the content and nobody is named ("seems to …"). */
const RAISING = `seem appear`

/** Verbs whose passive has the same form without a source: "is expected to …", "was said to …". */
const HEARSAY = `expect say believe think consider know see report allege rumor rumour suppose presume project deem regard view describe
  accuse charge call name assume estimate poise understand remember fear hope claim`

/** Verbs with a thing or person as content: "rejected the plan", "praised Ilves". */
const OBJECT = `call endorse describe criticize criticise accuse mention oppose defend announce discuss express cite praise
  blame reject mock blast urge question denounce recall dismiss declare propose report note acknowledge highlight favor favour
  list portray challenge argue tweet slam claim view reveal deny tout prefer embrace demand suggest explain remind emphasize
  emphasise decry recognize recognise assail reference promise thank answer echo ignore paint welcome order outline  compare
  confirm repeat disclose pledge applaud  condemn reiterate chant hope frame lament detail recount deride stress
  warn knock characterize characterise unveil voice contrast dub resist bemoan insult savage state predict admit attribute
  articulate relish recite utter recommend credit pronounce retweet chide lambast lambaste quote regard ridicule congratulate
  hail herald liken concede protest criticise downplay renounce advocate estimate rebut repudiate allege  decline
  contradict rebuke preach label brand term deem castigate censure excoriate disparage belittle vilify berate scold
  admonish deplore disavow disown extol laud commend champion espouse proclaim assert underscore tease trash bash
  pan taunt scorn skewer lampoon disparage dispute refute debunk rue mourn applaud cheer envision propose broach 
  convey preface summarize summarise imply insinuate profess attack back support oppose see consider support believe expect
  want seek issue consider address write say lay post name like publish show think encourage learn  exploit
  love admire respect loathe dislike distrust mistrust ask  tell trumpet hawk peddle parrot reprise urge advise`

/** Prepositions that belong to the cue and open its content: "called for a vote". */
const PREPOSITIONS = `call:for,on  vote:for,against  ask:for,about  push:for,back  advocate:for,against  hope:for  vouch:for  apologize:for
  apologise:for press:for  argue:for,against  wish:for  plead:for  root:for  clamor:for  advise:against,on  lobby:for,against campaign:for,against
  refer:to respond:to point:to react:to acquiesce:to object:to allude:to admit:to confess:to speak:about,of,to,against,for
  talk:about,of  comment:on  reflect:on  touch:on  focus:on  pounce:on  weigh:on  expand:on  elaborate:on  insist:on
  decide:on  opine:on,about  remark:on,about  zero:on  agree:with,on,to  disagree:with,on  side:with  sympathize:with  concur:with
  complain:about,of  joke:about  speculate:about,on  care:about  worry:about  write:about,of  brag:about,of  boast:about,of  rave:about
  rant:about,against  gripe:about  fret:about,over  think:of,about  know:of,about  warn:of,about,against  dream:of,about  approve:of  disapprove:of
  accuse:of  hear:of,about,from  learn:of,about  rail:against,at  inveigh:against  protest:against  bristle:at  hint:at  lash:at  scoff:at
  balk:at  marvel:at  believe:in  tweet:about  inquire:about  ask:about testify:about,against  muse:about,on  look:at,to,into stand:by,behind,with`

/** Words that are content only with a second predicate: "see it as a threat", "knows him as …". */
const AS = `describe see know portray cast view refer name cite frame paint present dismiss praise identify regard lambaste
  position mention emphasize list attack defend characterize characterise denounce condemn hail brand depict interpret recognize deride decry mock
  perceive treat tout label ridicule reject`

/** Nouns with a clause: "the claim that …". */
const NOUN_CLAUSE = `claim allegation belief statement suggestion accusation assertion argument hope fear promise pledge warning announcement view
  notion assumption idea concern contention conclusion prediction vow threat doubt insistence recognition admission
  confidence conviction opinion complaint charge acknowledgment acknowledgement rumor rumour report sense feeling impression suspicion theory
  perception hint declaration denial remark comment thought worry expectation realization confession finding
  revelation speculation speculating complaint reminder guarantee assurance demand proposal insinuation boast criticism question`

/** Nouns with an infinitive: "a plan to …", "his refusal to …". */
const NOUN_INFINITIVE = `plan decision proposal refusal call promise request vow pledge threat desire offer intention wish hope
  unwillingness willingness commitment demand reluctance determination eagerness invitation order recommendation`

/** Nouns with a preposition: "support for the plan". */
const NOUN_PREPOSITIONS = `support:for,of criticism:of,for call:for request:for praise:for,of opposition:to endorsement:of mention:of
  rejection:of opinion:of,on,about support:for  critique:of  denunciation:of  condemnation:of  attack:on  question:about,of concern:about,over  comment:about,on
  doubt:about  response:to  reference:to  view:of,on,about  enthusiasm:for  admiration:for  disdain:for  contempt:for  complaint:about  proposal:for  plea:for
  defense:of  defence:of  account:of  perception:of  chant:of  disapproval:of approval:of  accusation:of  allegation:of  warning:of,about  fear:of,about  skepticism:about,of,toward
  scepticism:about  worry:about  anger:about,over,at  frustration:about,with  description:of  position:on  remark:about  claim:of,about  thought:on,about  statement:about,on
  prediction:of,about  demand:for  hope:of,for  appreciation:for  misgiving:about  suspicion:of,about  belief:in  conversation:about discussion:about,of,on  talk:of,about  speculation:about  assessment:of`

/** Verbs that carry a noun of saying: "raised questions about", "expressed support for". */
const LIGHT = `express voice raise make show offer issue throw have give share air cast lodge level launch declare announce pledge
  reiterate repeat receive draw face win earn deliver continue renew withdraw take put add`

/** Adjectives with a clause: "is confident that …". */
const ADJECTIVE_CLAUSE = `convinced confident certain sure aware afraid hopeful optimistic worried concerned adamant skeptical sceptical
  doubtful clear proud glad sorry happy pleased disappointed surprised shocked amazed grateful thankful fearful insistent
  angry upset pessimistic unsure uncertain doubtful mindful satisfied dismayed delighted sad furious alarmed`

/** Adjectives with an infinitive or a preposition: "eager to …", "critical of …". */
const ADJECTIVE_INFINITIVE = `eager willing unwilling reluctant ready happy determined hesitant keen loath anxious quick afraid prepared glad proud`
const ADJECTIVE_PREPOSITIONS = `angry:about,at,over,with skeptical:of,about sceptical:of,about critical:of supportive:of aware:of concerned:about,with,over
  worried:about,over confident:in,about,of convinced:of proud:of afraid:of fearful:of,about wary:of tired:of optimistic:about pessimistic:about upset:about,with,over excited:about
  enthusiastic:about nervous:about dismissive:of suspicious:of certain:of,about sure:of,about unsure:of,about uncertain:about,of
  happy:about,with unhappy:about,with disappointed:in,by,with sick:of contemptuous:of appreciative:of passionate:about outraged:by,at,over
  interested:in opposed:to sympathetic:to open:to dissatisfied:with frustrated:with,by satisfied:with sorry:about,for fond:of`

/** What one lemma may take; a key is a frame of `frames.ts`. */
export type Takes = ReadonlySet<string>

type Table = ReadonlyMap<string, Takes>

function tableOf(plain: readonly (readonly [string, string])[], pairs: string): Table {
  const out = new Map<string, Set<string>>()
  const put = (lemma: string, key: string): void => {
    const keys = out.get(lemma) ?? new Set<string>()
    keys.add(key)
    out.set(lemma, keys)
  }
  for (const [key, list] of plain) for (const lemma of split(list)) put(lemma, key)
  for (const pair of split(pairs)) {
    const [lemma = '', prepositions = ''] = pair.split(':')
    for (const preposition of prepositions.split(',')) put(lemma, `p:${preposition}`)
  }
  return out
}

export const CUE_VERBS: Table = tableOf(
  [
    ['clause', SAY],
    ['clause', THINK],
    ['to', ADDRESSED],
    ['inf', INFINITIVE],
    ['raising', RAISING],
    ['hearsay', HEARSAY],
    ['obj', OBJECT],
    ['as', AS],
    ['light', LIGHT],
  ],
  PREPOSITIONS,
)
export const CUE_NOUNS: Table = tableOf(
  [
    ['clause', NOUN_CLAUSE],
    ['inf', NOUN_INFINITIVE],
  ],
  NOUN_PREPOSITIONS,
)
export const CUE_ADJECTIVES: Table = tableOf(
  [
    ['clause', ADJECTIVE_CLAUSE],
    ['inf', ADJECTIVE_INFINITIVE],
  ],
  ADJECTIVE_PREPOSITIONS,
)

/** Verbs that only bear speech: after or before a quotation these need no other sign. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(split(SAY))

/** Verbs whose infinitive tells what somebody said, not what somebody wants or means to do. */
export const VOICED_INFINITIVES: ReadonlySet<string> = new Set(
  split(
    'ask vow urge promise pledge call threaten claim offer propose demand tell beg implore beseech swear volunteer advise instruct invite warn remind recommend encourage persuade exhort counsel command order refuse decline agree consent say',
  ),
)

/** Verbs of what somebody asks for, promises or foresees: once it has come, they are no account of it ("as expected"). */
export const FORESEEING: ReadonlySet<string> = new Set(
  split(
    'expect hope fear predict promise plan anticipate forecast foretell warn threaten pledge vow agree intend demand urge request order ask want wish schedule announce require advise recommend propose suggest',
  ),
)

/** Verbs that deny or refuse by themselves. */
export const DENYING: ReadonlySet<string> = new Set(split('deny dispute reject denial rebut refute disavow repudiate'))
export const REFUSING: ReadonlySet<string> = new Set(split('refuse decline refusal'))

/** Heads of sources that bear no name. */
export const UNNAMED_HEADS: ReadonlySet<string> = new Set(
  split(
    'official source people person witness resident aide diplomat adviser advisor insider analyst expert observer critic supporter spokesman spokeswoman spokesperson officer lawmaker lawyer prosecutor investigator worker neighbour neighbor activist man woman student doctor nurse soldier colleague friend relative ally opponent somebody someone many some others member report document statement study poll survey',
  ),
)

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that deny the verb or noun near them. */
export const NEGATORS: ReadonlySet<string> = set("not n't n’t never no neither nor without hardly")
/** Modal verbs that leave open whether the deed happens. */
export const OPEN_MODALS: ReadonlySet<string> = set("may might could would should must can ought shall 'd ’d need")
/** Modal verbs of the future. */
export const FUTURE_MODALS: ReadonlySet<string> = set("will 'll ’ll wo")
/** Verbs, nouns and adjectives before `to` + verb, or before an event noun, that make the deed a plan. */
export const PLAN_CUES: ReadonlySet<string> = set(
  'plan intend schedule aim agree promise pledge vow prepare ready willing due set expect commit offer decide about going want hope decision intention promised upcoming planned scheduled forthcoming planning commitment readiness willingness next announce volunteer bound poised arrange organise organize propose consider agreement arrangement eager available determined consent pledged expected',
)
/** Cues that the deed is wanted, feared, possible or asked for. */
export const OPEN_CUES: ReadonlySet<string> = set(
  'urge ask demand call request order tell appeal beg push press insist recommend suggest propose encourage persuade convince invite advise warn threaten threat fear risk possible potential possibility likely unlikely would-be proposed attempt try seek want wish need require allow enable help force authorise authorize permission permit power right ability able unable effort bid chance opportunity pressure hypothetical avoid prevent avert prepare-for discuss discussion proposal demand-for call-for talk-of suspected pray clearance seem appear pressure pretend threatened imminent feared consider struggle mandate campaign order instruction oppose support hope favour favor advocate debate claim eligible reluctant hesitate',
)
/** Cues that the deed did not take place. */
export const DENY_CUES: ReadonlySet<string> = set(
  'refuse decline fail deny reject cancel postpone prevent avert avoid abandon scrap stop refusal failure rule refute foil thwart abort',
)
/** Words of rumour: the text does not vouch for the deed, and no source is named. */
export const RUMOUR_CUES: ReadonlySet<string> = set(
  'reportedly allegedly alleged purportedly purported supposedly supposed apparently apparent rumoured rumored presumably unconfirmed ostensibly believed suspected said thought claimed reported accused rumour rumor allegation seemingly so-called probably perhaps maybe possibly accusation suspicion suspicious charged suspect theory speculation wanted',
)
/** Openers of a condition or a wish: the clause states nothing. */
export const CONDITION_WORDS: ReadonlySet<string> = set('if unless whether lest until provided assuming should')
/** Adverbs and phrases of habit: no event. */
export const HABIT_WORDS: ReadonlySet<string> = set(
  'usually often always generally typically frequently sometimes regularly traditionally normally rarely seldom routinely',
)
/** Subordinators of a clause or phrase that stands outside the content of the verb before it. */
export const ADJUNCT_WORDS: ReadonlySet<string> = set(
  'after following amid when while because since before despite although though as during whereas accusing citing adding saying',
)
/** Verbs and nouns that say that somebody says it: never events of their own. */
export const REPORT_LEMMAS: ReadonlySet<string> = set(
  'say tell report announce state add note explain write claim insist argue believe think know suggest describe quote reply respond mention recall comment declare reveal disclose confirm predict estimate cite according assert stress tweet post testify remark conclude hear learn indicate show reiterate emphasise emphasize understand suspect allege expect hope fear feel',
)
/** Verbs that name a state or carry another verb: no events unless a row says otherwise. */
export const STATE_LEMMAS: ReadonlySet<string> = set(
  'be have do get seem appear remain want need like love hate own belong contain include exist depend mean matter involve consist concern deserve resemble become let make keep use try continue tend stay live stand lie base relate represent regard view look sound contend require allow enable help refer wish plan intend aim appear cost last equal face lack possess suppose worry work see watch mind consider happen begin start stop come go give take put set bring turn run call hold follow lead think wonder care doubt enjoy prefer fit accord fail schedule succeed manage serve ensure avoid prepare decide attempt seek range reflect date',
)

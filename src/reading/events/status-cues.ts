const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words that deny the verb or noun near them. */
export const NEGATORS: ReadonlySet<string> = set(`not n't n’t never nowhere no neither nor without hardly nt scarcely`)
/** Pronouns and determiners that deny the verb whose subject or object they are. */
export const NOBODY: ReadonlySet<string> = set('no nobody none neither nothing nowhere no-one')
/** Modal verbs that leave open whether the deed happens. */
export const OPEN_MODALS: ReadonlySet<string> = set("may might could would should must can ca ought shall 'd ’d need")
/** Modal verbs of the future. */
export const FUTURE_MODALS: ReadonlySet<string> = set("will 'll ’ll wo")
/** Verbs, nouns and adjectives whose complement is a plan. */
export const PLAN_CUES: ReadonlySet<string> = set(
  `plan intend schedule aim agree promise pledge vow swear prepare preparation ready willing due set expect commit
  offer decide going decision intention promised upcoming planned scheduled forthcoming planning commitment readiness
  willingness volunteer bound poised arrange organise organize agreement arrangement eager determined consent pledged
  expected slate guarantee undertake verge brink eve cusp impending about ambition timetable mean resolve elect choose
  opt plot conspire scheme contrive contract destine destined conspiracy determination mission covenant earmark
  earmarked programme announced intended envisaged foresee foreseen envisage anticipate anticipated await awaited
  line_up target pencil billed bill preparatory gear groundwork approve approval go-ahead green-light greenlight okay
  commission authorisation authorization`,
)
/** Cues that the deed is wanted, feared, possible or asked for. */
export const OPEN_CUES: ReadonlySet<string> = set(
  `urge ask demand call request order tell appeal beg plead press push insist recommend recommendation suggest propose
  encourage persuade convince invite invitation advise warn warning threaten threat fear risk danger possible
  potential possibility likely unlikely would-be proposed attempt try seek want wish wait need require allow authorise
  authorize permit permission power right ability effort bid chance opportunity hypothetical discuss discussion
  proposal pray clearance pretend threatened imminent feared consider struggle mandate campaign instruction oppose
  support hope favour favor advocate debate eligible reluctant hesitate instruct command compel pressure pressurize
  unclear uncertain worry doubt prospect dream idea question option free protection guard protect tempt motion
  negotiate negotiation mull contemplate explore weigh lobby petition desire necessary essential important prefer test
  claims-for imagine implore entreat beseech exhort adjure incite inspire stipulate decree prescribe dictate oblige
  obligation duty entitle entitled licence license empower capable capability capacity tempted temptation desperate
  anxious keen impatient hungry yearn long crave covet aspire aspiration endeavour endeavor strive vie compete clamour
  clamor agitate canvass plea entreaty prayer longing yearning hopeful optimistic pessimistic afraid scared frightened
  fearful wary nervous dread apprehensive apprehension anxiety concern likelihood probability spectre specter menace
  looming loom hypothesis scenario notion conceivable prospective eventual plausible probable moot mooted float
  floated toy flirt brood ponder entertain envision fancy daydream predict prediction forecast prophesy bet gamble
  wager speculate venture hesitant hesitation reluctance loath loathe conditional contingent depend hinge deserve
  ought inclined disposed liable prone apt susceptible vulnerable exposed brace bargain angle jockey scramble pretext
  incentive alternative contender opposition foretell foretold portend presage augur tip tout`,
)
/** Cues that the deed did not take place. */
export const DENY_CUES: ReadonlySet<string> = set(
  `refuse decline fail deny reject cancel postpone prevent avert avoid abandon scrap stop refusal failure refute foil
  thwart abort unable block delay suspend dismiss drop ban bar forbid prohibit cancellation denial halt dispute
  unwilling neglect shelve inability impossible call_off vote_down scupper forgo forego forswear renounce eschew shun
  evade dodge sidestep forget omit deter dissuade discourage hinder preclude obviate forestall pre-empt preempt
  disallow debar disprove debunk rebut repudiate discredit veto nix scotch frustrate stymie scuttle forbear refrain
  abstain desist stave_off ward_off fend_off head_off hold_off put_off turn_down throw_out give_up lay_aside set_aside
  back_out rule_out stop_short powerless incapable absence lack withhold ditch jettison prevention avoidance
  abandonment rejection inaction`,
)
/** Words of rumour: the text does not vouch for the deed, and no source is named. */
export const RUMOUR_CUES: ReadonlySet<string> = set(
  `reportedly allegedly alleged purportedly purported supposedly supposed apparently apparent rumoured rumored
  presumably unconfirmed ostensibly seemingly so-called probably perhaps maybe possibly suspected accused conceivably
  arguably putatively putative reputedly reputed ostensible claimed reported presumed professed self-proclaimed
  evidently`,
)
/** Verbs and nouns that make what they govern somebody's word, suspicion or finding. */
export const CLAIM_CUES: ReadonlySet<string> = set(
  `accuse suspect allege rumour rumor allegation accusation suspicion claim report charge speculation theory believe
  think say evidence indication sign assertion belief account confess admit confession blame cite indict indictment
  implicate testimony complaint announce speak write story talk tale rumbling word whisper gossip hint suggestion
  contention view statement finding admission narrative supposition insinuation impression conviction opinion hearsay
  conjecture inference deduction imputation grievance recollection testimonial legend myth folklore murmur chatter
  conclusion assumption presumption insistence assurance denunciation declaration affidavit deposition boast brag
  declare denounce insinuate implicated`,
)
/** Openers of a condition or a wish: the clause states nothing. */
export const CONDITION_WORDS: ReadonlySet<string> = set(
  `if unless whether lest until provided assuming should case providing supposing suppose assume`,
)
/** Prepositions and subordinators that deny what they open. */
export const DENYING_WORDS: ReadonlySet<string> = set('without instead rather far short')
/** Adverbs and phrases of habit: no event. */
export const HABIT_WORDS: ReadonlySet<string> = set(
  'usually often always generally typically frequently sometimes regularly traditionally normally rarely seldom routinely annually',
)
/** Subordinators of a clause or phrase that stands outside the content of the verb before it. */
export const ADJUNCT_WORDS: ReadonlySet<string> = set(
  'after following amid when while because since before despite although though as during whereas accusing citing adding saying',
)
/** Verbs whose complement has come about: what they govern stands as they stand themselves. */
export const IMPLICATIVES: ReadonlySet<string> = set(
  `manage continue begin start help go proceed force dare come keep make let see cause lead get have happen finish end
  complete resume able witness watch hear find use remember regret celebrate mark deign bother spot glimpse`,
)
/** Verbs and nouns that say that somebody says it: never events of their own. */
export const REPORT_LEMMAS: ReadonlySet<string> = set(
  'say tell report announce state add note explain write claim insist argue believe think know suggest describe quote reply respond mention recall comment declare reveal disclose confirm predict estimate cite according assert stress tweet post testify remark conclude hear learn indicate show reiterate emphasise emphasize understand suspect allege expect hope fear feel purport',
)
/**
 * Verbs that make their clause somebody's word or thought: those above and verbs that may also be events of their own
 * (VerbNet's classes of saying, thinking and conjecture).
 */
export const SAYINGS: ReadonlySet<string> = new Set([
  ...REPORT_LEMMAS,
  ...set(
    `swear infer deduce insinuate signal specify clarify retort object rule surmise hypothesise hypothesize theorise theorize underline
    underscore sense purport gather preach trumpet persuade convince assume presume reckon suppose deem hold consider judge find posit postulate
    maintain contend affirm aver avow attest certify vouch guess speculate conjecture imagine boast brag gloat joke quip lament complain
    grumble protest counter admit acknowledge concede confess grant opine muse whisper murmur shout yell cry scream mutter hint imply
    intimate recount relate narrate repeat proclaim pronounce warn caution inform notify assure reassure remind advise teach forecast
    calculate determine decide deny dispute refute charge denounce accuse blog text email message cable radio telegraph allude point
    observe recollect reflect reason fantasise fantasize doubt profess portray depict detail outline document chronicle describe rumour rumor fault`,
  ),
])
/** Reporting verbs whose content is feared, hoped or doubted rather than said. */
export const DOUBT_LEMMAS: ReadonlySet<string> = set(
  `fear hope doubt worry imagine wish dream possibility chance risk prospect idea question hypothesis dread wonder pray
  bet predict forecast prophesy foresee danger likelihood scenario notion concern pretend feign fancy`,
)
/** Reporting verbs whose complement the reporter takes for known. */
export const FACTIVES: ReadonlySet<string> = set(
  `know reveal confirm disclose recall learn show note hear discover realise realize notice remember forget regret see
  prove demonstrate establish ensure mean mourn rue transpire spot`,
)
/** Verbs that name a state or carry another verb: no events unless a row says otherwise. */
export const STATE_LEMMAS: ReadonlySet<string> = set(
  `be have do get seem appear want need like love hate own belong contain include exist depend mean matter involve consist
  concern deserve resemble let make keep use try continue tend live stand lie base relate represent regard view look sound
  contend require allow enable refer wish plan intend aim cost equal face lack possess suppose see watch mind consider
  happen think wonder care doubt enjoy prefer fit accord schedule ensure seek range reflect date
  remain stay last call know mark feature comprise constitute`,
)

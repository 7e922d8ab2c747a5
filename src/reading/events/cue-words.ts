import type { Status } from '../../document/index.ts'
import type { Token } from '../../language/index.ts'
import { CLAIM_CUES, DENY_CUES, IMPLICATIVES, OPEN_CUES, PLAN_CUES, RUMOUR_CUES, SAYINGS } from './status-cues.ts'

/** Past forms that the lemmatiser may leave as they are where the tagger took them for nouns. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'foretold foretell|understood understand|spoke speak|swore swear|sworn swear|told tell|said say|thought think|wrote write|sought seek|chose choose|forgot forget|drew draw|dreamt dream|dealt deal|spun spin|fought fight|strove strive|withheld withhold|foresaw foresee|forbade forbid|forbidden forbid|swear swear|bound bound|drawn draw|forgone forgo'
    .split('|')
    .map((pair): [string, string] => {
      const [form = '', lemma = ''] = pair.split(' ')
      return [form, lemma]
    }),
)

const row = (status: Status, list: string): readonly (readonly [string, Status])[] =>
  list.split(',').map((phrase): [string, Status] => [phrase.trim(), status])

/** What a verb and its preposition or particle make of the noun or gerund behind them: `decided against a raid`. */
const PAIRS: ReadonlyMap<string, Status> = new Map([
  ...row(
    'planned',
    'ahead of, countdown to, advance of, eve of, run-up to, notice of, date for, date of, timetable for, schedule for, preparation for, preparations for, decide on, agree on, agree to, agree upon, settle on, settle for, opt for, plan for, plan on, prepare for, make for, look forward, commit to, sign on, embark on, gear for, gear up, line up, pencil in, consent to, earmark for, slate for, schedule for, bill for, assent to, vow of, bid for, volunteer for, ready for, arrange for, arrange to, task with, entrust with, collect for, save for, fundraise for',
  ),
  ...row(
    'hypothetical',
    `talk about, brace for, bet on, gamble on, count on, bank on, rely on, think about, think of, toy with, flirt with, bargain for, hope for,
    wish for, pray for, long for, yearn for, wait for, look for, press for, push for, call for, cry for, cry out, clamour for, clamor for, argue for, argue against,
    campaign for, campaign against, lobby for, lobby against, agitate for, warn of, warn against, caution against, advise against, hint at, hint of,
    dream of, dream about, muse about, muse on, joke about, threaten with, threaten to, speculate about, speculate on, speculate over, aim for, aim at, work toward,
    work towards, move toward, move towards, edge toward, edge towards, inch toward, inch towards, head toward, head towards, head for, inquire about, ask for, ask about,
    plead for, beg for, appeal for, apply for, strive for, angle for, vie for, fight for, vote on, worry about, fret about, fret over, fear for, float of, insist on, insist upon,
    object to, opposed to, close to, prone to, open to, amenable to, favour of, favor of, eligible for, responsible for, calls for, allow for, pave way, guard against, protect against, insure against, drift towards, drift toward, slide into, veer towards, favour of, favor of, case of, support of, danger of, risk of, search of, need of, question of, prospect of, provide for, vote over, referendum on, debate on, debate over, basis for, ground for, grounds for, pretext for, condition for, candidate for, odds of, proponent of, advocate of, opponent of, supporter of, chance of, means of, way of, brink of, verge of, fear of, idea of, alternative to`,
  ),
  ...row(
    'denied',
    `decide against, vote against, rule against, rule out, call off, put off, turn down, vote down, head off, hold off, stave off, ward off, fend off, throw out, back out, back down,
    shy away, stop short, refrain from, desist from, abstain from, steer clear, dispense with, do without, lay aside, set aside, give up, walk away, draw back, recoil from, baulk at, balk at, renege on, short of, shoot down, far from, rather than, instead of, lack of, absence of, shy of, clear of, in lieu, talk out, shut out, write off, fight off`,
  ),
  ...row(
    'claimed',
    'speak of, talk of, tell of, write of, boast of, boast about, brag of, brag about, complain of, complain about, accuse of, suspect of, hear of, learn of, warn about, describe as, refer to, allude to, recount of, confess to, admit to, testify to, attest to, own to, plead to, think to, point to, blame for, regard as, treat as, brand as, portray as, depict as, denounce as, characterise as, characterize as, amount to, interpret as, bill as, tout as, hail as, trumpet as, present as, term as, characterise as, link to, tie to, connect to, connect with, link with, consistent with, compatible with, credit with, list as, credit for',
  ),
])

/** What a pair of a verb and the word behind it makes of what follows; `null` where it is none that is known. */
export function pairStatus(token: Token, next: string): Status | null {
  for (const stem of stems(token)) {
    const status = PAIRS.get(`${stem} ${next}`)
    if (status !== undefined) return status
  }
  return null
}

/** What a word by itself makes of its complement, whatever the tagger took it for; `null` where it makes nothing of it. */
export function wordStatus(token: Token): Status | null {
  const all = stems(token)
  if (all.some((s) => IMPLICATIVES.has(s)) && token.lower !== 'going') return null
  if (all.some((s) => DENY_CUES.has(s))) return 'denied'
  if (all.some((s) => PLAN_CUES.has(s))) return 'planned'
  if (all.some((s) => OPEN_CUES.has(s))) return 'hypothetical'
  return all.some((s) => CLAIM_CUES.has(s)) || RUMOUR_CUES.has(token.lower) ? 'claimed' : null
}

/** Whether a word says or thinks its clause, whatever the tagger took it for. */
export function isSaying(token: Token): boolean {
  return stems(token).some((s) => SAYINGS.has(s))
}

/** The lemma of a word, the word itself and, where the tagger may have missed a verb, what it would be the form of. */
export function stems(token: Token): readonly string[] {
  const { lower, lemma } = token
  const irregular = IRREGULAR.get(lower)
  const ending = /(?:ed|ing|s)$/.exec(lower)?.[0]
  const cut = ending === undefined ? lower : lower.slice(0, -ending.length)
  const regular = ending === undefined || cut.length < 3 ? [] : [cut, `${cut}e`, cut.replace(/(.)\1$/, '$1')]
  return [lemma, lower, ...(irregular === undefined ? [] : [irregular]), ...regular]
}

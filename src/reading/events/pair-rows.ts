import type { Status } from '../../document/index.ts'

/**
 * What a verb, noun or adjective and the word behind it make of the noun or gerund that follows, as rows of one second
 * word: the status, that word, and the lemmas before it.
 */
export const PAIR_ROWS: readonly (readonly [status: Status, second: string, firsts: string])[] = [
  // `plan for`, `ahead of`: what follows is to come.
  [
    'planned',
    'for',
    'date timetable schedule preparation preparations settle opt plan prepare make gear earmark slate bill bid volunteer ready arrange collect save fundraise',
  ],
  ['planned', 'forward', 'look'],
  ['planned', 'in', 'pencil'],
  ['planned', 'of', 'ahead advance eve notice date vow'],
  ['planned', 'on', 'decide agree settle plan sign embark'],
  ['planned', 'to', 'countdown run-up agree commit consent assent arrange'],
  ['planned', 'up', 'gear line'],
  ['planned', 'upon', 'agree'],
  ['planned', 'with', 'task entrust'],
  // `talk about`, `bet on`: what follows is talked of, wanted, feared or weighed.
  ['hypothetical', 'about', 'talk think dream muse joke speculate inquire ask worry fret'],
  ['hypothetical', 'against', 'argue campaign lobby warn caution advise guard protect insure'],
  ['hypothetical', 'at', 'hint aim'],
  [
    'hypothetical',
    'for',
    'brace bargain hope wish pray long yearn wait look press push call cry clamour clamor argue campaign lobby agitate aim head ask plead beg appeal apply strive angle vie fight fear eligible responsible calls allow provide basis ground grounds pretext condition candidate',
  ],
  ['hypothetical', 'into', 'slide'],
  [
    'hypothetical',
    'of',
    'think warn hint dream float favour favor case support danger risk search need question prospect odds proponent advocate opponent supporter chance means way brink verge fear idea',
  ],
  ['hypothetical', 'on', 'bet gamble count bank rely muse speculate vote insist referendum debate'],
  ['hypothetical', 'out', 'cry'],
  ['hypothetical', 'over', 'speculate fret vote debate'],
  ['hypothetical', 'to', 'threaten object opposed close prone open amenable alternative'],
  ['hypothetical', 'toward', 'work move edge inch head drift'],
  ['hypothetical', 'towards', 'work move edge inch head drift veer'],
  ['hypothetical', 'upon', 'insist'],
  ['hypothetical', 'way', 'pave'],
  ['hypothetical', 'with', 'toy flirt threaten'],
  // `decide against`, `call off`: what follows does not come about.
  ['denied', 'against', 'decide vote rule'],
  ['denied', 'aside', 'lay set'],
  ['denied', 'at', 'baulk balk'],
  ['denied', 'away', 'shy walk'],
  ['denied', 'back', 'draw'],
  ['denied', 'clear', 'steer'],
  ['denied', 'down', 'turn vote back shoot'],
  ['denied', 'from', 'refrain desist abstain recoil far'],
  ['denied', 'lieu', 'in'],
  ['denied', 'of', 'short instead lack absence shy clear'],
  ['denied', 'off', 'call put head hold stave ward fend write fight'],
  ['denied', 'on', 'renege'],
  ['denied', 'out', 'rule throw back talk shut'],
  ['denied', 'short', 'stop'],
  ['denied', 'than', 'rather'],
  ['denied', 'up', 'give'],
  ['denied', 'with', 'dispense'],
  ['denied', 'without', 'do'],
  // `speak of`, `link to`: what follows is somebody's word.
  ['claimed', 'about', 'boast brag complain warn'],
  [
    'claimed',
    'as',
    'describe regard treat brand portray depict denounce characterise characterize interpret bill tout hail trumpet present term list',
  ],
  ['claimed', 'for', 'blame credit'],
  ['claimed', 'of', 'speak talk tell write boast brag complain accuse suspect hear learn recount'],
  ['claimed', 'to', 'refer allude confess admit testify attest own plead think point amount link tie connect'],
  ['claimed', 'with', 'connect link consistent compatible credit'],
]

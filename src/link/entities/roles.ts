/** Groups of occupations: a person described by words of two groups in two documents is taken for two people. */
const ROWS: Readonly<Record<string, string>> = {
  public:
    'minister president premier chancellor mayor governor senator lawmaker legislator politician leader secretary envoy ' +
    'ambassador diplomat councillor commissioner spokesman spokeswoman spokesperson general colonel admiral commander ' +
    'marshal judge prosecutor king queen prince princess emir sultan pope bishop archbishop cardinal imam ayatollah ' +
    'director chairman chairwoman chairperson chief official negotiator candidate congressman congresswoman ' +
    'representative deputy chancellor treasurer speaker executive ceo founder rector dean banker governor',
  trade:
    'farmer fisherman fisher carpenter baker butcher driver mechanic plumber shopkeeper labourer worker miner cook',
  school: 'student pupil teacher schoolgirl schoolboy',
  health: 'doctor nurse surgeon midwife pharmacist',
  press: 'journalist reporter editor photographer correspondent',
  arts: 'singer actor actress painter writer novelist poet musician composer',
  sport: 'footballer striker goalkeeper boxer runner swimmer cyclist player',
}

/** Group of occupation by head word. */
export const ROLE_GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([group, words]) => words.split(' ').map((word) => [word, group] as const)),
)

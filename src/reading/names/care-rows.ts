import type { CareKind } from '../../document/index.ts'

/** How the words are tied to a person: see `carer` of `care.ts`. */
export type CareTie = 'age' | 'phrase' | 'person-noun' | 'subject' | 'object' | 'asker' | 'name'

/** Words that show that the person they speak of may be harmed by being named. */
export interface CareRow {
  readonly kind: CareKind
  readonly tie: CareTie
  readonly pattern: RegExp
}

const row = (kind: CareKind, tie: CareTie, pattern: RegExp): CareRow => ({ kind, tie, pattern })

const AGE =
  '(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
const ILLNESS =
  '(?:cancer|leukaemia|leukemia|dementia|depression|schizophrenia|epilepsy|diabetes|anorexia|bulimia|addiction|tuberculosis|hepatitis|hiv|aids|ptsd|post-traumatic|covid-19|parkinson|alzheimer)'

export const CARE_ROWS: readonly CareRow[] = [
  row('minor', 'person-noun', new RegExp(`\\b${AGE}[- ](?:year|month|week|day)[- ]old\\b`, 'gi')),
  row('minor', 'age', /(?<=, |\()(?:[1-9]|1[0-7])(?=[,.)]| (?:and|was|is|were|of|from)\b|$)/g),
  row('minor', 'age', new RegExp(`(?<=, |\\b(?:is|are) )${AGE} (?:years|months) old\\b`, 'gi')),
  row('minor', 'phrase', /\baged? (?:[1-9]|1[0-7])\b(?! (?:years|months|and over|or over|to))/gi),
  row(
    'minor',
    'phrase',
    /\b(?:schoolboy|schoolgirl|schoolchild|underage|toddler|kindergartener|infant|newborn|teenager|teenage (?:boy|girl|son|daughter|pupil|suspect|victim)|first-grader|under 18)\b/gi,
  ),
  row(
    'victim',
    'phrase',
    /\b(?:rape|sexual (?:assault|abuse|violence|exploitation)|sex trafficking) (?:victim|survivor)s?\b|\b(?:victims?|survivors?) of (?:rape|sexual (?:assault|abuse|violence|exploitation)|sex trafficking)\b/gi,
  ),
  row(
    'victim',
    'subject',
    /\b(?:was|were|been|being) (?:allegedly |repeatedly |also |brutally )?(?:gang-raped|raped|molested|sexually (?:assaulted|abused|exploited|harassed|trafficked)|trafficked for sex)\b/gi,
  ),
  row('victim', 'object', /\b(?:raped|raping|molested|molesting|sexually (?:assaulting|assaulted|abusing|abused))\b/gi),
  row(
    'witness',
    'phrase',
    /\b(?:(?:protected|key|state|star|crown|chief|prosecution|defen[cs]e) witness|eye-?witness|(?<!bears |bear |bore |bearing |’s |'s )witness(?= to\b| in\b|,| (?-i:[A-Z])))/gi,
  ),
  row('witness', 'subject', /\b(?:testified (?:for|against|as|in court|at the trial)|(?:had )?witnessed the)\b/gi),
  row(
    'patient',
    'phrase',
    /\b(?:(?<!\b(?:be|is|are|was|were|been|very|more|less|so) )patient (?:at|in)|hospital patient|cancer patient|hiv-positive)\b/gi,
  ),
  row(
    'patient',
    'subject',
    new RegExp(
      `\\b(?:(?:was|were|been) diagnosed with|tested positive for|(?:is|are|was|were) being treated for|(?:is|was) undergoing (?:treatment|chemotherapy|surgery)|suffer(?:s|ed|ing) from (?:\\w+ )?${ILLNESS})`,
      'gi',
    ),
  ),
  row(
    'anonymity',
    'asker',
    /\b(?:on (?:the )?condition (?:of anonymity|that (?:he|she|they) not be (?:named|identified))|(?:asked|declined|requested|did not want|wished|refused|preferred) not to be (?:named|identified)(?! \w+(?:man|or|er|ent)\b)|(?:declined|did not want|refused) to be (?:named|identified)|(?:asked for|requested|was granted|were granted) anonymity|spoke anonymously|not authori[sz]ed to speak|(?:can ?not|could not|may not) be (?:named|identified)(?: for legal reasons)?|asked that (?:his|her|their) name not be (?:used|published|given))\b/gi,
  ),
  row(
    'anonymity',
    'name',
    /\b(?:whose (?:real )?name has been (?:changed|withheld)|not (?:his|her|their) real name|names? (?:was|were|has been|have been) withheld)\b/gi,
  ),
]

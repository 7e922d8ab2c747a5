import type { CareKind } from '../../document/index.ts'

/** Words that show that the person they speak of may be harmed by being named. */
export const CARE_ROWS: readonly (readonly [CareKind, RegExp])[] = [
  [
    'minor',
    /\b(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]year[- ]old\b|\baged? (?:[1-9]|1[0-7])\b(?! (?:years|months))|\b(?:schoolboy|schoolgirl|underage|toddler|kindergartener)\b/gi,
  ],
  [
    'victim',
    /\b(?:rape|sexual (?:assault|abuse|violence)) (?:victim|survivor)s?\b|\bvictims? of (?:rape|sexual (?:assault|abuse|violence))\b|\b(?:was|were|been|being) (?:gang-)?(?:raped|sexually (?:assaulted|abused))\b/gi,
  ],
  ['witness', /\b(?:protected witness|key witness|state witness|eyewitness|testified (?:for|against|as))\b/gi],
  ['patient', /\b(?:patient at|hospital patient|was diagnosed with|tested positive for|is being treated for)\b/gi],
  [
    'anonymity',
    /\b(?:on (?:the )?condition of anonymity|(?:asked|declined|requested|did not want|wished|refused) not to be (?:named|identified)|(?:declined|did not want|refused) to be (?:named|identified)|spoke anonymously|not authorized to speak|not authorised to speak)\b/gi,
  ],
]

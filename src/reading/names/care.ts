import type { Care, CareKind, Mention } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'

const ROWS: readonly (readonly [CareKind, RegExp])[] = [
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

/** People who may be harmed by being named, with the words that show it; tied to the nearest person of the sentence. */
export function findCare(words: Words, mentions: readonly Mention[]): readonly Care[] {
  const out: Care[] = []
  for (const sentence of words.sentences) {
    const people = mentions.filter((m) => m.type === 'PER' && m.start >= sentence.start && m.end <= sentence.end)
    if (people.length === 0) continue
    const text = words.text.slice(sentence.start, sentence.end)
    for (const [kind, pattern] of ROWS) {
      for (const found of text.matchAll(pattern)) {
        const start = sentence.start + found.index
        const end = start + found[0].length
        const distance = (m: Mention): number => (m.end <= start ? start - m.end : Math.max(0, m.start - end))
        const nearest = people.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0]
        if (nearest !== undefined) out.push({ entity: nearest.entity, kind, start, end, by: `names/care-${kind}` })
      }
    }
  }
  return out
}

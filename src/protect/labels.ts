/** `pseudonym`: a copy in which persons bear other names; `blank`: a case out of which persons are taken. */
export type Mode = 'pseudonym' | 'blank'

/** What stands in place of words that are no name of one certain person. */
export interface Signs {
  readonly name: string
  readonly description: string
  readonly quotation: string
  readonly address: string
}

const SIGNS: Readonly<Record<Mode, Signs>> = {
  pseudonym: {
    name: '[name withheld]',
    description: '[description withheld]',
    quotation: '[quotation withheld]',
    address: '[address withheld]',
  },
  blank: {
    name: '[name removed]',
    description: '[description removed]',
    quotation: '[quotation removed]',
    address: '[address removed]',
  },
}

/** The signs of a mode. */
export function signsOf(mode: Mode): Signs {
  return SIGNS[mode]
}

/** Words for somebody; the first that is no name of a hidden person is used. */
const WORDS = ['Person', 'Individual', 'Somebody', 'Someone', 'Subject', 'Party']

/**
 * Names the hidden persons by their number: "Person A" … "Person Z", "Person AA". In a blanked case a chosen person is a
 * sign, and namesakes bear a number, so that they stay apart.
 */
export function namer(mode: Mode, taken: ReadonlySet<string>): (index: number, chosen: boolean) => string {
  const word = WORDS.find((one) => !taken.has(one.toLowerCase())) ?? 'X'
  return (index, chosen) => {
    if (mode === 'pseudonym') return `${word} ${letters(index)}`
    return chosen ? SIGNS.blank.name : `[name removed ${index + 1}]`
  }
}

function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter
}

/** The alphabets whose letters are brought to Latin ones; a name in another script is compared letter by letter. */
export type Script = 'latin' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'armenian' | 'georgian' | 'other'

/** A word of a name in Latin letters, with the script that it is written in. */
export interface Romanised {
  readonly text: string
  readonly script: Script
}

/**
 * Letter by letter as ISO 9, 233, 259, 843, 9984 and 9985 do, without marks: one sign in, one fixed spelling out, signs for
 * glottal stops and soft signs left out. What readers really write for a letter is learnt apart, in `letter-weights.ts`.
 */
const ROWS: Readonly<Record<Exclude<Script, 'latin' | 'other'>, string>> = {
  cyrillic:
    'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ye ж:zh з:z и:i й:i і:i ї:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:c ' +
    'ђ:dj у:u ў:u ф:f х:kh ц:ts ч:ch џ:dz ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ә:a ғ:g қ:q ң:n ө:o ұ:u ү:u һ:h ѓ:g ќ:k ѕ:dz ӏ: ’:',
  greek: 'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
  arabic:
    'ا:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:e غ:gh ف:f ق:q ك:k ک:k ل:l م:m ن:n ه:h ة:a ' +
    'و:w ي:y ی:y ى:a ء: پ:p چ:ch ژ:zh گ:g ڤ:v ہ:h ھ:h ے:y ٹ:t ڈ:d ڑ:r ں:n ٱ:a',
  hebrew:
    'א:a ב:b ג:g ד:d ה:h ו:w ז:z ח:x ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע:e פ:p ף:f צ:c ץ:c ק:q ר:r ש:sh ת:t',
  armenian:
    'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ' +
    'ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k և:ev օ:o ֆ:f',
  georgian:
    'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz ' +
    'წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h',
}

const SCRIPTS = ['cyrillic', 'greek', 'arabic', 'hebrew', 'armenian', 'georgian'] as const
const LETTERS: ReadonlyMap<string, readonly [latin: string, script: Script]> = new Map(
  SCRIPTS.flatMap((script) =>
    ROWS[script].split(' ').map((pair) => {
      const [letter = '', latin = ''] = pair.split(':')
      return [letter, [latin, script]] as const
    }),
  ),
)

/** A folded word in Latin letters; digits stay, and a letter of an unlisted script stays as it is. */
export function romanise(word: string): Romanised {
  let text = ''
  let script: Script = 'latin'
  for (const letter of word) {
    const row = LETTERS.get(letter)
    if (row !== undefined) {
      text += row[0]
      script = row[1]
    } else {
      text += letter
      if (letter > '\u024f') script = 'other'
    }
  }
  return { text: text === '' ? word : text, script }
}
